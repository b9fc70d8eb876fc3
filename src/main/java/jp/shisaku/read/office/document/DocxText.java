package jp.shisaku.read.office.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.page.Blocks;
import jp.shisaku.read.office.part.ListMark;
import jp.shisaku.read.office.part.OfficeLimits;
import jp.shisaku.read.office.part.Xml;
import jp.shisaku.text.NoteMark;
import jp.shisaku.text.RepairTally;
import org.w3c.dom.Element;

/**
 * The text of a DOCX paragraph as printed: with its number, without deletions, hidden text, field
 * codes, phonetic guides (ruby) and the numbers of footnotes, which would read as digits of the
 * amount before them.
 */
final class DocxText {

  /** Stands in the text for a page break that the author set. */
  static final char PAGE_BREAK = '\f';

  private static final Set<String> LEFT_OUT =
      Set.of(
          ("pPr rPr del moveFrom delText delInstrText rt "
                  + "commentReference annotationRef footnoteRef endnoteRef "
                  + "sdtPr sdtEndPr rubyPr softHyphen")
              .split(" "));

  /** Raised by so much, in half points, a number is one of a note. */
  private static final int RAISED = 4;

  /** Text below this size, in points, is not seen. */
  private static final double GRAIN = 1.5;

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxNotes notes;
  private final RepairTally repairs;
  private int hidden;

  DocxText(DocxStyles styles, DocxNumbering numbering, DocxNotes notes, RepairTally repairs) {
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
    this.repairs = repairs;
  }

  /**
   * A paragraph.
   *
   * @param raw with line breaks and {@link #PAGE_BREAK}; may be blank
   * @param textBoxes the contents of text boxes that hang on it
   * @param apart true where it is a heading or is set with space before it
   */
  record Paragraph(String raw, Blocks.Style style, List<Element> textBoxes, boolean apart) {}

  /** Characters that were left out because they are set as hidden. */
  int hidden() {
    return hidden;
  }

  Paragraph of(Element paragraph) {
    Collector collector = new Collector(paragraph);
    collector.add(paragraph, 0);
    String raw = collector.text.toString();
    String mark = raw.isBlank() ? "" : numbering.next(paragraph);
    return new Paragraph(
        ListMark.before(mark, raw), collector.style(), collector.textBoxes, isApart(paragraph));
  }

  boolean isHeading(Element paragraph) {
    return styles
        .ofParagraph(paragraph, p -> Xml.number(p, "outlineLvl"))
        .filter(level -> level < 9)
        .isPresent();
  }

  private boolean isApart(Element paragraph) {
    int before =
        styles
            .ofParagraph(
                paragraph, p -> Xml.at(p, "spacing").flatMap(s -> Xml.attribute(s, "before")))
            .flatMap(Xml::integer)
            .orElse(0);
    return isHeading(paragraph) || before >= 120;
  }

  private double indent(Element paragraph) {
    Optional<Element> indent =
        styles
            .ofParagraph(paragraph, p -> Xml.at(p, "ind"))
            .or(() -> numbering.indentOf(paragraph));
    return indent
        .map(
            i -> twips(i, "left") + twips(i, "start") - twips(i, "hanging") + twips(i, "firstLine"))
        .map(twips -> Math.max(0, twips) / 20.0)
        .orElse(0.0);
  }

  private static int twips(Element indent, String name) {
    return Xml.attribute(indent, name).flatMap(Xml::integer).orElse(0);
  }

  /** Walks one paragraph. */
  private final class Collector {

    private final Element paragraph;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> textBoxes = new ArrayList<>();
    private final DocxFields fields = new DocxFields();
    private double size;
    private double lastSize;
    private boolean bold = true;

    Collector(Element paragraph) {
      this.paragraph = paragraph;
    }

    Blocks.Style style() {
      return new Blocks.Style(Optional.empty(), indent(paragraph), size, bold && size > 0);
    }

    void add(Element parent, int depth) {
      if (depth > OfficeLimits.MAX_DEPTH) {
        throw new IllegalStateException("nested too deeply");
      }
      for (Element child : Xml.children(parent)) {
        if (Xml.is(child, "r")) {
          run(child, depth);
        } else if (Xml.is(child, "AlternateContent")) {
          Xml.at(child, "Choice")
              .or(() -> Xml.at(child, "Fallback"))
              .ifPresent(c -> add(c, depth + 1));
        } else if (Xml.is(child, "txbxContent")) {
          textBoxes.add(child);
        } else if (DocxNotes.REFERENCES.contains(child.getLocalName())) {
          text.append(notes.at(child));
        } else if (Xml.is(child, "fldChar")) {
          fields.mark(child).ifPresent(text::append);
        } else if (Xml.is(child, "instrText")) {
          fields.code(child.getTextContent());
        } else if (!LEFT_OUT.contains(child.getLocalName()) && !Xml.isPrompt(child)) {
          text.append(fields.inCode() ? "" : character(child));
          add(child, depth + 1);
        }
      }
    }

