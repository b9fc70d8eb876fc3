package jp.shisaku.read.office.part;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.text.Circled;

/**
 * Codes of fields that print what they hold themselves: those for phonetic guides, of which the
 * base is read, for enclosed characters (囲い文字) and for fractions.
 */
public final class FieldCode {

  private static final Pattern RUBY =
      Pattern.compile(
          "\\s*EQ\\b.*?\\\\o\\s*\\\\a[a-z]?\\s*\\(\\s*\\\\s\\s*\\\\up\\s*[0-9]+\\s*\\([^()]*\\)\\s*[,;](?<base>.*)\\)\\s*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern ENCLOSED =
      Pattern.compile(
          "\\s*EQ\\s*\\\\o\\s*(?:\\\\a[a-z]?\\s*)?\\(\\s*(?<frame>[○◯□△◇])\\s*[,;](?<base>[^()]*)\\)\\s*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern FRACTION =
      Pattern.compile(
          "\\s*EQ\\s*\\\\f\\s*\\((?<over>[^(),;]*)[,;](?<under>[^(),;]*)\\)\\s*",
          Pattern.CASE_INSENSITIVE);

  private FieldCode() {}

  /** What a field without a result prints; empty for any other code. */
  public static Optional<String> shown(String code) {
    Matcher ruby = RUBY.matcher(code);
    if (ruby.matches()) {
      return Optional.of(ruby.group("base").strip());
    }
    Matcher enclosed = ENCLOSED.matcher(code);
    if (enclosed.matches()) {
      return Optional.of(enclosed(enclosed.group("frame"), enclosed.group("base").strip()));
    }
    Matcher fraction = FRACTION.matcher(code);
    return fraction.matches()
        ? Optional.of(fraction.group("over").strip() + "/" + fraction.group("under").strip())
        : Optional.empty();
  }

  private static String enclosed(String frame, String base) {
    boolean number = "○◯".contains(frame) && base.matches("[0-9０-９]{1,2}");
    return number ? Circled.of(Integer.parseInt(base)).orElse(base) : base;
  }
}
