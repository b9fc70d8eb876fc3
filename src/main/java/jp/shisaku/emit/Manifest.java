package jp.shisaku.emit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.source.Disk;

/**
 * What a result was made from and by what: a hidden file in the folder of the publication. A later
 * run needs not do again what would come out the same. Holds no times.
 *
 * @param madeBy digest of the program and of the options that change a result
 * @param recognisedBy what recognised pages; only where some had to be recognised
 * @param sources the files of the publication as they lie on the disk, in their order
 * @param inputs what came of each of them, or of each entry of an archive
 * @param overrides digest of the values set by hand, where there are any
 * @param files what was written, in order of their names, but for the manifest itself
 */
public record Manifest(
    String madeBy,
    Optional<String> recognisedBy,
    List<Source> sources,
    List<Input> inputs,
    Optional<String> overrides,
    List<Written> files) {

  static final String FILE_NAME = ".shisaku.json";

  public Manifest {
    sources = List.copyOf(sources);
    inputs = List.copyOf(inputs);
    files = List.copyOf(files);
  }

  /** A file of the publication. */
  public record Source(String name, String sha256) {}

  /**
   * A row of run.json.
   *
   * @param below its path below that of the publication; empty for the publication's own
   * @param sha256 empty, as the type, of an entry that was not unpacked
   */
  public record Input(
      String below,
      Optional<String> sha256,
      Optional<String> mediaType,
      RunReport.Status status,
      int pages,
      int measures,
      RunReport.IssueCounts issues,
      Optional<String> reason) {}

  /** A file that was written. */
  public record Written(String name, long bytes) {}

  /** The files of a result, and the manifest beside them. */
  public static Staging.Content with(
      Staging.Content content,
      String madeBy,
      Optional<String> recognisedBy,
      List<Source> sources,
      List<Input> inputs,
      Optional<String> overrides) {
    return folder -> {
      content.writeTo(folder);
      Manifest manifest =
          new Manifest(madeBy, recognisedBy, sources, inputs, overrides, written(folder));
      try (OutputStream out = Files.newOutputStream(folder.resolve(FILE_NAME))) {
        // Names as they are: of two forms of が on a disk each is its own file.
        JsonForm.write(JsonForm.verbatim(), manifest, out);
      }
    };
  }

  /** The manifest of a result that is whole; empty where there is none, or a file is missing. */
  public static Optional<Manifest> of(Path folder) throws IOException {
    Path file = folder.resolve(FILE_NAME);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      Manifest manifest = JsonForm.verbatim().readValue(Files.readAllBytes(file), Manifest.class);
      return Optional.of(manifest).filter(read -> read.isWhole(folder));
    } catch (JsonProcessingException | NullPointerException e) {
      return Optional.empty(); // Edited or garbled: as good as none.
    }
  }

  private boolean isWhole(Path folder) {
    return files.stream()
        .allMatch(written -> folder.resolve(written.name()).toFile().length() == written.bytes());
  }

  private static List<Written> written(Path folder) throws IOException {
    List<Written> files = new ArrayList<>();
    for (Path file : Disk.list(folder)) {
      files.add(new Written(file.getFileName().toString(), Files.size(file)));
    }
    return files;
  }
}
