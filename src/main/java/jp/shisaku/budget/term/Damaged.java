package jp.shisaku.budget.term;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.text.Morphemes;
import jp.shisaku.text.Signs;
import jp.shisaku.text.WordTable;

/**
 * Amounts and stages of which recognition misread a character: 1B百万円, 24百方円, 第二次捕正. They are no
 * amounts and no stages any more, but nobody may take them for remarks and names either.
 */
public final class Damaged {

  /** Stands for a glyph of which a file does not say what character it is. */
  public static final char UNKNOWN = '\uFFFD';

  /** Signs that recognition takes for a figure, besides letters: the Cyrillic О, and strokes. */
  private static final String SIGNS = "\u041e\u043e丨!" + UNKNOWN;

  /** What may stand for a figure; a class of characters of a pattern. */
  static final String LIKE_FIGURES = "A-Za-z" + SIGNS + "○|";

  private static final String FIGURES = "0-9" + LIKE_FIGURES + "〇";

  private static final String STEPS = "(?:[百白自][万方力刀]?|[千干][万方力刀]?|十?[億憶意]|兆|万)";

  /** Figures with a unit, in which look-alikes may stand for figures and for the unit. */
  private static final String FIGURE =
      "[約△-]?(?=[,.]*["
          + FIGURES
          + "])["
          + FIGURES
          + ",.億兆]{1,14}"
          + STEPS
          + "(?:[円丹内冂日田月方程門]|の?内|$|[)、,])";

  private static final Pattern WHOLE = Pattern.compile("^" + FIGURE);

  /** .5億円, 5OO百万円, 500百方円: figures with a unit and no words. */
  private static final Pattern WITHOUT_WORDS =
      Pattern.compile(
          "[約△-]?(?=[,.]*[" + FIGURES + "])[" + FIGURES + ",.億兆]{1,14}" + STEPS + "[円丹冂]");

  /** Behind a colon, a bracket, or the last character of a year or a stage. */
  private static final Pattern STATED = Pattern.compile("(?<=[:;)度算額案正初求]、?)" + FIGURE);

  /** What is counted behind figures, where it is no money: 52箇所. */
  private static final String COUNTED = "[件所箇か個ヶヵケ地人名社校市区町村都道府県団回年月時施機台本組%]";

  /**
   * Behind the colon of a stage other figures were an amount, whatever their unit looks like now.
   */
  private static final Pattern OF_STAGE =
      Pattern.compile(
          "[算額案正初求](?:\\(.\\)|\\))?、?[:;]{1,2}、?[約△]?[0-9][0-9,.]*+(?!" + COUNTED + ")");

  /** 5S before an amount is the beginning of its figure, on the line before. */
  private static final Pattern TORN_FIGURE =
      Pattern.compile("(?=.*[0-9OZ])[0-9OolISsZzBbgq.,・]{1,8}");

