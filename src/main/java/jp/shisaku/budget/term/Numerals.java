package jp.shisaku.budget.term;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.text.Signs;

/**
 * Numbers as Japanese prints them, without a unit: {@code 1,129}, 8.5, 五十二, 五二, 2千5百, 1兆2,500億. All
 * text is folded ({@link CellText}) and free of blanks.
 *
 * <p>Kanji are read the natural way where there is one: 二千三百万 is 2,300 times 万. Only where there is
 * none does the end count as a unit: 五十二百万 is 52 times 百万.
 */
public final class Numerals {

  private static final String DIGITS = Signs.KANJI_DIGITS;
  private static final String SMALL_STEPS = "十百千";
  private static final String LARGE_STEPS = "万億兆";
  private static final Pattern ARABIC =
      Pattern.compile("(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)(?:\\.[0-9]+)?");

  private static final Pattern SMALL_IN_FIGURES = Pattern.compile("[0-9][十百]");

  /** Longer numbers are no money: 9,999兆 in full kanji has 31 characters. */
  private static final int MAX_LENGTH = 40;

  private Numerals() {}

  public static boolean isKanjiDigit(char c) {
    return DIGITS.indexOf(c) >= 0;
  }

  public static boolean isStep(char c) {
    return SMALL_STEPS.indexOf(c) >= 0 || LARGE_STEPS.indexOf(c) >= 0;
  }

  /** A plain number in figures, {@code 1,129.5}; empty with unsound groups or leading zeros. */
  static Optional<BigDecimal> arabic(String text) {
    return text.length() <= MAX_LENGTH && ARABIC.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(",", "")))
        : Optional.empty();
  }

  /** A whole number of at most four digits, in figures or kanji, such as counts years. */
  public static Optional<Integer> count(String text) {
    if (!text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Integer.parseInt(text));
    }
    return text.length() <= MAX_LENGTH
        ? kanji(text).map(BigDecimal::intValueExact)
        : Optional.empty();
  }

  /** A number that may mix figures and kanji; empty for what is none, such as 三十二十 or 万. */
  static Optional<BigDecimal> mixed(String text) {
    if (text.length() > MAX_LENGTH || text.chars().allMatch(c -> isStep((char) c) || c == '〇')) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    Optional<BigDecimal> limit = Optional.empty();
    int start = 0;
    while (start < text.length()) {
      int end = sectionEnd(text, start);
      String step = end < text.length() ? text.substring(end, end + 1) : "";
      Optional<BigDecimal> section =
          section(text.substring(start, end), step).map(worth(step)::multiply);
      boolean decimal = text.indexOf('.') >= 0 && (start > 0 || end + 1 < text.length());
      if (section.isEmpty()
          || decimal
          || limit.isPresent() && section.get().compareTo(limit.get()) >= 0) {
        return Optional.empty();
      }
      sum = sum.add(section.get());
      limit = Optional.of(worth(step));
      start = end + step.length();
    }
    return Optional.of(sum);
  }

  private static int sectionEnd(String text, int start) {
    int end = start;
    while (end < text.length() && LARGE_STEPS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** What stands before 万, 億, 兆 or the end. */
  private static Optional<BigDecimal> section(String text, String step) {
    if (step.isEmpty() && SMALL_IN_FIGURES.matcher(text).find()) {
      return Optional.empty(); // Of 1百万円, printed 1百円, a character is missing.
    }
    Optional<BigDecimal> number = arabic(text).or(() -> kanji(text));
    return number.isPresent() ? number : counted(text, step);
  }

  /** A number of any size before a unit of two steps: 1,129百(万), 五十二百(万), 1.5千(万), 12千. */
  private static Optional<BigDecimal> counted(String text, String step) {
    if (text.length() < 2 || !Unit.isTwoStep(text.charAt(text.length() - 1) + step)) {
      return Optional.empty();
    }
    String number = text.substring(0, text.length() - 1);
    BigDecimal unit = worth(text.substring(text.length() - 1));
    return arabic(number).or(() -> kanji(number)).map(unit::multiply);
  }

  /** Up to 9,999 in kanji, or with a single figure before each step: 五十二, 五二, 千二百, 2千5百. */
  private static Optional<BigDecimal> kanji(String text) {
    if (text.length() > 1 && text.chars().allMatch(c -> isKanjiDigit((char) c))) {
      return positional(text);
    }
    int sum = 0;
    int limit = 10_000;
    int digit = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int step = SMALL_STEPS.indexOf(c);
      if (step < 0) {
        if (digit >= 0 || digit(c) < 1) {
          return Optional.empty();
        }
        digit = digit(c);
      } else {
        int worth = (int) Math.pow(10, step + 1.0);
        if (worth >= limit) {
          return Optional.empty();
        }
        sum += Math.abs(digit) * worth;
        limit = worth;
        digit = -1;
      }
    }
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(sum + Math.max(digit, 0)));
  }

  private static Optional<BigDecimal> positional(String text) {
    StringBuilder figures = new StringBuilder();
    text.chars().forEach(c -> figures.append(DIGITS.indexOf(c)));
    return arabic(figures.toString());
  }

  private static int digit(char c) {
    return CellText.isDigit(c) ? c - '0' : DIGITS.indexOf(c);
  }

  private static BigDecimal worth(String step) {
    return switch (step) {
      case "十" -> BigDecimal.TEN;
      case "百" -> BigDecimal.valueOf(100);
      case "千" -> BigDecimal.valueOf(1000);
      case "万" -> BigDecimal.valueOf(10_000);
      case "億" -> BigDecimal.valueOf(100_000_000);
      case "兆" -> BigDecimal.valueOf(1_000_000_000_000L);
      default -> BigDecimal.ONE;
    };
  }
}
