package jp.shisaku.read.pdf.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.junit.jupiter.api.Test;

class InksTest {

  private static int rgb(PDColorSpace space, float... parts) {
    return Inks.rgb(new PDColor(parts, space));
  }

  @Test
  void areToldOfEverySpaceThatPrintersUse() throws IOException {
    assertThat(rgb(PDDeviceRGB.INSTANCE, 1, 0, 0)).isEqualTo(0xFF0000);
    assertThat(rgb(new PDCalRGB(), 0, 0, 1)).isEqualTo(0x0000FF);
    assertThat(rgb(PDDeviceGray.INSTANCE, 1)).isEqualTo(Inks.WHITE);
    assertThat(rgb(new PDCalGray(), 0)).isEqualTo(0x000000);
    assertThat(rgb(PDDeviceCMYK.INSTANCE, 0, 0, 0, 0)).isEqualTo(Inks.WHITE);
    assertThat(rgb(PDDeviceCMYK.INSTANCE, 0, 0, 0, 1)).isEqualTo(0x000000);
    assertThat(rgb(PDDeviceCMYK.INSTANCE, 0, 1, 1, 0)).isEqualTo(0xFF0000);
    assertThat(rgb(indexed("FF0000FFFFFF"), 1)).isEqualTo(Inks.WHITE);
  }

  @Test
  void ofAProfileAreWhatTheirPartsSay() throws IOException {
    try (PDDocument document = new PDDocument()) {
      assertThat(rgb(profile(document, ColorSpace.CS_GRAY, 1), 1)).isEqualTo(Inks.WHITE);
      assertThat(rgb(profile(document, ColorSpace.CS_sRGB, 3), 1, 0, 0)).isEqualTo(0xFF0000);
    }
  }

  @Test
  void ofAPatternAreUnknownAndLikeNoOther() {
    PDColor pattern = new PDColor(COSName.getPDFName("P1"), new PDPattern(null));
    assertThat(Inks.rgb(pattern)).isEqualTo(Inks.UNKNOWN);
    assertThat(Inks.same(Inks.UNKNOWN, Inks.UNKNOWN)).isFalse();
    assertThat(Inks.same(Inks.WHITE, 0xF8F8F8)).isTrue();
    assertThat(Inks.same(Inks.WHITE, 0xF8F8E0)).isFalse();
  }

  private static PDColorSpace indexed(String colours) throws IOException {
    COSArray space = new COSArray();
    space.add(COSName.INDEXED);
    space.add(COSName.DEVICERGB);
    space.add(COSInteger.ONE);
    space.add(COSString.parseHex(colours));
    return PDColorSpace.create(space);
  }

  private static PDColorSpace profile(PDDocument document, int space, int parts)
      throws IOException {
    PDICCBased profile = new PDICCBased(document);
    try (OutputStream out = profile.getPDStream().createOutputStream()) {
      out.write(ICC_Profile.getInstance(space).getData());
    }
    profile.getPDStream().getCOSObject().setInt(COSName.N, parts);
    return PDColorSpace.create(profile.getCOSObject());
  }
}
