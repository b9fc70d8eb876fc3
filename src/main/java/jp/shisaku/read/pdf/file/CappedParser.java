package jp.shisaku.read.pdf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The parser of PDFBox, but with an eye on the streams that hold objects and their places, which it
 * unpacks and takes apart as a whole: those that grow too large are cut, so that they cost what
 * stands behind the cut and not the file; those that are damaged are told.
 */
final class CappedParser extends PDFParser {

  /** The word for it, and the white space behind it. */
  private static final int END_OF_OBJECT = 16;

  private final boolean salvages;

  private final Set<String> damage = new LinkedHashSet<>();

  /**
   * Objects that were unpacked with others and are not asked for yet, by the number of their
   * stream.
   */
  private final Map<Long, Map<COSObjectKey, COSBase>> unpacked = new HashMap<>();

  /**
   * @param salvages whether a catalogue that is lost is made anew, of the pages that are there
   */
  CappedParser(RandomAccessRead source, String password, boolean salvages) throws IOException {
    super(source, password, null, null, IOUtils.createMemoryOnlyStreamCache());
    this.salvages = salvages;
    document = new CappedDocument(this, damage::add);
  }

  /** What was wrong with the objects that were read so far, for the message of an issue. */
  List<String> damage() {
    return List.copyOf(damage);
  }

  @Override
  protected void initialParse() throws IOException {
    try {
      super.initialParse();
    } catch (InvalidPasswordException closed) {
      throw closed;
    } catch (IOException lost) {
      if (!salvages || document.getTrailer() == null) {
        throw lost;
      }
      List<COSObject> pages = LostPages.in(document);
      if (pages.isEmpty()) {
        throw lost;
      }
      document.getTrailer().setItem(COSName.ROOT, LostPages.catalogue(pages));
      document.setDecrypted();
      initialParseDone = true;
      damage.add(
          "its list of pages is lost; "
              + pages.size()
              + " pages are still in it, in the order in which they stand there, and others may be"
              + " missing");
    }
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    if (CappedDocument.isTable(dictionary)
        && !isEncrypted(dictionary)
        && PackedBytes.areDamaged(stream)) {
      damage.add("the packed bytes of its objects are damaged");
    }
    return stream;
  }

  /**
   * A wrong byte in a dictionary makes PDFBox pass over the key or end it early, and a page that
   * lost its content so looks white.
   */
  @Override
  protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean mustBeThere)
      throws IOException {
    COSBase object = super.parseObjectDynamically(key, mustBeThere);
    if (object instanceof COSDictionary page
        && COSName.PAGE.equals(page.getItem(COSName.TYPE))
        && !page.containsKey(COSName.CONTENTS)
        && isOfItsOwn(key)
        && !endsHere()) {
      damage.add("a page in it is cut off");
    }
    return object;
  }

  /** Objects within streams have no end of their own. */
  private boolean isOfItsOwn(COSObjectKey key) {
    Long place = document.getXrefTable().get(key);
    return place != null && place > 0;
  }

  /** Whether what was parsed last is the end of an object. */
  private boolean endsHere() throws IOException {
    long here = source.getPosition();
    byte[] last = new byte[END_OF_OBJECT];
    source.seek(Math.max(0, here - last.length));
    int count = source.read(last);
    source.seek(here);
    return count > 0
        && new String(last, 0, count, StandardCharsets.ISO_8859_1).contains(ENDOBJ_STRING);
  }

  /**
   * An object of a stream, as PDFBox gives it. PDFBox lists the numbers of all objects of the file
   * anew for each such stream, which takes time with the square of the file; here they share one
   * list.
   */
  @Override
  protected COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
    Map<COSObjectKey, COSBase> others = unpacked.get(stream);
    if (others == null) {
      others = objects(stream);
      unpacked.put(stream, others);
    }
    return others.remove(key);
  }

  /** Nothing where it is damaged: the pages that need an object tell that it is not there. */
  private Map<COSObjectKey, COSBase> objects(long stream) {
    if (document.getObjectFromPool(getObjectKey(stream, 0)).getObject()
        instanceof COSStream packed) {
      try {
        return new ObjectStream(packed).parseAllObjects();
      } catch (IOException damaged) {
        return new HashMap<>();
      }
    }
    return new HashMap<>();
  }

  /** The objects of a stream, which have their numbers from the parser of the file. */
  private final class ObjectStream extends PDFObjectStreamParser {

    ObjectStream(COSStream packed) throws IOException {
      super(packed, CappedParser.this.document);
    }

    @Override
    protected COSObjectKey getObjectKey(long number, int generation) {
      return CappedParser.this.getObjectKey(number, generation);
    }
  }

  /** What is encrypted cannot be unpacked yet; the table of places never is. */
  private boolean isEncrypted(COSDictionary dictionary) {
    COSDictionary trailer = document.getTrailer();
    return COSName.OBJ_STM.equals(dictionary.getItem(COSName.TYPE))
        && trailer != null
        && trailer.containsKey(COSName.ENCRYPT);
  }
}
