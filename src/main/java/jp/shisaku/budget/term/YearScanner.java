package jp.shisaku.budget.term;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.text.Signs;

/** Finds a year that starts at a given place of a text. */
public record YearScanner(CellText text) {

  private static final String NUMBER = "元|[0-9]{1,2}+|[一二三四五六七八九十]{1,3}+";

  /**
   * Without its unit a year ends where no letter and no figure goes on: 令和1Z年度 is not the first
   * year, and 令和二千二十四年度 not the second.
   */
  private static final String UNIT =
      "(?:(?<unit>年度|年)|(?![" + Signs.KANJI_DIGITS + "十百千" + Damaged.LIKE_FIGURES + "]))";

  /** The same year in another count, before the unit: 令和5（2023）年度, 平成31（令和元）年度. */
  private static final String COUNTED_TOO =
      "(?:\\((?:(?<western>(?:19|20)[0-9]{2})|(?<other>"
          + Eras.names()
          + ")(?<count>"
          + NUMBER
          + "))年?\\)(?=年))?";

  private static final Pattern ERA =
      Pattern.compile("(?<era>" + Eras.names() + ")(?<number>" + NUMBER + ")" + COUNTED_TOO + UNIT);
  private static final Pattern LETTER =
      Pattern.compile(
          "(?<era>"
              + Eras.letters()
              + ")(?<number>元|[0-9]{1,2})(?<unit>年度|年)?"
              + "(?:\\((?<western>(?:19|20)[0-9]{2})(?:年度?)?\\)(?:年度)?)?");

  /** The same, the other way round: 2023（令和5）年度. */
  private static final String ERA_TOO =
      "(?:\\((?<era>" + Eras.names() + ")(?<count>" + NUMBER + ")年?\\)(?=年))?";

  private static final Pattern WESTERN =
      Pattern.compile(
          "(?:FY)?(?<number>(?:19|20)[0-9]{2}|[一二][〇九]["
              + Signs.KANJI_DIGITS
              + "]{2})"
              + ERA_TOO
              + "(?<unit>年度|年)");

  /**
   * A year with its unit before it, or one whose unit comes only behind the other end of the range.
   */
  private static final Pattern WESTERN_WITHOUT_UNIT =
      Pattern.compile(
          "FY(?<fiscal>(?:19|20)[0-9]{2})(?![0-9])|(?<number>(?:19|20)[0-9]{2})(?=[~-][0-9]{2,4}年)");

  /** 3年間 and 3年総額 are no years. */
  private static final Pattern CARRIED =
      Pattern.compile("(?<number>" + NUMBER + ")(?<unit>年度|年(?![間分目総計合で]))");

  /** How far apart two years of a range or a list may be for the second to go without an era. */
  private static final int REACH = 20;

  private static final String JOINTS = "・/=";

  /**
   * A year.
   *
   * @param year Western
   * @param zero the Western year before the first one of the era, to count a carried year from
   * @param unit 年度, 年 or nothing
   */
  public record Year(int start, int end, int year, int zero, String unit) {}

  /** A year with its era or century; empty where none starts here or a date does. */
  public Optional<Year> at(int start) {
    return one(start).map(this::withSameBehind);
  }

  private Optional<Year> one(int start) {
    return era(start).or(() -> letter(start)).or(() -> western(start)).filter(this::isNoDate);
  }

  /** 平成31年度・令和元年度, H31/R1: one year, by the era before it and by its own. */
  private Year withSameBehind(Year year) {
    return Optional.of(year.end())
        .filter(end -> JOINTS.indexOf(text.at(end)) >= 0)
        .flatMap(end -> one(end + 1))
        .filter(same -> same.year() == year.year())
        .map(same -> new Year(year.start(), same.end(), same.year(), same.zero(), same.unit()))
        .orElse(year);
  }

  /** A year that names none, 6年度 after 令和5: counted in the era of the year before it. */
  public Optional<Year> carried(int start, Year before) {
    Matcher matcher = matcher(CARRIED, start);
    if (!matcher.lookingAt() || isFigure(start - 1)) {
      return Optional.empty();
    }
    return number(matcher.group("number"))
        .map(
            number ->
                new Year(
                    start, matcher.end(), before.zero() + number, before.zero(), unit(matcher)))
        .filter(year -> Math.abs(year.year() - before.year()) <= REACH)
        .filter(this::isNoDate);
  }

