package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.issue.Box;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What lies upon a page and is printed with it: the fields of a form that was filled in, text that
 * was typed over the page, white boxes that hide what was there. The marks of a reader (highlights,
 * notes, links) say nothing of their own.
 */
final class Annotations {

  private static final Set<String> OF_THE_PAGE =
      Set.of(
          "Widget",
          "FreeText",
          "Stamp",
          "Square",
          "Circle",
          "Polygon",
          "Line",
          "Redact",
          "StrikeOut",
          "Watermark");

  private static final String STRIKE_OUT = "StrikeOut";

  private static final Set<String> AREAS = Set.of("Square", "Circle");
  private static final COSName INTERIOR = COSName.getPDFName("IC");

  /** Side of the square within a ring, by that around it. */
  private static final double WITHIN_RING = Math.sqrt(0.5);

  /** Half of the width of a line; in points. */
  private static final double THIN = 0.5;

  private static final COSName FIELD_TYPE = COSName.getPDFName("FT");
  private static final COSName FIELD_FLAGS = COSName.getPDFName("Ff");
  private static final String BUTTON = "Btn";
  private static final int PUSH_BUTTON = 1 << 16;

  /** Fields stand in few others; more are a ring. */
  private static final int DEEPEST = 32;

  private Annotations() {}

  /** Those that a viewer shows, in the order of painting. */
  static List<PDAnnotation> shownOn(PDPage page) throws IOException {
    return page.getAnnotations().stream().filter(Annotations::isShown).toList();
  }

  /**
   * True where a field or a box upon the page holds a text, but not how it is drawn: a viewer draws
   * it by a font of its own.
   */
  static boolean holdUndrawnText(PDPage page) throws IOException {
    return page.getAnnotations().stream()
        .filter(Annotations::isOfThePage)
        .filter(annotation -> annotation.getNormalAppearanceStream() == null)
        .map(PDAnnotation::getCOSObject)
        .anyMatch(Annotations::holdsText);
  }

  /** True where the file asks viewers to draw the fields anew, by the texts that they hold. */
  static boolean areRedrawn(PDDocument pdf) {
    COSDictionary form =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    return form != null && form.getBoolean(COSName.NEED_APPEARANCES, false);
  }

  /** The text that a field holds, without blanks; empty where it is no field, or holds none. */
  static Optional<String> text(PDAnnotation annotation) {
    COSDictionary field = annotation.getCOSObject();
    return named(inherited(field, FIELD_TYPE)).equals("Tx")
            && inherited(field, COSName.V) instanceof COSString text
        ? Optional.of(text.getString().replaceAll("\\s+", "")).filter(t -> !t.isEmpty())
        : Optional.empty();
  }

  /** The lines of strike-outs of which the file does not say how they are drawn, as viewers do. */
  static List<Box> undrawnLines(PDPage page, PageFrame frame) throws IOException {
    List<Box> lines = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (STRIKE_OUT.equals(annotation.getSubtype())
          && isOfThePage(annotation)
          && annotation.getNormalAppearanceStream() == null
          && annotation.getCOSObject().getDictionaryObject(COSName.QUADPOINTS)
              instanceof COSArray corners) {
        float[] xy = corners.toFloatArray();
        for (int i = 0; i + 7 < xy.length; i += 8) {
          lines.add(middle(frame.box(xy[i], xy[i + 1], xy[i + 6], xy[i + 7])));
        }
      }
    }
    return lines;
  }

  /**
   * What a filled square or ring hides; of a square that says how it is drawn, its drawing tells.
   */
  static Optional<Box> filled(PDAnnotation annotation, PageFrame frame) {
    PDRectangle place = annotation.getRectangle();
    boolean ring = "Circle".equals(annotation.getSubtype());
    if (place == null
        || !isFilled(annotation)
        || !ring && annotation.getNormalAppearanceStream() != null) {
      return Optional.empty();
    }
    double share = ring ? WITHIN_RING : 1;
    double x = (place.getLowerLeftX() + place.getUpperRightX()) / 2.0;
    double y = (place.getLowerLeftY() + place.getUpperRightY()) / 2.0;
    double right = share * place.getWidth() / 2;
    double up = share * place.getHeight() / 2;
    return Optional.of(frame.box(x - right, y - up, x + right, y + up));
  }

  /** True for a square or a ring that is filled with a colour that lets nothing through. */
  private static boolean isFilled(PDAnnotation annotation) {
    COSDictionary drawn = annotation.getCOSObject();
    return AREAS.contains(String.valueOf(annotation.getSubtype()))
        && drawn.getDictionaryObject(INTERIOR) instanceof COSArray colour
        && colour.size() > 0
        && drawn.getFloat(COSName.CA, 1) >= 1;
  }

  private static Box middle(Box text) {
    double y = text.centerY();
    return new Box(text.left(), y - THIN, text.right(), y + THIN);
  }

  private static boolean holdsText(COSDictionary annotation) {
    boolean box = "FreeText".equals(annotation.getNameAsString(COSName.SUBTYPE));
    COSBase text =
        box ? annotation.getDictionaryObject(COSName.CONTENTS) : inherited(annotation, COSName.V);
    return text instanceof COSString string && !string.getString().isBlank();
  }

  private static boolean isShown(PDAnnotation annotation) {
    return isOfThePage(annotation)
        && (annotation.getNormalAppearanceStream() != null || isFilled(annotation));
  }

  private static boolean isOfThePage(PDAnnotation annotation) {
    return annotation.getSubtype() != null
        && OF_THE_PAGE.contains(annotation.getSubtype())
        && !annotation.isHidden()
        && !annotation.isNoView()
        && !isPushButton(annotation.getCOSObject());
  }

  /** 印刷, リセット: for the hand, and not printed. */
  private static boolean isPushButton(COSDictionary field) {
    return BUTTON.equals(named(inherited(field, FIELD_TYPE)))
        && inherited(field, FIELD_FLAGS) instanceof COSNumber flags
        && (flags.intValue() & PUSH_BUTTON) != 0;
  }

  private static String named(COSBase name) {
    return name instanceof COSName known ? known.getName() : "";
  }

  private static COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary at = field;
    for (int i = 0; i < DEEPEST && at != null; i++) {
      if (at.containsKey(key)) {
        return at.getDictionaryObject(key);
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }
}
