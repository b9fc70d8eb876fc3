package jp.shisaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.term.Eras;
import jp.shisaku.budget.term.FiscalYear;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Fold;

/**
 * A year of an era and a Western year that stand for each other are the same year: in the lines of
 * a budget, and where a text prints both, 令和5年度（2023年度）.
 */
final class EraYears {

  /** Both as fiscal years, or neither: 令和5年度（2024年3月） is no contradiction. */
  private static final Pattern BOTH =
      Pattern.compile(
          "(?<era>(?:"
              + Eras.names()
              + ")(?:元|[0-9]{1,2}))(?<unit>年度?)?[(](?:FY|西暦)?(?<western>(?:19|20)[0-9]{2})"
              + "(?<western2>年度?)?[)](?<behind>年度?)?");

  /** What both have in them; most texts have not, and need not be folded. */
  private static final Pattern WESTERN_IN_BRACKETS =
      Pattern.compile(
          "[(（][\\s\\u00a0\\u3000]*(?:[FＦ西][\\s\\u00a0\\u3000]*[YＹ暦])?[\\s\\u00a0\\u3000]*[12１２]");

  private EraYears() {}

  static Stream<Issue> issues(Measure measure) {
    return Stream.concat(
        measure.budget().lines().stream().flatMap(line -> ofLine(measure, line).stream()),
        FieldText.of(measure).stream().flatMap(text -> ofText(measure, text).stream()));
  }

  private static Optional<Issue> ofLine(Measure measure, BudgetLine line) {
    return line.era()
        .flatMap(EraYears::western)
        .filter(year -> line.fiscalYear().filter(given -> !given.equals(year)).isPresent())
        .map(
            year ->
                Findings.of(
                    IssueCode.BUDGET_ERA_DISAGREES,
                    measure,
                    "budget",
                    line.era().orElseThrow(),
                    String.valueOf(year),
                    String.valueOf(line.fiscalYear().orElseThrow())));
  }

  private static List<Issue> ofText(Measure measure, FieldText text) {
    List<Issue> issues = new ArrayList<>();
    if (!WESTERN_IN_BRACKETS.matcher(text.text()).find()) {
      return issues;
    }
    Matcher both = BOTH.matcher(Fold.spacing(text.text()));
    while (both.find()) {
      String western = both.group("western");
      if (sameUnit(both) && !western(both.group("era") + "年度").equals(year(western))) {
        issues.add(Findings.of(IssueCode.TEXT_ERA_DISAGREES, measure, text.field(), both.group()));
      }
    }
    return issues;
  }

  private static boolean sameUnit(Matcher both) {
    String unit = unit(both, "unit").or(() -> unit(both, "behind")).orElse("");
    return unit(both, "western2").orElse(unit).equals(unit);
  }

  private static Optional<String> unit(Matcher both, String group) {
    return Optional.ofNullable(both.group(group));
  }

  private static Optional<Integer> year(String western) {
    return Optional.of(Integer.valueOf(western));
  }

  private static Optional<Integer> western(String era) {
    List<FiscalYear> years = FiscalYears.in(era);
    return years.size() == 1 ? Optional.of(years.get(0).year()) : Optional.empty();
  }
}
