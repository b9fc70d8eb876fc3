package jp.shisaku.read.office;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.w3c.dom.Element;

/**
 * A piece of a paragraph of a slide: a run, or an equation, which POI passes over.
 *
 * @param equation its text where it is no run
 */
record SlidePiece(Optional<TextRun> run, String equation) {

  private static final Set<String> RUNS = Set.of("r", "br", "fld");
  private static final Set<String> EQUATIONS = Set.of("m", "AlternateContent");

  static List<SlidePiece> of(TextParagraph<?, ?, ? extends TextRun> paragraph) {
    Iterator<? extends TextRun> runs = paragraph.getTextRuns().iterator();
    List<SlidePiece> pieces = new ArrayList<>();
    if (paragraph instanceof XSLFTextParagraph xml
        && xml.getXmlObject().getDomNode() instanceof Element element) {
      for (Element child : Xml.children(element)) {
        if (RUNS.contains(child.getLocalName()) && runs.hasNext()) {
          pieces.add(new SlidePiece(Optional.of(runs.next()), ""));
        } else if (EQUATIONS.contains(child.getLocalName())) {
          pieces.add(new SlidePiece(Optional.empty(), Equation.text(child)));
        }
      }
    }
    runs.forEachRemaining(run -> pieces.add(new SlidePiece(Optional.of(run), "")));
    return pieces;
  }
}
