package jp.shisaku.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.shisaku.impose.Window;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.TextMark;

/**
 * The texts of a page in the order of painting, without those that were painted over: a corrected
 * amount covered by a white box, a blackened name, text under the picture of a scan.
 */
final class SeenTexts {

  /** The ink of a letter lies within its box, by this share of the box on each side. */
  private static final double MARGIN = 0.12;

  /** Texts are looked up by bands of this height; in points. */
  private static final double BAND = 16;

  /** Looks at texts that are far above what any printed page needs. */
  private static final long MOST_LOOKS = 200_000_000;

  /** A letter that is painted again this near, in parts of its size, is seen all the same. */
  private static final double AGAIN = 0.3;

  private final List<TextMark> texts = new ArrayList<>();
  private final BitSet covered = new BitSet();
  private final Map<Integer, List<Integer>> bands = new HashMap<>();
  private int banded;
  private long looks;

  void add(TextMark text) {
    texts.add(text);
  }

  /** What those from an index on say, without blanks. */
  String from(int index) {
    StringBuilder text = new StringBuilder();
    texts.subList(Math.min(index, texts.size()), texts.size()).stream()
        .filter(mark -> !mark.blank())
        .forEach(mark -> text.append(mark.text()));
    return text.toString();
  }

  /** How many there are, those that were painted over among them. */
  int size() {
    return texts.size();
  }

  List<TextMark> seen() {
    return covered.isEmpty()
        ? texts
        : IntStream.range(0, texts.size())
            .filter(i -> !covered.get(i))
            .mapToObj(texts::get)
            .toList();
  }

  /** A window that counts the texts that are seen. */
  Window counted(Window window) {
    return covered.isEmpty()
        ? window
        : new Window(
            window.box(),
            window.scale(),
            seenBefore(window.firstText()),
            seenBefore(window.endOfTexts()));
  }

  private int seenBefore(int index) {
    return index - covered.get(0, index).cardinality();
  }

  /**
   * Takes away all that was painted so far in an area; gives what that was.
   *
   * @param box around the area
   * @param hides what of the box the area holds
   */
  List<TextMark> cover(Box box, Predicate<Box> hides) {
    index();
    List<TextMark> gone = new ArrayList<>();
    for (int band : bandsOf(box)) {
      List<Integer> inBand = bands.getOrDefault(band, List.of());
      looks += inBand.size();
      if (looks > MOST_LOOKS) {
        throw new PageBudget.Exceeded("areas that are painted over text");
      }
      inBand.removeIf(i -> isWithin(texts.get(i).box(), box, hides) && cover(i, gone));
    }
    return gone;
  }

  /** Puts those into their bands that were painted since. */
  private void index() {
    for (; banded < texts.size(); banded++) {
      int band = band(texts.get(banded).box().centerY());
      bands.computeIfAbsent(band, b -> new ArrayList<>()).add(banded);
    }
  }

  private boolean cover(int index, List<TextMark> gone) {
    covered.set(index);
    gone.add(texts.get(index));
    return true;
  }

  /** Bands that hold texts; a page that says that it is a mile high has no more of them. */
  private List<Integer> bandsOf(Box box) {
    int first = band(box.top());
    int last = band(box.bottom());
    return last - (long) first < bands.size()
        ? IntStream.rangeClosed(first, last).filter(bands::containsKey).boxed().toList()
        : bands.keySet().stream().filter(b -> first <= b && b <= last).sorted().toList();
  }

  private static int band(double y) {
    return (int) Math.floor(y / BAND);
  }

  private static boolean isWithin(Box text, Box cover, Predicate<Box> hides) {
    double x = text.width() * MARGIN;
    double y = text.height() * MARGIN;
    return cover.left() <= text.left() + x
        && cover.right() >= text.right() - x
        && cover.top() <= text.top() + y
        && cover.bottom() >= text.bottom() - y
        && hides.test(
            new Box(text.left() + x, text.top() + y, text.right() - x, text.bottom() - y));
  }

  /** What was painted over and is seen nowhere else, a piece a run of letters. */
  List<String> lost() {
    if (covered.isEmpty()) {
      return List.of();
    }
    index();
    List<String> lost = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean seen = true;
    int next = covered.nextSetBit(0);
    while (next >= 0) {
      seen = seen && isPaintedAgain(texts.get(next));
      piece.append(texts.get(next).text());
      int after = covered.nextSetBit(next + 1);
      if (after != next + 1) {
        if (!seen && !piece.toString().isBlank()) {
          lost.add(piece.toString().strip());
        }
        piece.setLength(0);
        seen = true;
      }
      next = after;
    }
    return lost;
  }

  private boolean isPaintedAgain(TextMark text) {
    double near = AGAIN * text.size();
    int band = band(text.box().centerY());
    return IntStream.rangeClosed(band - 1, band + 1)
        .mapToObj(b -> bands.getOrDefault(b, List.of()))
        .flatMap(List::stream)
        .map(texts::get)
        .anyMatch(
            other ->
                other.text().equals(text.text())
                    && Math.abs(other.box().centerX() - text.box().centerX()) < near
                    && Math.abs(other.box().centerY() - text.box().centerY()) < near);
  }
}
