package jp.shisaku.read.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The marked content in which the walk through a page is, as far as it belongs to layers. */
final class Nesting {

  private final Layers layers;
  private int depth;

  /** Where in it what is not shown begins; 0 where all is shown. */
  private int hiddenFrom;

  Nesting(Layers layers) {
    this.layers = layers;
  }

  void begin(COSName tag, COSDictionary properties) {
    depth++;
    if (hiddenFrom == 0 && COSName.OC.equals(tag) && layers.hides(properties)) {
      hiddenFrom = depth;
    }
  }

  void end() {
    endTo(Math.max(0, depth - 1));
  }

  int depth() {
    return depth;
  }

  /** Leaves what was begun deeper than this: a form may end without an end of all that. */
  void endTo(int outer) {
    depth = outer;
    if (depth < hiddenFrom) {
      hiddenFrom = 0;
    }
  }

  /** True within a layer that is switched off, and for an object that belongs to one by itself. */
  boolean hides(COSDictionary object) {
    return isHidden() || layers.hides(object.getCOSDictionary(COSName.OC));
  }

  boolean isHidden() {
    return hiddenFrom > 0;
  }
}
