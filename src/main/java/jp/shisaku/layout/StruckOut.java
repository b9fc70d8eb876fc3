package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Text that is struck out (見え消し), as corrections and tracked changes are printed: a line through
 * the middle of its letters, from the first to the last of them. It is no part of what is said.
 *
 * @param rest the page without it
 * @param text what was struck out, a piece a line through it
 */
public record StruckOut(PageMarks rest, List<String> text) {

  /** The middle of a letter, in which a line strikes it out; as shares of its height. */
  private static final double TOP = 0.3;

  private static final double BOTTOM = 0.75;

  /** How far the line may begin or end from the letters that it strikes out; in em. */
  private static final double SLACK = 0.3;

  /** The page without what is struck out on it. */
  public static StruckOut of(PageMarks marks) {
    List<TextMark> letters =
        marks.texts().stream()
            .filter(t -> t.direction() == Direction.RIGHT && !t.blank())
            .sorted(Comparator.comparingDouble(t -> t.box().centerY()))
            .toList();
    double[] middles = letters.stream().mapToDouble(t -> t.box().centerY()).toArray();
    double largest = letters.stream().mapToDouble(t -> t.box().height()).max().orElse(0);
    Set<TextMark> struck = new HashSet<>();
    List<String> text = new ArrayList<>();
    for (Ruling line : marks.rulings()) {
      if (line.level()) {
        List<TextMark> under =
            under(line, letters, middles, largest).stream()
                .sorted(Comparator.comparingDouble(t -> t.box().left()))
                .toList();
        // Bold is printed twice, and so is a line through it.
        if (fits(line, under) && struck.addAll(under)) {
          text.add(String.join("", under.stream().map(TextMark::text).toList()));
        }
      }
    }
    return struck.isEmpty()
        ? new StruckOut(marks, List.of())
        : new StruckOut(
            marks.withTexts(marks.texts().stream().filter(t -> !struck.contains(t)).toList()),
            text);
  }

  private static List<TextMark> under(
      Ruling line, List<TextMark> letters, double[] middles, double largest) {
    int at = java.util.Arrays.binarySearch(middles, line.at() - largest);
    List<TextMark> under = new ArrayList<>();
    for (int i = at < 0 ? -at - 1 : at; i < middles.length; i++) {
      if (middles[i] > line.at() + largest) {
        break;
      }
      if (strikes(line, letters.get(i))) {
        under.add(letters.get(i));
      }
    }
    return under;
  }

  private static boolean strikes(Ruling line, TextMark letter) {
    double depth = (line.at() - letter.box().top()) / letter.box().height();
    return depth > TOP
        && depth < BOTTOM
        && line.from() <= letter.box().centerX()
        && letter.box().centerX() <= line.to();
  }

  /** A line of a drawing or a table begins and ends elsewhere. */
  private static boolean fits(Ruling line, List<TextMark> under) {
    if (under.isEmpty()) {
      return false;
    }
    TextMark first = under.get(0);
    TextMark last = under.get(under.size() - 1);
    double slack = SLACK * first.size();
    return Math.abs(first.box().left() - line.from()) < slack
        && Math.abs(last.box().right() - line.to()) < slack;
  }
}
