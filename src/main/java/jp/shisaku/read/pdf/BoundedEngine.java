package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.shisaku.impose.Window;
import jp.shisaku.issue.Box;
import jp.shisaku.read.pdf.file.DecodedSize;
import jp.shisaku.read.pdf.file.Streams;
import jp.shisaku.read.pdf.ink.Clips;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** Walks through the content of a page, keeps the clip, and stops where the budget ends. */
abstract class BoundedEngine extends ShownEngine {

  /** Shows what stands in a form. */
  private interface Content {
    void show() throws IOException;
  }

  /** What leans by less than this share is upright. */
  private static final double LEAN = 0.001;

  private final PageBudget budget;
  private final Streams streams;
  private final PageFrame frame;
  private final Clips clips;
  private long operators;
  private long forms;
  private final CalledBytes called = new CalledBytes();
  private String exceeded = "";
  private final boolean fieldsAreRedrawn;
  private final Oddities oddities = new Oddities();
  private final List<Window> windows = new ArrayList<>();

  BoundedEngine(PDPage page, PageBudget budget, FileParts file) {
    super(page, file);
    this.fieldsAreRedrawn = file.fieldsAreRedrawn();
    this.streams = file.streams();
    this.budget = budget;
    this.frame = PageFrame.of(page);
    this.clips = new Clips(new Box(0, 0, frame.width(), frame.height()));
  }

  PageBudget budget() {
    return budget;
  }

  Streams streams() {
    return streams;
  }

  PageFrame frame() {
    return frame;
  }

  /** The box outside of which nothing is seen now. */
  Box clip() {
    return clips.box();
  }

  /** True where all of the box is seen, and what is painted there hides what lies below it. */
  boolean coversWithinClip() {
    return clips.isExact() && hidesWhatIsBelow();
  }

  void narrowClip(Box box, boolean exact) {
    clips.narrow(box, exact);
  }

  /** Says that something is left out from here on, without an end to the reading. */
  void markExceeded(String what) {
    exceeded = what;
  }

  /** Where forms stand, in the order of painting. */
  List<Window> windows() {
    return windows;
  }

  /** Reads the page; where its budget ends, what was read so far stays. */
  void read() throws IOException {
    try {
      List<COSStream> contents = new ArrayList<>();
      getPage().getContentStreams().forEachRemaining(next -> contents.add(next.getCOSObject()));
      weighTogether(contents);
      processPage(new WalkedPage(getPage(), streams, this::walk));
      for (PDAnnotation annotation : Annotations.shownOn(getPage())) {
        if (annotation.getNormalAppearanceStream() != null) {
          show(annotation);
        }
        Annotations.filled(annotation, frame).ifPresent(this::cover);
      }
      Annotations.undrawnLines(getPage(), frame).forEach(this::drawLine);
    } catch (PageBudget.Exceeded e) {
      exceeded = e.what();
    }
  }

  /** Nothing that was painted in this box so far is seen any more. */
  abstract void cover(Box box);

  /** The same of an area that is no rectangle: whether it holds a box tells a function. */
  abstract void cover(Box around, Predicate<Box> hides);

  /** A viewer draws this line, thin and level, of itself. */
  abstract void drawLine(Box line);

  private void show(PDAnnotation annotation) throws IOException {
    PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
    PDRectangle place = annotation.getRectangle();
    if (place != null && !isHidden(annotation.getOptionalContent())) {
      call(appearance);
      Clips.Mark outer = clips.mark();
      clips.widen();
      clips.narrow(
          frame.box(
              place.getLowerLeftX(),
              place.getLowerLeftY(),
              place.getUpperRightX(),
              place.getUpperRightY()),
          true);
      int before = texts();
      processAnnotation(annotation, appearance);
      if (fieldsAreRedrawn) {
        Annotations.text(annotation)
            .filter(text -> !text.equals(textFrom(before)))
            .ifPresent(other -> oddities.drawnOtherwise());
      }
      clips.backTo(outer);
    }
  }