  /** A year with the rest of its range, 令和5～7年度 or 令和5年度以降, which is no one year. */
  public Token.Year withRange(Year first) {
    int end = first.end();
    boolean single = true;
    if (text.at(end) == '~') {
      int start = end + 1;
      Optional<Year> last = at(start).or(() -> carried(start, first));
      end = last.map(Year::end).orElse(start);
      single = false;
    }
    OptionalInt open = Words.end(Words.Kind.OPEN_YEAR, text, end);
    return new Token.Year(
        first.start(),
        open.orElse(end),
        single && open.isEmpty() ? Optional.of(first.year()) : Optional.empty());
  }

  private Optional<Year> era(int start) {
    Matcher matcher = matcher(ERA, start);
    return matcher.lookingAt()
        ? Eras.named(matcher.group("era"))
            .flatMap(era -> year(start, matcher, era))
            .filter(year -> agrees(matcher.group("western"), year))
            .filter(year -> agreesWithEra(matcher, "other", year.year()))
        : Optional.empty();
  }

  private static boolean agrees(String western, Year year) {
    return western == null || Integer.parseInt(western) == year.year();
  }

  private Optional<Year> letter(int start) {
    Matcher matcher = matcher(LETTER, start).region(start, figureBehindBlank(start));
    boolean inWord = CellText.isLatin(text.at(start - 1)) || isFigure(start - 1);
    if (inWord && !text.gapBefore(start) || !matcher.lookingAt()) {
      return Optional.empty();
    }
    return Eras.lettered(matcher.group("era").charAt(0))
        .filter(era -> !unit(matcher).isEmpty() || standsAlone(matcher, era))
        .flatMap(era -> year(start, matcher, era))
        .filter(year -> agrees(matcher.group("western"), year));
  }

  /**
   * Where another figure begins behind a blank, or the end: R7 9月補正 and R7 300 are not of R79 and
   * R73. The figures of R1 0年度 are one number that is set wide.
   */
  private int figureBehindBlank(int start) {
    int at = start + 2;
    boolean apart = isFigure(at - 1) && isFigure(at) && text.gapBefore(at);
    return apart && text.at(at + 1) != '年' ? at : text.length();
  }

  /** R5 without 年 is a year only where no word goes on: not in R5G, H2ステーション, but in R5枠. */
  private boolean standsAlone(Matcher matcher, Eras.Era era) {
    int end = matcher.end();
    return era.digits().filter(digits -> matcher.group("number").length() >= digits).isPresent()
        && (text.gapBefore(end)
            || !Character.isLetterOrDigit(text.at(end))
            || Character.UnicodeScript.of(text.at(end)) == Character.UnicodeScript.HAN
            || Phases.at(text, end).isPresent());
  }

  private Optional<Year> year(int start, Matcher matcher, Eras.Era era) {
    return number(matcher.group("number"))
        .flatMap(era::year)
        .map(year -> new Year(start, matcher.end(), year, era.firstYear() - 1, unit(matcher)));
  }

  private Optional<Year> western(int start) {
    if (isFigure(start - 1) && !text.gapBefore(start)) {
      return Optional.empty();
    }
    Matcher full = matcher(WESTERN, start);
    Matcher matcher = full.lookingAt() ? full : matcher(WESTERN_WITHOUT_UNIT, start);
    boolean found = matcher == full || matcher.lookingAt();
    return found
        ? Numerals.count(westernNumber(matcher))
            .filter(year -> year >= 1900 && year < 2100)
            .filter(year -> matcher != full || agreesWithEra(full, "era", year))
            .map(
                year ->
                    new Year(
                        start,
                        matcher.end(),
                        year,
                        year / 100 * 100,
                        matcher == full ? unit(matcher) : ""))
        : Optional.empty();
  }

  private static String westernNumber(Matcher matcher) {
    String number = matcher.group("number");
    return number == null ? matcher.group("fiscal") : number;
  }

  private static boolean agreesWithEra(Matcher matcher, String group, int western) {
    return matcher.group(group) == null
        || Eras.named(matcher.group(group))
            .flatMap(era -> number(matcher.group("count")).flatMap(era::year))
            .filter(year -> year == western)
            .isPresent();
  }

  private boolean isNoDate(Year year) {
    int at = year.end();
    if (!year.unit().equals("年") || !isFigure(at)) {
      return true;
    }
    while (isFigure(at)) {
      at++;
    }
    return text.at(at) != '月';
  }

  private boolean isFigure(int index) {
    return CellText.isDigit(text.at(index));
  }

  private Matcher matcher(Pattern pattern, int start) {
    return pattern.matcher(text.folded()).region(start, text.length()).useTransparentBounds(true);
  }

  private static String unit(Matcher matcher) {
    return matcher.group("unit") == null ? "" : matcher.group("unit");
  }

  private static Optional<Integer> number(String printed) {
    return printed.equals("元") ? Optional.of(1) : Numerals.count(printed);
  }
}
