package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Knows what of a page is shown at all, and whether what is painted hides what lies below it. */
abstract class ShownEngine extends PDFGraphicsStreamEngine {

  private final Layers layers;
  private final SoftMask masks;

  /** For each piece of marked content that is open, whether its layer is off. */
  private final Deque<Boolean> marked = new ArrayDeque<>();

  private int hidden;

  /** Groups around the present place through which what lies below them can be seen. */
  private int shiningThrough;

  ShownEngine(PDPage page, FileParts file) {
    super(page);
    this.layers = file.layers();
    this.masks = file.masks();
  }

  /** False on a layer that is off. */
  boolean isShown() {
    return hidden == 0;
  }

  /** True where areas and pictures hide what was painted before. */
  boolean hidesWhatIsBelow() {
    return isShown() && shiningThrough == 0 && isOpaque(getGraphicsState());
  }

  private static boolean isOpaque(PDGraphicsState state) {
    return state.getNonStrokeAlphaConstant() == 1
        && state.getSoftMask() == null
        && state.getBlendMode() == BlendMode.NORMAL
        && !state.isNonStrokingOverprint();
  }

  /** True where all that is drawn now is taken away by a mask. */
  boolean isMasked() {
    return masks.hidesAll(getGraphicsState().getSoftMask());
  }

  boolean isHidden(PDPropertyList layer) {
    return layer != null && layers.hides(layer.getCOSObject());
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean off =
        COSName.OC.equals(tag) && properties != null && isHidden(PDPropertyList.create(properties));
    marked.push(off);
    hidden += off ? 1 : 0;
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marked.isEmpty() && marked.pop()) {
      hidden--;
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (!isHidden(form.getOptionalContent())) {
      int depth = marked.size();
      super.showForm(form);
      endMarksOf(depth);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    boolean clear = getGraphicsState().getNonStrokeAlphaConstant() == 0 || isMasked();
    if (!clear && !isHidden(form.getOptionalContent())) {
      int depth = marked.size();
      int through = isOpaque(getGraphicsState()) ? 0 : 1;
      shiningThrough += through;
      super.showTransparencyGroup(form);
      shiningThrough -= through;
      endMarksOf(depth);
    }
  }

  /** A form may leave marked content open; it ends with the form all the same. */
  private void endMarksOf(int depth) {
    while (marked.size() > depth) {
      endMarkedContentSequence();
    }
  }
}
