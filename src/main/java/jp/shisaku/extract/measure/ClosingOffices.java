package jp.shisaku.extract.measure;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.office.Offices;

/** The offices in brackets that close a paragraph of an excerpt, over one line or several. */
final class ClosingOffices {

  private static final String OPENING = "（(【〔［";
  private static final String CLOSERS = "）)】〕］";
  private static final Pattern CLOSING = Pattern.compile("[" + CLOSERS + "]$");

  /** What was read of them so far, with the bracket that opens them. */
  private final StringBuilder printed = new StringBuilder();

  /** True for a line that begins with them. */
  static boolean openWith(String line) {
    if (!isInOneBracket(line)) {
      return false;
    }
    String inner = line.substring(1);
    return Offices.ministryOf(inner).isPresent()
        || Offices.isList(CLOSING.matcher(inner).replaceFirst(""))
        || closesLater(inner);
  }

  /** True where a bracket opens first and does not close before the end: not for （一部）を直す. */
  private static boolean isInOneBracket(String text) {
    if (text.isEmpty() || OPENING.indexOf(text.charAt(0)) < 0) {
      return false;
    }
    int depth = 1;
    for (int i = 1; i < text.length() && depth > 0; i++) {
      depth += step(text.charAt(i));
      if (depth == 0) {
        return i == text.length() - 1;
      }
    }
    return true;
  }

  /** A list of offices may be wrapped in the middle of a name. */
  private static boolean closesLater(String inner) {
    return depth(inner) >= 0 && inner.contains("、");
  }

  /** How many brackets of a text are open at its end; less than 0 where more close than open. */
  static int depth(CharSequence text) {
    return text.chars().map(c -> step((char) c)).sum();
  }

  private static int step(char c) {
    return OPENING.indexOf(c) >= 0 ? 1 : CLOSERS.indexOf(c) >= 0 ? -1 : 0;
  }

  /** True where the next line goes on with them. */
  boolean areOpen() {
    return !printed.isEmpty();
  }

  /** Takes a line; gives the offices, without their brackets, where it closes them. */
  Optional<String> take(String line) {
    Prose.join(printed, line);
    if (depth(printed) > 0) {
      return Optional.empty();
    }
    String list = printed.toString().strip();
    printed.setLength(0);
    return Optional.of(list.substring(1, Math.max(1, list.length() - 1)));
  }

  /** Those whose bracket never closed. */
  Optional<String> unclosed() {
    Optional<String> list = Optional.of(printed.toString()).filter(text -> !text.isEmpty());
    printed.setLength(0);
    return list.map(text -> text.substring(1));
  }
}
