package jp.shisaku.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a browser shows in the fields of a form as it was saved. */
final class FormField {

  /** Kinds of input that show no text that was filled in. */
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "hidden",
          "password",
          "checkbox",
          "radio",
          "button",
          "submit",
          "reset",
          "image",
          "file",
          "range",
          "color",
          "search");

  private FormField() {}

  /** The text in an input, a select or a textarea. */
  static String text(Element field) {
    return switch (field.normalName()) {
      case "input" ->
          WITHOUT_TEXT.contains(field.attr("type").toLowerCase(Locale.ROOT))
              ? ""
              : field.attr("value");
      case "select" -> chosen(field);
      default -> field.wholeText();
    };
  }

  /** The options that are chosen; without a word on it, the first one. */
  private static String chosen(Element select) {
    List<Element> chosen = select.select("option[selected]");
    if (select.hasAttr("multiple")) {
      return String.join("、", chosen.stream().map(Element::text).toList());
    }
    List<Element> options = chosen.isEmpty() ? select.select("option") : chosen;
    return options.isEmpty() ? "" : options.get(chosen.isEmpty() ? 0 : options.size() - 1).text();
  }
}
