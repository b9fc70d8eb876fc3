package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.text.Items;

/**
 * Tables drawn with tabs or upright strokes: a line a row. Empty cells keep their place, so that
 * columns stay; only what is empty in every row at the right is left out. Rows may have different
 * numbers of cells.
 */
final class Rows {

  /** A short word or an amount may stand twice beside itself; longer words do not. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?=.{8})(?:.*[^0-9０-９,，.．百千万億兆円約程度の内数\\s].*)", Pattern.DOTALL);

  private Rows() {}

  /** Where the table that begins at a line ends; the line itself where none begins there. */
  static int end(List<String> lines, int first) {
    if (Markdown.isRow(lines.get(first))) {
      int end = end(lines, first, Markdown::isRow);
      return end - first > 1 ? end : first;
    }
    int end = end(lines, first, line -> line.indexOf('\t') >= 0);
    boolean dividing = lines.subList(first, end).stream().anyMatch(Rows::hasInnerTab);
    return dividing ? end : first;
  }

  private static int end(List<String> lines, int first, Predicate<String> isRow) {
    int end = first;
    while (end < lines.size() && isRow.test(lines.get(end))) {
      end++;
    }
    return end;
  }

  /** A tab before the first text only indents, unless other lines show that columns are meant. */
  private static boolean hasInnerTab(String line) {
    return line.stripLeading().indexOf('\t') >= 0;
  }

  /** The table of these lines; empty where they only divide. */
  static Optional<Table> table(List<String> lines) {
    List<List<String>> rows =
        (isMarked(lines) ? PaddedRows.joined(lines) : lines)
            .stream().map(Rows::cells).filter(cells -> !Markdown.isSeparator(cells)).toList();
    List<Cell> cells = new ArrayList<>();
    List<List<String>> own = Echo.removed(rows);
    int columns = own.stream().mapToInt(Rows::filled).max().orElse(0);
    boolean marked = isMarked(lines);
    for (int row = 0; row < own.size(); row++) {
      List<String> texts = own.get(row);
      for (int column = 0; column < Math.min(columns, texts.size()); ) {
        int span = marked ? span(texts, column, columns) : 1;
        cells.add(cell(row, column, span, texts.get(column)));
        column += span;
      }
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(new Table(cells, Optional.empty()));
  }

  private static boolean isMarked(List<String> lines) {
    return !lines.isEmpty() && Markdown.isRow(lines.get(0));
  }

  /** Over how many columns a cell reaches: Markdown repeats the text of a merged one in each. */
  private static int span(List<String> texts, int column, int columns) {
    String text = texts.get(column);
    int end = column + 1;
    while (SENTENCE.matcher(text).matches()
        && end < Math.min(columns, texts.size())
        && texts.get(end).equals(text)) {
      end++;
    }
    return end - column;
  }

  private static Cell cell(int row, int column, int span, String text) {
    List<Block> content = content(text);
    return new Cell(row, column, 1, span, content, Optional.empty(), false);
  }

  /** Cells up to the last that is not empty. */
  private static int filled(List<String> cells) {
    int filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isBlank()) {
      filled--;
    }
    return filled;
  }

  private static List<String> cells(String line) {
    return Markdown.isRow(line) ? Markdown.cells(line) : List.of(line.split("\t", -1));
  }

  private static List<Block> content(String cell) {
    if (Markup.isIn(cell)) {
      return Fragment.blocks(cell, true);
    }
    List<Block> lines = new ArrayList<>();
    for (String item : Items.split(Markdown.inline(cell))) {
      lines.add(Line.of(item, lines.isEmpty()));
    }
    return lines;
  }
}
