package jp.shisaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.term.UnitSlip;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * A publication keeps to one unit, and either gives decimals or does not. An amount that does not
 * may have lost a character on its way: 百万円 becomes 万円 or 円, 1,670 becomes 1.670.
 */
final class UnusualFigures {

  private static final Pattern FIGURE =
      Pattern.compile("[0-9０-９](?<decimals>[.．][0-9０-９]+)?\\s*(?<unit>[十百千]?[万億兆]?円|$)");

  /** 1億1,500万円 has both units. */
  private static final Pattern STEPS = Pattern.compile("[兆億万]\\s*[0-9０-９]");

  /** Of fewer amounts none is unusual, unless others of its own measure are told otherwise. */
  private static final int FEWEST = 10;

  /** What is this share of all amounts, or less, is unusual. */
  private static final double RARE = 0.1;

  /** No measure has less, in yen, as far as it is printed in yen. */
  private static final long SMALLEST = 100_000;

  /** So many figures stand behind a comma. */
  private static final int THREE = 3;

  /**
   * An amount as printed.
   *
   * @param unit "" for a bare number, whose unit a label or a note states
   */
  private record Figure(Measure measure, BudgetLine line, String unit, int decimals) {

    /** 52円: of 52百万円 the beginning of the unit was lost. */
    boolean isTiny() {
      return unit.equals("円")
          && line.amountYen().filter(yen -> yen > 0 && yen < SMALLEST).isPresent();
    }
  }

  private UnusualFigures() {}

  static List<Issue> issues(Catalogue catalogue) {
    List<List<Figure>> byMeasure =
        catalogue.measures().stream().map(UnusualFigures::figures).toList();
    List<Figure> all = byMeasure.stream().flatMap(List::stream).toList();
    Map<String, Long> units = units(all);
    Map<String, Long> decimals = units(all.stream().filter(f -> f.decimals() > 0).toList());
    List<Issue> issues = new ArrayList<>();
    for (List<Figure> own : byMeasure) {
      Map<String, Long> ownUnits = units(own);
      for (Figure figure : own) {
        boolean rare = isRare(units.get(figure.unit()), all.size());
        longerUnit(figure.unit(), rare ? units : ownUnits)
            .map(unit -> issue(IssueCode.BUDGET_UNIT_UNUSUAL, figure, figure.unit(), unit))
            .ifPresent(issues::add);
        if (figure.isTiny()) {
          issues.add(issue(IssueCode.BUDGET_AMOUNT_TINY, figure));
        }
        // One in a misread comma; all of them where most of a unit are printed so.
        boolean usual = 2 * decimals.getOrDefault(figure.unit(), 0L) > units.get(figure.unit());
        if (figure.decimals() == THREE && !usual) {
          issues.add(issue(IssueCode.BUDGET_DECIMALS_UNUSUAL, figure));
        }
      }
    }
    return issues;
  }

  private static Map<String, Long> units(List<Figure> figures) {
    return figures.stream().collect(Collectors.groupingBy(Figure::unit, Collectors.counting()));
  }

  /** The commonest unit that this one is without its first characters. */
  private static Optional<String> longerUnit(String unit, Map<String, Long> others) {
    return others.entrySet().stream()
        .filter(o -> !unit.isEmpty())
        .filter(o -> o.getKey().length() > unit.length() && o.getKey().endsWith(unit))
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static boolean isRare(long some, int all) {
    return all >= FEWEST && some <= all * RARE;
  }

  private static List<Figure> figures(Measure measure) {
    List<Figure> figures = new ArrayList<>();
    for (BudgetLine line : measure.budget().lines()) {
      Matcher figure = FIGURE.matcher(line.printed());
      boolean plain = line.amountYen().isPresent() && !STEPS.matcher(line.printed()).find();
      if (plain && figure.find()) {
        figures.add(
            new Figure(measure, line, figure.group("unit"), decimals(figure.group("decimals"))));
      }
    }
    return figures;
  }

  private static int decimals(String printed) {
    return printed == null ? 0 : printed.length() - 1;
  }

  private static Issue issue(IssueCode code, Figure figure, String... more) {
    List<String> arguments = new ArrayList<>(List.of(figure.line().printed()));
    arguments.addAll(List.of(more));
    return Findings.of(code, figure.measure(), "budget", arguments.toArray(String[]::new));
  }

  /**
   * An initial budget is not a thousand or a million times that of the year before: where it is,
   * one of the two was printed or read in another unit. Supplementary budgets do vary so much.
   */
  static Stream<Issue> slips(Measure measure) {
    return measure.budget().lines().stream().flatMap(line -> slip(measure, line).stream());
  }

  private static Optional<Issue> slip(Measure measure, BudgetLine line) {
    return measure.budget().lines().stream()
        .filter(before -> isYearBefore(before, line))
        .findFirst()
        .flatMap(before -> slip(measure, before, line));
  }

  private static boolean isYearBefore(BudgetLine before, BudgetLine line) {
    return line.phase() == Phase.INITIAL
        && before.phase() == Phase.INITIAL
        && line.fiscalYear().isPresent()
        && before.fiscalYear().equals(line.fiscalYear().map(year -> year - 1))
        && before.label().equals(line.label())
        && before.included() == line.included();
  }

  private static Optional<Issue> slip(Measure measure, BudgetLine before, BudgetLine line) {
    return UnitSlip.between(before.amountYen().orElse(0L), line.amountYen().orElse(0L))
        .map(
            slip ->
                Findings.of(
                    IssueCode.BUDGET_UNIT_SLIP,
                    measure,
                    "budget",
                    line.printed(),
                    before.printed(),
                    Findings.yen(slip)));
  }
}
