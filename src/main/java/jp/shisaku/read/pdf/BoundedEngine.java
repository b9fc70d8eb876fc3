package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** Walks through the content of a page, keeps the clip, and stops where the budget ends. */
abstract class BoundedEngine extends PDFGraphicsStreamEngine {

  private final PageBudget budget;
  private final PageFrame frame;
  private final Deque<Box> outerClips = new ArrayDeque<>();
  private Box clip;
  private long operators;
  private long forms;
  private String exceeded = "";

  BoundedEngine(PDPage page, PageBudget budget) {
    super(page);
    this.budget = budget;
    this.frame = PageFrame.of(page);
    this.clip = new Box(0, 0, frame.width(), frame.height());
  }

  PageBudget budget() {
    return budget;
  }

  PageFrame frame() {
    return frame;
  }

  /** The box outside of which nothing is seen now. */
  Box clip() {
    return clip;
  }

  void narrowClip(Box box) {
    clip = clipped(box);
  }

  /** Says that something is left out from here on, without an end to the reading. */
  void markExceeded(String what) {
    exceeded = what;
  }

  /** Reads the page; where its budget ends, what was read so far stays. */
  void read() throws IOException {
    try {
      Iterator<PDStream> streams = getPage().getContentStreams();
      while (streams.hasNext()) {
        weigh(streams.next().getCOSObject());
      }
      processPage(new UnpackedPage(getPage()));
    } catch (BudgetExceeded e) {
      exceeded = e.what();
    }
  }

  /** What there was too much of on the page; empty where it was read whole. */
  Optional<String> exceeded() {
    return exceeded.isEmpty() ? Optional.empty() : Optional.of(exceeded);
  }

  Box clipped(Box path) {
    return new Box(
        Math.max(clip.left(), path.left()),
        Math.max(clip.top(), path.top()),
        Math.min(clip.right(), path.right()),
        Math.min(clip.bottom(), path.bottom()));
  }

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
}
