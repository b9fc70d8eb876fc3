package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What stands upon a page without being its content (annotations): fields that were filled in,
 * boxes of text, stamps, and lines and boxes by which something was struck out or painted over. The
 * remarks of a reader, which open on a click, and marks of a colour are none of these.
 */
final class Notes {

  private static final Set<String> KINDS =
      Set.of("Widget", "FreeText", "Stamp", "Square", "Polygon", "Line", "StrikeOut", "Watermark");

  private static final Set<String> WRITTEN = Set.of("Widget", "FreeText");

  private Notes() {}

  /** Those that a viewer shows, in the order of painting. */
  static List<PDAnnotation> shown(PDPage page) throws IOException {
    List<PDAnnotation> shown = new ArrayList<>();
    COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; all != null && i < all.size(); i++) {
      if (all.getObject(i) instanceof COSDictionary dictionary
          && KINDS.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))) {
        PDAnnotation note = PDAnnotation.createAnnotation(dictionary);
        if (!note.isHidden() && !note.isNoView()) {
          shown.add(note);
        }
      }
    }
    return shown;
  }

  /**
   * True where a field or a box upon the page holds a text, but not how it is drawn: a viewer draws
   * it by a font of its own.
   */
  static boolean holdUndrawnText(PDPage page) throws IOException {
    return shown(page).stream()
        .filter(note -> WRITTEN.contains(note.getSubtype()))
        .filter(note -> note.getNormalAppearanceStream() == null)
        .map(PDAnnotation::getCOSObject)
        .anyMatch(note -> !text(note, COSName.V).isBlank() || isBox(note));
  }

  private static boolean isBox(COSDictionary note) {
    return "FreeText".equals(note.getNameAsString(COSName.SUBTYPE))
        && !note.getString(COSName.CONTENTS, "").isBlank();
  }

  /** What a field says itself, or what the field says of which it is one of several places. */
  private static String text(COSDictionary field, COSName key) {
    COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
    return field.getString(key, parent == null ? "" : parent.getString(key, ""));
  }
}
