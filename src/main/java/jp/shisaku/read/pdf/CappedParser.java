package jp.shisaku.read.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * The parser of PDFBox, but with an eye on the streams that hold objects and their places, which it
 * unpacks and takes apart as a whole: those that grow too large are cut, so that they cost what
 * stands behind the cut and not the file; those that are damaged are told.
 */
final class CappedParser extends PDFParser {

  /** A hundred times what the largest of sound files need. */
  private static final long MOST_BYTES = 8L << 20;

  private final Set<String> damage = new LinkedHashSet<>();

  CappedParser(RandomAccessRead source, String password) throws IOException {
    super(source, password, null, null, IOUtils.createMemoryOnlyStreamCache());
  }

  /** What was wrong with the objects that were read so far, for the message of an issue. */
  List<String> damage() {
    return List.copyOf(damage);
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    COSBase type = dictionary.getItem(COSName.TYPE);
    if (!COSName.OBJ_STM.equals(type) && !COSName.XREF.equals(type)) {
      return stream;
    }
    if (DecodedSize.exceeds(stream, MOST_BYTES)) {
      damage.add("a table of its objects unpacks to more than " + (MOST_BYTES >> 20) + " MiB");
      return cut(stream);
    }
    if (PackedBytes.areDamaged(stream) && !isEncrypted(dictionary)) {
      damage.add("the packed bytes of its objects are damaged");
    }
    return stream;
  }

  /** What is encrypted cannot be unpacked yet; the table of places never is. */
  private boolean isEncrypted(COSDictionary dictionary) {
    COSDictionary trailer = document.getTrailer();
    return COSName.OBJ_STM.equals(dictionary.getItem(COSName.TYPE))
        && trailer != null
        && trailer.containsKey(COSName.ENCRYPT);
  }

  private static COSStream cut(COSStream stream) throws IOException {
    COSStream cut = new COSStream();
    cut.addAll(stream);
    cut.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    if (stream.getDictionaryObject(COSName.DECODE_PARMS) instanceof COSArray) {
      cut.removeItem(COSName.DECODE_PARMS);
    }
    try (OutputStream raw = cut.createRawOutputStream();
        OutputStream packing = new DeflaterOutputStream(raw)) {
      packing.write(DecodedSize.first(stream, (int) MOST_BYTES));
    }
    return cut;
  }
}
