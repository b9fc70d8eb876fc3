package jp.shisaku.budget.term;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.text.Signs;

/**
 * A text as the grammar reads it: one width, no blanks, and for every character the place where it
 * was printed. Without blanks 「令 和 ５ 年 度」 is as readable as 「令和5年度」; where a blank matters, as
 * between two figures, {@link #gapBefore} tells.
 */
public final class CellText {

  private static final Pattern LINE_BREAKS = Pattern.compile("[\\n\\r]+");

  private final String printed;
  private final String folded;
  private final int[] origin;
  private final boolean letterSpaced;

  /** Places in the printed text before which a number was broken. */
  private final Set<Integer> goingOn;

  private CellText(String printed, String folded, int[] origin) {
    this.printed = printed;
    this.folded = folded;
    this.origin = origin;
    this.letterSpaced = isLetterSpaced(folded, origin);
    this.goingOn =
        BrokenNumber.gaps(printed).stream().map(BrokenNumber.Gap::end).collect(Collectors.toSet());
  }

  /**
   * A blank after each character is no gap: 「5 2 百 万 円」 prints one figure. Figures alone (5 3 1)
   * may be columns, so most of the characters must be something else.
   */
  private static boolean isLetterSpaced(String folded, int[] origin) {
    return folded.length() > 3
        && IntStream.range(1, origin.length).allMatch(i -> origin[i] == origin[i - 1] + 2)
        && folded.length() > 2 * folded.chars().filter(c -> isDigit((char) c)).count();
  }

  public static CellText of(String printed) {
    StringBuilder folded = new StringBuilder(printed.length());
    int[] origin = new int[printed.length()];
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (!isBlank(c)) {
        origin[folded.length()] = i;
        folded.append(fold(c));
      }
    }
    return new CellText(printed, folded.toString(), Arrays.copyOf(origin, folded.length()));
  }

  /** The folded text. */
  public String folded() {
    return folded;
  }

  public int length() {
    return folded.length();
  }

  /** The folded character, or a line feed beyond either end. */
  public char at(int index) {
    return index >= 0 && index < folded.length() ? folded.charAt(index) : '\n';
  }

  boolean startsWith(String word, int index) {
    return folded.startsWith(word, index);
  }

  /** True where a blank or a line break stands before a character, and at both ends of the text. */
  public boolean gapBefore(int index) {
    return index <= 0
        || index >= folded.length()
        || origin[index] > origin[index - 1] + 1
            && !letterSpaced
            && !goingOn.contains(origin[index]);
  }

  /** True where a line starts with a character, and at both ends of the text. */
  public boolean lineBefore(int index) {
    if (index <= 0 || index >= folded.length()) {
      return true;
    }
    return printed
        .substring(origin[index - 1] + 1, origin[index])
        .chars()
        .anyMatch(c -> c == '\n' || c == '\r');
  }

  /** The text as printed between two characters, on one line; blanks become one space. */
  public String printed(int start, int end) {
    return start >= end ? "" : oneLine(printed.substring(origin[start], origin[end - 1] + 1));
  }

  /** A text on one line: blanks become one space, and a number that was wrapped is whole again. */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (String row : LINE_BREAKS.split(BrokenNumber.joined(text))) {
      boolean wrapped = !line.isEmpty() && isNumber(line) && isUnit(row.charAt(0));
      line.append(line.isEmpty() || wrapped ? "" : " ").append(row);
    }
    return withSingleBlanks(line);
  }

  /** 240百 and 万円 on the next line. */
  private static boolean isNumber(CharSequence line) {
    char last = fold(line.charAt(line.length() - 1));
    return isDigit(last) || isUnit(last) && last != '円';
  }

  private static boolean isUnit(char c) {
    return "百千万億兆円".indexOf(c) >= 0;
  }

  private static String withSingleBlanks(CharSequence text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  public static boolean isDash(char c) {
    return Signs.DASHES.indexOf(c) >= 0;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL;
  }

  private static char fold(char c) {
    if (c >= '！' && c <= '～') {
      return fold((char) (c - '！' + '!'));
    }
    return switch (c) {
      case '〜', '∼', '〰' -> '~';
      case '︓', '∶' -> ':';
      case '∕', '⁄' -> '/';
      case '[', '{', '〔', '【', '〈', '《' -> '(';
      case ']', '}', '〕', '】', '〉', '》' -> ')';
      case '｢', '『' -> '「';
      case '｣', '』' -> '」';
      case '､' -> '、';
      case '｡' -> '。';
      case '･' -> '・';
      case '▲' -> '△';
      case '￥', '\\' -> '¥'; // Japanese fonts show the one for the other
      case '萬' -> '万';
      case '圓' -> '円';
      default -> c;
    };
  }
}
