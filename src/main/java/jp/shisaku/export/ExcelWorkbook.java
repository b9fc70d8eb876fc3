package jp.shisaku.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.table.TableForm;
import jp.shisaku.emit.table.Tables;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes catalogues as an Excel workbook: a sheet a table. */
final class ExcelWorkbook {

  /** The earliest time that a ZIP can tell. */
  private static final LocalDateTime FIRST_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ExcelWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param language of headings and messages: with Japanese, columns have their Japanese titles
   * @param room where rows are kept until they are many
   * @return how many texts were longer than a cell of Excel may be, and were cut
   */
  static int write(List<Export.Source> catalogues, Locale language, Path room, Path file)
      throws IOException {
    Path stamped = room.resolve("stamped.xlsx");
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(room.toFile()));
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      // No time of making: the same catalogues give the same workbook.
      workbook
          .getXSSFWorkbook()
          .getProperties()
          .getCoreProperties()
          .setCreated(Optional.of(new Date(0)));
      int cut = fill(workbook, catalogues, language);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(stamped))) {
        workbook.write(out);
      }
      copyWithoutTimes(stamped, file);
      return cut;
    } catch (IllegalStateException e) {
      // The library says so that the disk is full.
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
    }
  }

  /**
   * True where both were made here and saved by nobody since: a program for tables leaves the time
   * of saving.
   */
  static boolean areOfOneMaker(Path there, Path made) throws IOException {
    return Arrays.equals(properties(there), properties(made));
  }

  private static byte[] properties(Path file) throws IOException {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      ZipEntry core = parts.getEntry("docProps/core.xml");
      return core == null ? new byte[0] : parts.getInputStream(core).readAllBytes();
    } catch (ZipException e) {
      return new byte[0];
    }
  }

  private static int fill(SXSSFWorkbook workbook, List<Export.Source> catalogues, Locale language)
      throws IOException {
    ExcelSheet.Styles styles = ExcelSheet.Styles.in(workbook);
    List<ExcelSheet> sheets = new ArrayList<>();
    for (TableForm<?> table : Tables.in(language)) {
      sheets.add(new ExcelSheet(table, language, workbook, styles));
    }
    for (Export.Source source : catalogues) {
      Catalogue catalogue = source.read();
      for (ExcelSheet sheet : sheets) {
        sheet.add(catalogue);
      }
    }
    return sheets.stream().mapToInt(ExcelSheet::end).sum();
  }

  /** The library stamps every part of the file with the time of writing. */
  private static void copyWithoutTimes(Path stamped, Path file) throws IOException {
    try (ZipFile parts = new ZipFile(stamped.toFile());
        ZipOutputStream copy =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      Enumeration<? extends ZipEntry> entries = parts.entries();
      while (entries.hasMoreElements()) {
        ZipEntry part = entries.nextElement();
        ZipEntry timeless = new ZipEntry(part.getName());
        timeless.setTimeLocal(FIRST_OF_ZIP);
        copy.putNextEntry(timeless);
        try (InputStream in = parts.getInputStream(part)) {
          in.transferTo(copy);
        }
        copy.closeEntry();
      }
    }
  }
}
