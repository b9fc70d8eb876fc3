package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.TextMark;

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
    List<Ruling> lines =
        marks.rulings().stream()
            .filter(Ruling::level)
            .sorted(Comparator.comparingDouble(Ruling::at))
            .toList();
    Map<Ruling, List<TextMark>> under = under(lines, marks.texts());
    Set<TextMark> struck = new HashSet<>();
    List<String> text = new ArrayList<>();
    under.forEach(
        (line, letters) -> {
          letters.sort(Comparator.comparingDouble(t -> t.box().left()));
          // Bold is printed twice, and so is a line through it.
          if (fits(line, letters) && struck.addAll(letters)) {
            text.add(String.join("", letters.stream().map(TextMark::text).toList()));
          }
        });
    return struck.isEmpty()
        ? new StruckOut(marks, List.of())
        : new StruckOut(
            marks.withTexts(marks.texts().stream().filter(t -> !struck.contains(t)).toList()),
            text);
  }

  /** By line, the letters that it runs through; asked from the letters, since most have none. */
  private static Map<Ruling, List<TextMark>> under(List<Ruling> lines, List<TextMark> texts) {
    double[] at = lines.stream().mapToDouble(Ruling::at).toArray();
    Map<Ruling, List<TextMark>> under = new LinkedHashMap<>();
    for (TextMark letter : texts) {
      double top = letter.box().top();
      double height = letter.box().height();
      int first = Arrays.binarySearch(at, top + TOP * height);
      for (int i = first < 0 ? -first - 1 : first;
          i < at.length && at[i] < top + BOTTOM * height;
          i++) {
        if (letter.lies() && strikes(lines.get(i), letter)) {
          under.computeIfAbsent(lines.get(i), line -> new ArrayList<>()).add(letter);
        }
      }
    }
    return under;
  }

  private static boolean strikes(Ruling line, TextMark letter) {
    double x = letter.box().centerX();
    return line.from() <= x && x <= line.to();
  }

  /** A line of a drawing or a table begins and ends elsewhere. */
  private static boolean fits(Ruling line, List<TextMark> under) {
    TextMark first = under.get(0);
    TextMark last = under.get(under.size() - 1);
    double slack = SLACK * first.size();
    return Math.abs(first.box().left() - line.from()) < slack
        && Math.abs(last.box().right() - line.to()) < slack;
  }
}
