package jp.shisaku.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.SequenceRandomAccessRead;

/**
 * A file that was cut off, with an end for the object in which it was: PDFBox leaves out one that
 * has none, and a stream of objects still holds those that stand before the cut.
 */
final class EndedFile extends SequenceRandomAccessRead {

  private static final byte[] END = "\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII);

  /** From which the streams are read, so that they leave the place of the parser alone. */
  private final RandomAccessRead forStreams;

  EndedFile(Path path) throws IOException {
    super(ended(path));
    forStreams = new SequenceRandomAccessRead(ended(path));
  }

  private static List<RandomAccessRead> ended(Path path) throws IOException {
    return List.of(
        new RandomAccessReadBufferedFile(path.toFile()), new RandomAccessReadBuffer(END));
  }

  @Override
  public RandomAccessReadView createView(long from, long length) {
    return new RandomAccessReadView(forStreams, from, length);
  }

  @Override
  public void close() throws IOException {
    try (forStreams) {
      super.close();
    }
  }
}
