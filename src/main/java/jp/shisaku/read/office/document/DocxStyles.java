package jp.shisaku.read.office.document;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.shisaku.read.office.part.Xml;
import org.w3c.dom.Element;

/**
 * The styles of a DOCX: a property is asked of the text itself, then of its style and its bases.
 */
final class DocxStyles {

  private static final double DEFAULT_SIZE = 10;

  private final Map<String, Element> styles = new HashMap<>();
  private final double defaultSize;
  private final String defaultStyle;

  /** From the part of the styles; empty where the document has none. */
  DocxStyles(Optional<Element> root) {
    root.ifPresent(
        r ->
            Xml.children(r, "style")
                .forEach(s -> Xml.attribute(s, "styleId").ifPresent(id -> styles.put(id, s))));
    defaultSize =
        root.flatMap(r -> Xml.number(r, "docDefaults", "rPrDefault", "rPr", "sz"))
            .map(s -> s / 2.0)
            .orElse(DEFAULT_SIZE);
    defaultStyle = defaultOf("paragraph").orElse("");
  }

  private Optional<String> defaultOf(String type) {
    return styles.entrySet().stream()
        .filter(e -> Xml.attribute(e.getValue(), "default").filter("1"::equals).isPresent())
        .filter(e -> Xml.attribute(e.getValue(), "type").filter(type::equals).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A property of a paragraph: its own, or that of its style. */
  <T> Optional<T> ofParagraph(Element paragraph, Function<Element, Optional<T>> property) {
    Optional<T> own = Xml.at(paragraph, "pPr").flatMap(property);
    return own.isPresent() ? own : ofStyle(styleOf(paragraph), "pPr", property);
  }

  /**
   * A property of a run: its own, that of its character style, or that of the paragraph's style.
   */
  <T> Optional<T> ofRun(Element run, Element paragraph, Function<Element, Optional<T>> property) {
    Optional<Element> properties = Xml.at(run, "rPr");
    return properties
        .flatMap(property)
        .or(
            () ->
                properties
                    .flatMap(p -> Xml.value(p, "rStyle"))
                    .flatMap(style -> ofStyle(style, "rPr", property)))
        .or(() -> ofStyle(styleOf(paragraph), "rPr", property));
  }

  double sizeOf(Element run, Element paragraph) {
    return ofRun(run, paragraph, p -> Xml.number(p, "sz")).map(s -> s / 2.0).orElse(defaultSize);
  }

  /** The numbering that a style gives to its paragraphs. */
  Optional<Element> numberingOf(String style) {
    return ofStyle(style, "pPr", p -> Xml.at(p, "numPr"));
  }

  /**
   * True where the style of a table may give its cells a ground; also where it is not known.
   *
   * @param own the style that the table names; the default one holds where it names none
   */
  boolean mayShade(Optional<String> own) {
    Set<String> seen = new LinkedHashSet<>();
    Optional<String> next = own.or(() -> defaultOf("table"));
    while (next.isPresent() && seen.add(next.get())) {
      Element found = styles.get(next.get());
      if (found == null || found.getElementsByTagNameNS("*", "shd").getLength() > 0) {
        return true;
      }
      next = Xml.value(found, "basedOn");
    }
    return false;
  }

  private String styleOf(Element paragraph) {
    return Xml.value(paragraph, "pPr", "pStyle").orElse(defaultStyle);
  }

  private <T> Optional<T> ofStyle(String id, String part, Function<Element, Optional<T>> property) {
    Set<String> seen = new LinkedHashSet<>();
    Optional<String> next = Optional.of(id);
    while (next.isPresent() && styles.containsKey(next.get()) && seen.add(next.get())) {
      Element style = styles.get(next.get());
      Optional<T> found = Xml.at(style, part).flatMap(property);
      if (found.isPresent()) {
        return found;
      }
      next = Xml.value(style, "basedOn");
    }
    return Optional.empty();
  }
}
