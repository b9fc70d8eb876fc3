package jp.shisaku.read.office.slides;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Blocks;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.RepairTally;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTableCell;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;

/**
 * A table of a slide: merged cells as one, boxes from the widths and heights that the file gives.
 */
final class SlideTable {

  private SlideTable() {}

  /**
   * The table.
   *
   * @param above what was laid over it
   */
  static <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>> Table of(
      TableShape<S, P> table,
      Box box,
      SlideInk ground,
      SlideCover<S, P> above,
      RepairTally repairs) {
    SlideInk inside = ground.in(table);
    double[] x = edges(table.getNumberOfColumns(), i -> width(table, i), box.left(), box.width());
    double[] y = edges(table.getNumberOfRows(), i -> height(table, i), box.top(), box.height());
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < y.length - 1; row++) {
      for (int column = 0; column < x.length - 1; column++) {
        TableCell<S, P> cell = table.getCell(row, column);
        if (cell != null && !cell.isMerged()) {
          int lastRow = Math.min(row + Math.max(1, cell.getRowSpan()), y.length - 1);
          int lastColumn = Math.min(column + Math.max(1, cell.getGridSpan()), x.length - 1);
          Box place = new Box(x[column], y[row], x[lastColumn], y[lastRow]);
          Cell read =
              cell(cell, inside, row, column, lastRow - row, lastColumn - column, place, repairs);
          cells.add(above.over(read, place, repairs));
        }
      }
    }
    return new Table(cells, Optional.of(new Box(x[0], y[0], x[x.length - 1], y[y.length - 1])));
  }

  private static <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>
      Cell cell(
          TableCell<S, P> cell,
          SlideInk ink,
          int row,
          int column,
          int rowSpan,
          int columnSpan,
          Box place,
          RepairTally repairs) {
    Blocks content = new Blocks(repairs);
    SlideText.add(cell, place, ink.in(cell), content, repairs);
    boolean shaded = isShade(cell.getFillColor());
    return new Cell(row, column, rowSpan, columnSpan, content.list(), Optional.of(place), shaded);
  }

  private static boolean isShade(Color fill) {
    return fill != null && fill.getAlpha() > 0 && !Color.WHITE.equals(fill);
  }

  /** POI asks the first cell of a column, which a PPT does not have where cells are merged. */
  private static double width(TableShape<?, ?> table, int column) {
    return !(table instanceof HSLFTable)
        ? table.getColumnWidth(column)
        : IntStream.range(0, table.getNumberOfRows())
            .mapToObj(row -> table.getCell(row, column))
            .filter(cell -> cell != null && cell.getGridSpan() == 1)
            .mapToDouble(cell -> ((HSLFTableCell) cell).getAnchor().getWidth())
            .findFirst()
            .orElse(0);
  }

  private static double height(TableShape<?, ?> table, int row) {
    return !(table instanceof HSLFTable)
        ? table.getRowHeight(row)
        : IntStream.range(0, table.getNumberOfColumns())
            .mapToObj(column -> table.getCell(row, column))
            .filter(cell -> cell != null && cell.getRowSpan() == 1)
            .mapToDouble(cell -> ((HSLFTableCell) cell).getAnchor().getHeight())
            .findFirst()
            .orElse(0);
  }

  /** Sizes of nothing share what the others leave of the frame. */
  private static double[] edges(int count, IntToDoubleFunction size, double start, double whole) {
    double known = 0;
    int unknown = 0;
    for (int i = 0; i < count; i++) {
      known += Math.max(0, size.applyAsDouble(i));
      unknown += size.applyAsDouble(i) > 0 ? 0 : 1;
    }
    double share = unknown == 0 ? 0 : Math.max(0, whole - known) / unknown;
    double[] edges = new double[count + 1];
    edges[0] = start;
    for (int i = 0; i < count; i++) {
      double own = size.applyAsDouble(i);
      edges[i + 1] = edges[i] + (own > 0 ? own : share);
    }
    return edges;
  }
}
