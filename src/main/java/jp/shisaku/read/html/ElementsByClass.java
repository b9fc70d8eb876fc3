package jp.shisaku.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of each class. Programs that place each text for itself write a rule for each place,
 * thousands of them: a search of the whole page for each would take its time.
 */
final class ElementsByClass {

  private static final Pattern ONE_CLASS = Pattern.compile("\\.[\\w-]+");

  private final Map<String, List<Element>> elements = new HashMap<>();

  ElementsByClass(Document document) {
    for (Element element : document.getElementsByAttribute("class")) {
      for (String name : element.classNames()) {
        elements
            .computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>())
            .add(element);
      }
    }
  }

  /** The elements that a selector takes; empty where it is not the name of a class alone. */
  Optional<List<Element>> of(String selector) {
    return ONE_CLASS.matcher(selector).matches()
        ? Optional.of(
            elements.getOrDefault(selector.substring(1).toLowerCase(Locale.ROOT), List.of()))
        : Optional.empty();
  }
}
