package jp.shisaku.budget.term;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds an amount that starts at a given place of a text. */
public record AmountScanner(CellText text) {

  /** Before a figure it says what 円 says behind it: ￥38,000,000. */
  private static final char YEN_MARK = '¥';

  /** What keyboards give for a minus: the hyphens of several kinds, the sign, the short dash. */
  private static final String MINUS = "-\u2010\u2011\u2012\u2013\u2212";

  /** 6億2,217円: who prints hundred millions prints no single yen, so 万 was lost. */
  private static final Pattern STEP_LOST = Pattern.compile("[億兆](?:[0-9],?)?[0-9]{1,3}$");

  private static final Pattern ROUNDED = Pattern.compile("未満の?[はをも、]?(?:端数|切|四捨)");

  /**
   * What was found.
   *
   * @param amount empty for a number without a unit
   * @param end behind its last character
   */
  public record Scan(Optional<Amount> amount, int end) {}

  /** An amount, or a number without a unit; empty where the text at this place is neither. */
  public Optional<Scan> at(int start) {
    int about = Words.end(Words.Kind.ABOUT_BEFORE, text, start).orElse(start);
    int sign = about + (isSign(about) ? 1 : 0);
    int figures = sign + (text.at(sign) == YEN_MARK ? 1 : 0);
    Run run = run(figures);
    if (run.end() == figures || isStepOfRounding(figures, run)) {
      return Optional.empty();
    }
    if (figures > sign && text.at(run.end()) == '~') {
      String printed = text.printed(start, run.end() + 1);
      return Optional.of(new Scan(Optional.of(new Amount.Unreadable(printed)), run.end() + 1));
    }
    if (text.at(run.end()) == '~' && isNumber(run.end() + 1)) {
      return Optional.of(range(start, sign > about, run));
    }
    if (!run.yen() && figures == sign) {
      return CellText.isDigit(text.at(sign))
          ? Optional.of(new Scan(Optional.empty(), run.end()))
          : Optional.empty();
    }
    int end = aboutAfter(run.end());
    boolean approximate = about > start || end > run.end();
    String printed = text.printed(start, end);
    Amount amount =
        yen(run.number(), sign > about)
            .<Amount>map(yen -> new Amount.Yen(yen, approximate, printed))
            .orElseGet(() -> new Amount.Unreadable(printed));
    return Optional.of(new Scan(Optional.of(amount), end));
  }

  /** 百万円未満切捨て tells how figures were rounded, and is none. */
  private boolean isStepOfRounding(int start, Run run) {
    return Numerals.isStep(text.at(start))
        && ROUNDED.matcher(text.folded()).region(run.end(), text.length()).lookingAt();
  }

  /** 予算案48百万円: scans, and some print, have no blank before the figure. */
  public static boolean startsFigure(CellText text, int at) {
    int figure = Words.end(Words.Kind.ABOUT_BEFORE, text, at).orElse(at);
    return CellText.isDigit(text.at(figure));
  }

  /** Behind 程度 or （程度）, where one stands here. */
  private int aboutAfter(int end) {
    boolean bracketed = text.at(end) == '(';
    int word = bracketed ? end + 1 : end;
    int behind = Words.end(Words.Kind.ABOUT_AFTER, text, word).orElse(word);
    if (behind == word || bracketed && text.at(behind) != ')') {
      return end;
    }
    return bracketed ? behind + 1 : behind;
  }

  /** Whole yen of a plain number in a unit; empty with a broken number or a part of a yen. */
  public static Optional<Long> inUnit(String number, Unit unit) {
    boolean negative = !number.isEmpty() && isSign(number.charAt(0));
    return Numerals.arabic(negative ? number.substring(1) : number)
        .map(BigDecimal.valueOf(unit.yen())::multiply)
        .map(yen -> negative ? yen.negate() : yen)
        .flatMap(AmountScanner::exact);
  }

  /**
   * △ is a minus wherever it stands, also apart from its figure, as formats of workbooks set it (△
   * 12); a dash only where nothing is written before it and the figure follows at once.
   */
  private boolean isSign(int index) {
    if (text.at(index) == '△') {
      return true;
    }
    return isSign(text.at(index))
        && !text.gapBefore(index + 1)
        && (text.gapBefore(index) || ":(、".indexOf(text.at(index - 1)) >= 0);
  }

  public static boolean isSign(char c) {
    return c == '△' || MINUS.indexOf(c) >= 0;
  }

  private boolean isNumber(int index) {
    return CellText.isDigit(text.at(index)) || Numerals.isKanjiDigit(text.at(index));
  }

  /**
   * A run of figures, kanji digits and steps.
   *
   * @param number without 円
   * @param yen true where 円 follows
   * @param end behind 円, or behind the number
   */
  private record Run(String number, boolean yen, int end) {}

  private Run run(int start) {
    int end = start;
    while (continues(start, end)) {
      end++;
    }
    boolean yen = end > start && text.at(end) == '円';
    return new Run(text.folded().substring(start, end), yen, yen ? end + 1 : end);
  }

  private boolean continues(int start, int index) {
    char c = text.at(index);
    if (c == ',' || c == '.') {
      return index > start
          && CellText.isDigit(text.at(index - 1))
          && CellText.isDigit(text.at(index + 1))
          && !text.gapBefore(index)
          && !text.gapBefore(index + 1);
    }
    if (Numerals.isStep(c)) {
      return true;
    }
    boolean figure = CellText.isDigit(c) || Numerals.isKanjiDigit(c);
    return figure
        && (index == start || !text.gapBefore(index) || Numerals.isStep(text.at(index - 1)));
  }

  /** 30～40億円, 30億円～40億円; the lower bound takes the unit of the upper one if it has none. */
  private Scan range(int start, boolean negative, Run lower) {
    Run upper = run(lower.end() + 1);
    int end = aboutAfter(upper.end());
    if (!upper.yen() && !lower.yen()) {
      return new Scan(Optional.empty(), end);
    }
    Optional<Long> from = yen(lowerNumber(lower, upper), false);
    Optional<Long> to = upper.yen() ? yen(upper.number(), false) : Optional.empty();
    boolean sound =
        !negative && from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) < 0;
    String printed = text.printed(start, end);
    return new Scan(
        Optional.of(
            sound
                ? new Amount.Range(from.get(), to.get(), printed)
                : new Amount.Unreadable(printed)),
        end);
  }

  private static String lowerNumber(Run lower, Run upper) {
    if (lower.yen() || Numerals.arabic(lower.number()).isEmpty()) {
      return lower.number();
    }
    String unit = unitOf(upper.number());
    String figures = upper.number().substring(0, upper.number().length() - unit.length());
    return Numerals.arabic(figures).isPresent() ? lower.number() + unit : "";
  }

  private static String unitOf(String number) {
    int start = number.length();
    while (start > 0 && Numerals.isStep(number.charAt(start - 1))) {
      start--;
    }
    return number.substring(start);
  }

  private static Optional<Long> yen(String number, boolean negative) {
    return Optional.of(number)
        .filter(n -> !STEP_LOST.matcher(n).find())
        .flatMap(Numerals::mixed)
        .map(yen -> negative ? yen.negate() : yen)
        .flatMap(AmountScanner::exact);
  }

  private static Optional<Long> exact(BigDecimal yen) {
    boolean whole = yen.stripTrailingZeros().scale() <= 0;
    boolean fits = yen.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    return whole && fits ? Optional.of(yen.longValueExact()) : Optional.empty();
  }
}
