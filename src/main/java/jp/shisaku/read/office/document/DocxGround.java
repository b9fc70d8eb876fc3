package jp.shisaku.read.office.document;

import java.util.Optional;
import java.util.Set;
import jp.shisaku.read.office.part.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Whether a paragraph of a DOCX stands on white, so that white text is not seen: on the paper
 * itself, in a cell or a text box that says that it is white, or in a table that says nothing of a
 * ground, nor its style. Where anything else may lie below, the answer is no.
 */
final class DocxGround {

  /** Between the body and a paragraph, what has no ground of its own. */
  private static final Set<String> PLAIN = Set.of("sdt", "sdtContent", "customXml", "smartTag");

  private static final Set<String> FLAT = Set.of("clear", "nil");

  private static final String WHITE = "FFFFFF";

  private DocxGround() {}

  static boolean isWhite(Element paragraph, DocxStyles styles) {
    Node above = paragraph.getParentNode();
    while (above instanceof Element element && !Xml.is(element, "body")) {
      if (Xml.is(element, "txbxContent")) {
        return isWhiteBox(element);
      }
      Optional<Boolean> told = told(element, styles);
      if (told.isPresent()) {
        return told.get();
      }
      above = element.getParentNode();
    }
    return above instanceof Element body
        && Xml.at((Element) body.getParentNode(), "background").isEmpty();
  }

  /**
   * What an element around the paragraph says of the ground; empty where what is around it does.
   */
  private static Optional<Boolean> told(Element element, DocxStyles styles) {
    if (Xml.is(element, "tc")) {
      return Xml.at(element, "tcPr", "shd").flatMap(DocxGround::fill);
    }
    if (Xml.is(element, "tr")) {
      return Xml.at(element, "tblPrEx", "shd").map(own -> false);
    }
    if (Xml.is(element, "tbl")) {
      return styles.mayShade(Xml.value(element, "tblPr", "tblStyle"))
          ? Optional.of(false)
          : Xml.at(element, "tblPr", "shd").flatMap(DocxGround::fill);
    }
    return PLAIN.contains(element.getLocalName()) ? Optional.empty() : Optional.of(false);
  }

  private static Optional<Boolean> fill(Element shade) {
    if (!FLAT.contains(Xml.attribute(shade, "val").orElse("clear"))) {
      return Optional.of(false);
    }
    return Xml.attribute(shade, "fill")
        .filter(fill -> !fill.equals("auto"))
        .map(WHITE::equalsIgnoreCase);
  }

  /** A box of today's kind that is filled with white. */
  private static boolean isWhiteBox(Element content) {
    Node above = content.getParentNode();
    while (above instanceof Element element && !Xml.is(element, "wsp")) {
      above = element.getParentNode();
    }
    return above instanceof Element shape
        && Xml.at(shape, "spPr", "solidFill", "srgbClr")
            .filter(colour -> Xml.children(colour).isEmpty())
            .flatMap(colour -> Xml.attribute(colour, "val"))
            .filter(WHITE::equalsIgnoreCase)
            .isPresent();
  }
}
