package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;

/**
 * Masks through which nothing is seen: those that are black all over, or empty. What is drawn
 * through such a mask is no text of the page. Where a mask shows something, or is too much to be
 * looked at, all is taken as seen.
 */
final class SoftMask {

  /** Longer contents of masks are drawings; packed bytes, and pieces of the content. */
  private static final long LONGEST = 1 << 12;

  private static final int MOST_TOKENS = 1 << 14;

  private static final Set<String> FILLS =
      Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "TJ", "Tj", "'", "\"");

  /** What these paint has colours of its own. */
  private static final Set<String> PAINTS = Set.of("Do", "sh", "BI", "scn", "SCN", "gs");

  private static final Set<String> COLOURS = Set.of("g", "G", "rg", "RG", "sc", "SC");

  private static final Set<String> INKS = Set.of("k", "K");

  private static final double BLACK = 0.03;

  private final Map<COSDictionary, Boolean> known = new IdentityHashMap<>();

  /** True where nothing at all is seen through the mask. */
  boolean hidesAll(PDSoftMask mask) {
    return mask != null && known.computeIfAbsent(mask.getCOSObject(), SoftMask::isEmpty);
  }

  private static boolean isEmpty(COSDictionary mask) {
    COSStream group = mask.getCOSStream(COSName.G);
    boolean byLight = !"Alpha".equals(mask.getNameAsString(COSName.S));
    return group != null
        && group.getLength() <= LONGEST
        && !(mask.getDictionaryObject(COSName.TR) instanceof COSDictionary)
        && !(byLight && isLight(mask.getDictionaryObject(COSName.BC)))
        && !shows(group, byLight);
  }

  private static boolean isLight(COSBase backdrop) {
    return backdrop instanceof COSArray colour
        && colour.toList().stream().anyMatch(SoftMask::isAboveBlack);
  }

  private static boolean isAboveBlack(COSBase part) {
    return !(part instanceof COSNumber number) || number.floatValue() > BLACK;
  }

  private static boolean shows(COSStream group, boolean byLight) {
    Deque<Boolean> outer = new ArrayDeque<>();
    List<COSBase> operands = new ArrayList<>();
    boolean light = false;
    try {
      PDFStreamParser parser = new PDFStreamParser(group.createInputStream().readAllBytes());
      int tokens = 0;
      for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
        if (++tokens > MOST_TOKENS) {
          return true;
        }
        if (!(token instanceof Operator operator)) {
          operands.add((COSBase) token);
          continue;
        }
        String name = operator.getName();
        if (PAINTS.contains(name) || FILLS.contains(name) && (light || !byLight)) {
          return true;
        }
        if (name.equals("q")) {
          outer.push(light);
        } else if (name.equals("Q") && !outer.isEmpty()) {
          light = outer.pop();
        } else if (COLOURS.contains(name)) {
          // Fill and stroke are not told apart: black after white is a rare loss of nothing.
          light = light || operands.stream().anyMatch(SoftMask::isAboveBlack);
        } else if (INKS.contains(name)) {
          light = true;
        }
        operands.clear();
      }
      return false;
    } catch (IOException | RuntimeException broken) {
      return true;
    }
  }
}
