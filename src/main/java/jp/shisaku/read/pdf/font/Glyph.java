package jp.shisaku.read.pdf.font;

import org.apache.pdfbox.util.Vector;

/**
 * What a font says of one of its codes.
 *
 * @param text {@link FontFacts#UNMAPPED} where the file does not say
 * @param blank true for spaces
 * @param unreadable true where the text cannot be what a reader of the page sees
 * @param advance to where the next glyph stands, in ems
 */
public record Glyph(int code, String text, boolean blank, boolean unreadable, Vector advance) {

  static Glyph of(int code, String text, Vector advance) {
    return new Glyph(code, text, text.isBlank(), isUnreadable(text), advance);
  }

  private static boolean isUnreadable(String text) {
    int first = text.codePointAt(0);
    return text.equals(FontFacts.UNMAPPED)
        || Character.isISOControl(first) && !Character.isWhitespace(first)
        || Character.getType(first) == Character.PRIVATE_USE;
  }
}
