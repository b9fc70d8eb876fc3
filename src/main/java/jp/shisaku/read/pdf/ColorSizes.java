package jp.shisaku.read.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import jp.shisaku.read.pdf.file.DecodedSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Whether the colour spaces of a page are more than can be opened: PDFBox unpacks their profiles,
 * tables and functions at once. Each stream is looked at once.
 */
final class ColorSizes {

  /** Decoded bytes; the profile of a press has less than a million. */
  private static final long LARGEST = 8L << 20;

  /** Parts of the colour spaces of a page that are looked at. */
  private static final int MOST_PARTS = 2_000;

  /** Bounded, so that memory is flat in the pages. */
  private static final int MOST_KEPT = 300;

  private final Map<COSDictionary, Boolean> spaces = new IdentityHashMap<>();
  private final Map<COSStream, Boolean> streams = new IdentityHashMap<>();

  /** True where one of them is too large. */
  boolean areTooLarge(PDResources resources) {
    if (spaces.size() >= MOST_KEPT) {
      spaces.clear();
      streams.clear();
    }
    return spaces.computeIfAbsent(resources.getCOSObject(), this::holdsTooLarge);
  }

  private boolean holdsTooLarge(COSDictionary resources) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>();
    add(resources.getDictionaryObject(COSName.COLORSPACE), open);
    while (!open.isEmpty() && seen.size() < MOST_PARTS) {
      COSBase part = open.pop();
      if (!seen.add(part)) {
        continue;
      }
      if (part instanceof COSStream stream && streams.computeIfAbsent(stream, this::exceeds)) {
        return true;
      }
      if (part instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          add(array.getObject(i), open);
        }
      } else if (part instanceof COSDictionary dictionary) {
        dictionary.keySet().forEach(key -> add(dictionary.getDictionaryObject(key), open));
      }
    }
    return false;
  }

  private static void add(COSBase part, Deque<COSBase> open) {
    if (part instanceof COSArray || part instanceof COSDictionary) {
      open.push(part);
    }
  }

  private boolean exceeds(COSStream stream) {
    return DecodedSize.exceeds(stream, LARGEST);
  }
}
