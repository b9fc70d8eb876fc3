package jp.shisaku.amount;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.FiscalYear;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;

/**
 * The year, and the stage where it is said, of which a title or a chapter says that all below it
 * is: 令和7年度12月補正予算案 主要施策集.
 *
 * @param text as printed
 * @param staged true where it names a stage
 */
public record StatedStage(String text, boolean staged, Piece piece) {

  /** Longer lines are sentences. */
  private static final int LONGEST = 60;

  /** Whose budget it is may stand between year and stage: 里山省, 里山省関係, 農林関係, 福祉部. */
  private static final Pattern MINISTRY =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,12}" + "(?:[省庁府都道県市区町村部局](?:関係|所管)?|関係)");

  /** What a title says; empty without a year, and where it says more than one. */
  public static Optional<StatedStage> of(Piece piece) {
    String text = piece.line().map(l -> l.text()).orElse("");
    if (text.length() > LONGEST
        || text.indexOf('。') >= 0
        || text.chars().noneMatch(Character::isDigit)
        || BracketNote.of(text).isPresent()) {
      return Optional.empty();
    }
    List<FiscalYear> years = FiscalYears.in(text);
    if (years.stream().map(FiscalYear::year).distinct().count() != 1) {
      return Optional.empty();
    }
    int start = -1;
    for (FiscalYear year : years) {
      start = text.indexOf(year.printed(), start + 1);
      Optional<String> head = headAt(text, start, year.printed().length());
      if (head.isPresent()) {
        return head.map(h -> new StatedStage(h, true, piece));
      }
    }
    return BudgetReader.holdsStage(text)
        ? Optional.empty()
        : Optional.of(new StatedStage(years.get(0).printed(), false, piece));
  }

  /** The longest heading of an amount that starts with a year; none where another stage follows. */
  private static Optional<String> headAt(String text, int start, int year) {
    for (int end = text.length(); start >= 0 && end > start + year; end--) {
      String head = text.substring(start, end);
      if (isHead(head)) {
        return Optional.of(head.strip())
            .filter(h -> isOnly(h, text))
            .map(StatedStage::withoutMinistry);
      }
    }
    return Optional.empty();
  }

  private static boolean isOnly(String head, String text) {
    return !BudgetReader.holdsStage(text.replace(head, "\n"));
  }

  private static boolean isHead(String text) {
    return BudgetReader.holdsStage(text)
        && BudgetReader.ofOneHeading(text)
            .filter(line -> line.era().isPresent())
            .filter(line -> line.label().filter(l -> !isAccountOrMinistry(l)).isEmpty())
            .filter(line -> line.phase() != BudgetLine.Phase.UNSPECIFIED)
            .isPresent();
  }

  private static boolean isAccountOrMinistry(String label) {
    return BudgetReader.isAccount(label) || MINISTRY.matcher(label).matches();
  }

  /** 令和8年度 里山省予算案 is 令和8年度予算案 of all amounts below it. */
  private static String withoutMinistry(String head) {
    return BudgetReader.ofOneHeading(head)
        .flatMap(BudgetLine::label)
        .filter(label -> MINISTRY.matcher(label).matches())
        .map(label -> head.replaceFirst("\\s*" + Pattern.quote(label) + "\\s*", ""))
        .orElse(head);
  }

  /** Year and stage, alike of R8当初 and 令和8年度当初予算案. */
  public String kind() {
    return BudgetReader.ofOneHeading(text)
        .map(line -> line.fiscalYear() + " " + line.phase() + line.supplementaryNo())
        .orElse(text);
  }

  /** That amounts were taken for those of this year and stage. */
  public Issue issue() {
    return Issue.of(IssueCode.BUDGET_STAGE_OF_TITLE, piece.place(), Field.BUDGET.code(), text);
  }

  public int fiscalYear() {
    return FiscalYears.in(text).get(0).year();
  }

  /** The year alone: of an amount that says its stage itself. */
  public String year() {
    return FiscalYears.in(text).get(0).printed();
  }
}
