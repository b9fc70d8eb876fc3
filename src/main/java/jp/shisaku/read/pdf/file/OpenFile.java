package jp.shisaku.read.pdf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.SequenceRandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that could be opened; where its list of pages is lost, with one of the pages in it. */
public record OpenFile(PDDocument pdf, CappedParser parser) implements AutoCloseable {

  public static OpenFile of(Path path, String password) throws IOException {
    try {
      return parsed(new RandomAccessReadBufferedFile(path.toFile()), password, false);
    } catch (InvalidPasswordException closed) {
      throw closed;
    } catch (IOException damaged) {
      try {
        return parsed(new EndedFile(path), password, true);
      } catch (IOException again) {
        throw damaged;
      }
    }
  }

  private static OpenFile parsed(RandomAccessRead source, String password, boolean salvages)
      throws IOException {
    try {
      CappedParser parser = new CappedParser(source, password, salvages);
      return new OpenFile(parser.parse(), parser);
    } catch (IOException | RuntimeException | Error damaged) {
      source.close();
      throw damaged;
    }
  }

  /** What was wrong with the objects that were read so far, for the message of an issue. */
  public List<String> damage() {
    return parser.damage();
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }

  /**
   * A file that was cut off, with an end for the object in which it was: PDFBox leaves out one that
   * has none, and a stream of objects still holds those that stand before the cut.
   */
  private static final class EndedFile extends SequenceRandomAccessRead {

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
}
