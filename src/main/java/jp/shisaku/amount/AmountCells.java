package jp.shisaku.amount;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;

/** The part of a sheet's table in which amounts stand in cells of their own. */
public sealed interface AmountCells permits AmountGrid, AmountsOfYears, AmountPairs {

  /** The label that announces it; empty where its heads alone say what it is. */
  Optional<Cell> label();

  /** All of its cells, without the label. */
  Set<Cell> cells();

  /** The figures, in order. */
  List<Figure> figures(Piece piece);

  /** What is doubtful in it, where its figures have this unit. */
  List<Issue> issues(Piece piece, Optional<Unit> unit);

  /** The issue about rows and columns that give no line; none where there are none. */
  static List<Issue> leftOut(Stream<String> heads, Piece piece) {
    String left = heads.collect(Collectors.joining("、"));
    return left.isEmpty()
        ? List.of()
        : List.of(
            Issue.of(IssueCode.BUDGET_ROWS_LEFT_OUT, piece.place(), Field.BUDGET.code(), left));
  }
}
