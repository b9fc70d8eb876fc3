package jp.shisaku.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shisaku.budget.term.PartWord;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Signs;

/**
 * Adds up the rows above each total of an {@link AmountGrid}. A column with a cell that is no
 * figure is left alone; what is carried into the next year counts as taken away, however it is
 * printed.
 */
record GridTotals(List<GridRow> rows, Unit unit) {

  private static final String INTO_NEXT_YEAR = "翌年度";

  List<Issue> issues(Piece piece) {
    List<Issue> issues = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isTotal()) {
        List<GridRow> parts =
            rows.subList(start, i).stream().filter(r -> !PartWord.begins(r.text())).toList();
        GridRow total = rows.get(i);
        if (parts.size() > 1) {
          total
              .figures()
              .keySet()
              .forEach(head -> issue(parts, total, head, piece).ifPresent(issues::add));
        }
        start = i + 1;
      }
    }
    return issues;
  }

  private Optional<Issue> issue(List<GridRow> parts, GridRow total, GridHead head, Piece piece) {
    Cell stated = total.figures().get(head);
    Optional<Long> whole = yen(stated);
    if (whole.isEmpty() || stated.text().isBlank()) {
      return Optional.empty();
    }
    long sum = 0;
    for (GridRow part : parts) {
      Optional<Long> yen = Optional.ofNullable(part.figures().get(head)).flatMap(this::yen);
      if (yen.isEmpty()) {
        return Optional.empty();
      }
      sum += part.text().contains(INTO_NEXT_YEAR) ? -Math.abs(yen.get()) : yen.get();
    }
    // Each figure is rounded to the unit, or to what is printed of it.
    boolean near = Math.abs(sum - whole.get()) <= (parts.size() + 1) * unit.yen() / 2;
    String printed = head.text() + " " + total.text() + "：" + stated.text();
    return near
        ? Optional.empty()
        : Optional.of(
            Issue.of(
                IssueCode.BUDGET_TOTAL,
                piece.place(stated),
                Field.BUDGET.code(),
                printed,
                String.format(Locale.ROOT, "%,d", sum)));
  }

  /** A blank cell and a dash are nothing. */
  private Optional<Long> yen(Cell cell) {
    String text = cell.text().strip();
    return Signs.isNothing(text) ? Optional.of(0L) : FigureText.yen(text, Optional.of(unit));
  }
}
