package jp.shisaku.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.Direction;
import jp.shisaku.layout.PageMarks;
import jp.shisaku.layout.TextMark;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects all that is seen on one page, in one pass over its content. Nothing is drawn: glyph
 * programs, pictures and patterns are not even opened.
 */
final class PageEngine extends PDFGraphicsStreamEngine {

  /** The part of the em above the line on which the letters stand, for every font alike. */
  private static final double ASCENT = 0.88;

  /** A picture over this share of the page is the page. */
  private static final double MOST_OF_PAGE = 0.8;

  /** Paths of fewer pieces are frames and rulings, no letters. */
  private static final int FEWEST_SEGMENTS = 200;

  private final PageFrame frame;
  private final PageBudget budget;
  private final Fonts fonts;
  private final Ground ground = new Ground();
  private final Drawing drawing = new Drawing(ground);
  private final Outline outline = new Outline();
  private final List<TextMark> texts = new ArrayList<>();
  private final List<Box> images = new ArrayList<>();
  private final Deque<Box> outerClips = new ArrayDeque<>();
  private Box clip;
  private boolean clipPending;
  private Point2D current = new Point2D.Float();
  private long operators;
  private long forms;
  private long glyphs;
  private long segments;
  private int unmapped;
  private double imageDotsPerInch;
  private boolean textShows;
  private boolean textTold;
  private String exceeded = "";

  PageEngine(PDPage page, PageBudget budget, Fonts fonts) {
    super(page);
    this.frame = PageFrame.of(page);
    this.budget = budget;
    this.fonts = fonts;
    this.clip = new Box(0, 0, frame.width(), frame.height());
  }

  /** Reads the page; where its budget ends, what was read so far stays. */
  void read() throws IOException {
    try {
      Iterator<PDStream> streams = getPage().getContentStreams();
      while (streams.hasNext()) {
        weigh(streams.next().getCOSObject());
      }
      processPage(getPage());
    } catch (BudgetExceeded e) {
      exceeded = e.what();
    }
  }

  /** What there was too much of on the page; empty where it was read whole. */
  Optional<String> exceeded() {
    return exceeded.isEmpty() ? Optional.empty() : Optional.of(exceeded);
  }

  PageMarks marks(int number) {
    return new PageMarks(
        number, frame.width(), frame.height(), texts, drawing.rulings(), drawing.shades(), images);
  }

  /** How fine the finest picture is that takes up most of the page; 0 where there is none. */
  double imageDotsPerInch() {
    return imageDotsPerInch;
  }

  /** True where shapes were painted, as letters are that were turned into outlines. */
  boolean hasShapes() {
    return segments > FEWEST_SEGMENTS;
  }

  /** Glyphs of which the file does not say what characters they are, seen or not. */
  int unmapped() {
    return unmapped;
  }

