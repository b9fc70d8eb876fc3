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
}
