package jp.shisaku.read.office.slides;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import jp.shisaku.issue.Box;
import jp.shisaku.page.PictureFile;
import jp.shisaku.read.office.part.OfficeLimits;
import jp.shisaku.read.office.part.Xml;
import org.apache.poi.sl.usermodel.GroupShape;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.PictureShape;
import org.apache.poi.sl.usermodel.PlaceableShape;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.ShapeContainer;
import org.apache.poi.sl.usermodel.SimpleShape;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.xslf.usermodel.XSLFDiagram;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGroupTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.w3c.dom.Element;

/** Where the shapes of a slide stand, also those in groups and diagrams. */
final class PlacedShapes {

  private PlacedShapes() {}

  /** All of them on a slide, groups resolved, in drawing order. */
  static <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>
      List<PlacedShape<S, P>> of(Slide<S, P> slide) {
    List<PlacedShape<S, P>> placed = new ArrayList<>();
    collect(slide, new AffineTransform(), false, 0, PlacedShapes::isContentOrOpaque, placed);
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
    collect(sheet, new AffineTransform(), false, 0, PlacedShapes::hasGround, placed);
    return placed;
  }

  private static boolean hasGround(Shape<?, ?> shape) {
    return shape instanceof PictureShape<?, ?>
        || !(shape instanceof SimpleShape<?, ?> simple)
        || simple.getFillStyle().getPaint() != null;
  }

  private static boolean isContentOrOpaque(Shape<?, ?> shape) {
    return PlacedShape.isContent(shape) || PlacedShape.isOpaque(shape) || PlacedShape.isLine(shape);
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

  private static BooleanSupplier opacity(Shape<?, ?> shape) {
    return shape instanceof PictureShape<?, ?> picture
        ? new PictureGround(picture)
        : () -> PlacedShape.isOpaque(shape);
  }

  private static AffineTransform inside(GroupShape<?, ?> group, AffineTransform toSlide) {
    if (!isPlaced(group)) {
      return toSlide;
    }
    Rectangle2D outer = group.getAnchor();
    Rectangle2D inner = group.getInteriorAnchor();
    if (outer == null || inner == null || inner.getWidth() == 0 || inner.getHeight() == 0) {
      return toSlide;
    }
    AffineTransform transform = turned(group, outer, toSlide);
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

  /** A PPTX says where a shape stood before it was turned around its middle. */
  private static AffineTransform turned(
      PlaceableShape<?, ?> shape, Rectangle2D anchor, AffineTransform toSlide) {
    AffineTransform turned = new AffineTransform(toSlide);
    if (shape instanceof XSLFShape && shape.getRotation() != 0) {
      turned.rotate(Math.toRadians(shape.getRotation()), anchor.getCenterX(), anchor.getCenterY());
    }
    return turned;
  }

  private static Box box(PlaceableShape<?, ?> shape, AffineTransform toSlide) {
    Rectangle2D anchor = shape.getAnchor();
    if (anchor == null) {
      return new Box(0, 0, 0, 0);
    }
    Rectangle2D r = turned(shape, anchor, toSlide).createTransformedShape(anchor).getBounds2D();
    return new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY());
  }

  /**
   * Whether a picture of a slide hides what lies below it; looked at once, and only where asked.
   */
  private static final class PictureGround implements BooleanSupplier {

    private final PictureShape<?, ?> picture;
    private Optional<Boolean> opaque = Optional.empty();

    PictureGround(PictureShape<?, ?> picture) {
      this.picture = picture;
    }

    @Override
    public boolean getAsBoolean() {
      if (opaque.isEmpty()) {
        opaque = Optional.of(picture.getRotation() == 0 && !isFaded() && isOpaque());
      }
      return opaque.get();
    }

    /** True where the slide makes the picture, or one colour of it, clear. */
    private boolean isFaded() {
      return picture instanceof XSLFPictureShape xml
          && xml.getXmlObject().getDomNode() instanceof Element element
          && (element.getElementsByTagNameNS("*", "alphaModFix").getLength() > 0
              || element.getElementsByTagNameNS("*", "clrChange").getLength() > 0);
    }

    private boolean isOpaque() {
      PictureData data = picture.getPictureData();
      if (data == null) {
        return false;
      }
      try (PictureFile file = PictureFile.open(new ByteArrayInputStream(data.getData()))) {
        return file.isOpaque();
      } catch (IOException | RuntimeException e) {
        // Drawings of Windows, mostly: what they leave clear is not known.
        return false;
      }
    }
  }
}
