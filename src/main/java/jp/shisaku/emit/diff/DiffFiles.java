package jp.shisaku.emit.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import jp.shisaku.emit.table.CsvTables;

/** Puts what is known of a diff into a folder. */
public final class DiffFiles {

  private DiffFiles() {}

  /**
   * Writes diff.json, changes.csv, diff.md and diff.html.
   *
   * @param language of what is for people
   * @param excel true for a table that Excel takes for UTF-8
   */
  public static void write(DiffReport report, Locale language, boolean excel, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    put(folder.resolve("diff.json"), DiffJson.write(report.diff()));
    put(folder.resolve("changes.csv"), CsvTables.marked(DiffCsv.write(report), excel));
    put(folder.resolve("diff.md"), DiffMarkdown.write(report, language));
    put(folder.resolve("diff.html"), DiffHtml.write(report, language));
  }

  /** Writes a file whole: whoever reads it meanwhile sees the old one or the new one. */
  public static void put(Path file, String text) throws IOException {
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    Files.writeString(fresh, text, StandardCharsets.UTF_8);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
