package jp.shisaku.read.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** The codes of a text, of one byte or more as its font wants it. */
public final class Codes {

  /** How many bytes the codes of a font have. */
  enum Length {
    ONE,
    TWO,
    /** Only the font knows. */
    UNKNOWN;

    static Length of(PDFont font) {
      if (font instanceof PDSimpleFont) {
        return ONE;
      }
      COSName encoding = font.getCOSObject().getCOSName(COSName.ENCODING);
      return COSName.IDENTITY_H.equals(encoding) || COSName.IDENTITY_V.equals(encoding)
          ? TWO
          : UNKNOWN;
    }
  }

  private final byte[] text;
  private final PDFont font;
  private final Length length;
  private int place;
  private int bytes;

  Codes(byte[] text, PDFont font, Length length) {
    this.text = text;
    this.font = font;
    this.length = length;
  }

  public boolean hasNext() {
    return place < text.length;
  }

  /** The next code. */
  public int next() throws IOException {
    int start = place;
    int code =
        switch (length) {
          case ONE -> taken();
          case TWO -> taken() << Byte.SIZE | (hasNext() ? taken() : 0);
          case UNKNOWN -> asked();
        };
    bytes = place - start;
    return code;
  }

  /** How many bytes the last code had. */
  public int bytes() {
    return bytes;
  }

  private int taken() {
    return text[place++] & 0xFF;
  }

  private int asked() throws IOException {
    ByteArrayInputStream rest = new ByteArrayInputStream(text, place, text.length - place);
    int code = font.readCode(rest);
    place = text.length - rest.available();
    return code;
  }
}
