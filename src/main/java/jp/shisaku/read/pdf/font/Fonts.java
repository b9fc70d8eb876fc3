package jp.shisaku.read.pdf.font;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of a file that were met lately; bounded, so that memory is flat in its pages. */
public final class Fonts {

  private static final int MOST = 300;

  /** Tables of blanks cost a few packed bytes and much time; sound files have none. */
  private static final int MOST_SWOLLEN = 32;

  private final Set<COSDictionary> swollen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSDictionary> refused = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<PDFont, FontFacts> known = new IdentityHashMap<>();
  private final Map<COSDictionary, Boolean> weighed = new IdentityHashMap<>();

  /** False where it is opened for the first time. */
  public boolean isWeighed(COSDictionary font) {
    return weighed.containsKey(font) || refused.contains(font);
  }

  /** Takes a font with a table that is far longer than its packed bytes; few of them are opened. */
  public void addSwollen(COSDictionary font) {
    if (swollen.size() < MOST_SWOLLEN) {
      swollen.add(font);
    } else if (!swollen.contains(font)) {
      refused.add(font);
    }
  }

  /** Whether opening a font would take more than any font needs; looked at once a font. */
  public boolean isTooLarge(COSDictionary font) {
    if (weighed.size() >= MOST) {
      weighed.clear();
    }
    return refused.contains(font) || weighed.computeIfAbsent(font, FontSize::isTooLarge);
  }

  public FontFacts of(PDFont font) {
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
