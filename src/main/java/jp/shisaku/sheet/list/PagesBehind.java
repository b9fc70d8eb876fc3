package jp.shisaku.sheet.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.shisaku.amount.FigureText;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;

/**
 * Tells where a list without rulings seems to go on: on the next page lines are left that are
 * figures and stand where the amounts of the list do, but no heads that say so.
 *
 * @param tables where tables of lists stand among the pieces
 */
record PagesBehind(List<Piece> pieces, Set<Integer> tables) {

  /** A single figure stands anywhere by chance. */
  private static final int FEWEST_FIGURES = 2;

  /** The issue, if the page behind a list holds such figures. */
  Optional<Issue> issue(int list, List<ListTable.Row> rows) {
    Piece piece = pieces.get(list);
    List<Box> amounts =
        rows.stream()
            .map(ListTable.Row::heads)
            .map(Map::keySet)
            .flatMap(Set::stream)
            .map(Cell::box)
            .flatMap(Optional::stream)
            .toList();
    int next = Piece.endOfPage(pieces, list);
    if (amounts.isEmpty()
        || next == pieces.size()
        || !pieces.get(next).page().follows(piece.page())) {
      return Optional.empty();
    }
    Predicate<Piece> isAmount =
        p ->
            p.line().flatMap(line -> line.box()).filter(b -> isInColumnOf(b, amounts)).isPresent()
                && FigureText.isNumber(p.text());
    List<Piece> figures =
        pieces.subList(next, Piece.endOfPage(pieces, next)).stream().filter(isAmount).toList();
    boolean read = tables.stream().anyMatch(t -> pieces.get(t).onPageOf(pieces.get(next)));
    return read || figures.size() < FEWEST_FIGURES
        ? Optional.empty()
        : Optional.of(
            Issue.of(
                IssueCode.LIST_ROW_WITHOUT_NAME,
                figures.get(0).place(),
                Field.NAME.code(),
                figures.get(0).text()));
  }

  private static boolean isInColumnOf(Box figure, List<Box> amounts) {
    return amounts.stream().anyMatch(figure::sharesWidth);
  }
}
