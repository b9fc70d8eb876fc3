package jp.shisaku.invented;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.SketchCell;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.fixture.TableStyle;
import jp.shisaku.fixture.Typesetting;
import jp.shisaku.invented.Block.Cell;
import jp.shisaku.invented.Block.Frame;
import jp.shisaku.invented.Block.Grid;
import jp.shisaku.invented.Block.Pair;
import jp.shisaku.invented.Block.Text;

/** Prints publications as PDF. What does not fit goes on on the next page. */
final class PdfPress {

  private static final double MARGIN = 36;
  private static final double FOOT = 50;
  private static final double LEADING = 1.35;
  private static final double PADDING = 3;
  private static final int DARK = 0x1F4E9E;
  private static final int LIGHT = 0xDCE6F2;

  private final PdfSketch sketch = new PdfSketch();
  private final double width;
  private final double height;
  private Leaf leaf;
  private double y;

  private PdfPress(boolean landscape) {
    width = landscape ? PdfSketch.A4_LONG : PdfSketch.A4_SHORT;
    height = landscape ? PdfSketch.A4_SHORT : PdfSketch.A4_LONG;
  }

  static byte[] print(InventedPublication publication) {
    PdfPress press = new PdfPress(publication.landscape());
    for (Leaf leaf : publication.leaves()) {
      press.leaf = leaf;
      press.nextPage();
      leaf.blocks().forEach(press::print);
    }
    return press.sketch.bytes();
  }

  private void nextPage() {
    sketch.page(width, height);
    y = MARGIN;
    leaf.head()
        .ifPresent(
            head -> {
              double size = 8;
              sketch.text(width - MARGIN - Typesetting.width(head, size), 22, size, head);
            });
    leaf.number().ifPresent(sketch::pageNumber);
  }

  private double room() {
    return height - FOOT - y;
  }

  private double measure() {
    return width - 2 * MARGIN;
  }

  private void print(Block block) {
    if (block instanceof Text text) {
      double height = text(text, MARGIN, measure());
      y += height;
    } else if (block instanceof Pair pair) {
      double right = Typesetting.width(widest(pair.right()), pair.right().size().points) + 8;
      double box = text(pair.right(), width - MARGIN - right, right);
      double height = Math.max(box, text(pair.left(), MARGIN, measure() - right - 12));
      y += height;
    } else {
      grid((Grid) block);
    }
  }

  private static String widest(Text text) {
    return text.text()
        .lines()
        .max((a, b) -> Double.compare(Typesetting.width(a, 1), Typesetting.width(b, 1)))
        .orElse("");
  }

  /** Draws a text at the current height; gives how much height it took on its last page. */
  private double text(Text text, double x, double room) {
    double size = text.size().points;
    double step = size * LEADING;
    boolean framed = text.frame() != Frame.NONE;
    double inset = framed ? PADDING : 0;
    List<String> lines = Typesetting.wrap(text.text(), size, room - 2 * inset);
    double tall = lines.size() * step + 2 * inset;
    if (framed) {
      frame(text.frame(), x, room, tall);
    }
    double top = y + inset;
    for (String line : lines) {
      if (top + step > height - FOOT) {
        nextPage();
        top = y;
      }
      double shift =
          switch (text.side()) {
            case LEFT -> inset;
            case CENTER -> (room - Typesetting.width(line, size)) / 2;
            case RIGHT -> room - Typesetting.width(line, size) - inset;
          };
      double at = top;
      int ink = text.frame() == Frame.BAND ? 0xFFFFFF : 0;
      sketch.inked(ink, s -> s.text(x + shift, at, size, line));
      top += step;
    }
    return top + inset + 5 - y;
  }

  private void frame(Frame frame, double x, double room, double tall) {
    if (frame == Frame.BAND) {
      sketch.filled(x, y, room, tall, DARK);
    } else {
      sketch.rectangle(x, y, room, tall);
    }
  }

  private void grid(Grid grid) {
    Grid rest = grid;
    while (!rest.rows().isEmpty()) {
      int fitting = 0;
      while (fitting < rest.rows().size()
          && sketched(rest.between(0, fitting + 1)).height() <= room()) {
        fitting++;
      }
      boolean top = y < MARGIN + 1;
      boolean fitsOnNext =
          sketched(rest.between(0, Math.min(grid.heads() + 1, rest.rows().size()))).height()
              <= height - FOOT - MARGIN;
      if (fitting <= grid.heads() && fitting < rest.rows().size() && !top && fitsOnNext) {
        nextPage();
        continue;
      }
      if (fitting == 0) {
        rest = cut(rest);
        fitting = 1;
      }
      draw(rest.between(0, fitting));
      List<List<Cell>> further = new ArrayList<>();
      if (fitting < rest.rows().size()) {
        further.addAll(grid.rows().subList(0, grid.heads()));
        further.addAll(rest.between(fitting, rest.rows().size()).rows());
        nextPage();
      }
      rest = new Grid(grid.widths(), further, grid.ruling(), grid.heads());
    }
    y += 6;
  }

  /** The same table, of whose first row only what the page has room for stands in the first one. */
  private Grid cut(Grid grid) {
    int lines = (int) ((room() - 2 * PADDING) / (Block.Size.BODY.points * LEADING));
    List<Cell> first = new ArrayList<>();
    List<Cell> second = new ArrayList<>();
    int column = 0;
    for (Cell cell : grid.rows().get(0)) {
      double wide =
          grid.widths().subList(column, column + cell.columns()).stream()
                  .mapToInt(Integer::intValue)
                  .sum()
              * measure()
              / 100;
      column += cell.columns();
      List<String> wrapped =
          Typesetting.wrap(cell.text(), Block.Size.BODY.points, wide - 2 * PADDING);
      int end = Math.min(wrapped.size(), Math.max(1, lines));
      first.add(cell.text(String.join("\n", wrapped.subList(0, end))));
      second.add(cell.text(String.join("\n", wrapped.subList(end, wrapped.size()))));
    }
    List<List<Cell>> rows = new ArrayList<>(List.of(first, second));
    rows.addAll(grid.rows().subList(1, grid.rows().size()));
    return new Grid(grid.widths(), rows, grid.ruling(), grid.heads());
  }

  private void draw(Grid grid) {
    TableSketch table = sketched(grid);
    sketch.table(MARGIN, y, table);
    if (grid.ruling() == Block.Ruling.BELOW) {
      for (int i = 1; i <= grid.rows().size(); i++) {
        double bottom = y + table.height(i);
        sketch.line(MARGIN, bottom, MARGIN + table.width(), bottom);
      }
    }
    y += table.height();
  }

  private TableSketch sketched(Grid grid) {
    double[] widths = grid.widths().stream().mapToDouble(w -> w * measure() / 100).toArray();
    TableSketch table =
        TableSketch.of(widths).style(style(grid.ruling())).size(Block.Size.BODY.points);
    for (List<Cell> row : grid.rows()) {
      table.row(row.stream().map(PdfPress::sketched).toArray(SketchCell[]::new));
    }
    return table;
  }

  private static SketchCell sketched(Cell cell) {
    SketchCell drawn = SketchCell.of(cell.text()).columns(cell.columns()).rows(cell.rows());
    return cell.label() ? drawn.ground(LIGHT).center() : drawn.middle();
  }

  private static TableStyle style(Block.Ruling ruling) {
    return switch (ruling) {
      case LINES -> TableStyle.RULED;
      case SHADED -> TableStyle.RULED_AND_SHADED;
      case BELOW, NONE -> TableStyle.BARE;
    };
  }
}
