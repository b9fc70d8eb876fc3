package jp.shisaku.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A ZIP whose list of entries, at its end, is lost or cannot be believed: each entry has a head of
 * its own before its bytes, and check sums tell whether these are whole. Entries that were stored
 * without saying how long they are count as lost.
 */
public final class TornZip {

  private static final int HEAD = 0x04034b50;
  private static final int BEHIND = 0x08074b50;
  private static final int HEAD_BYTES = 30;
  private static final int FLAGS_AT = 6;
  private static final int METHOD_AT = 8;
  private static final int SUM_AT = 14;
  private static final int PACKED_AT = 18;
  private static final int NAME_LENGTH_AT = 26;
  private static final int EXTRA_LENGTH_AT = 28;

  /** Sum and sizes stand behind the bytes. */
  private static final int SUM_BEHIND = 1 << 3;

  private static final int DEFLATED = 8;
  private static final int LONGEST_NAME = 512;

  /** A larger file is not looked into: it is held in memory as a whole. */
  private static final long LARGEST = 128L << 20;

  /** So much is unpacked of a file at most; heads may be laid over each other. */
  private static final long MOST_UNPACKED = 1L << 30;

  /** Takes the entries one by one, in the order of the file. */
  public interface Taker {

    /**
     * @param bytes of the entry; empty where they are not those that were packed
     */
    void take(String name, Optional<byte[]> bytes) throws IOException;
  }

  /** The bytes of an entry, and where they end in the file. */
  private record Unpacked(byte[] bytes, int end) {}

  private final ByteBuffer zip;
  private final int longest;
  private long unpacked;

  private TornZip(byte[] zip, int longest) {
    this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    this.longest = longest;
  }

  /**
   * Looks for the entries of a file.
   *
   * @param longest so many bytes an entry may unpack to; longer ones are lost
   */
  public static void read(Path file, int longest, Taker taker) throws IOException {
    if (Files.size(file) <= LARGEST) {
      new TornZip(Files.readAllBytes(file), longest).read(taker);
    }
  }

  private void read(Taker taker) throws IOException {
    int place = 0;
    while (place + HEAD_BYTES <= zip.limit() && unpacked < MOST_UNPACKED) {
      if (zip.get(place) != 'P' || zip.getInt(place) != HEAD) {
        place++;
        continue;
      }
      int length = Short.toUnsignedInt(zip.getShort(place + NAME_LENGTH_AT));
      int start =
          place + HEAD_BYTES + length + Short.toUnsignedInt(zip.getShort(place + EXTRA_LENGTH_AT));
      if (length == 0 || length > LONGEST_NAME || start > zip.limit()) {
        place++;
        continue;
      }
      String name = new String(zip.array(), place + HEAD_BYTES, length, StandardCharsets.UTF_8);
      Optional<Unpacked> whole = unpacked(place, start);
      taker.take(name, whole.map(Unpacked::bytes));
      place = whole.map(Unpacked::end).orElse(start);
    }
  }

  /** Empty where the bytes are not those that were packed, or too many. */
  private Optional<Unpacked> unpacked(int head, int start) {
    boolean behind = (zip.getShort(head + FLAGS_AT) & SUM_BEHIND) != 0;
    Optional<Unpacked> unpacked =
        switch (zip.getShort(head + METHOD_AT)) {
          case DEFLATED -> inflated(start);
          case 0 -> behind ? Optional.empty() : stored(start, zip.getInt(head + PACKED_AT));
          default -> Optional.empty();
        };
    return unpacked.filter(u -> isSound(u, behind ? behind(u.end()) : head + SUM_AT));
  }

  /** Where the sum stands that was written behind the bytes; a mark before it may be left out. */
  private int behind(int end) {
    return end + Integer.BYTES <= zip.limit() && zip.getInt(end) == BEHIND
        ? end + Integer.BYTES
        : end;
  }

  private boolean isSound(Unpacked unpacked, int sumAt) {
    CRC32 sum = new CRC32();
    sum.update(unpacked.bytes());
    return sumAt + Integer.BYTES <= zip.limit() && zip.getInt(sumAt) == (int) sum.getValue();
  }

  private Optional<Unpacked> stored(int start, int size) {
    return size < 0 || size > longest || size > zip.limit() - start
        ? Optional.empty()
        : Optional.of(
            new Unpacked(Arrays.copyOfRange(zip.array(), start, start + size), start + size));
  }

  private Optional<Unpacked> inflated(int start) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip.array(), start, zip.limit() - start);
      byte[] bytes = new byte[Math.min(longest, 1 << 14)];
      int length = inflater.inflate(bytes);
      while (!inflater.finished() && length == bytes.length && length < longest) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(longest, 2L * length));
        length += inflater.inflate(bytes, length, bytes.length - length);
      }
      return inflater.finished()
          ? Optional.of(
              new Unpacked(Arrays.copyOf(bytes, length), start + (int) inflater.getBytesRead()))
          : Optional.empty();
    } catch (DataFormatException torn) {
      return Optional.empty();
    } finally {
      unpacked += inflater.getBytesWritten();
      inflater.end();
    }
  }
}
