package jp.shisaku.read.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class CodesTest {

  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  /** Each code with the number of its bytes. */
  private static List<String> codes(Codes.Length length, int... bytes) throws IOException {
    byte[] text = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      text[i] = (byte) bytes[i];
    }
    Codes codes = new Codes(text, FONT, length);
    List<String> told = new ArrayList<>();
    while (codes.hasNext()) {
      told.add(Integer.toHexString(codes.next()) + "/" + codes.bytes());
    }
    return told;
  }

  @Test
  void haveAsManyBytesAsTheFontWants() throws IOException {
    assertThat(codes(Codes.Length.ONE, 0x20, 0xff)).containsExactly("20/1", "ff/1");
    assertThat(codes(Codes.Length.TWO, 0x30, 0x42, 0xff, 0x20)).containsExactly("3042/2", "ff20/2");
    assertThat(codes(Codes.Length.UNKNOWN, 0x41, 0x42)).containsExactly("41/1", "42/1");
  }

  /** As PDFBox does, which takes what is not there for zero. */
  @Test
  void mayBeCutOffAtTheEnd() throws IOException {
    assertThat(codes(Codes.Length.TWO, 0x30, 0x42, 0x30)).containsExactly("3042/2", "3000/1");
  }

  @Test
  void haveOneByteInFontsThatHaveNoOthers() {
    assertThat(Codes.Length.of(FONT)).isEqualTo(Codes.Length.ONE);
  }
}
