package jp.shisaku.read.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Whether a stream grows beyond a limit when it is unpacked. Looked at before PDFBox unpacks it,
 * since that may ask for all of it at once. Knows deflated streams, also deflated twice, and those
 * of {@link RepeatedBytes}; other filters of content cannot grow like that, or are not seen.
 */
public final class DecodedSize {

  /** No deflated stream grows by more than this factor. */
  private static final long STEEPEST = 1032;

  private DecodedSize() {}

  public static boolean exceeds(COSStream stream, long limit) {
    if (RepeatedBytes.areIn(stream)) {
      return RepeatedBytes.exceed(stream, limit);
    }
    return bound(stream) > limit && upTo(stream, limit) > limit;
  }

  /** Whether one of these streams does so, or all of them together. */
  public static boolean exceed(List<COSStream> streams, long limit) {
    long bound = 0;
    for (COSStream stream : streams) {
      if (RepeatedBytes.areIn(stream) && RepeatedBytes.exceed(stream, limit)) {
        return true;
      }
      bound += bound(stream);
    }
    long count = 0;
    for (int i = 0; bound > limit && count <= limit && i < streams.size(); i++) {
      count += upTo(streams.get(i), limit - count);
    }
    return count > limit;
  }

  /** No fewer bytes than a deflated stream can have; found without a look at it. */
  public static long bound(COSStream stream) {
    long most = stream.getLength();
    for (int i = deflateLayers(stream.getFilters()); i > 0 && most < Integer.MAX_VALUE; i--) {
      most *= STEEPEST;
    }
    return most;
  }

  /** The bytes of a stream when it is unpacked; some more than the limit where they are more. */
  public static long upTo(COSStream stream, long limit) {
    return count(stream, deflateLayers(stream.getFilters()), limit);
  }

  private static int deflateLayers(COSBase filters) {
    if (filters instanceof COSArray array) {
      int layers = 0;
      for (int i = 0; i < array.size(); i++) {
        layers += deflateLayers(array.getObject(i));
      }
      return layers;
    }
    return COSName.FLATE_DECODE.equals(filters) || COSName.FLATE_DECODE_ABBREVIATION.equals(filters)
        ? 1
        : 0;
  }

  private static long count(COSStream stream, int layers, long limit) {
    long count = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = unpacked(stream, layers)) {
      int read = in.read(buffer);
      while (read >= 0 && count <= limit) {
        count += read;
        read = in.read(buffer);
      }
    } catch (IOException damaged) {
      return count;
    }
    return count;
  }

  /** As much of the beginning of a deflated stream; of one that is shorter, all. */
  static byte[] first(COSStream stream, int bytes) throws IOException {
    try (InputStream in = unpacked(stream, deflateLayers(stream.getFilters()))) {
      return in.readNBytes(bytes);
    }
  }

  private static InputStream unpacked(COSStream stream, int layers) throws IOException {
    InputStream in = stream.createRawInputStream();
    for (int i = 0; i < layers; i++) {
      in = new InflaterInputStream(in);
    }
    return in;
  }

  /** A picture that stands in the content itself, as a stream. */
  public static COSStream inline(Operator operator) throws IOException {
    COSStream picture = new COSStream();
    COSDictionary parameters = operator.getImageParameters();
    picture.setItem(COSName.FILTER, parameters.getDictionaryObject(COSName.F, COSName.FILTER));
    try (OutputStream out = picture.createRawOutputStream()) {
      out.write(operator.getImageData());
    }
    return picture;
  }
}