  // --- budgets

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > budget.operators()) {
      throw new BudgetExceeded(budget.operators() + " operators");
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void saveGraphicsState() {
    if (outerClips.size() >= budget.depth()) {
      throw new BudgetExceeded(budget.depth() + " nested graphics states");
    }
    outerClips.push(clip);
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    if (!outerClips.isEmpty()) {
      clip = outerClips.pop();
    }
    super.restoreGraphicsState();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    call(form);
    Box outer = clip;
    int depth = outerClips.size();
    super.showForm(form);
    restoreClips(outer, depth);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    call(form);
    Box outer = clip;
    int depth = outerClips.size();
    super.showTransparencyGroup(form);
    restoreClips(outer, depth);
  }

  private void call(PDFormXObject form) {
    if (++forms > budget.forms()) {
      throw new BudgetExceeded(budget.forms() + " calls of forms");
    }
    weigh(form.getCOSObject());
  }

  private void weigh(COSStream content) {
    if (DecodedSize.exceeds(content, budget.bytes())) {
      throw new BudgetExceeded(budget.bytes() + " bytes of content");
    }
  }

  /** A form may leave states unbalanced; its caller's are as before all the same. */
  private void restoreClips(Box outer, int depth) {
    while (outerClips.size() > depth) {
      outerClips.pop();
    }
    clip = outer;
  }

  // --- text

  @Override
  protected void showText(byte[] string) throws IOException {
    textTold = false;
    super.showText(string);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) {
    if (++glyphs > budget.glyphs()) {
      throw new BudgetExceeded(budget.glyphs() + " glyphs");
    }
    FontFacts facts = fonts.of(font);
    String text = facts.text(code);
    if (isUnreadable(text)) {
      unmapped++;
    }
    TextMark mark = mark(place, font, code, advance, facts, text);
    if (isSeen(mark.box())) {
      texts.add(mark);
    }
  }

  private static boolean isUnreadable(String text) {
    int first = text.codePointAt(0);
    return text.equals(FontFacts.UNMAPPED) || Character.getType(first) == Character.PRIVATE_USE;
  }

  private TextMark mark(
      Matrix place, PDFont font, int code, Vector advance, FontFacts facts, String text) {
    boolean vertical = font.isVertical();
    double width = vertical ? widthOf(font, code) : advance.getX();
    double em = facts.emScale();
    double x = place.getTranslateX();
    double y = place.getTranslateY();
    double ax = place.getScaleX() * width;
    double ay = place.getShearY() * width;
    double ux = place.getShearX() * em;
    double uy = place.getScaleY() * em;
    // The size is the smaller of both: text that is set wide or narrow has its height.
    double size = Math.hypot(ux, uy) * frame.unit();
    double rise = 1 - ASCENT;
    Box upright =
        frame.box(x - ux * rise, y - uy * rise, x + ax + ux * ASCENT, y + ay + uy * ASCENT);
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean bold = facts.bold() || mode.isFill() && mode.isStroke();
    return new TextMark(text, upright, size, bold, direction(place, vertical));
  }

  private static double widthOf(PDFont font, int code) {
    try {
      double width = font.getWidth(code) / 1000;
      return width > 0 ? width : 1;
    } catch (IOException | RuntimeException broken) {
      return 1;
    }
  }

  private Direction direction(Matrix place, boolean vertical) {
    double x = vertical ? -place.getShearX() : place.getScaleX();
    double y = vertical ? -place.getScaleY() : place.getShearY();
    double dx = frame.x(x, y) - frame.x(0, 0);
    double dy = frame.y(x, y) - frame.y(0, 0);
    if (Math.abs(dx) >= Math.abs(dy)) {
      return dx >= 0 ? Direction.RIGHT : Direction.LEFT;
    }
    return dy > 0 ? Direction.DOWN : Direction.UP;
  }

  /** Not clipped away, and the ink another one than what lies below it. */
  private boolean isSeen(Box box) {
    if (!clip.contains(box.centerX(), box.centerY())) {
      return false;
    }
    if (!textTold) {
      textTold = true;
      textShows = inkShows(box);
    }
    return textShows;
  }

  private boolean inkShows(Box box) {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean fills = mode.isFill() && state.getNonStrokeAlphaConstant() > 0;
    boolean strokes = mode.isStroke() && state.getAlphaConstant() > 0;
    return fills && shows(Inks.rgb(state.getNonStrokingColor()), box)
        || strokes && shows(Inks.rgb(state.getStrokingColor()), box);
  }

  private boolean shows(int ink, Box box) {
    return ground.shows(ink, box.centerX(), box.centerY());
  }

  /** Glyphs of Type 3 fonts are drawings: their lines are no rulings. */
  @Override
  protected void showType3Glyph(Matrix place, PDType3Font font, int code, Vector advance) {}

  // --- paths

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
      outline.moveTo(frame.x(x, y), frame.y(x, y));
    }
  }

  @Override
  public void lineTo(float x, float y) {
    if (step(x, y)) {
      outline.lineTo(frame.x(x, y), frame.y(x, y));
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (step(x3, y3)) {
      outline.curveTo(frame.x(x3, y3), frame.y(x3, y3));
    }
  }

  /** Moves on; false where the page has more paths than are looked at. */
  private boolean step(float x, float y) {
    current = new Point2D.Float(x, y);
    if (++segments > budget.segments()) {
      exceeded = budget.segments() + " pieces of lines";
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
    if (state.getNonStrokeAlphaConstant() > 0) {
      drawing.fill(parts, clip, Inks.rgb(state.getNonStrokingColor()));
    }
  }

  private void stroke(List<Outline.Part> parts) {
    PDGraphicsState state = getGraphicsState();
    if (state.getAlphaConstant() > 0) {
      double width = transformWidth(state.getLineWidth()) * frame.unit();
      drawing.stroke(parts, clip, Inks.rgb(state.getStrokingColor()), width);
    }
  }

  private void finish(List<Outline.Part> parts) {
    if (clipPending) {
      clipPending = false;
      clip =
          parts.stream().map(Outline.Part::box).reduce(Box::union).map(this::clipped).orElse(clip);
    }
  }

  private Box clipped(Box path) {
    return new Box(
        Math.max(clip.left(), path.left()),
        Math.max(clip.top(), path.top()),
        Math.min(clip.right(), path.right()),
        Math.min(clip.bottom(), path.bottom()));
  }

  // --- pictures

  @Override
  public void drawImage(PDImage image) {
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    double x = m.getTranslateX();
    double y = m.getTranslateY();
    Box box = frame.box(x, y, x + m.getScaleX() + m.getShearX(), y + m.getScaleY() + m.getShearY());
    Box seen = clipped(box);
    if (seen.width() > 0 && seen.height() > 0) {
      images.add(seen);
      ground.paint(seen, Inks.UNKNOWN);
      measure(image, box);
    }
  }

  private void measure(PDImage image, Box box) {
    if (box.width() * box.height() >= MOST_OF_PAGE * frame.width() * frame.height()) {
      double pixels = Math.max(image.getWidth(), image.getHeight());
      double inches = Math.max(box.width(), box.height()) / 72;
      imageDotsPerInch = Math.max(imageDotsPerInch, pixels / inches);
    }
  }

  @Override
  public void shadingFill(COSName name) {
    ground.paint(clip, Inks.UNKNOWN);
  }
}
