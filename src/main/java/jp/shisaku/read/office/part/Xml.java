package jp.shisaku.read.office.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Elements by their local names: the transitional and the strict edition of Office XML differ only
 * in their namespaces.
 */
public final class Xml {

  private Xml() {}

  /** The root of a part; document types and external entities are refused. */
  public static Element parse(InputStream in) throws IOException {
    try (in) {
      return DocumentHelper.readDocument(in).getDocumentElement();
    } catch (SAXException e) {
      throw new IOException(
          isTooDeep(e) ? "nested too deeply" : "broken XML: " + e.getMessage(), e);
    }
  }

  /** From Java 24 on the parser itself gives up, at a hundred elements in each other. */
  private static boolean isTooDeep(SAXException e) {
    return String.valueOf(e.getMessage()).contains("jdk.xml.maxElementDepth");
  }

  public static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  public static Stream<Element> children(Element parent, String name) {
    return children(parent).stream().filter(e -> is(e, name));
  }

  public static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  /** The element down a path of first children of these names. */
  public static Optional<Element> at(Element parent, String... path) {
    Optional<Element> found = Optional.of(parent);
    for (String name : path) {
      found = found.flatMap(e -> children(e, name).findFirst());
    }
    return found;
  }

  /** An attribute, in whatever namespace; empty where it is not there. */
  public static Optional<String> attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return Optional.of(attribute.getNodeValue());
      }
    }
    return Optional.empty();
  }

  /** The attribute {@code val} of the element at a path. */
  public static Optional<String> value(Element parent, String... path) {
    return at(parent, path).flatMap(e -> attribute(e, "val"));
  }

  public static Optional<Integer> number(Element parent, String... path) {
    return value(parent, path).flatMap(Xml::integer);
  }

  public static Optional<Integer> integer(String text) {
    try {
      return Optional.of((int) Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A property that is on by being there, and off where it says so; empty where it is absent. */
  public static Optional<Boolean> toggle(Element parent, String... path) {
    return at(parent, path)
        .map(
            e ->
                attribute(e, "val")
                    .map(v -> !v.equals("0") && !v.equals("false") && !v.equals("off"))
                    .orElse(true));
  }

  /** True for a control that nobody filled in: its text asks the author to do so. */
  public static boolean isPrompt(Element element) {
    return is(element, "sdt") && at(element, "sdtPr", "showingPlcHdr").isPresent();
  }
}
