package jp.shisaku.read.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet program puts into quotation marks where it saves a sheet as text with
 * tabs: those with a line break, a comma or a quotation mark in them.
 */
final class QuotedCells {

  private static final Pattern CELL =
      Pattern.compile(
          "(?<=\\t)\"(?<a>(?:[^\"\\t]|\"\"){0,4000})\"(?=\\t|\\R|$)"
              + "|(?<=^|\\n|\\r)\"(?<b>(?:[^\"\\t]|\"\"){0,4000})\"(?=\\t)");

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private QuotedCells() {}

  /** The text without those marks; breaks in cells become those of HTML, which cells may hold. */
  static String opened(String text) {
    if (text.indexOf('\t') < 0 || text.indexOf('"') < 0) {
      return text;
    }
    return CELL.matcher(text)
        .replaceAll(
            found -> {
              String cell = found.group(1) != null ? found.group(1) : found.group(2);
              return Matcher.quoteReplacement(
                  LINE_BREAK.matcher(cell).replaceAll("<br>").replace("\"\"", "\""));
            });
  }
}
