package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.Indicator;
import jp.shisaku.indicator.IndicatorHead;
import jp.shisaku.indicator.IndicatorLines;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Parts;

/**
 * Indicators that are left as lines: below the heads of a table (one that was read is none any
 * more), or below the title of those of a strategy. They are text of whatever stands before them.
 * And the table of which none was read.
 */
final class UnreadIndicators {

  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

  /** Longer lines are running text. */
  private static final int LONGEST = 80;

  /** Below a title, so many of the next lines say a time. */
  private static final int FEWEST = 2;

  private static final int LINES_BELOW = 6;

  /** 60島（2029年度）, 2029年度までに. */
  private static final Pattern DATED =
      Pattern.compile("[（(][^（()）]*[0-9０-９元]年[^（()）]*[)）]|[0-9０-９元]年度?末?まで");

  private UnreadIndicators() {}

  /** Where the first such heads, or titles, stand; empty where there are none. */
  static Optional<Issue> in(Parts parts, List<Indicator> read) {
    Optional<Piece> table =
        parts.indicators().stream().filter(p -> p.table().isPresent()).findFirst();
    return read.isEmpty() && table.isPresent()
        ? table.map(t -> issue(t, BLANKS.matcher(t.text().strip()).replaceAll(" ")))
        : inLines(parts.pieces());
  }

  private static Optional<Issue> inLines(List<Piece> pieces) {
    OptionalInt first =
        IntStream.range(0, pieces.size())
            .parallel()
            .filter(
                i -> IndicatorHead.areHeads(wordsBeside(pieces, i)) || isTitleOfLines(pieces, i))
            .findFirst();
    return first.stream()
        .mapToObj(i -> issue(pieces.get(i), String.join(" ", wordsBeside(pieces, i))))
        .findFirst();
  }

  private static Issue issue(Piece piece, String heads) {
    return Issue.of(IssueCode.INDICATORS_UNREAD, piece.place(), "indicators", heads);
  }

  private static boolean isTitleOfLines(List<Piece> pieces, int index) {
    return pieces.get(index).line().filter(line -> IndicatorLines.isTitle(line.text())).isPresent()
        && pieces.subList(index + 1, Math.min(pieces.size(), index + 1 + LINES_BELOW)).stream()
                .takeWhile(piece -> piece.line().isPresent())
                .filter(piece -> DATED.matcher(piece.text()).find())
                .count()
            >= FEWEST;
  }

  /** The words of a line and of those beside it on the same height. */
  private static List<String> wordsBeside(List<Piece> pieces, int index) {
    List<String> words = new ArrayList<>();
    for (int i = index; i < pieces.size() && isBeside(pieces, index, i); i++) {
      words.addAll(List.of(BLANKS.split(pieces.get(i).text().strip())));
    }
    return words;
  }

  private static boolean isBeside(List<Piece> pieces, int first, int index) {
    Piece piece = pieces.get(index);
    if (piece.line().isEmpty() || piece.text().length() > LONGEST) {
      return false;
    }
    Optional<Box> here = piece.block().box();
    Optional<Box> before = pieces.get(first).block().box();
    return index == first
        || here.isPresent()
            && before.isPresent()
            && piece.onPageOf(pieces.get(first))
            && here.get().sharesHeight(before.get());
  }
}
