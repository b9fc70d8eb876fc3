package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import jp.shisaku.impose.Window;
import jp.shisaku.issue.Box;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Walks through the content of a page, keeps the clip and what is not shown at all, and stops where
 * the budget ends.
 */
abstract class BoundedEngine extends PDFGraphicsStreamEngine {

  private final PageBudget budget;
  private final PageFrame frame;
  private final Deque<Clip> outerClips = new ArrayDeque<>();
  private Clip clip;
  private long operators;
  private long forms;
  private String exceeded = "";
  private final List<Window> windows = new ArrayList<>();
  private final Nesting nesting;

  /** Nesting of groups that are let through by what lies below them. */
  private int veils;

  BoundedEngine(PDPage page, PageBudget budget, Layers layers) {
    super(page);
    this.budget = budget;
    this.nesting = new Nesting(layers);
    this.frame = PageFrame.of(page);
    this.clip = Clip.of(frame);
  }

  PageBudget budget() {
    return budget;
  }

  PageFrame frame() {
    return frame;
  }

  /** The box outside of which nothing is seen now. */
  Box clip() {
    return clip.box();
  }

  /** True where all of that box is seen, and not a part of another shape. */
  boolean isClipWhole() {
    return clip.whole();
  }

  /**
   * @param whole false for a box around a shape that is none
   */
  void narrowClip(Box box, boolean whole) {
    clip = clip.within(box, whole);
  }

  /** True within a layer that is switched off. */
  boolean isHidden() {
    return nesting.isHidden();
  }

  /** True for what belongs to such a layer by itself, as forms and pictures may. */
  boolean isHidden(COSDictionary object) {
    return nesting.hides(object);
  }

  /** True where what is filled now hides all that lies below it. */
  boolean isOpaque() {
    return veils == 0 && isOpaque(getGraphicsState());
  }

  private static boolean isOpaque(PDGraphicsState state) {
    return state.getNonStrokeAlphaConstant() == 1
        && state.getSoftMask() == null
        && state.getBlendMode() == BlendMode.NORMAL;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    nesting.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    nesting.end();
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
      Iterator<PDStream> streams = getPage().getContentStreams();
      while (streams.hasNext()) {
        weigh(streams.next().getCOSObject());
      }
      processPage(new WalkedPage(getPage(), this::walk));
      restoreClips(Clip.of(frame), 0);
      nesting.endTo(0);
      for (PDAnnotation note : Notes.shown(getPage())) {
        showAnnotation(note);
      }
    } catch (BudgetExceeded e) {
      exceeded = e.what();
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
  }

  /** Only in patterns and in glyphs that are drawings colours may not count; neither is opened. */
  @Override
  public boolean isShouldProcessColorOperators() {
    return true;
  }

  /** What there was too much of on the page; empty where it was read whole. */
  Optional<String> exceeded() {
    return exceeded.isEmpty() ? Optional.empty() : Optional.of(exceeded);
  }

  Box clipped(Box path) {
    return clip.of(path);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > budget.operators()) {
      throw new BudgetExceeded(budget.operators() + " operators");
    }
    if (operator.getImageData() != null && operator.getImageParameters() != null) {
      weigh(DecodedSize.inline(operator));
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
    if (!isHidden(form.getCOSObject())) {
      show(form, () -> inWindow(form, () -> super.showForm(form)));
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (isHidden(form.getCOSObject()) || getGraphicsState().getNonStrokeAlphaConstant() == 0) {
      return;
    }
    // Within the group its own veil is not to be seen.
    int veil = isOpaque(getGraphicsState()) ? 0 : 1;
    veils += veil;
    show(form, () -> inWindow(form, () -> super.showTransparencyGroup(form)));
    veils -= veil;
  }

  /** What paints the content of a form. */
  private interface Painting {
    void run() throws IOException;
  }

  private void show(PDFormXObject form, Painting content) throws IOException {
    call(form);
    Clip outer = clip;
    int depth = outerClips.size();
    int outerNesting = nesting.depth();
    content.run();
    restoreClips(outer, depth);
    nesting.endTo(outerNesting);
  }

  /** What is written on the page by hand, in fields and in boxes upon it. */
  @Override
  protected void processAnnotation(PDAnnotation note, PDAppearanceStream appearance)
      throws IOException {
    if (note.getRectangle() != null && !isHidden(note.getCOSObject())) {
      show(appearance, () -> super.processAnnotation(note, appearance));
    }
  }

  private void call(PDFormXObject form) {
    if (++forms > budget.forms()) {
      throw new BudgetExceeded(budget.forms() + " calls of forms");
    }
    weigh(form.getCOSObject());
  }

  private void inWindow(PDFormXObject form, Painting content) throws IOException {
    Optional<Window> window = enter(form);
    content.run();
    window.ifPresent(this::leave);
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
    narrowClip(
        frame
            .box(corners[0], corners[1], corners[4], corners[5])
            .union(frame.box(corners[2], corners[3], corners[6], corners[7])),
        isUpright(place));
    double scale =
        Math.sqrt(
            Math.abs(
                place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY()));
    return !clip.isEmpty() && scale > 0
        ? Optional.of(new Window(clip(), scale * frame.unit(), texts(), texts()))
        : Optional.empty();
  }

  /** True where a rectangle stays upright. */
  static boolean isUpright(Matrix place) {
    double slant = Math.min(Math.abs(place.getScaleX()), Math.abs(place.getShearY()));
    double other = Math.min(Math.abs(place.getScaleY()), Math.abs(place.getShearX()));
    return Math.max(slant, other) < 1e-3;
  }

  private void leave(Window form) {
    int first = Math.min(form.firstText(), texts());
    windows.add(new Window(form.box(), form.scale(), first, texts()));
  }

  /** How many texts were seen so far. */
  abstract int texts();

  private void weigh(COSStream content) {
    if (DecodedSize.exceeds(content, budget.bytes())) {
      throw new BudgetExceeded(budget.bytes() + " bytes of content");
    }
  }

  /** A form may leave states unbalanced; its caller's are as before all the same. */
  private void restoreClips(Clip outer, int depth) {
    while (outerClips.size() > depth) {
      outerClips.pop();
    }
    clip = outer;
  }
}
