package jp.shisaku.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.amount.BracketNote;
import jp.shisaku.amount.StatedStage;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.TitleWords;
import jp.shisaku.budget.YearWords;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Units;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;

/**
 * The year and stage of amounts that print neither, as lists of prefectures do: those of the title
 * of the publication, where it states one year and one stage (令和8年度当初予算案 主要事業). That is said, once.
 * A label that says otherwise, 総事業費 or 決算額, leaves the amount open.
 */
final class StageOfTitle {

  /** Longer lines are text, not of the title. */
  private static final int LONGEST = 60;

  private static final Pattern HEAD = Pattern.compile("^[^0-9：]+(?=：)");

  private final Labels labels;
  private final Optional<StatedStage> stated;
  private boolean taken;

  /**
   * @param front what stands before the first sheets, of all files
   */
  StageOfTitle(List<Piece> front, Labels labels) {
    this.labels = labels;
    Map<String, List<Piece>> files =
        front.stream()
            .collect(Collectors.groupingBy(Piece::source, LinkedHashMap::new, Collectors.toList()));
    List<Piece> titles =
        files.values().stream().flatMap(file -> FrontMatter.opening(file).stream()).toList();
    List<StatedStage> stages =
        titles.stream()
            .flatMap(line -> StatedStage.of(line).stream())
            .filter(StatedStage::staged)
            .toList();
    boolean one = stages.stream().map(StatedStage::text).distinct().count() == 1;
    boolean ofOthers = titles.stream().anyMatch(StageOfTitle::speaksOfOthers);
    this.stated = one && !ofOthers ? Optional.of(stages.get(0)) : Optional.empty();
  }

  private static boolean speaksOfOthers(Piece line) {
    return line.text().length() <= LONGEST
        && line.text().indexOf('。') < 0
        && TitleWords.speakOfOthers(line.text());
  }

  /**
   * The same measure with year and stage, without the issue that they are not known.
   *
   * @param sheet where it was read
   */
  Found<Measure> told(Found<Measure> read, Sheet sheet) {
    Budget budget = read.value().budget();
    List<BudgetLine> own =
        budget.lines().stream().filter(line -> !isOfYearBefore(line) && !line.isStated()).toList();
    boolean open =
        budget.lines().stream().findFirst().filter(own::contains).isPresent()
            && own.stream().allMatch(StageOfTitle::isOpen)
            && own.stream().map(StageOfTitle::head).distinct().count() == 1;
    return stated
        .filter(stage -> open)
        .flatMap(stage -> below(stage, budget, sheet))
        .map(dated -> new Found<>(read.value().withBudget(dated), told(read.issues())))
        .orElse(read);
  }

  /** A line that a title may speak of: what it is for, it does not say, or names an account. */
  private static boolean isOpen(BudgetLine line) {
    return line.era().isEmpty()
        && (line.phase() == Phase.UNSPECIFIED || head(line).isPresent())
        && line.label().filter(label -> !BudgetReader.isAccount(label)).isEmpty();
  }

  /** （前年度：10百万円） behind an amount without a year: the year before that of the title. */
  private static boolean isOfYearBefore(BudgetLine line) {
    return line.era().filter(YearWords::are).isPresent() && line.label().isEmpty();
  }

  /**
   * 予算額 before a colon, as the head of a column: it says a stage, and no more than the label of a
   * sheet would.
   */
  private static Optional<String> head(BudgetLine line) {
    return Optional.of(HEAD.matcher(line.printed()))
        .filter(head -> line.phase() != Phase.UNSPECIFIED && line.label().isEmpty())
        .filter(Matcher::find)
        .map(Matcher::group);
  }

  /** The cell, read as if the title stood before it; empty where that changes an amount. */
  private Optional<Budget> below(StatedStage stage, Budget budget, Sheet sheet) {
    String cell = budget.printed().orElse("");
    Optional<String> head = head(budget.lines().get(0)).filter(cell::startsWith);
    String printed = stage.text() + "：" + cell.substring(head.map(h -> h.length() + 1).orElse(0));
    Budget read = BudgetReader.read(printed, stage.piece().place()).value();
    List<BudgetLine> lines = budget.lines();
    boolean same =
        read.lines().size() == lines.size()
            && lines.stream().noneMatch(line -> isOfOne(read.lines().get(0), line))
            && !(read.lines().get(0).phase() == Phase.INITIAL
                && TitleWords.holdSupplement(cell, lines))
            && IntStream.range(0, lines.size())
                .allMatch(i -> isSame(lines.get(i), read.lines().get(i)))
            && mayBeOf(read.lines().get(0).phase(), sheet, head, lines.size() == 1);
    taken |= same;
    return same
        ? Optional.of(new Budget(Optional.of(printed), read.lines(), budget.notes()))
        : Optional.empty();
  }

  /** False where a label of the budget in the sheet says that the amount is of another stage. */
  private boolean mayBeOf(Phase phase, Sheet sheet, Optional<String> head, boolean alone) {
    List<LabelMatch> ofSheet =
        sheet.body().stream()
            .flatMap(Piece::texts)
            .flatMap(text -> labels.ofCell(text).stream())
            .filter(label -> label.field() == Field.BUDGET)
            .toList();
    return Stream.concat(head.stream(), ofSheet.stream().map(LabelMatch::wording))
            .allMatch(label -> TitleWords.mayHead(phase, label))
        && (!alone || ofSheet.stream().noneMatch(StageOfTitle::isOfYearBefore));
  }

  /** True for another amount that says itself that it is of the year and stage of the title. */
  private static boolean isOfOne(BudgetLine first, BudgetLine other) {
    return other.isStated()
        && first.fiscalYear().equals(other.fiscalYear())
        && first.phase() == other.phase();
  }

  /** 予算額（前年度当初予算額）: of one amount alone nobody can tell which it is. */
  private static boolean isOfYearBefore(LabelMatch label) {
    return BracketNote.ofHead(Units.without(label.printed()))
        .filter(BracketNote.Headed::ofYearBefore)
        .isPresent();
  }

  private static boolean isSame(BudgetLine line, BudgetLine dated) {
    return (line.fiscalYear().isEmpty() || line.fiscalYear().equals(dated.fiscalYear()))
        && dated.fiscalYear().isPresent()
        && (dated.phase() != Phase.UNSPECIFIED || isOfYearBefore(line))
        && (dated.draft() || !line.draft())
        && dated.amountYen().equals(line.amountYen())
        && dated.included() == line.included()
        && dated.label().equals(line.label());
  }

  private static List<Issue> told(List<Issue> issues) {
    return issues.stream().filter(issue -> issue.code() != IssueCode.BUDGET_YEAR_MISSING).toList();
  }

  /** That it was taken from the title. */
  Optional<Issue> issue() {
    return stated.filter(stage -> taken).map(StatedStage::issue);
  }
}
