package jp.shisaku.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.read.pdf.ink.Drawing;
import jp.shisaku.read.pdf.ink.Ground;
import jp.shisaku.read.pdf.ink.Inks;
import jp.shisaku.read.pdf.ink.Outline;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Collects rulings, shades and pictures; patterns and pictures are not even opened. */
abstract class PathEngine extends BoundedEngine {

  /** A picture over this share of the page is the page. */
  private static final double MOST_OF_PAGE = 0.8;

  /** Paths of fewer pieces in all are frames and rulings, no letters. */
  private static final int FEWEST_SEGMENTS = 200;

  /** Areas that are painted at once, of which it is asked whether they lie in each other. */
  private static final int MOST_AREAS = 50;

  private static final double POINTS_AN_INCH = 72;

  /** By these a picture says where it is not to be seen. */
  private static final List<COSName> HOLES =
      List.of(COSName.SMASK, COSName.MASK, COSName.getPDFName("SMaskInData"));

  private final Ground ground = new Ground();
  private final Drawing drawing = new Drawing(ground);
  private final Outline outline = new Outline();
  private final List<Box> images = new ArrayList<>();
  private final List<PicturesWithPrint.Pasted> pasted = new ArrayList<>();
  private final PicturesWithPrint pictures;
  private boolean clipPending;
  private Point2D current = new Point2D.Float();
  private long segments;
  private double imageDotsPerInch;

  /** Area of all pictures, in square points: scanners cut a page into strips. */
  private double pictured;

  PathEngine(PDPage page, PageBudget budget, FileParts file) {
    super(page, budget, file);
    this.pictures = file.pictures();
  }

  Ground ground() {
    return ground;
  }

  Drawing drawing() {
    return drawing;
  }

  List<Box> images() {
    return images;
  }

  /**
   * How fine the finest picture is where pictures take up most of the page; 0 where they do not.
   */
  double imageDotsPerInch() {
    return isMostOfPage(pictured) ? imageDotsPerInch : 0;
  }

  /** Pictures on the page that hold print. */
  List<PicturesWithPrint.Pasted> picturesWithPrint() {
    return PicturesWithPrint.withPrint(pasted, frame());
  }

  @Override
  void drawLine(Box line) {
    drawing.line(line);
  }

  boolean isMostOfPage(double area) {
    return area >= MOST_OF_PAGE * frame().width() * frame().height();
  }

  /** True where shapes were painted, as letters are that were turned into outlines. */
  boolean hasShapes() {
    return segments > FEWEST_SEGMENTS;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    if (step(x, y)) {
      outline.moveTo(frame().x(x, y), frame().y(x, y));
    }
  }

