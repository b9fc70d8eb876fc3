package jp.shisaku.invented;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import jp.shisaku.invented.Block.Cell;
import jp.shisaku.invented.Block.Grid;
import jp.shisaku.invented.Block.Pair;
import jp.shisaku.invented.Block.Placed;
import jp.shisaku.invented.Block.Text;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Prints publications as a workbook, on graph paper as offices do: narrow columns, and cells that
 * are merged over as many of them as they are wide.
 */
final class XlsxPress {

  private final Sheet sheet;

  /** Where columns begin, in hundredths of the width. */
  private final List<Integer> stops;

  private int row;

  private XlsxPress(Sheet sheet, List<Leaf> leaves) {
    this.sheet = sheet;
    TreeSet<Integer> all = new TreeSet<>(List.of(0));
    leaves.stream()
        .flatMap(leaf -> leaf.blocks().stream())
        .filter(Grid.class::isInstance)
        .forEach(
            block -> {
              int at = 0;
              for (int width : ((Grid) block).widths()) {
                at += width;
                all.add(at);
              }
            });
    all.remove(100);
    this.stops = List.copyOf(all);
  }

  /**
   * @param together whether all stands in one worksheet, or each leaf in one of its own
   */
  static byte[] print(InventedPublication publication, boolean together) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      List<Leaf> leaves = publication.leaves();
      if (together) {
        new XlsxPress(workbook.createSheet("施策集"), leaves).print(leaves);
      } else {
        for (Leaf leaf : leaves) {
          String name = String.valueOf(workbook.getNumberOfSheets() + 1);
          new XlsxPress(workbook.createSheet(name), List.of(leaf)).print(List.of(leaf));
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(List<Leaf> leaves) {
    for (Leaf leaf : leaves) {
      leaf.blocks().forEach(this::print);
      row++;
    }
  }

  private void print(Block block) {
    if (block instanceof Text text) {
      put(text.text(), row, row, 0, stops.size());
      row++;
    } else if (block instanceof Pair pair) {
      print(pair.left());
      print(pair.right());
    } else {
      Grid grid = (Grid) block;
      for (Placed place : grid.placed()) {
        Cell cell = place.cell();
        int top = row + place.row();
        int from = stop(grid, place.column());
        int to = stop(grid, place.column() + cell.columns());
        put(cell.text(), top, top + cell.rows() - 1, from, to);
      }
      row += grid.rows().size() + 1;
    }
  }

  /** The column of the worksheet at which one of a table begins. */
  private int stop(Grid grid, int column) {
    int at = grid.widths().subList(0, column).stream().mapToInt(Integer::intValue).sum();
    return at >= 100 ? stops.size() : stops.indexOf(at);
  }

  private void put(String text, int top, int bottom, int from, int to) {
    var line = sheet.getRow(top) == null ? sheet.createRow(top) : sheet.getRow(top);
    line.createCell(from).setCellValue(text);
    if (to - from > 1 || bottom > top) {
      sheet.addMergedRegion(new CellRangeAddress(top, bottom, from, to - 1));
    }
  }
}
