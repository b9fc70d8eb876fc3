package jp.shisaku.read.office;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import jp.shisaku.issue.Box;
import org.apache.poi.sl.usermodel.ConnectorShape;
import org.apache.poi.sl.usermodel.GroupShape;
import org.apache.poi.sl.usermodel.PaintStyle;
import org.apache.poi.sl.usermodel.PictureShape;
import org.apache.poi.sl.usermodel.PlaceableShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.ShapeContainer;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.SimpleShape;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.xslf.usermodel.XSLFDiagram;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGroupTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
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

  /** All of them on a slide, groups resolved, in drawing order. */
  static <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>
      List<PlacedShape<S, P>> allOf(Slide<S, P> slide) {
    List<PlacedShape<S, P>> placed = new ArrayList<>();
    collect(slide, new AffineTransform(), false, 0, PlacedShape::isContentOrOpaque, placed);
    return placed;
  }

  private static <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>
      void collect(
          ShapeContainer<S, P> container,
          AffineTransform toSlide,
          boolean isHidden,
          int depth,
          Predicate<Shape<?, ?>> wanted,
          List<PlacedShape<S, P>> placed) {
    if (depth > OfficeLimits.MAX_DEPTH) {
      throw new IllegalStateException("shapes nested too deeply");
    }
    for (S shape : container.getShapes()) {
      boolean hidden = isHidden || isHidden(shape);
      if (shape instanceof GroupShape<?, ?> && !(shape instanceof TableShape<?, ?>)) {
        @SuppressWarnings("unchecked")
        GroupShape<S, P> group = (GroupShape<S, P>) shape;
        collect(group, inside(group, toSlide), hidden, depth + 1, wanted, placed);
      } else if (shape instanceof XSLFDiagram diagram && diagram.getGroupShape() != null) {
        // A diagram (SmartArt) keeps its drawn shapes in a part of its own.
        @SuppressWarnings("unchecked")
        GroupShape<S, P> group = (GroupShape<S, P>) (GroupShape<?, ?>) diagram.getGroupShape();
        collect(group, inside(group, toSlide), hidden, depth + 1, wanted, placed);
      } else {
        if (shape instanceof PlaceableShape<?, ?> placeable && wanted.test(shape)) {
          Box box = box(placeable, toSlide);
          placed.add(new PlacedShape<>(shape, box, hidden, opacity(shape)));
        }
      }
    }
  }

  /** Those of a slide, a layout or a master that may hide the paper, visible or not. */
  static List<PlacedShape<XSLFShape, XSLFTextParagraph>> groundsOf(XSLFSheet sheet) {
    List<PlacedShape<XSLFShape, XSLFTextParagraph>> placed = new ArrayList<>();
    collect(sheet, new AffineTransform(), false, 0, PlacedShape::hasGround, placed);
    return placed;
  }

  private static boolean hasGround(Shape<?, ?> shape) {
    return shape instanceof PictureShape<?, ?>
        || !(shape instanceof SimpleShape<?, ?> simple)
        || simple.getFillStyle().getPaint() != null;
  }

  private static boolean isContentOrOpaque(Shape<?, ?> shape) {
    return isContent(shape) || isOpaque(shape) || isLine(shape);
  }

  private static boolean isHidden(Shape<?, ?> shape) {
    return shape instanceof XSLFShape xml
        && xml.getXmlObject().getDomNode() instanceof Element element
        && Xml.children(element).stream()
            .flatMap(properties -> Xml.at(properties, "cNvPr").stream())
            .findFirst()
            .flatMap(properties -> Xml.attribute(properties, "hidden"))
            .filter(value -> value.equals("1") || value.equals("true"))
            .isPresent();
  }

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
    return !hidden
        && box.left() <= below.box.left() + SPILL
        && box.top() <= below.box.top() + SPILL
        && box.right() >= below.box.right() - SPILL
        && box.bottom() >= below.box.bottom() - SPILL
        && opaque.getAsBoolean();
  }

  /** True where a rectangle hides what stands in the middle of a cell of a table below it. */
  boolean coversMiddleOf(Box cell) {
    double x = MARGIN * cell.width();
    double y = MARGIN * cell.height();
    return !hidden
        && box.left() <= cell.left() + x
        && box.top() <= cell.top() + y
        && box.right() >= cell.right() - x
        && box.bottom() >= cell.bottom() - y
        && opaque.getAsBoolean();
  }

  /** True for a line that somebody drew through the middle of a cell of a table below it. */
  boolean strikes(Box cell) {
    double x = MARGIN * cell.width();
    double y = MARGIN * cell.height();
    return !hidden
        && isLine(shape)
        && box.width() >= 2 * x
        && isWithin(cell, x, y)
        && Math.abs(box.centerX() - cell.centerX()) < cell.width() / 2 - x
        && Math.abs(box.centerY() - cell.centerY()) < cell.height() / 2 - 2 * y;
  }

  /** True for a text that was laid into a cell of a table below it. */
  boolean isLaidInto(Box cell) {
    return !hidden
        && shape instanceof TextShape<?, ?>
        && isContent()
        && isWithin(cell, MARGIN * cell.width(), MARGIN * cell.height());
  }

  private boolean isWithin(Box cell, double x, double y) {
    return box.left() >= cell.left() - x
        && box.top() >= cell.top() - y
        && box.right() <= cell.right() + x
        && box.bottom() <= cell.bottom() + y;
  }

  private static boolean isLine(Shape<?, ?> shape) {
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

  private static BooleanSupplier opacity(Shape<?, ?> shape) {
    return shape instanceof PictureShape<?, ?> picture
        ? new PictureGround(picture)
        : () -> isOpaque(shape);
  }

  private static boolean isOpaque(Shape<?, ?> shape) {
    return shape instanceof SimpleShape<?, ?> simple
        && !(shape instanceof PictureShape<?, ?>)
        && simple.getRotation() == 0
        && (simple.getShapeType() == null || simple.getShapeType() == ShapeType.RECT)
        && simple.getFillStyle().getPaint() instanceof PaintStyle.SolidPaint fill
        && fill.getSolidColor().getColor() != null
        && (fill.getSolidColor().getAlpha() < 0 || fill.getSolidColor().getAlpha() >= OPAQUE);
  }

  private static boolean isContent(Shape<?, ?> shape) {
    if (shape instanceof TextShape<?, ?> text) {
      return !text(text).isBlank() && !RUNNING.contains(text.getPlaceholder());
    }
    return shape instanceof TableShape<?, ?> || shape instanceof PictureShape<?, ?>;
  }

  private static AffineTransform inside(GroupShape<?, ?> group, AffineTransform toSlide) {
    if (!isPlaced(group)) {
      return toSlide;
    }
    Rectangle2D outer = group.getAnchor();
    Rectangle2D inner = group.getInteriorAnchor();
    AffineTransform transform = new AffineTransform(toSlide);
    if (outer == null || inner == null || inner.getWidth() == 0 || inner.getHeight() == 0) {
      return transform;
    }
    transform.translate(outer.getX(), outer.getY());
    transform.scale(outer.getWidth() / inner.getWidth(), outer.getHeight() / inner.getHeight());
    transform.translate(-inner.getX(), -inner.getY());
    return transform;
  }

  /** POI asks where a group stands, which a PPTX need not say. */
  private static boolean isPlaced(GroupShape<?, ?> group) {
    if (!(group instanceof XSLFGroupShape xml)) {
      return true;
    }
    CTGroupTransform2D at = ((CTGroupShape) xml.getXmlObject()).getGrpSpPr().getXfrm();
    return at != null && at.isSetOff() && at.isSetExt() && at.isSetChOff() && at.isSetChExt();
  }

  private static Box box(PlaceableShape<?, ?> shape, AffineTransform toSlide) {
    Rectangle2D anchor = shape.getAnchor();
    if (anchor == null) {
      return new Box(0, 0, 0, 0);
    }
    Rectangle2D r = toSlide.createTransformedShape(anchor).getBounds2D();
    return new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY());
  }
}
