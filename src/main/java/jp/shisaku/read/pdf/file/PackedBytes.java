package jp.shisaku.read.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Whether the packed bytes of a stream are those that were written. A wrong bit among them often
 * unpacks all the same, to another figure; PDFBox does not look at the check sum behind them.
 */
final class PackedBytes {

  /** All that there are for content, by their long and short names. */
  private static final Set<String> PACKINGS =
      Set.of(
          "FlateDecode",
          "Fl",
          "LZWDecode",
          "LZW",
          "RunLengthDecode",
          "RL",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx",
          "Crypt");

  /** The first byte of what is deflated; with the next it makes a multiple of the other. */
  private static final int DEFLATED = 0x78;

  private static final int DEFLATED_CHECK = 31;

  /** Bytes before the packed ones. */
  private static final int HEADER = 2;

  /** Nothing that is looked at here is longer; what is, is refused where it is read. */
  private static final long MOST_BYTES = 64L << 20;

  private PackedBytes() {}

  /** False too where there is no way to tell: other packings, and streams without their end. */
  static boolean areDamaged(COSStream stream) {
    return isPackedUntold(stream) || isDeflated(stream.getFilters()) && isTorn(stream);
  }

  /** Where the word for the packing is damaged, the packed bytes are taken for the content. */
  private static boolean isPackedUntold(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters != null) {
      List<? extends COSBase> all =
          filters instanceof COSArray array ? array.toList() : List.of(filters);
      return all.stream()
          .anyMatch(filter -> filter instanceof COSName name && !PACKINGS.contains(name.getName()));
    }
    try (InputStream raw = stream.createRawInputStream()) {
      int first = raw.read();
      return first == DEFLATED && (first << Byte.SIZE | raw.read()) % DEFLATED_CHECK == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isTorn(COSStream stream) {
    Inflater withoutSum = new Inflater(true);
    try (InputStream raw = stream.createRawInputStream()) {
      raw.skipNBytes(HEADER);
      byte[] packed = raw.readAllBytes();
      withoutSum.setInput(packed);
      long sum = sum(withoutSum);
      int end = packed.length - withoutSum.getRemaining();
      return withoutSum.finished() && isOther(packed, end, sum);
    } catch (DataFormatException damaged) {
      return true;
    } catch (IOException cut) {
      return false;
    } finally {
      withoutSum.end();
    }
  }

  private static boolean isDeflated(COSBase filters) {
    COSBase only =
        filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
    return COSName.FLATE_DECODE.equals(only);
  }

  private static long sum(Inflater packed) throws DataFormatException {
    Adler32 sum = new Adler32();
    byte[] block = new byte[1 << 14];
    long most = MOST_BYTES;
    while (!packed.finished() && most > 0) {
      int count = packed.inflate(block);
      if (count == 0 && (packed.needsInput() || packed.needsDictionary())) {
        break;
      }
      sum.update(block, 0, count);
      most -= count;
    }
    return sum.getValue();
  }

  /** A program that does not reckon a sum leaves it out, or writes nought. */
  private static boolean isOther(byte[] packed, int end, long sum) {
    if (packed.length - end < Integer.BYTES) {
      return false;
    }
    long written = Integer.toUnsignedLong(ByteBuffer.wrap(packed, end, Integer.BYTES).getInt());
    return written != 0 && written != sum;
  }
}
