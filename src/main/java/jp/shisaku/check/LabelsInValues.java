package jp.shisaku.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;

/**
 * The short values of a header hold no label and no amount: where one does, columns of the page ran
 * into each other, and what follows the label, or the amount, belongs to another field. Neither
 * does a longer text have a line of nothing but amounts whose year and stage the budget lacks; its
 * labels are told by {@link LabelsInProse}.
 */
final class LabelsInValues {

  private static final String FIGURE = "[0-9][0-9,.]*\\s*[百千万億兆]+円";

  /** Behind a colon; a name may hold an amount: 1億円の道. */
  private static final Pattern AMOUNT = Pattern.compile("[:：]\\s*" + FIGURE);

  /** A line that ends with an amount, in brackets or not. */
  private static final Pattern ENDS_WITH_AMOUNT = Pattern.compile(FIGURE + "[）)】］\\]〕]*\\s*$");

  /**
   * A line of figures below a short one: what is left of a table whose cells were not told apart.
   */
  private static final Pattern FIGURES_BELOW =
      Pattern.compile(
          "(?m)^(?<head>.{2,20})\\R(?<figures>[0-9]{1,3}(?:,[0-9]{3})+(?:\\s[0-9,]+)*)$");

  /** 134 and 000千円担当課 are an amount that was parted at its commas. */
  private static final Pattern PART_OF_AMOUNT =
      Pattern.compile("[0-9０-９,.]+|.*[0-9０-９][千百万億]+円.*", Pattern.DOTALL);

  private static final Pattern AMONG_OFFICES =
      Pattern.compile(
          "[課室](?:(?<label>[^：:]{2,12})[：:]|[【＜〈](?<bracketed>[^】＞〉]{2,12})[】＞〉])(?=[^\\s0-9０-９])");

  private static final String FISCAL_YEAR = "年度";

  /** For all checks that ask for labels. */
  static final Labels LABELS = new Labels(Profile.STANDARD);

  private LabelsInValues() {}

  static Stream<Issue> issues(Measure measure) {
    return Stream.of(
            texts(measure).stream().flatMap(text -> inShort(measure, text).stream()),
            LabelsInProse.issues(measure),
            FieldText.prose(measure).stream().flatMap(text -> inProse(measure, text).stream()))
        .flatMap(issues -> issues);
  }

  private static Optional<Issue> inShort(Measure measure, FieldText text) {
    boolean budget = text.field().equals(Field.BUDGET.code());
    return LABELS
        .headerLabelWithin(text.text())
        .filter(label -> !isOwn(text, label))
        .or(() -> amongOffices(text))
        .map(label -> label(measure, text, label))
        .or(() -> budget ? Optional.empty() : amount(measure, text));
  }

  /** 前年度の担当課 of 橋梁課前年度の担当課：道路課, known or not: a division has nothing behind a colon. */
  private static Optional<String> amongOffices(FieldText text) {
    Matcher label = AMONG_OFFICES.matcher(text.text());
    return text.field().equals(Field.OFFICES.code()) && label.find()
        ? Optional.ofNullable(label.group("bracketed")).or(() -> Optional.of(label.group("label")))
        : Optional.empty();
  }

  private static Optional<Issue> inProse(Measure measure, FieldText text) {
    return text.text()
        .lines()
        .filter(line -> isOfBudget(line, measure.budget()))
        .findFirst()
        .or(() -> figuresBelowStage(text.text()))
        .map(line -> holdsAmount(measure, text.field(), line));
  }

  /** 当初予算額 above 1,100 1,200, of a table in which figures have no unit. */
  private static Optional<String> figuresBelowStage(String text) {
    return FIGURES_BELOW
        .matcher(text)
        .results()
        .filter(figures -> BudgetReader.holdsStage(figures.group(1)))
        .map(figures -> figures.group(1) + " " + figures.group(2))
        .findFirst();
  }

  /** True for a line of amounts and nothing else, of a year and a stage that the budget lacks. */
  private static boolean isOfBudget(String line, Budget budget) {
    // Few of the many lines hold an amount, and both patterns look at each of their figures.
    boolean amount =
        line.indexOf('円') >= 0
            && (ENDS_WITH_AMOUNT.matcher(line).find() || AMOUNT.matcher(line).find());
    if (!amount) {
      return false;
    }
    Found<Budget> read = BudgetReader.read(line, Place.UNKNOWN);
    List<BudgetLine> lines = read.value().lines();
    return read.issues().isEmpty()
        && read.value().notes().isEmpty()
        && !lines.isEmpty()
        && lines.stream().allMatch(BudgetLine::isStated)
        && lines.stream().noneMatch(stated -> isIn(budget, stated));
  }

  private static boolean isIn(Budget budget, BudgetLine stated) {
    return budget.lines().stream()
        .anyMatch(
            line ->
                line.fiscalYear().equals(stated.fiscalYear()) && line.phase() == stated.phase());
  }

  /** 令和5年度予算額 in a budget. */
  private static boolean isOwn(FieldText text, String label) {
    return text.field().equals(Field.BUDGET.code())
        && LABELS.known(label).filter(m -> m.field() == Field.BUDGET).isPresent();
  }

  private static Issue label(Measure measure, FieldText text, String label) {
    return Findings.of(
        IssueCode.VALUE_HOLDS_LABEL, measure, text.field(), text.field(), text.text(), label);
  }

  private static Optional<Issue> amount(Measure measure, FieldText text) {
    return AMOUNT.matcher(text.text()).find() || isBudgetAmongOffices(text)
        ? Optional.of(holdsAmount(measure, text.field(), text.text()))
        : Optional.empty();
  }

  /** 令和5年度予算案93, the rest of it in the next office: the unit stands elsewhere. */
  private static boolean isBudgetAmongOffices(FieldText text) {
    return text.field().equals(Field.OFFICES.code())
        && (PART_OF_AMOUNT.matcher(text.text()).matches()
            || text.text().contains(FISCAL_YEAR) && BudgetReader.holdsStage(text.text()));
  }

  private static Issue holdsAmount(Measure measure, String field, String text) {
    return Findings.of(IssueCode.VALUE_HOLDS_AMOUNT, measure, field, field, text);
  }

  private static List<FieldText> texts(Measure measure) {
    return Stream.of(
            measure.name().stream().map(n -> new FieldText(Field.NAME.code(), n)),
            measure.offices().stream().map(o -> new FieldText("offices", o.printed())),
            measure.classification().stream().map(c -> new FieldText("classification", c.label())),
            measure.positions().stream().map(p -> new FieldText("positions", p.label())),
            measure.budget().printed().stream().map(p -> new FieldText(Field.BUDGET.code(), p)))
        .flatMap(texts -> texts)
        .toList();
  }
}
