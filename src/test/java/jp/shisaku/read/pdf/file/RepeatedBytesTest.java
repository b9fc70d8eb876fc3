package jp.shisaku.read.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

class RepeatedBytesTest {

  private static final int BYTES = 3 << 20;

  @Test
  void areCountedUnpacked() throws IOException {
    try (COSStream stream = zeros(COSName.LZW_DECODE)) {
      assertThat(stream.getLength()).isLessThan(BYTES / 100);
      assertThat(RepeatedBytes.areIn(stream)).isTrue();
      assertThat(RepeatedBytes.exceed(stream, BYTES - 1)).isTrue();
      assertThat(RepeatedBytes.exceed(stream, BYTES)).isFalse();
    }
  }

  @Test
  void areCountedBehindOtherPacking() throws IOException {
    COSArray filters = new COSArray();
    filters.add(COSName.FLATE_DECODE);
    filters.add(COSName.LZW_DECODE);
    try (COSStream stream = zeros(filters)) {
      assertThat(RepeatedBytes.areIn(stream)).isTrue();
      assertThat(RepeatedBytes.exceed(stream, BYTES - 1)).isTrue();
      assertThat(RepeatedBytes.exceed(stream, BYTES)).isFalse();
    }
  }

  @Test
  void areNotLookedForInFlateAloneNorInPictures() throws IOException {
    try (COSStream flate = zeros(COSName.FLATE_DECODE);
        COSStream picture = new COSStream()) {
      COSArray filters = new COSArray();
      filters.add(COSName.LZW_DECODE);
      filters.add(COSName.DCT_DECODE);
      picture.setItem(COSName.FILTER, filters);
      assertThat(RepeatedBytes.areIn(flate)).isFalse();
      assertThat(RepeatedBytes.areIn(picture)).isFalse();
    }
  }

  private static COSStream zeros(COSBase filters) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(filters)) {
      out.write(new byte[BYTES]);
    }
    return stream;
  }
}
