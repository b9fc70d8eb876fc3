package jp.shisaku.read.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of a file that were met lately; bounded, so that memory is flat in its pages. */
final class Fonts {

  private static final int MOST = 300;

  private final Map<PDFont, FontFacts> known = new IdentityHashMap<>();
  private final Map<COSDictionary, Boolean> weighed = new IdentityHashMap<>();

  /** False where it is opened for the first time. */
  boolean isWeighed(COSDictionary font) {
    return weighed.containsKey(font);
  }

  /** Whether opening a font would take more than any font needs; looked at once a font. */
  boolean isTooLarge(COSDictionary font) {
    if (weighed.size() >= MOST) {
      weighed.clear();
    }
    return weighed.computeIfAbsent(font, FontSize::isTooLarge);
  }

  FontFacts of(PDFont font) {
    FontFacts facts = known.get(font);
    if (facts == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      facts = new FontFacts(font);
      known.put(font, facts);
    }
    return facts;
  }
}
