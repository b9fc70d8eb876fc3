package jp.shisaku.read.pdf.font;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** What the reading needs to know of a font, asked once a font and once a code. */
public final class FontFacts {

  /** Stands for a code of which the file does not say what character it is. */
  static final String UNMAPPED = "\uFFFD";

  private static final Pattern BOLD_NAME =
      Pattern.compile("bold|heavy|black|demi|-w[6-9]|-[ebu]b?$|gothic-?e|ultra");

  private static final Pattern UNICODE_ENCODING = Pattern.compile("Uni[A-Z]+.*-(UTF16|UCS2)-.*");

  /** Japanese fonts show the one for the other. */
  private static final int YEN_OR_BACKSLASH = 0x5c;

  private static final int BOLD_WEIGHT = 600;

  private static final int LARGEST_KEPT = 0xFFFF;

  private final PDFont font;
  private final boolean bold;
  private final double emScale;
  private final boolean codesAreUnicode;
  private final boolean vertical;
  private final Codes.Length codeLength;

  /** By code; grows as codes come, and codes have two bytes at most in nearly all files. */
  private Glyph[] glyphs = new Glyph[256];

  FontFacts(PDFont font) {
    this.font = font;
    this.bold = isBold(font);
    this.emScale = font instanceof PDType3Font drawn ? emScale(drawn) : 1;
    this.codesAreUnicode = isInUnicode(font);
    this.vertical = font.isVertical();
    this.codeLength = Codes.Length.of(font);
  }

  public boolean bold() {
    return bold;
  }

  /** The em of the font in units of its size: 1 but for fonts whose glyphs are drawings. */
  public double emScale() {
    return emScale;
  }

  /** True where glyphs are drawings, which need not say how large they are. */
  public boolean drawn() {
    return font instanceof PDType3Font;
  }

  /** True where texts run from top to bottom. */
  public boolean vertical() {
    return vertical;
  }

  /** Takes a text in this font apart. */
  public Codes codes(byte[] text) {
    return new Codes(text, font, codeLength);
  }

  /** The glyph of a code. */
  public Glyph glyph(int code) throws IOException {
    if (code < 0 || code > LARGEST_KEPT) {
      return Glyph.of(code, unicode(code), font.getDisplacement(code));
    }
    if (code >= glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, Math.max(code + 1, glyphs.length * 2));
    }
    if (glyphs[code] == null) {
      glyphs[code] = Glyph.of(code, unicode(code), font.getDisplacement(code));
    }
    return glyphs[code];
  }

  /** How wide a glyph is, in ems, also where texts run downwards; 1 where the font does not say. */
  public double width(int code) {
    try {
      double width = font.getWidth(code) / 1000;
      return width > 0 ? width : 1;
    } catch (IOException | RuntimeException broken) {
      return 1;
    }
  }

  private String unicode(int code) {
    if (codesAreUnicode && isPlain(code)) {
      return Character.toString(code);
    }
    try {
      String text = font.toUnicode(code);
      return text == null || text.isEmpty() || text.charAt(0) == 0
          ? UNMAPPED
          : DrawnFigures.checked(font, code, text);
    } catch (RuntimeException broken) {
      return UNMAPPED;
    }
  }

  /**
   * Codes of these fonts are characters. Programs that write a file anew give them a table for
   * searching that has letters for figures (令和V年度), though the page shows what the code says.
   */
  private static boolean isInUnicode(PDFont font) {
    COSDictionary dictionary = font.getCOSObject();
    COSBase encoding = dictionary.getDictionaryObject(COSName.ENCODING);
    String name =
        encoding instanceof COSStream embedded
            ? embedded.getNameAsString(COSName.CMAPNAME, "")
            : dictionary.getNameAsString(COSName.ENCODING, "");
    return font instanceof PDType0Font
        && dictionary.containsKey(COSName.TO_UNICODE)
        && UNICODE_ENCODING.matcher(name).matches();
  }

  /** A character that means the same in every file. */
  private static boolean isPlain(int code) {
    int kind = Character.getType(code);
    return code >= ' '
        && code < LARGEST_KEPT
        && code != YEN_OR_BACKSLASH
        && kind != Character.SURROGATE
        && kind != Character.PRIVATE_USE
        && kind != Character.CONTROL
        && kind != Character.UNASSIGNED;
  }

  private static boolean isBold(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return BOLD_NAME.matcher(name).find()
        || descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }

  /** Some producers put the size into the font's matrix and show it at size 1. */
  private static double emScale(PDType3Font font) {
    try {
      BoundingBox box = font.getBoundingBox();
      double height = box.getHeight() * Math.abs(font.getFontMatrix().getScaleY());
      return height > 3 || height > 0 && height < 0.3 ? height : 1;
    } catch (RuntimeException broken) {
      return 1;
    }
  }
}
