package jp.shisaku.label;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Fold;

/**
 * The words by which a publication says that a measure is printed elsewhere, too, and its money
 * counted there: 【再掲】, （再掲：2-1）, 第1章の再掲.
 *
 * <p>再掲 of a part of a measure (一部再掲, うち20百万円は再掲), or of a later printing (第3章に再掲), is no such
 * word, but nothing to pass over either.
 */
public final class RelistedMark {

  /** What is said. */
  public enum Said {
    NOTHING,
    /** That the whole measure is printed elsewhere first. */
    ALL,
    /** Something of it, but not clearly what. */
    UNCLEAR
  }

  private static final String AGAIN = "再\\s*掲";

  private static final String REFERENCE =
      "(?:No\\.?|№|番号|施策|事業|項目)?\\s*[0-9０-９①-⑳Ⅰ-Ⅻ][0-9０-９.．・、,\\-－‐ー]*番?";

  /** What is printed beside a name or a title that stands elsewhere, too. */
  public static final Pattern IN_BRACKETS =
      Pattern.compile(
          Brackets.OPEN
              + "\\s*[※＊*]?\\s*(?:"
              + REFERENCE
              + "\\s*[のをより]\\s*)?"
              + AGAIN
              + "載?\\s*(?:[:：、,]?\\s*"
              + REFERENCE
              + "(?:を?参照)?\\s*)?"
              + Brackets.CLOSE);

  /** Before a name or behind it without brackets; 一部再掲 and 第3章に再掲 say something else. */
  private static final Pattern BESIDE_NAME =
      Pattern.compile(
          "^[※＊*]?\\s*"
              + AGAIN
              + "[\\s　:：]+(?=\\S)"
              + "|(?<!一部|[\\s　※＊*・])(?:[\\s　※＊*・]+|(?<![にでへをのはもとや部]))"
              + AGAIN
              + "$");

  /** 再掲載 of a text, as the work of a measure, is another word. */
  private static final Pattern IN_NAME = Pattern.compile(AGAIN + "(?!\\s*載)");

  private static final Pattern ALONE =
      Pattern.compile(Brackets.OPEN + "?[※＊*・○]?" + "再掲載?(?:施策|事業|分)?" + Brackets.CLOSE + "?。?");

  private static final Pattern IN_REMARK =
      Pattern.compile(
          "[※*・○]?"
              + Brackets.OPEN
              + "?(?:.{1,24}の|(?:"
              + REFERENCE
              + ")(?:を|より|から)?)?再掲載?(?:施策|事業|項目|分|です|元)?"
              + "(?:[:、,(].{1,24}|"
              + REFERENCE
              + ")?(?:を?参照)?"
              + Brackets.CLOSE
              + "?。?");

  /** Words by which only some of a measure, or another printing of it, is meant. */
  private static final Pattern PARTLY =
      Pattern.compile("一部|うち|内訳|除|含|以外|のみ|[兆億万千]?円|補正|当初|年度|分(?![野類])|予定|場合|[にでへ]再掲");

  private static final Pattern NOT =
      Pattern.compile(
          Brackets.OPEN + "?(?:再掲(?:は|で|では)?(?:なし|無し?|ない)|非再掲)" + Brackets.CLOSE + "?。?");

  private static final Pattern HEAD = Pattern.compile("再掲(?:の?有無|区分|施策|事業|欄|等|表示|フラグ)?");

  private static final Pattern OF_PART = Pattern.compile("一部|うち|内訳|除|含|以外|のみ|[にでへは]再掲");

  private RelistedMark() {}

  /** True for the head of a column whose cells say it with a mark: 再掲, 再掲の有無. */
  public static boolean heads(String head) {
    return head.contains("掲") && HEAD.matcher(Fold.letters(head)).matches();
  }

  /** What a cell in such a column says: ○; a dash or nothing is no mark. */
  public static Said inColumn(String cell) {
    if (Tick.isUnset(cell)) {
      return Said.NOTHING;
    }
    if (Tick.isSet(cell)) {
      return Said.ALL;
    }
    Said said = inRemark(cell);
    boolean not = NOT.matcher(Fold.spacing(cell).strip()).matches();
    return said == Said.NOTHING && !not ? Said.UNCLEAR : said;
  }

  /** What a cell beside the name says, be it a remark or the place of a number. */
  public static Said inRemark(String cell) {
    if (!cell.contains("掲")) {
      return Said.NOTHING;
    }
    String text = Fold.spacing(cell);
    int first = text.indexOf("再掲");
    if (first < 0 || NOT.matcher(text).matches()) {
      return Said.NOTHING;
    }
    boolean all =
        first == text.lastIndexOf("再掲")
            && IN_REMARK.matcher(text).matches()
            && !PARTLY.matcher(text).find();
    return all ? Said.ALL : Said.UNCLEAR;
  }

  /** What a cell of sentences says: only the mark alone; sentences tell of much. */
  public static Said inSentences(String cell) {
    return cell.contains("掲") && ALONE.matcher(Fold.spacing(cell)).matches()
        ? Said.ALL
        : Said.NOTHING;
  }

  /** What a name, or what stands around it in its cell, says. */
  public static Said inName(String name) {
    if (!name.contains("掲")) {
      return Said.NOTHING;
    }
    String bare = withoutMark(name);
    if (IN_NAME.matcher(bare).find()) {
      return Said.UNCLEAR;
    }
    return bare.equals(name) ? Said.NOTHING : Said.ALL;
  }

  /** The name without such marks. */
  public static String withoutMark(String name) {
    return name.contains("掲")
        ? BESIDE_NAME
            .matcher(IN_BRACKETS.matcher(name).replaceAll("").strip())
            .replaceFirst("")
            .strip()
        : name;
  }

  /**
   * What the cells of a budget say.
   *
   * @param amounts how many there are in them; each needs a mark
   */
  public static Said inAmounts(List<String> cells, long amounts) {
    List<String> said = cells.stream().filter(c -> c.contains("掲")).map(Fold::spacing).toList();
    long marks = said.stream().mapToLong(RelistedMark::count).sum();
    if (marks == 0) {
      return Said.NOTHING;
    }
    return marks >= amounts && said.stream().noneMatch(c -> OF_PART.matcher(c).find())
        ? Said.ALL
        : Said.UNCLEAR;
  }

  private static long count(String text) {
    return IN_NAME.matcher(text).results().count();
  }
}