  @Override
  public void lineTo(float x, float y) {
    if (step(x, y)) {
      outline.lineTo(frame().x(x, y), frame().y(x, y));
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (step(x3, y3)) {
      outline.curveTo(frame().x(x3, y3), frame().y(x3, y3));
    }
  }

  /** Moves on; false where the page has more paths than are looked at. */
  private boolean step(float x, float y) {
    current = new Point2D.Float(x, y);
    if (++segments > budget().segments()) {
      markExceeded(budget().segments() + " pieces of lines");
      return false;
    }
    return true;
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    outline.close();
  }

  @Override
  public void clip(int windingRule) {
    clipPending = true;
  }

  @Override
  public void endPath() {
    finish(outline.take());
  }

  @Override
  public void strokePath() {
    List<Outline.Part> parts = outline.take();
    stroke(parts);
    finish(parts);
  }

  @Override
  public void fillPath(int windingRule) {
    List<Outline.Part> parts = outline.take();
    fill(parts);
    finish(parts);
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    List<Outline.Part> parts = outline.take();
    fill(parts);
    stroke(parts);
    finish(parts);
  }

  private void fill(List<Outline.Part> parts) {
    PDGraphicsState state = getGraphicsState();
    if (isShown() && state.getNonStrokeAlphaConstant() > 0) {
      drawing.fill(parts, clip(), Inks.rgb(state.getNonStrokingColor()));
      if (coversWithinClip() && !state.getNonStrokingColor().isPattern()) {
        cover(parts);
      }
    }
  }

  /**
   * Areas in each other may be a frame: they hide nothing. One that is no rectangle hides what
   * surely lies in it.
   */
  private void cover(List<Outline.Part> parts) {
    List<Box> boxes = parts.stream().map(Outline.Part::box).toList();
    boolean apart =
        boxes.size() == 1
            || boxes.size() <= MOST_AREAS
                && boxes.stream()
                    .allMatch(a -> boxes.stream().noneMatch(b -> a != b && a.intersects(b)));
    if (apart && parts.stream().allMatch(Outline.Part::isRectangle)) {
      boxes.stream().map(this::clipped).filter(Box::hasArea).forEach(this::coverAll);
    } else if (parts.size() == 1 && Polygon.mayHide(parts.get(0), boxes.get(0), frame())) {
      cover(clipped(boxes.get(0)), new Polygon(parts.get(0).points())::holds);
    }
  }

  private void coverAll(Box box) {
    cover(box);
    if (isMostOfPage(box.width() * box.height())) {
      drawing.forget();
      images.clear();
      pasted.clear();
    }
  }

  private void stroke(List<Outline.Part> parts) {
    PDGraphicsState state = getGraphicsState();
    if (isShown() && state.getAlphaConstant() > 0) {
      double width = transformWidth(state.getLineWidth()) * frame().unit();
      drawing.stroke(parts, clip(), Inks.rgb(state.getStrokingColor()), width);
      if (width > Drawing.THICKEST_RULING && strokeCovers(state)) {
        parts.stream()
            .filter(part -> !part.curved())
            .flatMap(part -> Drawing.thick(part, width).stream())
            .map(this::clipped)
            .filter(Box::hasArea)
            .forEach(this::coverAll);
      }
    }
  }

  /** A white line as thick as a text is high hides it, as a box would. */
  private boolean strokeCovers(PDGraphicsState state) {
    return coversWithinClip()
        && state.getAlphaConstant() == 1
        && !state.isOverprint()
        && state.getLineDashPattern().getDashArray().length == 0
        && !state.getStrokingColor().isPattern();
  }

  private void finish(List<Outline.Part> parts) {
    if (clipPending) {
      clipPending = false;
      boolean exact = parts.size() == 1 && parts.get(0).isRectangle();
      parts.stream()
          .map(Outline.Part::box)
          .reduce(Box::union)
          .ifPresent(box -> narrowClip(box, exact));
    }
  }

  @Override
  public void drawImage(PDImage image) {
    if (!isShown() || image instanceof PDImageXObject x && isHidden(x.getOptionalContent())) {
      return;
    }
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    double x = m.getTranslateX();
    double y = m.getTranslateY();
    Box box =
        frame().box(x, y, x + m.getScaleX() + m.getShearX(), y + m.getScaleY() + m.getShearY());
    Box seen = clipped(box);
    if (seen.width() > 0 && seen.height() > 0) {
      if (Drawing.isRuling(seen)) {
        // Some printers' drivers send the rulings of a table as pictures of one dot.
        drawing.line(seen);
        return;
      }
      images.add(seen);
      ground.paint(seen, Inks.UNKNOWN);
      measure(image, box);
      if (isUpright(m)) {
        pasted.add(pictures.at(image, seen, frame()));
      }
      if (isUpright(m) && isOpaque(image)) {
        cover(seen);
      }
    }
  }

  private void measure(PDImage image, Box box) {
    pictured += box.width() * box.height();
    double pixels = Math.max(image.getWidth(), image.getHeight());
    double inches = Math.max(box.width(), box.height()) / POINTS_AN_INCH;
    imageDotsPerInch = Math.max(imageDotsPerInch, pixels / inches);
  }

  /** A picture without holes, as a scan is. */
  private boolean isOpaque(PDImage image) {
    return !image.isStencil()
        && HOLES.stream().noneMatch(image.getCOSObject()::containsKey)
        && coversWithinClip();
  }

  @Override
  public void shadingFill(COSName name) {
    if (!isShown() || !clip().hasArea()) {
      return;
    }
    if (Drawing.isRuling(clip())) {
      drawing.line(clip());
    } else {
      ground.paint(clip(), Inks.UNKNOWN);
    }
  }
}
