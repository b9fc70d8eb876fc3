package jp.shisaku.emit.diff;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Builds HTML in which no text can become markup: everything but our own tags is escaped here. Our
 * own words stand in it in both languages; the style shows the one that is chosen.
 */
final class Html {

  private static final Pattern SPECIAL =
      Pattern.compile(
          "[&<>\"'\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
  private static final Map<String, String> ENTITIES =
      Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&quot;", "'", "&#39;");

  private final Labels japanese = Labels.in(Locale.JAPANESE);
  private final Labels english = Labels.in(Locale.ENGLISH);
  private final StringBuilder html = new StringBuilder();

  /** Opens an element; attributes are names and values in turn, values are escaped. */
  Html open(String element, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]);
      html.append("=\"").append(escape(attributes[i + 1])).append('"');
    }
    html.append('>');
    return this;
  }

  Html close(String element) {
    html.append("</").append(element).append(">");
    return this;
  }

  Html text(String text) {
    html.append(escape(text));
    return this;
  }

  /** An element with nothing but text in it. */
  Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** A label, in both languages. */
  Html phrase(String key, Object... arguments) {
    return phrase(labels -> labels.text(key, arguments));
  }

  /** Whatever each language makes of it. */
  Html phrase(Function<Labels, String> phrase) {
    String ja = phrase.apply(japanese);
    String en = phrase.apply(english);
    return ja.equals(en)
        ? text(ja)
        : element("span", ja, "lang", "ja").element("span", en, "lang", "en");
  }

  /** An element with only a label in it. */
  Html labelled(String element, String key, String... attributes) {
    return open(element, attributes).phrase(key).close(element);
  }

  /** Both languages in one line, where markup cannot stand: in an option, in a name for readers. */
  String both(String key) {
    return japanese.text(key) + " / " + english.text(key);
  }

  /** A line break between elements, for people who read the source. */
  Html line() {
    html.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }

  /**
   * Text for an element or a quoted attribute; control characters, which HTML forbids, are gone,
   * and so are those that would turn the direction of what follows.
   */
  static String escape(String text) {
    return SPECIAL.matcher(text).replaceAll(match -> ENTITIES.getOrDefault(match.group(), ""));
  }
}
