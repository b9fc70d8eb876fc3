package jp.shisaku.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.markup.HtmlTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * What style sheets inside the page and style attributes say of an element, for the few properties
 * that decide what is read. Of two rules the more important one wins, then the one whose selector
 * says more, then the later one; rules under a condition (@media) are passed over.
 */
final class Styles implements HtmlTable.Look {

  private static final int MAX_RULES = 3000;
  private static final int MAX_MATCHES = 500_000;
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE =
      Pattern.compile("(?<selectors>[^{}@;]+)\\{(?<declarations>[^{}]*)\\}");
  private static final Pattern CONDITIONAL =
      Pattern.compile("@[\\w-]+[^{};]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}|@[\\w-]+[^{};]*;");
  private static final String ELSEWHERE = "link[rel~=(?i)stylesheet], style:containsData(@)";
  private static final Pattern MOVED =
      Pattern.compile("sub|top|text-top|[+-]?\\d*\\.?\\d+(?:px|pt|em|rem|ex|%)");
  private static final Pattern DECORATED = Pattern.compile("^(?:none|underline|overline)");
  private static final Pattern UNSEEN =
      Pattern.compile("^(?:none|0|transparent|inherit|initial|unset)");
  private static final Pattern ONE_CLASS = Pattern.compile("\\.[\\w-]+");
  private static final Pattern SIZED = Pattern.compile("[1-9]");
  private static final Set<String> STRUCK_OUT = Set.of("s", "del", "strike");
  private static final Set<String> FOLLOWED =
      Set.of(
          ("display mso-element mso-hide visibility text-decoration "
                  + "text-decoration-line vertical-align font-weight background background-color "
                  + "list-style list-style-type float position opacity filter font-size color "
                  + "left top text-indent clip break-after break-before page-break-after "
                  + "page-break-before right bottom width height line-height letter-spacing "
                  + "margin-left padding padding-left white-space writing-mode transform "
                  + "-webkit-transform border border-left border-top border-right border-bottom")
              .split(" "));

  private final Map<Element, Map<String, Declared>> byElement = new IdentityHashMap<>();
  private final GeneratedText generated = new GeneratedText();

  /** True where rules that are not in the page itself may give anything a ground. */
  private final boolean styledElsewhere;

  private final FoldOuts foldOuts;

  private Styles(boolean styledElsewhere, FoldOuts foldOuts) {
    this.styledElsewhere = styledElsewhere;
    this.foldOuts = foldOuts;
  }

  static Styles of(Document document) {
    Styles styles = new Styles(!document.select(ELSEWHERE).isEmpty(), FoldOuts.in(document));
    StringBuilder sheets = new StringBuilder();
    document.select("style").forEach(s -> sheets.append(s.data()).append('\n'));
    String css = COMMENT.matcher(sheets).replaceAll(" ");
    Matcher rule = RULE.matcher(CONDITIONAL.matcher(css).replaceAll(" "));
    Map<String, List<Element>> byClass = byClass(document);
    int matches = 0;
    for (int searches = 0; searches < MAX_RULES && matches < MAX_MATCHES && rule.find(); ) {
      String selectors = rule.group("selectors").strip();
      Map<String, Declared> declared =
          declarations(rule.group("declarations"), Declared.weight(selectors));
      if (ONE_CLASS.matcher(selectors).matches()) {
        String name = selectors.substring(1).toLowerCase(Locale.ROOT);
        List<Element> known = byClass.getOrDefault(name, List.of());
        known.forEach(e -> styles.add(e, declared));
        matches += known.size();
        continue;
      }
      searches++;
      matches += styles.generated.add(document, selectors, rule.group("declarations"));
      if (!declared.isEmpty()) {
        matches += styles.apply(document, selectors, declared);
      }
    }
    for (Element element : document.getElementsByAttribute("style")) {
      String own = COMMENT.matcher(element.attr("style")).replaceAll(" ");
      styles.add(element, declarations(own, Declared.OF_ELEMENT));
    }
    return styles;
  }

  private int apply(Document document, String selectors, Map<String, Declared> declared) {
    try {
      var elements = document.select(selectors);
      elements.forEach(e -> add(e, declared));
      return elements.size();
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      // A selector that a parser of documents does not know (:hover, ::before) sets no text.
      return 0;
    }
  }

  private void add(Element element, Map<String, Declared> declared) {
    Map<String, Declared> own = byElement.computeIfAbsent(element, e -> new HashMap<>());
    declared.forEach((property, value) -> own.merge(property, value, Declared::stronger));
  }

  private static Map<String, Declared> declarations(String text, int weight) {
    Map<String, Declared> declared = new HashMap<>();
    for (String declaration : text.split(";")) {
      String[] parts = declaration.split(":", 2);
      String property = parts[0].strip().toLowerCase(Locale.ROOT);
      if (parts.length == 2 && FOLLOWED.contains(property)) {
        declared.merge(property, Declared.of(parts[1], weight), Declared::stronger);
      }
    }
    return declared;
  }

