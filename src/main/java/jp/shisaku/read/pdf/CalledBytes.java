package jp.shisaku.read.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import jp.shisaku.read.pdf.file.DecodedSize;
import org.apache.pdfbox.cos.COSStream;

/**
 * What the forms of a page unpack to, each as often as it is called: blanks cost time, but neither
 * packed bytes nor operators. Sizes are looked at only where they could be too much at all.
 */
final class CalledBytes {

  /** Far more than any page has. */
  private static final long MOST = 1L << 30;

  private final Map<COSStream, Long> calls = new IdentityHashMap<>();
  private final Map<COSStream, Long> sizes = new IdentityHashMap<>();

  /** More than the forms so far can have. */
  private long bound;

  private long bytes;

  /** Takes a call; ends the page where it is one too many. */
  void add(COSStream form) {
    if (exceedWith(form)) {
      throw new PageBudget.Exceeded(MOST + " bytes of forms");
    }
  }

  private boolean exceedWith(COSStream form) {
    if (bound <= MOST) {
      bound += DecodedSize.bound(form);
      calls.merge(form, 1L, Long::sum);
      if (bound <= MOST) {
        return false;
      }
      calls.forEach((called, times) -> bytes += times * size(called));
      calls.clear();
    } else {
      bytes += size(form);
    }
    return bytes > MOST;
  }

  private long size(COSStream form) {
    return sizes.computeIfAbsent(form, unknown -> DecodedSize.upTo(unknown, MOST));
  }
}
