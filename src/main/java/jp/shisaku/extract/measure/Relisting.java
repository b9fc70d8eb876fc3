package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.amount.Figure;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.RelistedMark;
import jp.shisaku.label.RelistedMark.Said;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;

/**
 * Whether a measure is printed elsewhere, too (再掲), so that its money is counted there: said in the
 * cell of its name, beside its amounts, or by a column of a list.
 *
 * @param said true where it is said clearly of all of the measure
 * @param doubts where it is said of something, and not clearly of what
 */
record Relisting(boolean said, List<Issue> doubts) {

  static Relisting of(Sheet sheet, Map<Field, Value> values, Budget budget) {
    List<Issue> doubts = new ArrayList<>();
    Optional<Value> name = Optional.ofNullable(values.get(Field.NAME));
    Optional<Value> amounts = Optional.ofNullable(values.get(Field.BUDGET));
    Said inName =
        name.map(n -> RelistedMark.inName(Prose.oneLine(n.pieces()))).orElse(Said.NOTHING);
    Said beside = amounts.map(cell -> beside(cell, budget)).orElse(Said.NOTHING);
    if (inName == Said.UNCLEAR) {
      name.ifPresent(n -> doubts.add(doubt(n, Prose.oneLine(n.pieces()))));
    }
    if (beside == Said.UNCLEAR) {
      amounts.ifPresent(cell -> doubts.add(doubt(cell, budget.printed().orElse(cell.text()))));
    }
    boolean said = sheet.relisted() || inName == Said.ALL || beside == Said.ALL;
    return new Relisting(said, said && inName != Said.UNCLEAR ? List.of() : doubts);
  }

  private static Said beside(Value cell, Budget budget) {
    List<String> texts =
        cell.figures().isEmpty()
            ? List.of(cell.text())
            : cell.figures().stream().filter(f -> !f.shared()).map(Figure::text).toList();
    long amounts = budget.lines().stream().filter(line -> line.amountYen().isPresent()).count();
    return RelistedMark.inAmounts(texts, amounts);
  }

  private static Issue doubt(Value cell, String text) {
    return Issue.of(IssueCode.RELISTED_UNCLEAR, cell.place(), cell.field().code(), text);
  }
}
