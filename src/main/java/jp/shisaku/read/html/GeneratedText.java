package jp.shisaku.read.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * Text that stands in the style sheet alone, as {@code .minus::before { content: "▲" }}: a reader
 * sees it as any other. Ornaments and the signs of icon fonts are left out.
 */
final class GeneratedText {

  private static final Pattern SELECTOR =
      Pattern.compile("(?<element>.*?)::?(?<side>before|after)\\s*", Pattern.DOTALL);

  private static final Pattern CONTENT =
      Pattern.compile("(?:^|;)\\s*content\\s*:(?<value>(?:\"[^\"]*\"|'[^']*'|[^;\"'])*)");

  private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none");

  private static final Pattern PART =
      Pattern.compile(
          "\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|attr\\(\\s*(?<name>[\\w-]+)\\s*\\)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?<code>[0-9a-fA-F]{1,6})\\s?");

  /** Signs of minus, and what may be a part of an amount or a name. */
  private static final Pattern TELLING = Pattern.compile("[\\p{L}\\p{N}▲△−]|^[-－]$");

  private final Map<Element, String> before = new IdentityHashMap<>();
  private final Map<Element, String> after = new IdentityHashMap<>();

  /** Takes a rule; how many elements it fits. */
  int add(Document document, String selectors, String declarations) {
    Matcher content = CONTENT.matcher(declarations);
    if (!content.find()) {
      return 0;
    }
    String value = HIDDEN.matcher(declarations).find() ? "" : content.group("value");
    int fitting = 0;
    for (String selector : selectors.split(",")) {
      Matcher parts = SELECTOR.matcher(selector);
      if (parts.matches()) {
        Map<Element, String> texts = parts.group("side").equals("before") ? before : after;
        fitting += add(document, parts.group("element").strip(), value, texts);
      }
    }
    return fitting;
  }

  private static int add(
      Document document, String selector, String value, Map<Element, String> texts) {
    try {
      var elements = document.select(selector.isEmpty() ? "*" : selector);
      elements.forEach(e -> texts.put(e, text(value, e)));
      return elements.size();
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      return 0;
    }
  }

  private static String text(String value, Element element) {
    StringBuilder text = new StringBuilder();
    Matcher part = PART.matcher(value);
    while (part.find()) {
      if (part.group("name") != null) {
        text.append(element.attr(part.group("name")));
      } else {
        text.append(part.group("double") != null ? part.group("double") : part.group("single"));
      }
    }
    String shown = ESCAPE.matcher(text).replaceAll(GeneratedText::character);
    return TELLING.matcher(shown).find() ? shown : "";
  }

  private static String character(java.util.regex.MatchResult escape) {
    int code = Integer.parseInt(escape.group(1), 16);
    return Character.isValidCodePoint(code) && code > 0
        ? Matcher.quoteReplacement(Character.toString(code))
        : "";
  }

  /** What stands before or after ("before", "after") the content of an element; "" for nothing. */
  String of(Element element, String side) {
    return (side.equals("before") ? before : after).getOrDefault(element, "");
  }
}
