package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.amount.StatedStage;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;

/**
 * The year and stage of amounts that print neither, as lists of prefectures do: those of the title
 * of the publication, where it states one year and one stage (令和8年度当初予算案 主要事業). That is said, once.
 */
final class StageOfTitle {

  private final Optional<StatedStage> stated;
  private boolean taken;

  /**
   * @param front what stands before the first sheets, of all files
   */
  StageOfTitle(List<Piece> front) {
    Map<String, List<Piece>> files = new LinkedHashMap<>();
    front.forEach(p -> files.computeIfAbsent(p.source(), s -> new ArrayList<>()).add(p));
    List<StatedStage> stages =
        files.values().stream()
            .flatMap(file -> FrontMatter.opening(file).stream())
            .flatMap(line -> StatedStage.of(line).stream())
            .filter(StatedStage::staged)
            .toList();
    boolean one = stages.stream().map(StatedStage::text).distinct().count() == 1;
    this.stated = one ? Optional.of(stages.get(0)) : Optional.empty();
  }

  /** The same measure with year and stage, without the issue that they are not known. */
  Found<Measure> told(Found<Measure> read) {
    Budget budget = read.value().budget();
    boolean open =
        !budget.lines().isEmpty() && budget.lines().stream().allMatch(StageOfTitle::isOpen);
    return stated
        .filter(stage -> open)
        .flatMap(stage -> below(stage, budget))
        .map(dated -> new Found<>(read.value().withBudget(dated), told(read.issues())))
        .orElse(read);
  }

  /** A line that a title may speak of: what it is for, it does not say, or names an account. */
  private static boolean isOpen(BudgetLine line) {
    return line.era().isEmpty()
        && line.phase() == Phase.UNSPECIFIED
        && line.label().filter(label -> !BudgetReader.isAccount(label)).isEmpty();
  }

  /** The cell, read as if the title stood before it; empty where that changes an amount. */
  private Optional<Budget> below(StatedStage stage, Budget budget) {
    String printed = stage.text() + "：" + budget.printed().orElse("");
    Budget read = BudgetReader.read(printed, stage.piece().place()).value();
    List<BudgetLine> lines = budget.lines();
    boolean same =
        read.lines().size() == lines.size()
            && IntStream.range(0, lines.size())
                .allMatch(i -> isSame(lines.get(i), read.lines().get(i)));
    taken |= same;
    return same
        ? Optional.of(new Budget(Optional.of(printed), read.lines(), budget.notes()))
        : Optional.empty();
  }

  private static boolean isSame(BudgetLine line, BudgetLine dated) {
    return dated.fiscalYear().isPresent()
        && dated.phase() != Phase.UNSPECIFIED
        && dated.amountYen().equals(line.amountYen())
        && dated.included() == line.included()
        && dated.label().equals(line.label());
  }

  private static List<Issue> told(List<Issue> issues) {
    return issues.stream().filter(issue -> issue.code() != IssueCode.BUDGET_YEAR_MISSING).toList();
  }

  /** That it was taken from the title. */
  Optional<Issue> issue() {
    return stated
        .filter(stage -> taken)
        .map(
            stage ->
                Issue.of(
                    IssueCode.BUDGET_STAGE_OF_TITLE,
                    stage.piece().place(),
                    Field.BUDGET.code(),
                    stage.text()));
  }
}
