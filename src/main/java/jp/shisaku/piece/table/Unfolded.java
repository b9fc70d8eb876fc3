package jp.shisaku.piece.table;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.budget.term.Period;
import jp.shisaku.indicator.IndicatorHead;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.text.Outline;

/**
 * Takes out of a table what is no table: rows at its top and its end that hold one cell only, as a
 * workbook has for headings and running text. They become lines; what is between them stays a
 * table.
 */
public final class Unfolded {

  private final Table table;
  private final Labels labels;

  /** By row, the cells with text that stand in it or reach into it. */
  private final List<List<Cell>> filled;

  private Unfolded(Table table, Labels labels) {
    this.table = table;
    this.labels = labels;
    this.filled = table.covering().stream().map(Cell::filled).toList();
  }

  public static List<Block> of(Block block, Labels labels) {
    return block instanceof Table table
        ? StackedSheets.in(OpenValues.parted(table, labels), labels).stream()
            .flatMap(sheet -> LabelsInCells.parted(sheet, labels).stream())
            .flatMap(part -> ofPart(part, labels).stream())
            .toList()
        : List.of(block);
  }

  private static List<Block> ofPart(Block part, Labels labels) {
    return part instanceof Table table
        ? new Unfolded(table, labels)
            .parted().stream().flatMap(t -> new Unfolded(t, labels).blocks().stream()).toList()
        : List.of(part);
  }

  /**
   * The table up to 中長期的取組 in a row of its own, and the roadmap below it: in a worksheet both are
   * rows of one table.
   */
  private List<Table> parted() {
    List<Table> parts = new ArrayList<>();
    int from = 0;
    for (int row = 1; row + 1 < filled.size(); row++) {
      if (isRoadmap(row) && isPeriods(filled.get(row + 1))) {
        parts.add(table.rows(from, row));
        from = row;
      }
    }
    parts.add(from == 0 ? table : table.rows(from, filled.size()));
    return parts;
  }

  private boolean isRoadmap(int row) {
    List<Cell> cells = filled.get(row);
    return cells.size() == 1
        && labels
            .known(cells.get(0).text())
            .filter(label -> label.field() == Field.ROADMAP && label.isAlone())
            .isPresent();
  }

  private List<Block> blocks() {
    int rows = filled.size();
    if (rows == 0 || IndicatorHead.of(table).isPresent()) {
      return List.of(table);
    }
    int first = 0;
    // A date, an office or 様式２ may stand at the right above a title, but heads do, too.
    for (int row = 0; row < rows && isTextAnywhere(row); row++) {
      first = isText(row) ? row + 1 : first;
    }
    int end = first < rows ? startOfTail() : rows;
    if (first == 0 && end == rows) {
      return List.of(table);
    }
    List<Block> blocks = new ArrayList<>(lines(0, first));
    if (first < end) {
      blocks.add(table.rows(first, end));
    }
    blocks.addAll(lines(end, rows));
    return blocks;
  }

  /**
   * Where the rows of text at the end begin. What stands below a row of periods is the first column
   * of a roadmap, up to a heading.
   */
  private int startOfTail() {
    int rows = filled.size();
    int start = rows;
    while (isText(start - 1)) {
      start--;
    }
    if (isPeriods(filled.get(start - 1))) {
      while (start < rows && !isHeading(start)) {
        start++;
      }
    } else if (isBelowPeriods(start)) {
      while (start < rows && !isHeading(start) && !isRunningText(start)) {
        start++;
      }
    }
    return start;
  }

  /**
   * True where the rows above, without a gap, go up to a row of periods that begins the columns.
   */
  private boolean isBelowPeriods(int row) {
    int above = row - 1;
    while (above > 0 && !filled.get(above).isEmpty() && !isPeriods(filled.get(above))) {
      above--;
    }
    List<Cell> head = filled.get(above);
    return isPeriods(head) && head.get(0).column() == 0;
  }

  /** A remark or a sentence, which stands below a roadmap rather than in it. */
  private boolean isRunningText(int row) {
    String text = filled.get(row).get(0).text();
    return text.startsWith("※") || text.endsWith("。");
  }

  /** True for a row of one cell in the first column, and for an empty row. */
  private boolean isText(int row) {
    List<Cell> cells = filled.get(row);
    return cells.isEmpty() || cells.get(0).column() == 0 && isTextAnywhere(row);
  }

  private boolean isTextAnywhere(int row) {
    List<Cell> cells = filled.get(row);
    return cells.isEmpty()
        || cells.size() == 1
            && cells.get(0).rowSpan() == 1
            && !isLostLabel(cells.get(0))
            && cells.get(0).content().stream().allMatch(Line.class::isInstance);
  }

  private boolean isHeading(int row) {
    List<Cell> cells = filled.get(row);
    String text = cells.isEmpty() ? "" : cells.get(0).text();
    return text.isEmpty()
        || Outline.isNumbered(text)
        || Outline.isSection(text)
        || text.startsWith("【");
  }

  private static boolean isPeriods(List<Cell> cells) {
    return cells.size() > 1 && Period.of(cells.get(0).text()).isPresent();
  }

  /** A label of the header alone in a row has its value elsewhere in the table. */
  private boolean isLostLabel(Cell cell) {
    return labels
        .ofCell(cell.text())
        .filter(m -> m.isAlone() && m.field().opensSheet())
        .isPresent();
  }

  private List<Block> lines(int from, int to) {
    List<Block> lines = new ArrayList<>();
    boolean bar = isBar();
    for (Cell cell : table.cells()) {
      if (cell.row() >= from && cell.row() < to) {
        boolean first = true;
        for (Block block : cell.content()) {
          // A cell beside may hold a table without a word.
          if (block instanceof Line line) {
            Line out = line.outOf(cell).afterGap(first || line.afterGap());
            lines.add(bar ? out.inBold() : out);
            first = false;
          }
        }
      }
    }
    return lines;
  }

  /** A label in a frame of its own, which sets it off from the text below it as bold letters do. */
  private boolean isBar() {
    return table.cells().size() == 1
        && labels.known(table.cells().get(0).text()).filter(LabelMatch::isAlone).isPresent();
  }
}
