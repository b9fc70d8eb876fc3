package jp.shisaku.read.office.slides;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import jp.shisaku.issue.Box;
import jp.shisaku.read.office.part.Equation;
import org.apache.poi.sl.usermodel.ConnectorShape;
import org.apache.poi.sl.usermodel.PaintStyle;
import org.apache.poi.sl.usermodel.PictureShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.SimpleShape;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.w3c.dom.Element;

/**
 * A shape that carries text, a table or a picture, or hides what lies below it, and where it stands
 * on the slide.
 *
 * @param hidden true where the selection pane has it, or the group it is in, hidden
 * @param opaque tells of a rectangle that is filled with one colour, and of a picture, that it lets
 *     nothing through
 */
record PlacedShape<S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>(
    Shape<S, P> shape, Box box, boolean hidden, BooleanSupplier opaque) {

  /** So far a covered text may look out; in points. */
  private static final double SPILL = 1;

  /** So much of a cell on each side holds nothing; as a share. */
  private static final double MARGIN = 0.15;

  /** A line is no thicker, in points, and so many times as long. */
  private static final double THIN = 3;

  private static final double LONG = 3;

  /** In thousandths of a percent. */
  private static final int OPAQUE = 100_000;

  private static final Set<Placeholder> RUNNING =
      EnumSet.of(
          Placeholder.HEADER, Placeholder.FOOTER, Placeholder.DATETIME, Placeholder.SLIDE_NUMBER);

  /** What it says, to tell two that lie above each other; "" for a picture. */
  String text() {
    if (shape instanceof TextShape<?, ?> text) {
      return text(text);
    }
    return shape instanceof TableShape<?, ?> table ? text(table) : "";
  }

  /** Also of a box in which nothing stands but an equation. */
  private static String text(TextShape<?, ?> shape) {
    String text = shape.getText();
    return text.isBlank()
            && shape instanceof XSLFTextShape xml
            && xml.getXmlObject().getDomNode() instanceof Element element
            && Equation.isIn(element, 0)
        ? Equation.text(element)
        : text;
  }

  private static String text(TableShape<?, ?> table) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < table.getNumberOfRows(); row++) {
      for (int column = 0; column < table.getNumberOfColumns(); column++) {
        TableCell<?, ?> cell = table.getCell(row, column);
        text.append('\t').append(cell == null ? "" : cell.getText());
      }
    }
    return text.toString();
  }

  /** True for what is there to be read. */
  boolean isContent() {
    return isContent(shape);
  }

  /** True where nothing is seen of what it was laid upon. */
  boolean covers(PlacedShape<S, P> below) {
    return !hidden && box.contains(below.box, SPILL) && opaque.getAsBoolean();
  }

  /** True where a rectangle hides what stands in the middle of a cell of a table below it. */
  boolean coversMiddleOf(Box cell) {
    return !hidden && box.contains(grown(cell, -MARGIN), 0) && opaque.getAsBoolean();
  }

  /** True for a line that somebody drew through the middle of a cell of a table below it. */
  boolean strikes(Box cell) {
    double x = MARGIN * cell.width();
    double y = MARGIN * cell.height();
    return !hidden
        && isLine(shape)
        && box.width() >= 2 * x
        && grown(cell, MARGIN).contains(box, 0)
        && Math.abs(box.centerX() - cell.centerX()) < cell.width() / 2 - x
        && Math.abs(box.centerY() - cell.centerY()) < cell.height() / 2 - 2 * y;
  }

  /** True for a text that was laid into a cell of a table below it. */
  boolean isLaidInto(Box cell) {
    return !hidden
        && shape instanceof TextShape<?, ?>
        && isContent()
        && grown(cell, MARGIN).contains(box, 0);
  }

  /** A cell with so much of its size on each side. */
  private static Box grown(Box cell, double share) {
    double x = share * cell.width();
    double y = share * cell.height();
    return new Box(cell.left() - x, cell.top() - y, cell.right() + x, cell.bottom() + y);
  }

  static boolean isLine(Shape<?, ?> shape) {
    return shape instanceof ConnectorShape<?, ?>
        || shape instanceof SimpleShape<?, ?> simple && simple.getShapeType() == ShapeType.LINE;
  }

  /** True for a level line, drawn as such or as a bar. */
  boolean isLevelLine() {
    return !hidden
        && box.height() <= THIN
        && box.width() > LONG * THIN
        && (isLine(shape) || isOpaque(shape));
  }

  /** True for a box of text that one of these lines strikes out. */
  boolean isStruck(List<Box> lines) {
    return shape instanceof TextShape<?, ?> text && StruckBox.is(text, box, lines);
  }

  static boolean isOpaque(Shape<?, ?> shape) {
    return shape instanceof SimpleShape<?, ?> simple
        && !(shape instanceof PictureShape<?, ?>)
        && simple.getRotation() == 0
        && (simple.getShapeType() == null || simple.getShapeType() == ShapeType.RECT)
        && simple.getFillStyle().getPaint() instanceof PaintStyle.SolidPaint fill
        && fill.getSolidColor().getColor() != null
        && (fill.getSolidColor().getAlpha() < 0 || fill.getSolidColor().getAlpha() >= OPAQUE);
  }

  static boolean isContent(Shape<?, ?> shape) {
    if (shape instanceof TextShape<?, ?> text) {
      return !text(text).isBlank() && !RUNNING.contains(text.getPlaceholder());
    }
    return shape instanceof TableShape<?, ?> || shape instanceof PictureShape<?, ?>;
  }
}