  /**
   * 1’234, 一二三, or an unknown glyph among figures, alone behind a colon: numbers all the same; 一
   * may be a dash. So is 外12, what comes besides an amount.
   */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "^[外他][0-9][0-9,.]*$|(?<=:)(?:[0-9]{1,3}(?:['’‘´`·・][0-9]{3})+|["
              + Signs.KANJI_DIGITS
              + "]+|[0-9,.]*"
              + UNKNOWN
              + "[0-9,."
              + UNKNOWN
              + "]*)$");

  /**
   * Behind a stage and a blank, a figure or what was one, with what is typed around it: 当初　1,234-,
   * 当初　1O0, 当初 国費12, 当初　二千, 当初　〃. What is counted (当初　3件) is no money.
   */
  private static final Pattern BEHIND_STAGE =
      Pattern.compile(
          "[算額案正初求](?:\\(.\\))?[:;、]+(?:[^\\p{L}0-9、]?[0-9][0-9,.]*+(?![つ事]|"
              + COUNTED
              + ").{0,8}|\\p{IsHan}{0,3}[0-9][0-9,.]*+|(?=[!-~]*[0-9])[!-~]+"
              + "|["
              + Signs.KANJI_DIGITS
              + "十百千万億]{2,}|[〃\"]|同上)$");

  /**
   * What a worksheet shows in the place of a figure: its formula is broken, its column too narrow.
   */
  private static final Pattern SHEET_ERROR =
      Pattern.compile("#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|ERROR)|#{3,}");

  /** A figure that a worksheet took for a day, a time or a truth: 1月20日, 0:00, TRUE. */
  private static final Pattern OTHER_TYPE =
      Pattern.compile(
          "(?<=:)(?:TRUE|FALSE|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}-[A-Z][a-z]{2}"
              + "|[0-9]{1,3}:[0-9]{2}(?::[0-9]{2})?)$");

  /** 令, 令和, 令和5: a heading of which only the beginning is there. */
  private static final Pattern TORN_YEAR =
      Pattern.compile("[(]?(?:[令平]|(?:" + Eras.names() + ")[0-9元]{0,2}年?)[)]?");

  /** 第二次 of 第二次補予算: the number of a supplementary budget; 第ニ次 was one. */
  private static final Pattern COUNT =
      Pattern.compile("^(?:第?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})|第[^次号]{1,3})[次号]");

  private static final List<String> STEMS =
      WordTable.columns(Damaged.class, "stems.tsv").stream().map(row -> row[0]).toList();

  private static final int STEM = 2;

  /** The last characters of 額, 予算, 予算案, 補正, 当初. */
  private static final String STAGE_END = "額算案正初";

  /** (粂) behind a stage is no label: it was (案). */
  private static final String LIKE_DRAFT = "粂桉寀宋棄栗索宰寨安";

  private static final Pattern IDEOGRAPHS = Pattern.compile("\\p{IsHan}+");

  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

  private Damaged() {}

  /**
   * True where figures that follow two characters closely are the rest of a number only.
   *
   * @param apart true where the two stand apart
   */
  public static boolean isTorn(char before, char last, boolean apart) {
    boolean afterNumber = CellText.isDigit(before) || isLikeFigure(before) || before == '|';
    boolean opens = before == '\n' || before == ':';
    return SIGNS.indexOf(last) >= 0
        || ",.".indexOf(last) >= 0 && (afterNumber && !apart || opens)
        || last == '|';
  }

  private static boolean isLikeFigure(char c) {
    return CellText.isLatin(c) || SIGNS.indexOf(c) >= 0;
  }

  /** True for a text that begins with what was an amount. */
  public static boolean isAmount(String folded) {
    return WHOLE.matcher(folded).find();
  }

  /** True for a text that is nothing but what was an amount. */
  public static boolean isWhole(String folded) {
    return WITHOUT_WORDS.matcher(folded).matches();
  }

  /** True for a word before an amount that is the rest of its figure. */
  public static boolean isTornFigure(String folded) {
    return TORN_FIGURE.matcher(folded).matches();
  }

  /** True for a text in which something says of an amount what it is, or begins to. */
  public static boolean statesAmount(String printed) {
    // A blank ends a figure as a comma does.
    if (SHEET_ERROR.matcher(printed).find()) {
      return true;
    }
    String folded = CellText.of(BLANKS.matcher(printed.strip()).replaceAll("、")).folded();
    return STATED.matcher(folded).find()
        || OF_STAGE.matcher(folded).find()
        || BEHIND_STAGE.matcher(folded).find()
        || FOREIGN.matcher(folded).find()
        || OTHER_TYPE.matcher(folded).find()
        || TORN_YEAR.matcher(folded).matches();
  }

  /**
   * True for a word that ends like a stage of the budget but for one character, is one character of
   * a stage, or counts what is no stage.
   */
  public static boolean isStage(String folded) {
    String word = folded.endsWith("額") ? folded.substring(0, folded.length() - 1) : folded;
    if (COUNT.matcher(word).find()) {
      return true;
    }
    if (word.length() < STEM) {
      return STEMS.stream().anyMatch(stem -> !word.isEmpty() && stem.contains(word));
    }
    String end = word.substring(word.length() - STEM);
    return STEMS.stream().anyMatch(stem -> differInOne(stem, end)) && Morphemes.of(end).size() > 1;
  }

  /**
   * True for a word that is no known stage, but ends as stages do, or is no word of the language at
   * all: 内示額, 子箕. Who pays (国費) is no stage.
   */
  public static boolean isLikeStage(String folded) {
    if (Words.isAll(Words.Kind.PAYER, folded)) {
      return false;
    }
    return STAGE_END.indexOf(folded.charAt(folded.length() - 1)) >= 0
        || folded.length() == STEM && IDEOGRAPHS.matcher(folded).matches() && !isWord(folded);
  }

  /** True for the one character in brackets that says of a stage that it is a draft, misread. */
  public static boolean isDraft(String folded) {
    return folded.length() == 1 && LIKE_DRAFT.contains(folded);
  }

  private static boolean isWord(String folded) {
    return Morphemes.of(folded).size() == 1;
  }

  private static boolean differInOne(String stem, String end) {
    return (stem.charAt(0) == end.charAt(0)) != (stem.charAt(1) == end.charAt(1));
  }
}
