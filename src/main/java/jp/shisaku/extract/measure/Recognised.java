package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Office;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.office.Offices;
import jp.shisaku.office.Register;
import jp.shisaku.page.Page;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;

/**
 * What was recognised in a picture. Of a budget cell, a line stays only where its year, its phase
 * and its amount were all read, and even then a person is asked to compare it; any other line, and
 * any remark that may be a misread amount, becomes {@code budget.unreadable}. Other short values
 * are kept, and told where they were not read alike each time.
 */
final class Recognised {

  private static final String FIELD = "budget";

  private static final String YEAR = "年度";

  private static final List<Field> SHORT =
      List.of(Field.NAME, Field.OFFICES, Field.CLASSIFICATION, Field.POSITIONS);

  /** Remarks hold no such thing unless they are statements that were misread. */
  private static final Pattern AMOUNT = Pattern.compile("[0-9０-９\uFFFD].*[円億兆]|[百千万億兆]円|\uFFFD");

  private Recognised() {}

  static Found<Budget> checked(Budget budget, Place place) {
    List<BudgetLine> lines = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    // A year that is misread must not be taken over from the statement before it.
    boolean years = budget.printed().filter(cell -> cell.contains(YEAR)).isPresent();
    for (BudgetLine line : budget.lines()) {
      boolean sure = isSure(line) && (!years || line.printed().contains(YEAR));
      IssueCode code = sure ? IssueCode.BUDGET_RECOGNISED : IssueCode.BUDGET_UNREADABLE;
      issues.add(Issue.of(code, place, FIELD, line.printed()));
      if (sure) {
        lines.add(line);
      }
    }
    for (String note : budget.notes()) {
      if (AMOUNT.matcher(note).find()) {
        issues.add(Issue.of(IssueCode.BUDGET_UNREADABLE, place, FIELD, note));
      }
    }
    return new Found<>(budget.withLines(lines), issues);
  }

  static boolean in(List<Piece> pieces) {
    return pieces.stream().anyMatch(p -> p.page().origin() == Page.Origin.OCR);
  }

  /** The short values that may be misread: one wrong character makes another name of a name. */
  static List<Issue> doubts(List<Piece> heading, Map<Field, Value> values) {
    List<Issue> issues = new ArrayList<>();
    if (isDoubtful(heading)) {
      issues.add(doubt("heading", heading));
    }
    for (Field field : SHORT) {
      Value value = values.get(field);
      if (value != null && (isDoubtful(value.pieces()) || isUnknownOffice(field, value))) {
        issues.add(doubt(field.code(), value.pieces()));
      }
    }
    return issues;
  }

  private static Issue doubt(String field, List<Piece> pieces) {
    return Issue.of(IssueCode.TEXT_DOUBTFUL, Piece.place(pieces), field, Prose.oneLine(pieces));
  }

  private static boolean isDoubtful(List<Piece> pieces) {
    return pieces.stream()
        .anyMatch(
            p ->
                p.block().box().isPresent()
                    && p.page().doubts().stream().anyMatch(p.block().box().get()::intersects));
  }

  /** Ministries and bureaus are known, so one that is not is misread more likely than new. */
  private static boolean isUnknownOffice(Field field, Value value) {
    return field == Field.OFFICES
        && in(value.pieces())
        && !Offices.read(value.text()).stream().allMatch(Recognised::isKnown);
  }

  private static boolean isKnown(Office office) {
    return office.bureau().map(b -> Register.isBureau(office.ministry(), b)).orElse(true)
        && (office.bureau().isPresent() || office.ministry().isPresent());
  }

  private static boolean isSure(BudgetLine line) {
    return line.fiscalYear().isPresent()
        && line.amountYen().isPresent()
        && line.phase() != BudgetLine.Phase.UNSPECIFIED
        && line.printed().indexOf('\uFFFD') < 0;
  }
}
