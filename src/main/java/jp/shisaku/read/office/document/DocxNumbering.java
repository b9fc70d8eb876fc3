package jp.shisaku.read.office.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.read.office.part.ListMark;
import jp.shisaku.read.office.part.ListNumber;
import jp.shisaku.read.office.part.Xml;
import org.w3c.dom.Element;

/**
 * The automatic numbers of a DOCX, counted through the document in reading order. Lists that share
 * a definition count on together, as in Word.
 */
final class DocxNumbering {

  private static final int LEVELS = 9;

  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();
  private final DocxStyles styles;

  /** From the part of the numbering; empty where the document has none. */
  DocxNumbering(Optional<Element> root, DocxStyles styles) {
    this.styles = styles;
    root.ifPresent(
        r -> {
          Xml.children(r, "abstractNum")
              .forEach(
                  a -> Xml.attribute(a, "abstractNumId").ifPresent(i -> definitions.put(i, a)));
          Xml.children(r, "num")
              .forEach(n -> Xml.attribute(n, "numId").ifPresent(i -> lists.put(i, n)));
        });
  }

  /** The mark of the next paragraph with this numbering; "" where it has none. */
  String next(Element paragraph) {
    Optional<Element> properties = styles.ofParagraph(paragraph, p -> Xml.at(p, "numPr"));
    Optional<String> list =
        properties
            .flatMap(p -> Xml.value(p, "numId"))
            .or(() -> styles.ofParagraph(paragraph, p -> Xml.value(p, "numPr", "numId")));
    int level = properties.flatMap(p -> Xml.number(p, "ilvl")).orElse(0);
    if (list.isEmpty() || !lists.containsKey(list.get()) || level < 0 || level >= LEVELS) {
      return "";
    }
    return mark(list.get(), level);
  }

  /** The indent of a list's level in twips, where the paragraph has none of its own. */
  Optional<Element> indentOf(Element paragraph) {
    Optional<Element> properties = styles.ofParagraph(paragraph, p -> Xml.at(p, "numPr"));
    return properties
        .flatMap(p -> Xml.value(p, "numId"))
        .flatMap(id -> level(id, properties.flatMap(p -> Xml.number(p, "ilvl")).orElse(0)))
        .flatMap(l -> Xml.at(l, "pPr", "ind"));
  }

  private String mark(String list, int level) {
    Optional<Element> definition = level(list, level);
    String key = Xml.value(lists.get(list), "abstractNumId").orElse(list);
    int[] counts = counters.computeIfAbsent(key, k -> unset());
    Optional<Integer> restart = override(list, level).flatMap(o -> Xml.number(o, "startOverride"));
    if (restart.isPresent() && restarted.add(list + "/" + level)) {
      counts[level] = restart.get();
    } else {
      counts[level] = counts[level] < 0 ? start(list, level) : counts[level] + 1;
    }
    java.util.Arrays.fill(counts, level + 1, LEVELS, -1);
    return definition.map(d -> text(d, list, counts)).orElse("");
  }

  private String text(Element definition, String list, int[] counts) {
    String pattern = Xml.value(definition, "lvlText").orElse("");
    if (Xml.value(definition, "numFmt").filter("bullet"::equals).isPresent()) {
      String font =
          Xml.at(definition, "rPr", "rFonts").flatMap(f -> Xml.attribute(f, "ascii")).orElse("");
      return ListMark.bullet(pattern, font);
    }
    boolean plain = Xml.toggle(definition, "isLgl").orElse(false);
    String text = pattern;
    for (int i = 0; i < LEVELS; i++) {
      if (text.contains("%" + (i + 1))) {
        String format =
            plain ? "decimal" : level(list, i).flatMap(l -> Xml.value(l, "numFmt")).orElse("");
        int count = counts[i] < 0 ? start(list, i) : counts[i];
        text = text.replace("%" + (i + 1), ListNumber.show(format, count));
      }
    }
    return text;
  }

  private int start(String list, int level) {
    return level(list, level).flatMap(l -> Xml.number(l, "start")).orElse(1);
  }

  private Optional<Element> override(String list, int level) {
    return Xml.children(lists.get(list), "lvlOverride").filter(o -> isLevel(o, level)).findFirst();
  }

  private Optional<Element> level(String list, int level) {
    if (!lists.containsKey(list)) {
      return Optional.empty();
    }
    Optional<Element> own = override(list, level).flatMap(o -> Xml.at(o, "lvl"));
    return own.or(
        () ->
            definition(list)
                .flatMap(d -> Xml.children(d, "lvl").filter(l -> isLevel(l, level)).findFirst()));
  }

  /** A definition may only name a style, which names the list that has the levels. */
  private Optional<Element> definition(String list) {
    Optional<Element> definition =
        Xml.value(lists.get(list), "abstractNumId").map(definitions::get);
    return definition
        .flatMap(d -> Xml.value(d, "numStyleLink"))
        .flatMap(styles::numberingOf)
        .flatMap(n -> Xml.value(n, "numId"))
        .map(lists::get)
        .flatMap(n -> Xml.value(n, "abstractNumId"))
        .map(definitions::get)
        .or(() -> definition);
  }

  private static boolean isLevel(Element element, int level) {
    return Xml.attribute(element, "ilvl").flatMap(Xml::integer).filter(l -> l == level).isPresent();
  }

  private static int[] unset() {
    int[] counts = new int[LEVELS];
    java.util.Arrays.fill(counts, -1);
    return counts;
  }
}
