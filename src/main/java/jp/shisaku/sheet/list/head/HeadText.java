package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.label.Units;
import jp.shisaku.text.NoteMark;

/** The text of the head of a column, without what says nothing of its amounts or names. */
public final class HeadText {

  /** A longer text heads no column. */
  static final int LONGEST = 40;

  /** 当初予算（合計）. */
  private static final Pattern ADDED_UP =
      Pattern.compile("(?<=\\S)\\s*[（(](?:[総合]?計)[）)](?=\\s*(?:[（(][^（()）]*円[）)])?\\s*$)");

  /** 番号・施策名, 整理番号 施策名: each name has its number before it. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[（(]?(?:(?:整理|施策|事業|管理|通し)?番号|連番|[Nn][Oo][.．]?|№)[）)]?)[\\s　・･／/,、:：]*(?=\\S)");

  /** 施策名 / Measure, and Measure on a line of its own below 施策名. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}）)])\\s*(?:\\R|[/／])\\s*"
              + "(?=[^\\n]*[A-Za-z]{3})[\\x20-\\x7E\\n]*$");

  private static final int LONGEST_TRANSLATED = 120;

  private static final Pattern FORMER =
      Pattern.compile("(?<own>.*\\S)\\s*[（(]\\s*[前昨]年度[^（）()]*[）)]\\s*");

  private HeadText() {}

  /** Each text on one line, without marks of notes and those by which others refer to it. */
  static List<String> lines(List<String> texts) {
    return texts.stream()
        .map(t -> NoteMark.without(t.replaceAll("\\s*\n\\s*", "")))
        .map(t -> AmountsHead.withoutMark(AmountsHead.apart(t)))
        .filter(t -> !t.isBlank())
        .toList();
  }

  /** A head without what says it again in English behind it. */
  static String withoutEnglish(String head) {
    // Every row of every table is asked: its last character tells nearly always.
    return head.length() > LONGEST_TRANSLATED
            || head.isEmpty()
            || head.charAt(head.length() - 1) > '~'
        ? head
        : ENGLISH.matcher(head).replaceFirst("");
  }

  /** All of the lines, without units. */
  static String bare(List<String> lines) {
    return Units.without(
        lines.stream().map(Units::without).map(NoteMark::without).collect(Collectors.joining(" ")));
  }

  /** 予算額（前年度当初）: the bracket speaks of the figure in brackets, which each cell shows apart. */
  static String withoutFormer(String head) {
    Matcher former = FORMER.matcher(head);
    return former.matches() && BudgetReader.holdsStage(former.group("own"))
        ? former.group("own")
        : head;
  }

  /** 当初予算 of 当初予算（合計）: the amount is the whole one; any other head as it is. */
  static String withoutTotal(String head) {
    return ADDED_UP.matcher(head).replaceFirst("");
  }

  /** True for a head of names with their numbers before them. */
  public static boolean isNumbered(String head) {
    return NUMBERED.matcher(head.strip()).find();
  }

  /** The head without the number before the names: 施策名 of 番号・施策名. */
  static String withoutNumber(String head) {
    return NUMBERED.matcher(head.strip()).replaceFirst("");
  }
}
