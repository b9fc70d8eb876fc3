package jp.shisaku.amount;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.text.Brackets;

/**
 * A line at the head of a sheet that is the budget without its label: 令和6年度当初予算額：12百万円, or year and
 * stage alone, as the label of the amount below; ゼロ予算事業 in its place.
 */
public final class StatedBudget {

  /** Longer lines are sentences. */
  private static final int LONGEST = 120;

  /** 12百万円（一般会計）, 12百万円（うち推進費2百万円）, 12百万円（新規）, 12（10）百万円. */
  private static final Pattern REMARK = Pattern.compile("[（(][^（()）]+[）)]");

  /** （参考）令和7年度当初予算額 12百万円. */
  private static final Pattern REFERENCE = Pattern.compile("^[（(]参考[）)]\\s*");

  /** What stands where the amount should. */
  private static final Pattern NONE = Pattern.compile("(?<head>.+?)[\\s　:：]+(?<none>[^\\s　:：]+)");

  /** ゼロ予算 says what there is none of; 未定 alone does not. */
  private static final String BUDGET = "予算";

  private static final String YEN = "円";

  private static final String INCLUDED = "」の内数";

  /** ※復興庁計上 behind the amounts. */
  private static final Pattern NOTE = Pattern.compile("\\s*※[^※]+$");

  /** Amounts are wrapped over no more lines. */
  public static final int MOST_LINES = 4;

  private StatedBudget() {}

  /** How many of these lines, from the first on, are amounts with year and stage; 0 for none. */
  public static int lines(List<String> lines) {
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      whole.append(lines.get(i));
      if (whole.indexOf(YEN) >= 0 && is(whole.toString())) {
        return i + 1;
      }
    }
    return 0;
  }

  public static boolean is(String line) {
    String amounts =
        NOTE.matcher(REFERENCE.matcher(line.strip()).replaceFirst("")).replaceFirst("");
    // （令和7年度予算額 －）, 【令和8年度予算 12百万円】: in brackets, all of it.
    String text = Brackets.without(amounts);
    if (text.contains(BUDGET) && BudgetReader.saysNone(text)
        || text.startsWith(BUDGET) && BudgetReader.saysNone(text.substring(BUDGET.length()))) {
      return true;
    }
    if (text.length() > LONGEST
        || text.chars().noneMatch(Character::isDigit)
        || !BudgetReader.holdsStage(text)) {
      return false;
    }
    String bare = REMARK.matcher(text).replaceAll("");
    return isLabel(text)
        || isStatement(text)
        || !bare.equals(text) && isStatement(bare)
        || isUndecided(text);
  }

  /** 令和8年度概算要求額 事項要求, 令和8年度予算案：「橋梁費」の内数. */
  private static boolean isUndecided(String text) {
    Matcher none = NONE.matcher(text);
    return none.matches()
        && (BudgetReader.saysNone(none.group("none")) || none.group("none").endsWith(INCLUDED))
        && isLabel(none.group("head"));
  }

  private static boolean isLabel(String text) {
    return GridHead.of(text, Optional.empty())
        .flatMap(head -> head.with(Optional.empty()))
        .isPresent();
  }

  /**
   * True for amounts from the first to the last character, each with its year, maybe with its
   * account; the first with its stage: 令和8年度予算案 12百万円（前年度 10百万円）.
   */
  private static boolean isStatement(String text) {
    var read = BudgetReader.read(text, Place.UNKNOWN);
    List<BudgetLine> lines = read.value().lines();
    return !lines.isEmpty()
        && read.issues().stream().allMatch(issue -> issue.code() == IssueCode.BUDGET_YEAR_BEFORE)
        && read.value().notes().isEmpty()
        && lines.get(0).amountYen().isPresent()
        && lines.get(0).phase() != Phase.UNSPECIFIED
        && lines.stream().allMatch(l -> l.fiscalYear().isPresent() && isOfAll(l));
  }

  /** False for the amount of a part that has a name of its own. */
  private static boolean isOfAll(BudgetLine line) {
    return line.label().filter(label -> !BudgetReader.isAccount(label)).isEmpty();
  }
}
