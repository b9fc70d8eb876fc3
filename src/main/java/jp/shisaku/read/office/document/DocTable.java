package jp.shisaku.read.office.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A table of a DOC, which has no grid: its columns are the edges of all of its cells. */
final class DocTable {

  private static final int SAME_EDGE_TWIPS = 20;

  private final TreeSet<Integer> edges = new TreeSet<>();
  private final Map<Integer, Integer> open = new HashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final Function<TableCell, List<Block>> content;

  private DocTable(Function<TableCell, List<Block>> content) {
    this.content = content;
  }

  static Table of(
      org.apache.poi.hwpf.usermodel.Table table, Function<TableCell, List<Block>> content) {
    DocTable reading = new DocTable(content);
    for (int i = 0; i < table.numRows(); i++) {
      reading.addEdges(table.getRow(i));
    }
    for (int i = 0; i < table.numRows(); i++) {
      reading.row(table.getRow(i), i);
    }
    return new Table(reading.cells, Optional.empty());
  }

  private void addEdges(TableRow row) {
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      addEdge(cell.getLeftEdge());
      addEdge(cell.getLeftEdge() + cell.getWidth());
    }
  }

  private void addEdge(int edge) {
    Integer floor = edges.floor(edge + SAME_EDGE_TWIPS);
    if (floor == null || floor < edge - SAME_EDGE_TWIPS) {
      edges.add(edge);
    }
  }

  private int column(int edge) {
    return edges.headSet(edge - SAME_EDGE_TWIPS).size();
  }

  private void row(TableRow row, int number) {
    int last = -1;
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      int column = column(cell.getLeftEdge());
      int end = Math.max(column + 1, column(cell.getLeftEdge() + cell.getWidth()));
      if (cell.isMerged() && !cell.isFirstMerged() && last >= 0) {
        Cell before = cells.get(last);
        cells.set(last, before.across(before.column(), end));
      } else if (cell.isVerticallyMerged()
          && !cell.isFirstVerticallyMerged()
          && open.containsKey(column)) {
        last = open.get(column);
        Cell above = cells.get(last);
        cells.set(last, above.downTo(number));
      } else {
        last = cells.size();
        cells.add(cell(cell, number, column, end - column));
        open.remove(column);
        if (cell.isFirstVerticallyMerged()) {
          open.put(column, last);
        }
      }
    }
  }

  private Cell cell(TableCell cell, int row, int column, int columns) {
    return new Cell(row, column, 1, columns, content.apply(cell), Optional.empty(), isShaded(cell));
  }

  private static boolean isShaded(TableCell cell) {
    var shading = cell.getDescriptor() == null ? null : cell.getDescriptor().getShd();
    return shading != null && !shading.isEmpty();
  }
}
