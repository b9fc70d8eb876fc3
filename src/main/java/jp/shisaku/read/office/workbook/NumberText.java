package jp.shisaku.read.office.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import jp.shisaku.read.office.workbook.FormatSection.Kind;
import jp.shisaku.read.office.workbook.FormatSection.Token;

/** Lays the digits of a number out on the places of a format section. */
final class NumberText {

  private static final int GENERAL_DIGITS = 15;

  private final List<Token> tokens;
  private final int point;
  private final int firstPlace;
  private final int lastPlace;

  private NumberText(List<Token> tokens) {
    this.tokens = tokens;
    int first = tokens.size();
    int last = -1;
    int dot = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (isPlace(i)) {
        first = Math.min(first, i);
        last = i;
      } else if (dot < 0 && isCode(i, '.')) {
        dot = i;
      }
    }
    this.firstPlace = first;
    this.lastPlace = last;
    this.point = dot;
  }

  /** A value of zero or more as the section shows it. */
  static String show(List<Token> tokens, BigDecimal value) {
    return new NumberText(tokens).show(value);
  }

  /** What a section shows of itself. */
  static String literals(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> t.kind() == Kind.LITERAL)
        .map(Token::text)
        .collect(Collectors.joining());
  }

  /** As a cell without a format shows it, but never as a power of ten. */
  private static String general(BigDecimal value) {
    BigDecimal rounded = value.round(new java.math.MathContext(GENERAL_DIGITS));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private String show(BigDecimal value) {
    BigDecimal scaled = value.movePointRight(2 * count('%')).movePointLeft(3 * scale());
    String[] digits =
        scaled.setScale(decimals(), RoundingMode.HALF_UP).toPlainString().split("\\.");
    String whole = digits[0].equals("0") ? "" : digits[0];
    StringBuilder shown = new StringBuilder();
    int places = (int) range(firstPlace, wholeEnd()).filter(this::isPlace).count();
    int used = 0;
    int decimal = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.LITERAL || isCode(i, '%')) {
        shown.append(token.text());
      } else if (token.kind() == Kind.GENERAL || isCode(i, '@')) {
        shown.append(general(value));
      } else if (i == point) {
        shown.append('.');
      } else if (isPlace(i) && i < wholeEnd()) {
        used++;
        shown.append(wholeDigits(whole, places - used, used == 1, token.text()));
      } else if (isPlace(i)) {
        shown.append(decimalDigit(digits[1], decimal++, token.text()));
      }
    }
    return shown.toString();
  }

  /** The digits for one place; the leftmost takes all that have no place of their own. */
  private String wholeDigits(String whole, int fromRight, boolean leftmost, String place) {
    int end = whole.length() - fromRight;
    if (end <= 0) {
      return place.equals("0") ? grouped("0", fromRight) : "";
    }
    int start = leftmost ? 0 : end - 1;
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i++) {
      digits.append(grouped(whole.substring(i, i + 1), whole.length() - 1 - i));
    }
    return digits.toString();
  }

  private String grouped(String digit, int fromRight) {
    return isGrouped() && fromRight > 0 && fromRight % 3 == 0 ? digit + "," : digit;
  }

  private static String decimalDigit(String decimals, int index, String place) {
    boolean insignificant = decimals.substring(index).chars().allMatch(c -> c == '0');
    return insignificant && !place.equals("0") ? "" : decimals.substring(index, index + 1);
  }

  private int decimals() {
    return point < 0 ? 0 : (int) range(point, tokens.size()).filter(this::isPlace).count();
  }

  /**
   * Commas behind the last place, or behind the last one before the point, divide by a thousand.
   */
  private int scale() {
    int beforePoint = range(0, wholeEnd()).filter(this::isPlace).max().orElse(-1);
    return commasBehind(lastPlace) + (beforePoint < lastPlace ? commasBehind(beforePoint) : 0);
  }

  private int commasBehind(int place) {
    int end = place + 1;
    while (place >= 0 && end < tokens.size() && isCode(end, ',')) {
      end++;
    }
    return end - place - 1;
  }

  private boolean isGrouped() {
    return range(firstPlace, lastPlace)
        .anyMatch(i -> isCode(i, ',') && range(i, wholeEnd()).anyMatch(this::isPlace));
  }

  private int wholeEnd() {
    return point < 0 ? tokens.size() : point;
  }

  private int count(char code) {
    return (int) range(0, tokens.size()).filter(i -> isCode(i, code)).count();
  }

  private static java.util.stream.IntStream range(int start, int end) {
    return java.util.stream.IntStream.range(start, Math.max(start, end));
  }

  private boolean isPlace(int i) {
    return isCode(i, '0') || isCode(i, '#') || isCode(i, '?');
  }

  private boolean isCode(int i, char code) {
    return tokens.get(i).kind() == Kind.CODE && tokens.get(i).text().charAt(0) == code;
  }
}
