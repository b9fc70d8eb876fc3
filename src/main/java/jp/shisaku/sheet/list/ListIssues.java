package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.list.head.UnreadColumns;
import jp.shisaku.text.Fold;

/**
 * What is told of a list: rows that are no measures, columns that are not read, doubtful amounts.
 */
record ListIssues(Piece piece, ListTable list, Profile profile) {

  /** Of a row that is not read so much is told. */
  private static final int LONGEST_TOLD = 100;

  /** What is told of its rows. */
  List<Issue> ofRows() {
    List<Issue> issues = new ArrayList<>();
    list.nameless().forEach(cell -> issues.add(withoutName(piece, cell)));
    list.headings().forEach(cell -> issues.add(of(IssueCode.LIST_TOTAL_LEFT_OUT, piece, cell)));
    issues.addAll(remarks());
    issues.addAll(relistedUnclear());
    list.doubtful().forEach(cell -> issues.add(of(IssueCode.LIST_TOTAL_DOUBTFUL, piece, cell)));
    return issues;
  }

  /** An issue for each head that is not known, by its wording. */
  Map<String, Issue> unreadColumns() {
    Map<String, Issue> told = new LinkedHashMap<>();
    Set<Integer> read = list.ofRows();
    for (Cell head : new UnreadColumns(piece.table().orElseThrow(), profile).heads()) {
      String text = Fold.onOneLine(head.text());
      if (!read.contains(head.column()) && !list.leftOut().contains(text)) {
        told.putIfAbsent(text, Issue.of(IssueCode.LIST_COLUMN_UNREAD, piece.place(head), "", text));
      }
    }
    return told;
  }

  /**
   * Remarks that amounts beside them are parts of others (内数 below 備考), or in another unit (単位は千円).
   */
  private List<Issue> remarks() {
    Map<Integer, Set<Unit>> units = units();
    List<Issue> found = new ArrayList<>();
    if (!units.isEmpty()) {
      UnreadColumns columns = new UnreadColumns(piece.table().orElseThrow(), profile);
      Map<Integer, Cell> heads = columns.ofRemarks();
      columns
          .remarks(heads, units.keySet())
          .forEach(
              (remark, head) ->
                  remark(
                          IssueCode.BUDGET_INCLUDED_UNCLEAR,
                          remark,
                          Fold.onOneLine(head.text()) + "：" + Fold.onOneLine(remark.text()))
                      .ifPresent(found::add));
      columns
          .otherUnits(heads, units)
          .forEach(
              remark ->
                  remark(IssueCode.BUDGET_UNIT_IN_REMARK, remark, Fold.onOneLine(remark.text()))
                      .ifPresent(found::add));
    }
    return found;
  }

  private Optional<Issue> remark(IssueCode code, Cell remark, String told) {
    return list.ofRows().contains(remark.column())
        ? Optional.empty()
        : Optional.of(Issue.of(code, piece.place(remark), Field.BUDGET.code(), told));
  }

  /** By row with figures the units that the heads above them state. */
  private Map<Integer, Set<Unit>> units() {
    Map<Integer, Set<Unit>> units = new TreeMap<>();
    list.rows().stream()
        .flatMap(row -> row.heads().entrySet().stream())
        .filter(e -> FigureText.isNumber(e.getKey().text()))
        .forEach(
            e ->
                units
                    .computeIfAbsent(e.getKey().row(), row -> new HashSet<>())
                    .addAll(e.getValue().amounts().unit().stream().toList()));
    return units;
  }

  /** Remarks by which perhaps a part of a measure is printed elsewhere, too: 一部再掲. */
  private List<Issue> relistedUnclear() {
    return list.rows().stream()
        .map(ListTable.Row::relisted)
        .filter(RelistedRows.Mark::isUnclear)
        .flatMap(mark -> mark.cell().stream())
        .distinct()
        .map(cell -> of(IssueCode.RELISTED_UNCLEAR, piece, cell))
        .toList();
  }

  /** Tells of the head of a column of amounts of which no line is made. */
  static Issue leftOut(Piece piece, String head) {
    return Issue.of(IssueCode.LIST_COLUMN_LEFT_OUT, piece.place(), Field.BUDGET.code(), head);
  }

  /** Tells of a row, by its first cell, that names no measure. */
  static Issue withoutName(Piece piece, Cell cell) {
    return of(IssueCode.LIST_ROW_WITHOUT_NAME, piece, cell);
  }

  /** Tells of rows without heads, by the first name among them. */
  static Issue unread(Piece piece, Cell name) {
    return of(IssueCode.LIST_UNREAD, piece, name);
  }

  private static Issue of(IssueCode code, Piece piece, Cell cell) {
    String text = cell.text().replaceAll("\\s*\n\\s*", "");
    return Issue.of(code, piece.place(cell), "name", Issue.quoted(text, LONGEST_TOLD));
  }
}
