package jp.shisaku.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.text.Circled;
import org.w3c.dom.Element;

/**
 * The fields of a paragraph. What stands between the beginning of a field and its result is its
 * code, also the results of fields in it. Three codes print what they hold themselves: those that
 * old versions write for phonetic guides, for enclosed characters (囲い文字) and for fractions.
 */
final class DocxFields {

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

  /** Open fields, the innermost first: the code so far, or nothing once the result has begun. */
  private final Deque<Optional<StringBuilder>> open = new ArrayDeque<>();

  /** Begins, divides or ends a field; what it prints where only its code says so. */
  Optional<String> mark(Element fieldCharacter) {
    String type = Xml.attribute(fieldCharacter, "fldCharType").orElse("");
    if (type.equals("begin")) {
      open.push(Optional.of(new StringBuilder()));
    } else if (type.equals("separate") && !open.isEmpty()) {
      open.pop();
      open.push(Optional.empty());
    } else if (type.equals("end") && !open.isEmpty()) {
      Optional<String> shown = open.pop().map(StringBuilder::toString).flatMap(DocxFields::shown);
      return inCode() ? Optional.empty() : shown;
    }
    return Optional.empty();
  }

  /** A part of the code of the innermost field. */
  void code(String part) {
    if (!open.isEmpty()) {
      open.peek().ifPresent(code -> code.append(part));
    }
  }

  /** True where what stands here is not printed. */
  boolean inCode() {
    return open.stream().anyMatch(Optional::isPresent);
  }

  private static Optional<String> shown(String code) {
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
