package jp.shisaku.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The raised number that refers to a note: 10¹⁾百万円 would be read as 101. Raised figures behind a
 * Latin letter are powers (m², km²); marks with ※ stay, since notes below a table are told by them.
 */
public final class NoteMark {

  /** How it is told among the repairs of a file that some were left out. */
  public static final String REPAIR = "note mark";

  private static final Pattern MARK =
      Pattern.compile("\\s*[（(]?(?:注|註)?\\s*[0-9０-９]{1,2}[)）]?(?:[,、，・][0-9０-９]{1,2}[)）]?)*\\s*");

  /** ※1 and （注2） at the end of a text: raised or not, no word of it. */
  private static final Pattern AT_END =
      Pattern.compile("\\s*(?:[※＊*]\\s*[0-9０-９]{0,2}|[（(]?[注註]\\s*[0-9０-９]{0,2}\\s*[）)])\\s*$");

  /** ※ and （注1） at the head of a line; 注目 and 注文 are words. */
  private static final Pattern AT_HEAD =
      Pattern.compile(
          "[\\s　（(\\[［]*(?:[※＊*]|[注註](?![\\p{IsHan}\\p{IsHiragana}])).*", Pattern.DOTALL);

  private static final String NUMBER = "\\s*(?<number>[0-9０-９]{0,2})";

  private static final Pattern OPENING =
      Pattern.compile("[\\s　（(\\[［]*(?<sign>[※＊*]|[注註](?![\\p{IsHan}\\p{IsHiragana}]))" + NUMBER);

  /** 受注 and 発注 are words. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          ("(?<sign>[※＊*]|(?<=[（(])[注註]|(?<!\\p{IsHan})[注註](?=\\s*[0-9０-９]))" + NUMBER)
              + "\\s*[）)]?\\s*$",
          Pattern.MULTILINE);

  private static final String SIGNS = "※＊*注註";

  /** The number of a note has at most this share of the size of what it stands behind. */
  private static final double SMALLER = 0.8;

  private NoteMark() {}

  /** A text without such a mark at its end. */
  public static String without(String text) {
    return holdsSign(text) ? AT_END.matcher(text).replaceFirst("") : text;
  }

  private static boolean holdsSign(String text) {
    for (int i = 0; i < SIGNS.length(); i++) {
      if (text.indexOf(SIGNS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** True for a line that is a note, as it stands below the rows of a table. */
  public static boolean opens(String line) {
    return AT_HEAD.matcher(line).matches();
  }

  /** The sign and the number by which texts refer to the note of a line: ※1, 注2, ※. */
  public static Optional<String> opening(String line) {
    Matcher m = OPENING.matcher(line);
    return m.lookingAt() ? Optional.of(key(m)) : Optional.empty();
  }

  /** Those to which a text refers at the ends of its lines. */
  public static Set<String> references(String text) {
    return holdsSign(text)
        ? REFERENCE.matcher(text).results().map(NoteMark::key).collect(Collectors.toSet())
        : Set.of();
  }

  private static String key(MatchResult m) {
    // Sign and number, the only groups.
    String sign = m.group(1).replace('＊', '*').replace('註', '注');
    return sign + Normalizer.normalize(m.group(2)).text();
  }

  /** True for a raised text that is no part of the text before it. */
  public static boolean is(String raised, CharSequence before) {
    return MARK.matcher(raised).matches() && !endsWithLetter(before);
  }

  /** True where a text is so much smaller than the one before it that it may be a note's number. */
  public static boolean isSmaller(double size, double before) {
    return size < SMALLER * before;
  }

  /** True for a text that would go on the figure at the end of the text before it. */
  public static boolean adjoins(String text, CharSequence before) {
    int last = before.length() - 1;
    return last >= 0
        && Character.isDigit(before.charAt(last))
        && !text.isEmpty()
        && Character.isDigit(text.charAt(0));
  }

  private static boolean endsWithLetter(CharSequence text) {
    int last = text.length() - 1;
    return last >= 0 && (isLatin(text.charAt(last)) || text.charAt(last) == '×');
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 'Ａ' && c <= 'ｚ';
  }
}
