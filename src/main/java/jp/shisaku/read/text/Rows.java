package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        lines.stream().map(Rows::cells).filter(cells -> !Markdown.isSeparator(cells)).toList();
    List<Cell> cells = new ArrayList<>();
    List<List<String>> own = Echo.removed(rows);
    int columns = own.stream().mapToInt(Rows::filled).max().orElse(0);
    for (int row = 0; row < own.size(); row++) {
      for (int column = 0; column < Math.min(columns, own.get(row).size()); column++) {
        cells.add(Cell.of(row, column, content(own.get(row).get(column))));
      }
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(new Table(cells, Optional.empty()));
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
