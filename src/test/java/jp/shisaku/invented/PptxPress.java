package jp.shisaku.invented;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.Typesetting;
import jp.shisaku.invented.Block.Cell;
import jp.shisaku.invented.Block.Grid;
import jp.shisaku.invented.Block.Pair;
import jp.shisaku.invented.Block.Placed;
import jp.shisaku.invented.Block.Text;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * Prints publications as slides of text boxes and tables; behind what runs over the edge a slide
 * begins.
 */
final class PptxPress {

  private static final double MARGIN = 30;
  private static final double LEADING = 1.35;
  private static final double PADDING = 4;

  private final XMLSlideShow show;
  private final double width;
  private final double foot;
  private XSLFSlide slide;
  private double y;

  private PptxPress(XMLSlideShow show) {
    this.show = show;
    this.width = show.getPageSize().getWidth() - 2 * MARGIN;
    this.foot = show.getPageSize().getHeight() - MARGIN;
  }

  static byte[] print(InventedPublication publication) {
    try (XMLSlideShow show = new XMLSlideShow()) {
      double wide = publication.landscape() ? PdfSketch.A4_LONG : PdfSketch.A4_SHORT;
      double high = publication.landscape() ? PdfSketch.A4_SHORT : PdfSketch.A4_LONG;
      show.setPageSize(new Dimension((int) wide, (int) high));
      PptxPress press = new PptxPress(show);
      for (Leaf leaf : publication.leaves()) {
        press.nextSlide();
        leaf.blocks().forEach(press::print);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void nextSlide() {
    slide = show.createSlide();
    y = MARGIN;
  }

  private void print(Block block) {
    if (y > foot) {
      nextSlide();
    }
    if (block instanceof Text text) {
      double room = text.side() == Block.Side.RIGHT ? width * 0.45 : width;
      y += box(text, MARGIN + width - room, room);
    } else if (block instanceof Pair pair) {
      double right = width * 0.35;
      double office = box(pair.right(), MARGIN + width - right, right);
      y += Math.max(office, box(pair.left(), MARGIN, width - right - 12));
    } else {
      table((Grid) block);
    }
  }

  /** Draws a text box at the current height; gives its own. */
  private double box(Text text, double x, double room) {
    double size = text.size().points;
    double height = height(text.text(), size, room);
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(new Rectangle2D.Double(x, y, room, height));
    set(box, text.text(), size);
    return height + PADDING;
  }

  private static double height(String text, double size, double room) {
    int lines = Typesetting.wrap(text, size, room - 2 * PADDING).size();
    return lines * size * LEADING + 2 * PADDING;
  }

  private static void set(XSLFTextShape shape, String text, double size) {
    shape.setText(text);
    shape.getTextParagraphs().stream()
        .flatMap(paragraph -> paragraph.getTextRuns().stream())
        .forEach(run -> run.setFontSize(size));
  }

  /** Draws a table, and what the slide has no room for on the next one. */
  private void table(Grid grid) {
    double[] heights = heights(grid);
    int end = 0;
    double all = 0;
    while (end < heights.length && (end == 0 || y + all + heights[end] <= foot)) {
      all += heights[end++];
    }
    boolean whole = end == heights.length || grid.heads() == 0;
    if (!whole && end <= grid.heads() && y > MARGIN) {
      nextSlide();
      table(grid);
      return;
    }
    draw(whole ? grid : grid.between(0, end), heights);
    if (!whole) {
      nextSlide();
      List<List<Cell>> rest = new ArrayList<>(grid.rows().subList(0, grid.heads()));
      rest.addAll(grid.between(end, heights.length).rows());
      table(new Grid(grid.widths(), rest, grid.ruling(), grid.heads()));
    }
  }

  private double[] heights(Grid grid) {
    double[] heights = new double[grid.rows().size()];
    for (Placed place : grid.placed()) {
      double room = share(grid, place.column(), place.cell().columns());
      double height = height(place.cell().text(), Block.Size.BODY.points, room);
      heights[place.row()] = Math.max(heights[place.row()], height / place.cell().rows());
    }
    return heights;
  }

  private void draw(Grid grid, double[] heights) {
    XSLFTable table = slide.createTable(grid.rows().size(), grid.widths().size());
    for (int i = 0; i < grid.widths().size(); i++) {
      table.setColumnWidth(i, grid.widths().get(i) * width / 100);
    }
    double all = 0;
    for (int i = 0; i < grid.rows().size(); i++) {
      table.getRows().get(i).setHeight(heights[i]);
      all += heights[i];
    }
    for (Placed place : grid.placed()) {
      Cell cell = place.cell();
      XSLFTableCell drawn = table.getCell(place.row(), place.column());
      set(drawn, cell.text(), Block.Size.BODY.points);
      if (cell.label()) {
        drawn.setFillColor(new Color(0xDCE6F2));
      }
      if (cell.columns() > 1 || cell.rows() > 1) {
        table.mergeCells(
            place.row(),
            place.row() + cell.rows() - 1,
            place.column(),
            place.column() + cell.columns() - 1);
      }
    }
    table.setAnchor(new Rectangle2D.Double(MARGIN, y, width, all));
    y += all + PADDING;
  }

  private double share(Grid grid, int column, int columns) {
    List<Integer> widths = grid.widths().subList(column, column + columns);
    return widths.stream().mapToInt(Integer::intValue).sum() * width / 100;
  }
}
