package jp.shisaku.read.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The packed streams of a file. To unpack a stream is to look at its check sum, too; whoever needs
 * the bytes and whoever needs to know whether they are sound ask here, so that it is unpacked once.
 */
public final class Streams {

  /** Most are three to five times as long when they are unpacked. */
  private static final int USUAL_GROWTH = 5;

  private static final int SHORTEST = 1 << 10;

  /** Whether they are damaged, of those that were looked at. */
  private final Map<COSStream, Boolean> damaged = new IdentityHashMap<>();

  /** Whether the packed bytes are others than those that were written. */
  boolean isDamaged(COSStream stream) {
    return damaged.computeIfAbsent(stream, PackedBytes::areDamaged);
  }

  /**
   * The bytes of a stream that is deflated once and whole.
   *
   * @return empty for all others, and for those that are longer than so many bytes
   */
  public Optional<byte[]> unpacked(COSStream stream, int most) {
    boolean deflated =
        COSName.FLATE_DECODE.equals(stream.getFilters())
            && !stream.containsKey(COSName.DECODE_PARMS)
            && !stream.containsKey(COSName.DP);
    Optional<byte[]> bytes = deflated ? inflated(stream, most) : Optional.empty();
    bytes.ifPresent(sound -> damaged.put(stream, false));
    return bytes;
  }

  private static Optional<byte[]> inflated(COSStream stream, int most) {
    Inflater inflater = new Inflater();
    try (InputStream raw = stream.createRawInputStream()) {
      byte[] packed = raw.readAllBytes();
      inflater.setInput(packed);
      byte[] bytes = new byte[Math.min(most, Math.max(SHORTEST, packed.length * USUAL_GROWTH))];
      int length = inflater.inflate(bytes);
      while (!inflater.finished() && length == bytes.length && length < most) {
        bytes = Arrays.copyOf(bytes, Math.min(most, 2 * length));
        length += inflater.inflate(bytes, length, bytes.length - length);
      }
      return inflater.finished() ? Optional.of(Arrays.copyOf(bytes, length)) : Optional.empty();
    } catch (IOException | DataFormatException damaged) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
