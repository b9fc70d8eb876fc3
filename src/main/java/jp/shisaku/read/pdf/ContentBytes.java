package jp.shisaku.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Content of a page, unpacked whole before it is parsed. The parser asks byte by byte and goes back
 * all the time, which costs a third of the reading where bytes are unpacked as they are asked for.
 */
final class ContentBytes implements RandomAccessRead {

  private static final int BLOCK = 1 << 14;

  private final byte[] bytes;
  private final Optional<IOException> fault;
  private int position;
  private boolean closed;

  private ContentBytes(byte[] bytes, Optional<IOException> fault) {
    this.bytes = bytes;
    this.fault = fault;
  }

  static ContentBytes none() {
    return of(new byte[0]);
  }

  static ContentBytes of(byte[] bytes) {
    return new ContentBytes(bytes, Optional.empty());
  }

  /** All bytes there are, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Unpacks and closes a content; where it is damaged, what comes before the damage is there. */
  static ContentBytes of(RandomAccessRead packed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BLOCK);
    try (packed) {
      byte[] block = new byte[BLOCK];
      for (int n = packed.read(block); n > 0; n = packed.read(block)) {
        bytes.write(block, 0, n);
      }
    } catch (IOException damaged) {
      return new ContentBytes(bytes.toByteArray(), Optional.of(damaged));
    }
    return new ContentBytes(bytes.toByteArray(), Optional.empty());
  }

  /**
   * @throws IOException where the bytes that could be unpacked end
   */
  @Override
  public int read() throws IOException {
    return position < bytes.length ? bytes[position++] & 0xFF : end();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = Math.min(length, bytes.length - position);
    if (read <= 0) {
      return length == 0 ? 0 : end();
    }
    System.arraycopy(bytes, position, target, offset, read);
    position += read;
    return read;
  }

  private int end() throws IOException {
    if (fault.isPresent()) {
      throw fault.get();
    }
    return -1;
  }

  @Override
  public int peek() throws IOException {
    return position < bytes.length ? bytes[position] & 0xFF : end();
  }

  @Override
  public void rewind(int count) {
    seek(position - count);
  }

  @Override
  public void skip(int count) {
    seek(position + count);
  }

  @Override
  public void seek(long to) {
    position = (int) Math.max(0, Math.min(to, bytes.length));
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isEOF() {
    return fault.isEmpty() && position >= bytes.length;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }
}
