package jp.shisaku.read.office.slides;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Blocks;
import jp.shisaku.read.office.part.Equation;
import jp.shisaku.read.office.part.ListMark;
import jp.shisaku.read.office.part.ListNumber;
import jp.shisaku.read.office.part.Xml;
import jp.shisaku.text.NoteMark;
import jp.shisaku.text.RepairTally;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextParagraph.BulletStyle;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextRun.FieldType;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.w3c.dom.Element;

/** The paragraphs of a text box or a slide table's cell as lines, with their bullets as printed. */
final class SlideText {

  private static final int LEVELS = 9;

  private final Box box;
  private final Blocks blocks;
  private final SlideInk ink;
  private final RepairTally repairs;
  private final int[] counters = new int[LEVELS];

  private SlideText(Box box, SlideInk ink, Blocks blocks, RepairTally repairs) {
    this.box = box;
    this.ink = ink;
    this.repairs = repairs;
    this.blocks = blocks;
  }

  /**
   * Adds the text of a shape; every line has the box of the whole shape.
   *
   * @param ink what can be seen on its ground
   */
  static <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>> void add(
      TextShape<S, P> shape, Box box, SlideInk ink, Blocks blocks, RepairTally repairs) {
    SlideText text = new SlideText(box, ink, blocks, repairs);
    for (P paragraph : shape.getTextParagraphs()) {
      text.paragraph(paragraph);
    }
  }

  private void paragraph(TextParagraph<?, ?, ? extends TextRun> paragraph) {
    List<TextRun> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (SlidePiece piece : SlidePiece.of(paragraph)) {
      text.append(piece.equation());
      if (piece.run().isEmpty()) {
        continue;
      }
      TextRun run = piece.run().get();
      String own = unescaped(run.getRawText());
      if (run.getFieldType() == FieldType.SLIDE_NUMBER
          || own == null
          || repairs.leavesOut(
              own,
              run.isStrikethrough(),
              () -> ink.vanishes(run),
              () -> run.isSuperscript() && NoteMark.is(own, text))) {
        continue;
      }
      if (isSetOtherwise(run, runs) && NoteMark.adjoins(own, text)) {
        text.append(' ');
      }
      text.append(own);
      if (!own.isBlank()) {
        runs.add(run);
      }
    }
    // The mark that ends a paragraph of a PPT begins no line.
    String shown = text.toString().replaceFirst("\r$", "");
    blocks.text(
        shown.isBlank() ? "" : ListMark.before(mark(paragraph), shown), style(paragraph, runs));
  }

  /** A break within a line that PowerPoint could not write as itself. */
  static String unescaped(String text) {
    return text == null ? null : text.replace("_x000B_", "\u000b");
  }

  /** 640 with a small or lowered 1 behind it: perhaps a note, but surely not 6401. */
  private static boolean isSetOtherwise(TextRun run, List<TextRun> before) {
    return run.isSubscript()
        || !before.isEmpty()
            && NoteMark.isSmaller(
                points(run.getFontSize()), points(before.get(before.size() - 1).getFontSize()));
  }

  private Blocks.Style style(TextParagraph<?, ?, ?> paragraph, List<TextRun> runs) {
    double indent = Math.max(0, points(paragraph.getLeftMargin()) + points(paragraph.getIndent()));
    double size = runs.isEmpty() ? 0 : points(runs.get(0).getFontSize());
    boolean bold = !runs.isEmpty() && runs.stream().allMatch(TextRun::isBold);
    return new Blocks.Style(Optional.of(box), box.left() + indent, size, bold);
  }

  private static double points(Double value) {
    return value == null ? 0 : value;
  }

  private String mark(TextParagraph<?, ?, ?> paragraph) {
    int level = Math.max(0, Math.min(paragraph.getIndentLevel(), LEVELS - 1));
    Arrays.fill(counters, level + 1, LEVELS, 0);
    BulletStyle bullet = paragraph.getBulletStyle();
    Optional<AutoNumberingScheme> scheme = scheme(paragraph, bullet);
    if (scheme.isPresent()) {
      return ListNumber.show(scheme.get(), start(paragraph, bullet) + counters[level]++);
    }
    counters[level] = 0;
    return bullet == null
        ? ""
        : ListMark.bullet(bullet.getBulletCharacter(), bullet.getBulletFont());
  }

  /** POI takes a number for a bullet only where the file names a font for it, too. */
  private static Optional<AutoNumberingScheme> scheme(
      TextParagraph<?, ?, ?> paragraph, BulletStyle bullet) {
    return paragraph instanceof XSLFTextParagraph xml && !saysNone(xml)
        ? Optional.ofNullable(xml.getAutoNumberingScheme())
        : Optional.ofNullable(bullet).map(BulletStyle::getAutoNumberingScheme);
  }

  private static boolean saysNone(XSLFTextParagraph paragraph) {
    CTTextParagraphProperties own = paragraph.getXmlObject().getPPr();
    return own != null && own.isSetBuNone();
  }

  private static int start(TextParagraph<?, ?, ?> paragraph, BulletStyle bullet) {
    Integer start =
        paragraph instanceof XSLFTextParagraph xml
            ? xml.getAutoNumberingStartAt()
            : bullet.getAutoNumberingStartAt();
    return start == null ? 1 : start;
  }

  /**
   * A piece of a paragraph of a slide: a run, or an equation, which POI passes over.
   *
   * @param equation its text where it is no run
   */
  private record SlidePiece(Optional<TextRun> run, String equation) {

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
}
