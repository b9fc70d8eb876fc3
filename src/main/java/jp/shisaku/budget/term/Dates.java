package jp.shisaku.budget.term;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.text.Signs;

/**
 * Finds a date in a text: 令和4年12月23日, letter-spaced 令和 4 年 1 2 月 2 3 日, 令和四年十二月二十三日, 2022年12月23日,
 * R4.12.23, 2022/12/23, 2022-12-23.
 */
public final class Dates {

  private static final String SMALL = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?<era>"
              + Eras.names()
              + "|(?<![A-Za-z0-9])"
              + Eras.letters()
              + ")(?<year>元|"
              + SMALL
              + ")|(?<![0-9])(?<western>(?:19|20)[0-9]{2}|[一二][〇九]["
              + Signs.KANJI_DIGITS
              + "]{2}))年(?<month>"
              + SMALL
              + ")月(?<day>"
              + SMALL
              + ")日");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![A-Za-z0-9.])(?:(?<era>"
              + Eras.letters()
              + "|"
              + Eras.names()
              + ")(?<year>[0-9]{1,2})|(?<western>(?:19|20)[0-9]{2}))(?<mark>[./-])(?<month>[0-9]{1,2})\\k<mark>(?<day>[0-9]{1,2})(?![0-9])");

  private Dates() {}

  /** The first date printed; empty where there is none or it is no day of the calendar. */
  public static Optional<LocalDate> in(String printed) {
    String text = CellText.of(printed).folded();
    Optional<Dated> words = first(WORDS, text);
    Optional<Dated> figures = first(FIGURES, text);
    boolean figuresFirst =
        figures.isPresent() && (words.isEmpty() || figures.get().start() < words.get().start());
    return (figuresFirst ? figures : words).map(Dated::date);
  }

  /** True for a text that is a date and nothing else: the line of a cover, no title. */
  public static boolean isAlone(String printed) {
    String text = CellText.of(printed).folded();
    return WORDS.matcher(text).matches() || FIGURES.matcher(text).matches();
  }

  private record Dated(int start, LocalDate date) {}

  private static Optional<Dated> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> date = date(matcher);
      if (date.isPresent()) {
        return Optional.of(new Dated(matcher.start(), date.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    Optional<Integer> year = year(matcher);
    Optional<Integer> month = Numerals.count(matcher.group("month"));
    Optional<Integer> day = Numerals.count(matcher.group("day"));
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.get(), month.get(), day.get()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> year(Matcher matcher) {
    if (matcher.group("western") != null) {
      return Numerals.count(matcher.group("western"));
    }
    String era = matcher.group("era");
    String year = matcher.group("year");
    return Eras.named(era)
        .or(() -> Eras.lettered(era.charAt(0)))
        .flatMap(
            known ->
                (year.equals("元") ? Optional.of(1) : Numerals.count(year)).flatMap(known::year));
  }
}