    private void run(Element run, int depth) {
      int start = text.length();
      add(run, depth + 1);
      String added = text.substring(start);
      if (added.isBlank()) {
        return;
      }
      if (isSet(run, "vanish")) {
        hidden += added.strip().length();
        text.setLength(start);
        return;
      }
      if (repairs.leavesOut(
          added,
          isSet(run, "strike") || isSet(run, "dstrike"),
          () -> isUnseen(run),
          () -> isRaised(run) && NoteMark.is(added, text.substring(0, start)))) {
        text.setLength(start);
        return;
      }
      double ownSize = styles.sizeOf(run, paragraph);
      if (isSetOtherwise(run, ownSize) && NoteMark.adjoins(added, text.substring(0, start))) {
        text.insert(start, ' ');
      }
      lastSize = ownSize;
      size = size > 0 ? size : ownSize;
      bold &= styles.ofRun(run, paragraph, p -> Xml.toggle(p, "b")).orElse(false);
    }

    private boolean isSet(Element run, String property) {
      return styles.ofRun(run, paragraph, p -> Xml.toggle(p, property)).orElse(false);
    }

    /** 640 with a small or lowered 1 behind it: perhaps a note, but surely not 6401. */
    private boolean isSetOtherwise(Element run, double ownSize) {
      return NoteMark.isSmaller(ownSize, lastSize)
          || vertical(run).filter("subscript"::equals).isPresent()
          || position(run).filter(up -> up != 0).isPresent()
          || Xml.is((Element) run.getParentNode(), "hyperlink")
              && Xml.attribute((Element) run.getParentNode(), "anchor").isPresent();
    }

    /** True for text of no size to speak of, for clear text, and for white text on white. */
    private boolean isUnseen(Element run) {
      return styles.sizeOf(run, paragraph) < GRAIN || isClear(run) || isWhiteOnWhite(run);
    }

    /** Without ink, and without an outline by which it would be seen. */
    private static boolean isClear(Element run) {
      return Xml.at(run, "rPr", "textFill", "noFill").isPresent()
          && (Xml.at(run, "rPr", "textOutline").isEmpty()
              || Xml.at(run, "rPr", "textOutline", "noFill").isPresent());
    }

    private boolean isWhiteOnWhite(Element run) {
      return styles
              .ofRun(run, paragraph, p -> Xml.at(p, "color").flatMap(c -> Xml.attribute(c, "val")))
              .filter("FFFFFF"::equalsIgnoreCase)
              .isPresent()
          && styles.ofRun(run, paragraph, p -> Xml.at(p, "shd")).isEmpty()
          && styles.ofRun(run, paragraph, p -> Xml.at(p, "highlight")).isEmpty()
          && styles.ofParagraph(paragraph, p -> Xml.at(p, "shd")).isEmpty()
          && DocxGround.isWhite(paragraph, styles);
    }

    private boolean isRaised(Element run) {
      return vertical(run).filter("superscript"::equals).isPresent()
          || position(run).filter(up -> up >= RAISED).isPresent()
          || hasOwnMark(run);
    }

    /** True where the author has typed the mark of a note. */
    private static boolean hasOwnMark(Element run) {
      return Stream.of("footnoteReference", "endnoteReference")
          .flatMap(name -> Xml.at(run, name).stream())
          .anyMatch(note -> Xml.attribute(note, "customMarkFollows").isPresent());
    }

    private Optional<String> vertical(Element run) {
      return styles.ofRun(run, paragraph, p -> Xml.value(p, "vertAlign"));
    }

    private Optional<Integer> position(Element run) {
      return styles.ofRun(run, paragraph, p -> Xml.number(p, "position"));
    }

    private String character(Element element) {
      return switch (element.getLocalName()) {
        case "t" -> element.getTextContent();
        case "tab", "ptab" -> "\t";
        case "cr" -> "\n";
        case "br" ->
            Xml.attribute(element, "type").filter("page"::equals).isPresent()
                ? Character.toString(PAGE_BREAK)
                : "\n";
        case "noBreakHyphen" -> "-";
        // Of an equation: 1/2 and 10^2 are neither 12 nor 102.
        case "den" -> "/";
        case "sup" -> "^";
        case "sub" -> "_";
        case "sym" -> symbol(element);
        default -> "";
      };
    }

    private String symbol(Element element) {
      String code = Xml.attribute(element, "char").orElse("");
      try {
        return ListMark.bullet(
            Character.toString(Integer.parseInt(code, 16)),
            Xml.attribute(element, "font").orElse(""));
      } catch (IllegalArgumentException e) {
        return "";
      }
    }
  }
}
