package jp.shisaku.sheet;

import java.util.List;
import java.util.Optional;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.Unit;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;

/**
 * What the head of a column says.
 *
 * @param text all of the head on one line, from the top, without the unit
 * @param unit of the figures below it, where the head states one
 */
record ColumnHead(Field field, String text, Optional<Unit> unit) {

  private static final int LONGEST = 40;

  /** Any amount, to see whether a head makes a statement of it. */
  private static final String SAMPLE = "：1円";

  /**
   * The head made of these texts, from the top to the column's own; empty where it is not known.
   */
  static Optional<ColumnHead> of(List<String> texts, Profile profile) {
    List<String> lines = texts.stream().map(t -> t.replaceAll("\\s*\n\\s*", "")).toList();
    String all = String.join(" ", lines);
    if (lines.isEmpty() || all.length() > LONGEST) {
      return Optional.empty();
    }
    String own = lines.get(lines.size() - 1);
    Optional<Unit> unit = Unit.statedIn(all);
    String bare =
        Profile.withoutUnit(
            lines.stream()
                .map(Profile::withoutUnit)
                .collect(java.util.stream.Collectors.joining(" ")));
    if (namesStage(bare)) {
      return Optional.of(new ColumnHead(Field.BUDGET, bare, unit));
    }
    return profile
        .column(own)
        .filter(Field::isOfMeasure)
        .map(field -> new ColumnHead(field, "", field == Field.BUDGET ? unit : Optional.empty()));
  }

  /** True for the head of the column of names: 事業名. */
  static boolean namesMeasures(List<String> texts, Profile profile) {
    return !texts.isEmpty()
        && profile.column(texts.get(texts.size() - 1)).filter(f -> f == Field.NAME).isPresent();
  }

  /** True for the head of a column of amounts that says of which stage they are: 令和5年度当初予算額. */
  private static boolean namesStage(String head) {
    if (!BudgetReader.holdsStage(head)) {
      return false;
    }
    var read = BudgetReader.read(head + SAMPLE, Place.UNKNOWN);
    List<BudgetLine> lines = read.value().lines();
    return lines.size() == 1
        && lines.get(0).phase() != BudgetLine.Phase.UNSPECIFIED
        && lines.get(0).label().isEmpty()
        && !lines.get(0).included()
        && read.value().notes().isEmpty()
        && read.issues().stream()
            .map(Issue::code)
            .allMatch(code -> code == IssueCode.BUDGET_YEAR_MISSING);
  }
}
