package jp.shisaku.sheet.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.shisaku.amount.FigureText;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Fold;

/**
 * Tells where a list without rulings seems to go on: on the next page lines are left that are
 * figures and stand where the amounts of the list do, but no heads that say so.
 *
 * @param tables where tables of lists stand among the pieces
 */
record PagesBehind(List<Piece> pieces, Set<Integer> tables) {

  /** A single figure stands anywhere by chance. */
  private static final int FEWEST_FIGURES = 2;

  /** A number, a name and an amount, or more, with wide blanks between them. */
  private static final Pattern ROW =
      Pattern.compile("\\S+(?: \\S+)*(?: {2,}\\S+)* {2,}[0-9０-９][0-9０-９,，]*");

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
    if (next == pieces.size() || !pieces.get(next).page().follows(piece.page())) {
      return Optional.empty();
    }
    if (piece.table().flatMap(Table::box).isEmpty()) {
      return rowsOfText(next);
    }
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    Predicate<Piece> isAmount =
        p ->
            p.line()
                    .flatMap(line -> line.box())
                    .filter(b -> amounts.stream().anyMatch(b::sharesWidth))
                    .isPresent()
                && FigureText.isNumber(p.text());
    List<Piece> figures =
        pieces.subList(next, Piece.endOfPage(pieces, next)).stream().filter(isAmount).toList();
    boolean read = tables.stream().anyMatch(t -> pieces.get(t).onPageOf(pieces.get(next)));
    return read || figures.size() < FEWEST_FIGURES
        ? Optional.empty()
        : Optional.of(issue(figures.get(0)));
  }

  /** In a text, lines of several texts with a figure at their end, at the head of the page. */
  private Optional<Issue> rowsOfText(int next) {
    List<Piece> page = pieces.subList(next, Piece.endOfPage(pieces, next));
    boolean first =
        page.stream().limit(FEWEST_FIGURES).anyMatch(p -> ROW.matcher(p.text()).matches());
    List<Piece> rows = page.stream().filter(p -> ROW.matcher(p.text()).matches()).toList();
    return first && rows.size() >= FEWEST_FIGURES
        ? Optional.of(issue(rows.get(0)))
        : Optional.empty();
  }

  private static Issue issue(Piece row) {
    return Issue.of(
        IssueCode.LIST_ROW_WITHOUT_NAME,
        row.place(),
        Field.NAME.code(),
        Fold.onOneLine(row.text()));
  }
}
