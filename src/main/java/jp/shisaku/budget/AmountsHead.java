package jp.shisaku.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.budget.term.Words;
import jp.shisaku.budget.term.YearBefore;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.text.Brackets;

/**
 * What a label, the head of a column or a note says of the amounts it stands over: 補正予算額（百万円・内数）.
 * It counts for an amount that does not say it itself.
 *
 * @param words as printed, without the unit; "" where they say nothing: 予算額 alone is a mere label
 * @param unit of numbers that have none
 */
public record AmountsHead(String words, Optional<Unit> unit) {

  public static final AmountsHead NONE = new AmountsHead("", Optional.empty());

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(OPEN)(NONE+[・、，,／/;；]NONE+)(CLOSE)"
              .replace("OPEN", Brackets.OPEN)
              .replace("CLOSE", Brackets.CLOSE)
              .replace("NONE", Brackets.NONE));

  /**
   * （A）, ① and A, by which other heads refer to a column: (A)-(B). The unit of the column may stand
   * behind it.
   */
  private static final Pattern MARK =
      Pattern.compile(
          "\\s*(?:[（(\\[［]\\s*[A-Za-zＡ-Ｚａ-ｚ①-⑳]\\s*[）)\\]］]|[①-⑳Ⓐ-Ⓩ]|(?<=[額案算度）)]\\s{0,3})[A-FＡ-Ｆ])\\s*"
              + "(?=(?:[（(\\[［][^（()）]*円[）)\\]］]\\s*)?$)");

  static final Pattern BETWEEN = Pattern.compile("[・、，,／/;；]");

  private static final Pattern BRACKETED =
      Pattern.compile(Brackets.around("(" + Brackets.NONE + "+)"));

  private static final Pattern INCLUDED = Pattern.compile("\\s*(?:括弧内は)?内数\\s*");

  private static final Pattern MARKED = Pattern.compile("\\s*[※＊*]\\s*内数\\s*$");

  /** What the label of a budget says besides being one: 当初予算額, （内数） of 予算額（内数）. */
  public static AmountsHead ofLabel(String label, Optional<Unit> unit) {
    String included = BudgetReader.includedBefore(label);
    return new AmountsHead(
        StageBefore.in(label).map(stage -> stage.words() + included).orElse(included), unit);
  }

  /**
   * A label or head with 内数 in brackets of its own, and its unit at the end: （補正）（内数） of （補正・内数），
   * （内数）（百万円） of （百万円・内数）, 予算額（内数） of 予算額※内数; and without （税込）.
   */
  public static String apart(String label) {
    boolean tax = label.indexOf('税') >= 0;
    if (label.indexOf('内') < 0 && label.indexOf('円') < 0 && !tax) {
      return label; // Most labels, in a blink.
    }
    String marked = MARKED.matcher(label).replaceFirst(BudgetReader.INCLUDED);
    String apart = SEVERAL.matcher(marked).replaceAll(AmountsHead::apart);
    return tax ? BRACKETED.matcher(apart).replaceAll(AmountsHead::unlessOfTax) : apart;
  }

  /** A head without the mark by which others refer to it. */
  public static String withoutMark(String head) {
    return MARK.matcher(head).replaceFirst("");
  }

  private static String unlessOfTax(MatchResult bracket) {
    return Words.isAll(Words.Kind.TAX, bracket.group(1)) ? "" : bracket.group();
  }

  private static String apart(MatchResult bracket) {
    List<String> said = List.of(BETWEEN.split(bracket.group(2)));
    boolean several =
        said.stream()
            .anyMatch(
                each ->
                    INCLUDED.matcher(each).matches()
                        || Unit.named(each).isPresent()
                        || Words.isAll(Words.Kind.TAX, each));
    return several
        ? said.stream()
            .sorted(Comparator.comparing(each -> Unit.named(each).isPresent()))
            .map(each -> bracket.group(1) + each.strip() + bracket.group(3))
            .collect(Collectors.joining())
        : bracket.group();
  }

  /** True for what a label may say in brackets of its amounts, besides 内数: 補正, 国費. */
  public static boolean isSaidInBrackets(String words) {
    return Words.isSource(words)
        || StageBefore.in(words).filter(said -> said.words().equals(words)).isPresent();
  }

  /** True for 前年度 and 前年度当初予算額: in brackets they are said of another amount in brackets. */
  public static boolean isOfYearBefore(String words) {
    return BudgetReader.ofOneHeading(
            words, IssueCode.BUDGET_YEAR_MISSING, IssueCode.BUDGET_ERA_UNREADABLE)
        .filter(line -> line.label().isEmpty() && YearBefore.isPrintedIn(line))
        .isPresent();
  }

  /** The same unit below other words. */
  public AmountsHead saying(String other) {
    return new AmountsHead(other, unit);
  }

  /** True for うち国費: what stands below it is a remark on the amount beside it. */
  public boolean isOfPart() {
    return Words.starts(Words.Kind.WITHIN, CellText.of(words).folded());
  }

  /** True for 補正予算額, and not for 予算額. */
  public boolean saysStage() {
    return StageBefore.in(words).filter(StageBefore::isStage).isPresent();
  }

  /** The same below another head, or beside a note: what both say, this one says. */
  public AmountsHead within(AmountsHead around) {
    String more = BudgetReader.saysIncluded(words) ? "" : BudgetReader.includedBefore(around.words);
    return new AmountsHead(words.isEmpty() ? around.words : words + more, unit.or(around::unit));
  }

  /**
   * A cell behind as much of the words as its amounts need: all of them where one has no year, the
   * stage in brackets where one has a year and no stage (（補正） 令和7年度：3百万円).
   *
   * @param alone the cell as read without them
   */
  String above(String cell, Budget alone) {
    if (words.isEmpty()) {
      return cell;
    }
    String included = BudgetReader.includedBefore(words);
    if (words.equals(included)) {
      return alone.lines().isEmpty() ? cell : words + " " + cell;
    }
    if (!tellsYears(alone.lines())) {
      return alone.lines().isEmpty() && saysNothing(cell) ? cell : words + "：" + cell;
    }
    String stage = StageBefore.in(words).map(said -> said.before(open(alone.lines()))).orElse("");
    return (stage + included + " " + cell).strip();
  }

  /** 未定 below 当初予算額; below 令和8年度当初予算額 it says that there is none of that year. */
  private boolean saysNothing(String cell) {
    return BudgetReader.saysNone(cell)
        && StageBefore.in(words).filter(said -> said.years().isEmpty()).isPresent();
  }

  /** R7補正：320 R8当初：150 needs nothing of its head, R8：150 no year. */
  private static boolean tellsYears(List<BudgetLine> lines) {
    return !lines.isEmpty() && lines.stream().allMatch(line -> line.era().isPresent());
  }

  private static List<BudgetLine> open(List<BudgetLine> lines) {
    return lines.stream().filter(line -> line.phase() == Phase.UNSPECIFIED).toList();
  }

  /**
   * The budget of a cell, read below these words, with what they leave in doubt: amounts of no
   * stage below one that may be theirs or not, and amounts that are all of another stage.
   */
  Found<Budget> told(Found<Budget> read, Place place) {
    List<BudgetLine> lines = read.value().lines();
    List<BudgetLine> open = open(lines);
    if (words.isEmpty() || open.isEmpty() && !tellsYears(lines)) {
      return read;
    }
    return StageBefore.in(words)
        .filter(StageBefore::isStage)
        .map(head -> open.isEmpty() && head.isDeniedBy(lines) ? lines : open)
        .map(doubtful -> read.with(issues(doubtful, read, place)))
        .orElse(read);
  }

  private List<Issue> issues(List<BudgetLine> lines, Found<Budget> read, Place place) {
    return lines.stream()
        .filter(line -> line.amountYen().isPresent())
        // Of 前年度 it is said that it is not printed; its stage is no other doubt.
        .filter(line -> !YearBefore.isPrintedIn(line))
        .filter(line -> read.issues().stream().noneMatch(issue -> tellsStageOf(line, issue)))
        .map(
            line ->
                Issue.of(
                    IssueCode.BUDGET_STAGE_UNREADABLE,
                    place,
                    Findings.FIELD,
                    words + "：" + line.printed()))
        .toList();
  }

  private static boolean tellsStageOf(BudgetLine line, Issue issue) {
    return issue.code() == IssueCode.BUDGET_STAGE_UNREADABLE
        && issue.arguments().contains(line.printed());
  }
}
