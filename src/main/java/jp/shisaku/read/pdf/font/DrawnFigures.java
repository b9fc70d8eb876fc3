package jp.shisaku.read.pdf.font;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDCIDFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1CFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * Holds the table for searching (ToUnicode) against the figures that a font draws: by the name of
 * the glyph (seven), or by its number in the collection Adobe-Japan1. A file that was written anew
 * may have a table that is shifted, so that 234 is found as 567; no other sign of it is left.
 */
final class DrawnFigures {

  private static final int FIGURES = 10;

  /** Where 0 to 9 begin in Adobe-Japan1: proportional, of half the width, of full width. */
  private static final int[] ADOBE_JAPAN = {17, 247, 780};

  private DrawnFigures() {}

  /**
   * The text of a code, where it is a figure: another one where the font certainly draws that, and
   * {@link FontFacts#UNMAPPED} where a font within the file may have names that mean nothing.
   */
  static String checked(PDFont font, int code, String text) {
    int said = figure(text);
    if (said < 0) {
      return text;
    }
    int drawn = drawn(font, code).orElse(said);
    if (drawn == said) {
      return text;
    }
    return font.isEmbedded() ? FontFacts.UNMAPPED : Integer.toString(drawn);
  }

  private static int figure(String text) {
    return text.length() == 1 ? Character.digit(text.charAt(0), FIGURES) : -1;
  }

  private static Optional<Integer> drawn(PDFont font, int code) {
    if (font instanceof PDType1Font type1 && type1.getEncoding() != null) {
      return named(type1.getEncoding().getName(code));
    }
    if (font instanceof PDType1CFont type1 && type1.getEncoding() != null) {
      return named(type1.getEncoding().getName(code));
    }
    return font instanceof PDType0Font composite && isNumbered(composite.getDescendantFont())
        ? numbered(composite.codeToCID(code))
        : Optional.empty();
  }

  private static Optional<Integer> named(String glyph) {
    String text = GlyphList.getAdobeGlyphList().toUnicode(glyph);
    return Optional.ofNullable(text).map(DrawnFigures::figure).filter(figure -> figure >= 0);
  }

  /** In a TrueType font within the file the numbers are its own, whatever it says. */
  private static boolean isNumbered(PDCIDFont font) {
    PDCIDSystemInfo collection = font.getCIDSystemInfo();
    return collection != null
        && "Adobe".equals(collection.getRegistry())
        && "Japan1".equals(collection.getOrdering())
        && !(font instanceof PDCIDFontType2 && font.isEmbedded());
  }

  private static Optional<Integer> numbered(int cid) {
    for (int zero : ADOBE_JAPAN) {
      if (cid >= zero && cid < zero + FIGURES) {
        return Optional.of(cid - zero);
      }
    }
    return Optional.empty();
  }
}
