package jp.shisaku.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.junit.jupiter.api.Test;

class ContentBytesTest {

  @Test
  void aContentIsReadForthAndBack() throws IOException {
    ContentBytes content = ContentBytes.of(packed(bytes("BT ET")));

    assertThat(content.length()).isEqualTo(5);
    assertThat(content.read()).isEqualTo('B');
    assertThat(content.peek()).isEqualTo('T');
    content.rewind(1);
    assertThat(content.read(new byte[10], 0, 10)).isEqualTo(5);
    assertThat(content.isEOF()).isTrue();
    assertThat(content.read()).isEqualTo(-1);
  }

  @Test
  void whatComesBeforeADamageIsReadAndTheDamageIsTold() throws IOException {
    InputStream damaged =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("invalid distance code");
          }
        };

    // Longer than what PDFBox unpacks ahead.
    String before = "q Q\n".repeat(10_000);

    ContentBytes content = ContentBytes.of(packed(new SequenceInputStream(bytes(before), damaged)));

    assertThat(content.length()).isPositive();
    content.seek(content.length());
    assertThat(content.isEOF()).isFalse();
    assertThatThrownBy(content::read).hasMessage("invalid distance code");
  }

  private static InputStream bytes(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII));
  }

  private static NonSeekableRandomAccessReadInputStream packed(InputStream content) {
    return new NonSeekableRandomAccessReadInputStream(content);
  }
}
