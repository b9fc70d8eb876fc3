package jp.shisaku.piece.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;

/**
 * Opens tables that only lay out a page: the menu in one cell, the text with the sheets in another,
 * as old web pages have them; and the title of a sheet with its office or amount beside it. What
 * stands in their cells becomes blocks of the page.
 */
public record LayoutTables(Labels labels) {

  /** The title, the office, and what their edges cut off. */
  private static final int MOST_CELLS_OF_TITLE = 6;

  /** Before the title. */
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９①-⑳]{1,3}");

  /** The same blocks, tables without a label of their own around a sheet taken off. */
  public List<Block> opened(List<Block> blocks) {
    List<Block> result = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean above = i + 1 < blocks.size() && isNumberedTitle(block, blocks.get(i + 1));
      if (block instanceof Table table && (above || isLayout(table))) {
        table.cells().forEach(cell -> result.addAll(opened(contentOf(cell))));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  private boolean isLayout(Table table) {
    return isFrame(table)
        || isBox(table)
        || isTitle(table)
        || isTyped(table)
        || inner(table).findAny().isPresent()
            && table.cells().stream().noneMatch(this::isLabel)
            && (holdsSheets(table) || inner(table).anyMatch(this::holdsName));
  }

  /** A column with several sheets whose names have no label, beside a menu. */
  private boolean holdsSheets(Table table) {
    return table.cells().stream()
        .anyMatch(
            cell ->
                cell.content().stream()
                        .filter(Table.class::isInstance)
                        .filter(inner -> holdsHeader((Table) inner))
                        .limit(2)
                        .count()
                    == 2);
  }

  /** A box around a sheet whose name, above the table in it, has no label. */
  private boolean isBox(Table table) {
    return table.cells().size() == 1 && inner(table).anyMatch(this::holdsHeader);
  }

  /**
   * Several sheets typed line by line into one column of a workbook: what is below a cell is not
   * beside it.
   */
  private boolean isTyped(Table table) {
    return table.columns() == 1 && table.cells().stream().filter(this::isName).count() > 1;
  }

  /** A title on a ground and, in a box at the right of it, the office in smaller print. */
  private boolean isTitle(Table table) {
    if (table.cells().size() > MOST_CELLS_OF_TITLE) {
      return false;
    }
    List<Cell> filled = Cell.filled(table.cells());
    if (table.cells().stream().allMatch(cell -> cell.row() == 0)
        && filled.size() > 1
        && filled.stream().noneMatch(this::isLabel)
        && isBudget(filled.get(filled.size() - 1).text())) {
      return filled.size() == 2
          || filled.size() == 3 && NUMBER.matcher(filled.get(0).text()).matches();
    }
    return filled.size() == 2
        && size(filled.get(0)) > size(filled.get(1)) * Line.LARGER
        && labels.leadingKnown(filled.get(0).text()).isEmpty()
        && Offices.isList(filled.get(1).text());
  }

  /** 【令和8年度予算案 12（10）百万円】. */
  private static boolean isBudget(String text) {
    List<BudgetLine> lines =
        BudgetReader.holdsStage(text)
            ? BudgetReader.read(text, Place.UNKNOWN).value().lines()
            : List.of();
    return !lines.isEmpty()
        && lines.stream().allMatch(l -> l.amountYen().isPresent() && l.fiscalYear().isPresent());
  }

  /** 1 | 里山の橋 right above a table with the labels of a sheet. */
  private boolean isNumberedTitle(Block block, Block below) {
    if (!(block instanceof Table table)
        || !(below instanceof Table header)
        || table.rows() > 1
        || header.cells().stream().noneMatch(this::isOfMeasure)) {
      return false;
    }
    List<Cell> filled = Cell.filled(table.cells());
    return filled.size() == 2
        && NUMBER.matcher(filled.get(0).text()).matches()
        && !isLabel(filled.get(1));
  }

  private boolean isOfMeasure(Cell cell) {
    return labels.known(cell.text()).filter(m -> m.field().isOfMeasure()).isPresent();
  }

  /** The size of the first line of a cell; 0 where it has none that is printed. */
  private static double size(Cell cell) {
    return cell.content().stream()
        .limit(1)
        .filter(Line.class::isInstance)
        .mapToDouble(block -> ((Line) block).fontSize())
        .sum();
  }

  /** A frame around a sheet, or the column with the sheets: name and header are in one cell. */
  private boolean isFrame(Table table) {
    return table.cells().stream()
        .anyMatch(
            cell ->
                isName(cell)
                    && cell.content().stream()
                        .anyMatch(b -> b instanceof Table inner && holdsHeader(inner)));
  }

  private boolean holdsHeader(Table table) {
    return table.cells().stream()
        .anyMatch(c -> labels.known(c.text()).filter(m -> m.field().opensSheet()).isPresent());
  }

  private static Stream<Table> inner(Table table) {
    return table.cells().stream()
        .flatMap(cell -> cell.content().stream())
        .filter(Table.class::isInstance)
        .map(Table.class::cast);
  }

  private boolean holdsName(Table table) {
    return table.cells().stream().anyMatch(this::isName) || inner(table).anyMatch(this::holdsName);
  }

  private boolean isLabel(Cell cell) {
    return isName(cell) || labels.known(cell.text()).isPresent();
  }

  private boolean isName(Cell cell) {
    return cell.content().stream()
        .filter(Line.class::isInstance)
        .anyMatch(line -> labels.isOfName(line.text()));
  }

  /** The lines and tables of a cell, as blocks of the page. */
  static List<Block> contentOf(Cell cell) {
    List<Block> blocks = new ArrayList<>();
    boolean first = true;
    for (Block block : cell.content()) {
      blocks.add(
          block instanceof Line line ? line.outOf(cell).afterGap(first || line.afterGap()) : block);
      first = false;
    }
    return blocks;
  }
}
