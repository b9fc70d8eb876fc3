package jp.shisaku.piece.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Takes out of a table the boxes in which several labels stand below each other, 目的 and its text,
 * 概要 and its text: they are no cells of a value. Their lines, and those of the boxes beside them,
 * become blocks of the page, box by box.
 */
record LabelsInCells(Table table, Labels labels) {

  /** The table, or what is above, in and below such boxes. */
  static List<Block> parted(Table table, Labels labels) {
    return new LabelsInCells(table, labels).parted();
  }

  private List<Block> parted() {
    List<Cell> boxes =
        table.cells().stream().filter(cell -> isBox(cell) && !isInList(cell)).toList();
    if (boxes.isEmpty()) {
      return List.of(table);
    }
    int from = boxes.get(0).row();
    int end = boxes.get(0).lastRow() + 1;
    List<Block> blocks = new ArrayList<>();
    boolean labelled = from > 0 && table.row(from - 1).stream().allMatch(this::isLabelAbove);
    addRows(0, labelled ? from - 1 : from, blocks);
    table.cellsFrom(from, end).stream()
        .filter(cell -> boxes.stream().noneMatch(box -> heads(cell, box) && isAmongLabels(cell)))
        .sorted(Comparator.comparingInt(Cell::column).thenComparingInt(Cell::row))
        .forEach(
            cell -> {
              if (labelled && cell.row() == from) {
                table
                    .at(from - 1, cell.column())
                    .ifPresent(label -> blocks.addAll(LayoutTables.contentOf(label)));
              }
              blocks.addAll(LayoutTables.contentOf(cell));
            });
    addRows(end, table.rows(), blocks);
    return blocks;
  }

  /** One of a row of labels, 担当課 | 内容, above what they are of. */
  private boolean isLabelAbove(Cell cell) {
    return labels.known(cell.text()).isPresent()
        && table
            .at(cell.lastRow() + 1, cell.column())
            .filter(below -> below.lastColumn() == cell.lastColumn())
            .filter(below -> labels.known(below.text()).isEmpty())
            .isPresent();
  }

  private void addRows(int from, int end, List<Block> blocks) {
    if (from < end) {
      blocks.add(table.rows(from, end));
    }
  }

  /**
   * Labels of fields that have a cell of their own are headings within a value. The cell before the
   * box is the head of all of it: 内容 before 目的, 概要 and 詳細.
   */
  private boolean isBox(Cell cell) {
    Set<Field> fields = fields(cell);
    return fields.size() >= LabelledTexts.SEVERAL
        && table.cells().stream()
            .filter(c -> c != cell && !heads(c, cell))
            .flatMap(c -> field(c.text()).stream())
            .noneMatch(fields::contains);
  }

  /**
   * Below the head of its column, in a row with that of the names, or below another one with the
   * same labels: each row of a list has such.
   */
  private boolean isInList(Cell box) {
    Set<Field> fields = fields(box);
    return isBelowHead(box)
        || table.cells().stream()
            .filter(other -> other.column() == box.column() && other.row() != box.row())
            .anyMatch(other -> fields(other).equals(fields));
  }

  private boolean isBelowHead(Cell box) {
    return table.cells().stream()
        .filter(head -> head.lastRow() < box.row() && head.column() != box.column())
        .filter(head -> labels.isHeadOfNames(head.text()))
        .flatMap(name -> table.at(name.row(), box.column()).stream())
        .anyMatch(head -> labels.column(head.text()).isPresent());
  }

  private static boolean heads(Cell before, Cell box) {
    return before.row() == box.row()
        && before.lastRow() == box.lastRow()
        && before.column() < box.column();
  }

  /** 備考 below a label: a head without a value, and no line of the value above. */
  private boolean isAmongLabels(Cell head) {
    return labels.known(head.text()).isEmpty()
        && labels.column(head.text()).isPresent()
        && table
            .at(head.row() - 1, head.column())
            .filter(above -> above.lastColumn() == head.lastColumn())
            .filter(above -> labels.known(above.text()).isPresent())
            .isPresent();
  }

  private Set<Field> fields(Cell cell) {
    return LabelledTexts.in(cell.content(), block -> block, labels).keySet();
  }

  private Optional<Field> field(String line) {
    return LabelledTexts.field(line, labels);
  }
}
