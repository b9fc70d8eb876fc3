package jp.shisaku.extract.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;

/**
 * Tells a name that is none: the rows of a list that was taken for a sheet, or columns that ran
 * into each other, so that it holds the names of several measures, or figures.
 */
final class SeveralNames {

  /** The narrowest cells wrap a name over three or four lines. */
  private static final int MOST_LINES = 5;

  /** Shorter lines are letters written below each other. */
  private static final int SHORTEST_LINE = 3;

  private static final Pattern FIGURES =
      Pattern.compile("[0-9],[0-9]{3}.*[0-9],[0-9]{3}", Pattern.DOTALL);

  /** What the measure does, on the line of its name: 里山の小屋の再生【新規】 小屋を直す。 */
  private static final Pattern SENTENCE = Pattern.compile("[^。]{12}。\\s*$");

  /** 里山の小屋の再生国土交通省 国土交通省里山の橋: the office of a row, and that of the next one. */
  private static final Pattern MINISTRY_AGAIN =
      Pattern.compile("(?<ministry>\\p{IsHan}{2,6}[省庁]).*\\k<ministry>", Pattern.DOTALL);

  private SeveralNames() {}

  static List<Issue> in(Map<Field, Value> values) {
    return Optional.ofNullable(values.get(Field.NAME)).stream()
        .filter(
            name ->
                lines(name) > MOST_LINES
                    || standApart(name)
                    || FIGURES.matcher(name.text()).find()
                    || namesMinistryAgain(name.text())
                    || SENTENCE.matcher(name.text()).find())
        .map(
            name ->
                Issue.of(
                    IssueCode.NAME_SEVERAL,
                    name.place(),
                    Field.NAME.code(),
                    Prose.oneLine(name.pieces())))
        .toList();
  }

  private static boolean namesMinistryAgain(String name) {
    // Few names hold a ministry, and the pattern looks at each of their places.
    boolean twice =
        name.indexOf('省') != name.lastIndexOf('省') || name.indexOf('庁') != name.lastIndexOf('庁');
    return twice && MINISTRY_AGAIN.matcher(name).find();
  }

  /** Lines of one name are nearer to each other than a line is high: these are of several rows. */
  private static boolean standApart(Value name) {
    List<Piece> lines = name.pieces();
    return IntStream.range(1, lines.size())
        .anyMatch(i -> isFarBelow(lines.get(i), lines.get(i - 1)));
  }

  private static boolean isFarBelow(Piece line, Piece above) {
    if (line.block().box().isEmpty()) {
      // Each cell of a web page begins behind a gap.
      return line.line().filter(Line::afterGap).isPresent()
          && above.text().strip().length() >= SHORTEST_LINE
          && line.text().strip().length() >= SHORTEST_LINE;
    }
    Optional<Box> upper = above.line().flatMap(Line::box);
    Optional<Box> lower = line.line().flatMap(Line::box);
    return upper.isPresent()
        && lower.isPresent()
        && line.onPageOf(above)
        && lower.get().sharesWidth(upper.get())
        && lower.get().top() - upper.get().bottom() > upper.get().height();
  }

  private static long lines(Value name) {
    return name.pieces().stream()
        .map(Piece::text)
        .flatMap(text -> Stream.of(text.split("\n")))
        .filter(line -> line.strip().length() >= SHORTEST_LINE)
        .count();
  }
}
