package jp.shisaku.read.office;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Joins paragraphs of which the mark between them is a tracked deletion: the 6 of one and the 40 of
 * the next are one figure.
 */
final class DocxDeletions {

  private DocxDeletions() {}

  static void join(Element body) {
    NodeList deletions = body.getElementsByTagNameNS("*", "del");
    List<Element> paragraphs = new ArrayList<>();
    for (Node mark = deletions.item(0); mark != null; mark = deletions.item(paragraphs.size())) {
      paragraphs.add((Element) mark);
    }
    paragraphs.forEach(mark -> joinAt(mark));
  }

  private static void joinAt(Element mark) {
    Node properties = mark.getParentNode().getParentNode();
    if (!isNamed(mark.getParentNode(), "rPr")
        || !isNamed(properties, "pPr")
        || Xml.at((Element) properties, "sectPr").isPresent()) {
      return;
    }
    Element paragraph = (Element) properties.getParentNode();
    Node next = paragraph.getNextSibling();
    while (next != null && !isNamed(next, "p") && !isNamed(next, "tbl") && !isNamed(next, "sdt")) {
      next = next.getNextSibling();
    }
    if (!isNamed(next, "p")) {
      return;
    }
    Node start =
        Xml.at((Element) next, "pPr").map(Node::getNextSibling).orElse(next.getFirstChild());
    for (Element child : Xml.children(paragraph)) {
      if (child != properties) {
        next.insertBefore(child, start);
      }
    }
    paragraph.getParentNode().removeChild(paragraph);
  }

  private static boolean isNamed(Node node, String name) {
    return node instanceof Element element && Xml.is(element, name);
  }
}
