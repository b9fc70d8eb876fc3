package jp.shisaku.sheet.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.amount.TitleAmounts;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.office.Offices;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Signs;

/**
 * A heading taken apart: a name, the amount behind it, and the office that may stand in brackets
 * behind either. 灯台の塗り替え支援（海の安全課）　1,234百万円（前年度：1,100百万円）.
 *
 * @param name without the amount and the office
 * @param amount as printed, without brackets around all of it
 * @param office "" where none is printed
 */
record EntryAmount(String name, String amount, String office) {

  private static final int LONGEST = 120;

  /** Where a name may end: at a blank, at dots that lead to the amount, at ＝, before a bracket. */
  private static final Pattern END =
      Pattern.compile("[\\s　]*[＝=][\\s　]*|[\\s　]+|[…‥]+|[・.．･]{3,}|(?=" + Brackets.OPEN + ")");

  /** A request that stands without its amount. */
  private static final String REQUESTED = "事項要求";

  /** 10億円 → 12億円: which of both is the budget, the heading does not say. */
  private static final Pattern BECOMES =
      Pattern.compile("円[\\s　]*[" + Signs.ARROWS + "][\\s　]*約?[0-9０-９]");

  /** 【12億円】（10億円）: brackets around the amount, and others behind them around another one. */
  private static final Pattern WRAPPED_FIRST =
      Pattern.compile(
          "^" + Brackets.around("(?<inner>" + Brackets.NONE + "*)") + "\\s*(?<behind>[（(].*[）)])$");

  private static final Pattern BRACKET_BEHIND =
      Pattern.compile(
          "^(?<own>.*\\S)\\s*" + Brackets.around("(?<inner>" + Brackets.NONE + "+)") + "$");

  private static final Pattern NONE =
      Pattern.compile("(?<name>.*[^\\s　…‥])[\\s　…‥]+(?<none>[^\\s　]{1,8})");

  private static final Pattern UNREAD =
      Pattern.compile("(?<stage>[^:：]+)[:：][^:：、。（(]{1,15}円(?:[（(][^（()）]*[）)])?");

  private static final Pattern LEADING = Pattern.compile("^[\\s　]*(?:[…‥]+|[・.．･]{3,})");

  private static final Pattern LEADERS = Pattern.compile("[\\s　…‥・.．:：]+$");

  /** 【新規】 between name and amount tells the status of the measure, and is of its name. */
  private static final Pattern STATUS = Pattern.compile("^" + StatusMarks.IN_BRACKETS);

  /** Of a bracket behind the amount (前年度：10百万円, 10百万円) the year may be told, or not be known. */
  private static final List<IssueCode> LEFT_OPEN =
      List.of(
          IssueCode.BUDGET_YEAR_BEFORE,
          IssueCode.BUDGET_INCLUDED_UNCLEAR,
          IssueCode.BUDGET_YEAR_MISSING,
          IssueCode.BUDGET_ERA_UNREADABLE,
          IssueCode.BUDGET_UNREADABLE);

