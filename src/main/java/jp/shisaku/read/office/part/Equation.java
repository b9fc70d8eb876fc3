package jp.shisaku.read.office.part;

import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** An equation of Office (OMML) as text: 1/2 and 10^2, which are neither 12 nor 102. */
public final class Equation {

  private Equation() {}

  /** What stands between the marks of an equation; "" where there is none. */
  public static String text(Element element) {
    StringBuilder text = new StringBuilder();
    add(element, text, 0);
    return text.toString();
  }

  private static void add(Element element, StringBuilder text, int depth) {
    if (depth > OfficeLimits.MAX_DEPTH) {
      throw new IllegalStateException("nested too deeply");
    }
    if (Xml.is(element, "AlternateContent")) {
      int before = text.length();
      Xml.at(element, "Choice").ifPresent(choice -> add(choice, text, depth + 1));
      if (text.substring(before).isBlank()) {
        Xml.at(element, "Fallback").ifPresent(other -> add(other, text, depth + 1));
      }
      return;
    }
    text.append(mark(element).orElse(""));
    for (Element child : Xml.children(element)) {
      add(child, text, depth + 1);
    }
  }

  private static Optional<String> mark(Element element) {
    return switch (element.getLocalName()) {
      case "t" -> Optional.of(content(element));
      case "den" -> Optional.of("/");
      case "sup" -> Optional.of("^");
      case "sub" -> Optional.of("_");
      default -> Optional.empty();
    };
  }

  /** The DOM of a slide cannot tell the content of an element itself. */
  private static String content(Element element) {
    StringBuilder content = new StringBuilder();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      content.append(n instanceof Text text ? text.getNodeValue() : "");
    }
    return content.toString();
  }

  /** True where an equation stands in a shape. */
  public static boolean isIn(Element element, int depth) {
    return depth < OfficeLimits.MAX_DEPTH
        && Xml.children(element).stream()
            .anyMatch(child -> Xml.is(child, "oMath") || isIn(child, depth + 1));
  }
}
