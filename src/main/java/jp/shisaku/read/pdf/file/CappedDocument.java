package jp.shisaku.read.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * The objects of a file, but those streams that hold objects and their places unpack to no more
 * than any sound file needs, whoever asks for them: PDFBox unpacks them as a whole, also where it
 * looks for lost objects, and when it has deciphered them.
 */
final class CappedDocument extends COSDocument {

  /** A hundred times what the largest of sound files need. */
  private static final int MOST_BYTES = 8 << 20;

  private final ICOSParser parser;
  private final Consumer<String> damage;

  /**
   * @param damage takes what is wrong, for the message of an issue
   */
  CappedDocument(ICOSParser parser, Consumer<String> damage) {
    super(IOUtils.createMemoryOnlyStreamCache(), parser);
    this.parser = parser;
    this.damage = damage;
  }

  /** Whether a stream holds objects or their places. */
  static boolean isTable(COSDictionary dictionary) {
    COSBase type = dictionary.getItem(COSName.TYPE);
    return COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type);
  }

  @Override
  public COSStream createCOSStream(COSDictionary dictionary, long from, long length)
      throws IOException {
    if (!isTable(dictionary)) {
      return super.createCOSStream(dictionary, from, length);
    }
    COSStream capped = new Capped(parser.createRandomAccessReadView(from, length));
    capped.addAll(dictionary);
    capped.setKey(dictionary.getKey());
    return capped;
  }

  private final class Capped extends COSStream {

    Capped(RandomAccessReadView packed) throws IOException {
      super(null, packed);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
      if (!DecodedSize.exceeds(this, MOST_BYTES)) {
        return super.createView();
      }
      damage.accept("a table of its objects unpacks to more than " + (MOST_BYTES >> 20) + " MiB");
      return cut().createView();
    }

    /** What is left is packed anew, since it may have to be put together from its rows yet. */
    private COSStream cut() throws IOException {
      COSStream cut = new COSStream();
      cut.addAll(this);
      cut.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      if (getDictionaryObject(COSName.DECODE_PARMS) instanceof COSArray) {
        cut.removeItem(COSName.DECODE_PARMS);
      }
      try (OutputStream raw = cut.createRawOutputStream();
          OutputStream packing = new DeflaterOutputStream(raw)) {
        packing.write(DecodedSize.first(this, MOST_BYTES));
      }
      return cut;
    }
  }
}