  /** The parts of a heading; empty where no amount ends it. */
  static Optional<EntryAmount> of(String text) {
    Optional<TitleAmounts> several = TitleAmounts.in(text);
    if (several.isPresent()) {
      return several.map(t -> new EntryAmount("", t.amounts(), "").behind(t.name()));
    }
    if (!mayHold(text) || BECOMES.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher end = END.matcher(text);
    while (end.find()) {
      String rest = LEADING.matcher(text.substring(end.end())).replaceFirst("").strip();
      // In （前年度　10百万円） the amount is a part of the bracket, and 前年度 no name.
      boolean within = Brackets.isOpen(text.substring(0, end.start()));
      if (end.start() > 0 && !within && !STATUS.matcher(rest).find() && holdsOne(rest)) {
        Optional<EntryAmount> amount = alone(rest);
        if (amount.isPresent()) {
          return amount.map(a -> a.behind(text.substring(0, end.start())).withNone(text));
        }
      }
    }
    return Optional.empty();
  }

  /** A name and, set off behind it, what says that there is no amount: －, 未定. */
  static Optional<EntryAmount> none(String text) {
    Matcher none = NONE.matcher(text);
    return none.matches() && BudgetReader.saysNone(none.group("none"))
        ? Optional.of(new EntryAmount("", none.group("none"), "").behind(none.group("name")))
        : Optional.empty();
  }

  /** A name, and perhaps an office in brackets, whose amount stands elsewhere. */
  static EntryAmount absent(String printed) {
    return new EntryAmount("", "", "").behind(printed);
  }

  /** 案山子の着替え　未定（10百万円）: not decided, and the amount in brackets is another one. */
  private EntryAmount withNone(String text) {
    return none(name)
        .map(
            own ->
                new EntryAmount(
                    own.name,
                    text.substring(text.lastIndexOf(own.amount, text.length() - amount.length())),
                    office))
        .orElse(this);
  }

  /** An amount that is all of a text, with the office that may stand behind it. */
  static Optional<EntryAmount> alone(String text) {
    if (!mayHold(text)) {
      return Optional.empty();
    }
    String bare = bare(text.strip());
    Matcher behind = BRACKET_BEHIND.matcher(bare);
    boolean office = behind.matches() && Offices.isList(behind.group("inner"));
    String amount = office ? behind.group("own") : bare;
    return isAmount(amount)
        ? Optional.of(new EntryAmount("", amount, office ? behind.group("inner") : ""))
        : Optional.empty();
  }

  /** Without brackets around all of it, or around the first of two. */
  private static String bare(String text) {
    Matcher first = WRAPPED_FIRST.matcher(text);
    return first.matches() && holdsOne(first.group("inner"))
        ? first.group("inner").strip() + first.group("behind")
        : Brackets.without(text);
  }

  private static boolean holdsOne(String text) {
    return AmountsInText.areIn(text) || text.contains(REQUESTED);
  }

  /** Quick, and false for most texts. */
  static boolean mayHold(String text) {
    return text.length() <= LONGEST && text.indexOf('。') < 0 && holdsOne(text);
  }

  /** The same behind what is printed before it: a name, and perhaps an office in brackets. */
  EntryAmount behind(String printed) {
    String name = LEADERS.matcher(printed).replaceFirst("");
    Matcher bracket = BRACKET_BEHIND.matcher(name);
    return office.isEmpty() && bracket.matches() && Offices.isList(bracket.group("inner"))
        ? new EntryAmount(bracket.group("own"), amount, bracket.group("inner"))
        : new EntryAmount(name, amount, office);
  }

  /**
   * True for a statement of an amount from the first character on, that is for nothing of its own:
   * in 海の安全 10百万円 the amount is that of 海の安全.
   */
  private static boolean isAmount(String text) {
    Found<Budget> read = BudgetReader.read(text, Place.UNKNOWN);
    List<BudgetLine> lines = read.value().lines();
    if (lines.isEmpty()) {
      return text.equals("事項要求") || isUnread(text);
    }
    BudgetLine first = lines.get(0);
    boolean stated = first.amountYen().isPresent() || first.included();
    boolean plain = first.label().filter(l -> !BudgetReader.isAccount(l)).isEmpty();
    return stated
        && plain
        && text.startsWith(first.printed().substring(0, 1))
        && read.issues().stream().allMatch(issue -> LEFT_OPEN.contains(issue.code()));
  }

  /**
   * 令和8年度予算案：各地域50百万円 is no amount of the measure, and none of its name: the budget tells that it
   * cannot be read.
   */
  static boolean isUnread(String text) {
    Matcher stated = UNREAD.matcher(text);
    return stated.matches()
        && EntryHead.isDated(stated.group("stage"))
        && HeadWords.sayOnlyAmounts(stated.group("stage"));
  }
}