  /** The value of a property in lower case; "" where none is set. */
  String get(Element element, String property) {
    Declared declared = byElement.getOrDefault(element, Map.of()).get(property);
    return declared == null ? "" : declared.value();
  }

  /** What a rule prints before or after ("before", "after") the content of an element. */
  String generated(Element element, String side) {
    return generated.of(element, side);
  }

  @Override
  public boolean isHidden(Element element) {
    boolean hidden =
        element.hasAttr("hidden")
            || get(element, "display").equals("none")
            || get(element, "mso-hide").equals("all")
            || get(element, "mso-element").startsWith("comment")
            || Set.of("hidden", "collapse").contains(get(element, "visibility"))
            || Unseen.isClear(this, element);
    return hidden && !foldOuts.holds(element);
  }

  /** True for text that is struck out: by style, and s, del, strike where no style unsays it. */
  boolean isStruckOut(Element element) {
    String line = get(element, "text-decoration") + get(element, "text-decoration-line");
    return line.contains("line-through")
        || STRUCK_OUT.contains(element.normalName()) && !DECORATED.matcher(line).find();
  }

  /** True for an element that stands at a place of its own, whatever is before it. */
  boolean isPlaced(Element element) {
    return get(element, "position").equals("absolute");
  }

  /** True for text above or below its line. */
  boolean isMoved(Element element) {
    boolean relative = get(element, "position").equals("relative");
    String top = relative ? get(element, "top") : "";
    return Stream.of(top, get(element, "vertical-align")).anyMatch(v -> MOVED.matcher(v).matches());
  }

  /** True for text that is set smaller than what is around it. */
  boolean isSmaller(Element element) {
    return FontSizes.isSmaller(this, element);
  }

  /** True for white text on the white of the page. */
  boolean isUnseen(Element element) {
    return !styledElsewhere && Unseen.isWhiteOnWhite(this, element);
  }

  /** Whether the element asks to be bold or not to be; empty where it says nothing. */
  Optional<Boolean> bold(Element element) {
    String weight = get(element, "font-weight");
    return weight.isEmpty() || weight.equals("inherit")
        ? Optional.empty()
        : Optional.of(weight.startsWith("bold") || weight.matches("[6-9]00"));
  }

  @Override
  public boolean isShaded(Element element) {
    String fill = get(element, "background") + " " + get(element, "background-color");
    return (!fill.isBlank() || element.hasAttr("bgcolor"))
        && !fill.matches(
            "(?s).*\\b(white|transparent|none|inherit|initial)\\b.*|.*#fff(fff)?\\b.*");
  }

  /** True where a new page is to begin before or after ("before", "after") the element. */
  boolean breaksPage(Element element, String side) {
    Set<String> breaking = Set.of("page", "always", "left", "right", "recto", "verso");
    return breaking.contains(get(element, "break-" + side))
        || breaking.contains(get(element, "page-break-" + side));
  }

  /** True where the element stands apart from the text around it, against its own nature. */
  boolean isBoxed(Element element) {
    String display = get(element, "display");
    String within = element.parent() == null ? "" : get(element.parent(), "display");
    return Set.of("block", "flex", "grid", "list-item", "inline-block", "table").contains(display)
        || Set.of("flex", "inline-flex", "grid", "inline-grid").contains(within)
        || Set.of("left", "right").contains(get(element, "float"))
        || Set.of("absolute", "fixed").contains(get(element, "position"));
  }

  /**
   * True for a text in a box of its own within a line: 目的 on a ground before its text. With a
   * figure in it, R7補正 or 5, it belongs to what stands behind it.
   */
  boolean isChip(Element element) {
    if (element.text().chars().anyMatch(Character::isDigit)) {
      return false;
    }
    boolean seen =
        Stream.of("background", "background-color", "border")
            .map(property -> get(element, property))
            .anyMatch(value -> !value.isEmpty() && !UNSEEN.matcher(value).find());
    return seen
        && Stream.of("padding", "padding-left")
            .map(property -> get(element, property))
            .anyMatch(value -> SIZED.matcher(value).find());
  }

  /**
   * The elements of each class. Programs that place each text for itself write a rule for each
   * place, thousands of them: a search of the whole page for each would take its time.
   */
  private static Map<String, List<Element>> byClass(Document document) {
    Map<String, List<Element>> elements = new HashMap<>();
    for (Element element : document.getElementsByAttribute("class")) {
      for (String name : element.classNames()) {
        String folded = name.toLowerCase(Locale.ROOT);
        elements.computeIfAbsent(folded, n -> new ArrayList<>()).add(element);
      }
    }
    return elements;
  }
}
