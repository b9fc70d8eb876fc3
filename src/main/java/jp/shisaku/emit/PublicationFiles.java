package jp.shisaku.emit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.table.CsvTables;
import jp.shisaku.emit.table.TableForm;
import jp.shisaku.emit.table.Tables;
import jp.shisaku.source.Sha256;

/** All files about one publication: the catalogue, the tables and their description. */
public final class PublicationFiles {

  private PublicationFiles() {}

  /**
   * How files are written.
   *
   * @param language of the issues' messages
   * @param excel true for a byte-order mark in the tables
   * @param ndjson true for the measures line by line too
   */
  public record Style(Locale language, boolean excel, boolean ndjson) {}

  /** The names of the files that there may be. */
  static Set<String> names() {
    return Stream.concat(
            Stream.of(
                CatalogueJson.FILE_NAME,
                DataPackage.FILE_NAME,
                MeasuresNdjson.FILE_NAME,
                Manifest.FILE_NAME),
            Tables.in(Locale.ENGLISH).stream().map(TableForm::fileName))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The files, to be put into an output folder. */
  public static Staging.Content of(Catalogue catalogue, Style style) {
    return folder -> write(catalogue, style, folder);
  }

  /** The catalogue and the tables say the same, and are written side by side. */
  static void write(Catalogue catalogue, Style style, Path folder) throws IOException {
    CompletableFuture<List<DataPackage.Written>> tables =
        CompletableFuture.supplyAsync(() -> tables(catalogue, style, folder));
    try {
      writeJson(catalogue, style, folder);
    } finally {
      // Nobody may go on, or clear the folder, as long as something is written into it.
      tables.exceptionally(failed -> List.of()).join();
    }
    try (OutputStream out = open(folder.resolve(DataPackage.FILE_NAME))) {
      DataPackage.write(catalogue, written(tables), out);
    }
  }

  private static List<DataPackage.Written> written(
      CompletableFuture<List<DataPackage.Written>> tables) throws IOException {
    try {
      return tables.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failed) {
        throw failed.getCause();
      }
      throw e;
    }
  }

  private static void writeJson(Catalogue catalogue, Style style, Path folder) throws IOException {
    try (OutputStream out = open(folder.resolve(CatalogueJson.FILE_NAME))) {
      CatalogueJson.write(catalogue, style.language(), out);
    }
    if (style.ndjson()) {
      try (OutputStream out = open(folder.resolve(MeasuresNdjson.FILE_NAME))) {
        MeasuresNdjson.write(catalogue, out);
      }
    }
  }

  private static List<DataPackage.Written> tables(Catalogue catalogue, Style style, Path folder) {
    List<DataPackage.Written> tables = new ArrayList<>();
    try {
      for (TableForm<?> table : Tables.in(style.language())) {
        tables.add(write(table, catalogue, style.excel(), folder.resolve(table.fileName())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }

  private static DataPackage.Written write(
      TableForm<?> table, Catalogue catalogue, boolean excel, Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (OutputStream out = new DigestOutputStream(open(file), digest)) {
      CsvTables.write(table, catalogue, excel, out);
    }
    return new DataPackage.Written(table, Files.size(file), Sha256.hex(digest));
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }
}
