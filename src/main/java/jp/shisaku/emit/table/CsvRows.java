package jp.shisaku.emit.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV text by RFC 4180: cells between commas, in quotes where they hold commas,
 * quotes (doubled) or line breaks. Rows end with LF, CR or both; empty lines are none. Where the
 * first line has no comma, but semicolons or tabs, as some spreadsheets save tables, these are
 * between the cells.
 */
final class CsvRows {

  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private int at;

  private CsvRows(String text) {
    this.text = text;
    this.separator = separator(text.lines().findFirst().orElse(""));
  }

  private static char separator(String header) {
    return (char) ",;\t".chars().filter(c -> header.indexOf(c) >= 0).findFirst().orElse(',');
  }

  /**
   * All rows, cell by cell.
   *
   * @throws IOException with a message for a person where a quote is never closed
   */
  static List<List<String>> of(String text) throws IOException {
    CsvRows rest = new CsvRows(text);
    List<List<String>> rows = new ArrayList<>();
    while (rest.at < text.length()) {
      List<String> row = rest.row();
      if (!row.equals(List.of(""))) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> row() throws IOException {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      cells.add(cell());
    }
    if (text.startsWith("\r\n", at)) {
      at++;
    }
    at++;
    return cells;
  }

  private String cell() throws IOException {
    StringBuilder cell = new StringBuilder();
    if (at < text.length() && text.charAt(at) == QUOTE) {
      quoted(cell);
    }
    // What stands behind a closing quote is kept, as spreadsheets do.
    while (at < text.length() && !isEnd(text.charAt(at))) {
      cell.append(text.charAt(at++));
    }
    return cell.toString();
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\r' || c == '\n';
  }

  private void quoted(StringBuilder cell) throws IOException {
    int opened = at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != QUOTE) {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == QUOTE) {
        cell.append(c);
        at++;
      } else {
        return;
      }
    }
    long line = text.substring(0, opened).lines().count();
    throw new IOException("a quote in line " + Math.max(1, line) + " is never closed");
  }
}
