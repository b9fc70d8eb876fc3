package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.piece.IndicatorHead;
import jp.shisaku.piece.Piece;

/**
 * Heads of a table of indicators in lines: a table that was read is none any more. Where its
 * columns cannot be told, its rows are text of whatever stands before them.
 */
final class UnreadIndicators {

  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

  /** Longer lines are running text. */
  private static final int LONGEST = 80;

  private UnreadIndicators() {}

  /** Where the first such heads stand; empty where there are none. */
  static Optional<Issue> in(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      List<String> words = wordsBeside(pieces, i);
      if (IndicatorHead.areHeads(words)) {
        String heads = String.join(" ", words);
        return Optional.of(
            Issue.of(IssueCode.INDICATORS_UNREAD, pieces.get(i).place(), "indicators", heads));
      }
    }
    return Optional.empty();
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
