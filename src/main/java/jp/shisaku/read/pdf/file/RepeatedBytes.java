package jp.shisaku.read.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** The older ways of packing, by which a stream may grow as well: LZW and runs of one byte. */
final class RepeatedBytes {

  private static final Set<COSName> REPEATING =
      Set.of(
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION);

  private static final Set<COSName> FOR_CONTENT =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION);

  /** No way of packing lets a stream grow by more than this factor. */
  private static final long STEEPEST = 4096;

  /** What is unpacked on the way is kept, so it is allowed less than what is only counted. */
  private static final int SHARE_ON_THE_WAY = 8;

  private RepeatedBytes() {}

  /** True where a stream is packed so, and by nothing that is for pictures. */
  static boolean areIn(COSStream stream) {
    List<COSBase> filters = filters(stream);
    return filters.stream().anyMatch(RepeatedBytes::isRepeating)
        && filters.stream().allMatch(f -> isRepeating(f) || isForContent(f));
  }

  private static boolean isRepeating(COSBase filter) {
    return filter instanceof COSName name && REPEATING.contains(name);
  }

  private static boolean isForContent(COSBase filter) {
    return filter instanceof COSName name && FOR_CONTENT.contains(name);
  }

  private static List<COSBase> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSArray array) {
      return java.util.stream.IntStream.range(0, array.size())
          .<COSBase>mapToObj(array::getObject)
          .toList();
    }
    return filters == null ? List.of() : List.of(filters);
  }

  /** Whether the stream has more bytes than a limit when all of its packing is undone. */
  static boolean exceed(COSStream stream, long limit) {
    List<COSBase> filters = filters(stream);
    long most = stream.getLength();
    for (int i = 0; i < filters.size() && most <= limit; i++) {
      most *= STEEPEST;
    }
    return most > limit && grow(stream, filters, limit);
  }

  private static boolean grow(COSStream stream, List<COSBase> filters, long limit) {
    try {
      InputStream in = stream.createRawInputStream();
      for (int i = 0; i < filters.size(); i++) {
        boolean last = i == filters.size() - 1;
        Counting out = new Counting(last ? limit : limit / SHARE_ON_THE_WAY, !last);
        try (InputStream packed = in) {
          FilterFactory.INSTANCE.getFilter((COSName) filters.get(i)).decode(packed, out, stream, i);
        }
        in = new ByteArrayInputStream(out.kept.toByteArray());
      }
      return false;
    } catch (TooMuch e) {
      return true;
    } catch (IOException damaged) {
      return false;
    }
  }

  private static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Counts bytes up to a limit, and keeps them where they are needed. */
  private static final class Counting extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final boolean keeps;
    private long left;

    Counting(long limit, boolean keeps) {
      this.left = limit;
      this.keeps = keeps;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw new TooMuch();
      }
      if (keeps) {
        kept.write(bytes, from, length);
      }
    }
  }
}