  private void walk(ContentBytes content) throws IOException {
    ContentParser parser = new ContentParser(content);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        processOperator(operator, operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    oddities.atTheEnd(operands, parser.hasOpenBracket());
  }

  @Override
  protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
    oddities.unsupported(operator);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    oddities.failed(e);
    super.operatorException(operator, operands, e);
  }

  Oddities oddities() {
    return oddities;
  }

  /** What of the content no program writes, so that it is not what was written. */
  Optional<String> oddity() {
    return oddities.told();
  }

  /** Only in patterns and in glyphs that are drawings colours may not count; neither is opened. */
  @Override
  public boolean isShouldProcessColorOperators() {
    return true;
  }

  /** How many operators were followed. */
  long operators() {
    return operators;
  }

  /** What there was too much of on the page; empty where it was read whole. */
  Optional<String> exceeded() {
    return exceeded.isEmpty() ? Optional.empty() : Optional.of(exceeded);
  }

  Box clipped(Box path) {
    return clips.seenOf(path);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > budget.operators()) {
      throw new PageBudget.Exceeded(budget.operators() + " operators");
    }
    if (operator.getImageData() != null && operator.getImageParameters() != null) {
      weigh(DecodedSize.inline(operator));
    }
    oddities.show(operator, operands);
    super.processOperator(operator, operands);
  }

  @Override
  public void saveGraphicsState() {
    if (clips.depth() >= budget.depth()) {
      throw new PageBudget.Exceeded(budget.depth() + " nested graphics states");
    }
    clips.save();
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    clips.restore();
    super.restoreGraphicsState();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    within(form, () -> super.showForm(form));
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    within(form, () -> super.showTransparencyGroup(form));
  }

  private void within(PDFormXObject form, Content content) throws IOException {
    call(form);
    Clips.Mark outer = clips.mark();
    Optional<Window> window = enter(form);
    content.show();
    window.ifPresent(this::leave);
    clips.backTo(outer);
  }

  private void call(PDFormXObject form) {
    if (++forms > budget.forms()) {
      throw new PageBudget.Exceeded(budget.forms() + " calls of forms");
    }
    weigh(form.getCOSObject());
    called.add(form.getCOSObject());
  }

  /** Nothing of a form is seen outside of its box. */
  private Optional<Window> enter(PDFormXObject form) {
    PDRectangle box = form.getBBox();
    if (box == null) {
      return Optional.empty();
    }
    Matrix place = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
    double[] corners = {
      box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getLowerLeftY(),
      box.getUpperRightX(), box.getUpperRightY(), box.getLowerLeftX(), box.getUpperRightY()
    };
    place.createAffineTransform().transform(corners, 0, corners, 0, 4);
    clips.narrow(
        frame
            .box(corners[0], corners[1], corners[4], corners[5])
            .union(frame.box(corners[2], corners[3], corners[6], corners[7])),
        isUpright(place));
    double scale =
        Math.sqrt(
            Math.abs(
                place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY()));
    Box seen = clip();
    return seen.hasArea() && scale > 0
        ? Optional.of(new Window(seen, scale * frame.unit(), texts(), texts()))
        : Optional.empty();
  }

  /** True where rectangles stay upright rectangles. */
  static boolean isUpright(Matrix place) {
    double straight = Math.abs(place.getScaleX()) + Math.abs(place.getScaleY());
    double across = Math.abs(place.getShearX()) + Math.abs(place.getShearY());
    return Math.min(straight, across) < Math.max(straight, across) * LEAN;
  }

  private void leave(Window form) {
    int first = Math.min(form.firstText(), texts());
    windows.add(new Window(form.box(), form.scale(), first, texts()));
  }

  /** How many texts were seen so far. */
  abstract int texts();

  /** Those from there on, without blanks. */
  abstract String textFrom(int index);

  private void weigh(COSStream content) {
    weighTogether(List.of(content));
  }

  private void weighTogether(List<COSStream> contents) {
    if (DecodedSize.exceed(contents, budget.bytes())) {
      throw new PageBudget.Exceeded(budget.bytes() + " bytes of content");
    }
  }
}
