package jp.shisaku.read.pdf.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.read.pdf.file.Streams;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A font with its streams unpacked while it is weighed and opened: PDFBox unpacks the program of a
 * font twice, and to weigh it is to unpack it, too. Closed, it is as it was, so that the unpacked
 * bytes do not stay for as long as the file is open.
 */
public final class OpenFont {

  /** What is longer is unpacked as it is asked for; most programs of fonts are far shorter. */
  private static final int MOST_BYTES = 8 << 20;

  /** No table of codes that a program writes packs so well; blanks do. */
  private static final long SWOLLEN = 50;

  private static final int SMALL = 1 << 16;

  private record Packed(COSDictionary holder, COSName key, COSBase value) {}

  private final List<Packed> packed = new ArrayList<>();
  private boolean swollen;

  public OpenFont(COSDictionary font, Streams streams) throws IOException {
    for (FontSize.Member member : FontSize.members(font)) {
      Optional<byte[]> bytes = streams.unpacked(member.stream(), MOST_BYTES);
      if (bytes.isPresent()) {
        swollen |= member.isTableOfCharacters() && isSwollen(member.stream(), bytes.get());
        put(member, plain(member.stream(), bytes.get()));
      }
    }
  }

  private static boolean isSwollen(COSStream packed, byte[] bytes) {
    return bytes.length > SMALL && bytes.length > SWOLLEN * packed.getLength();
  }

  /** Whether a table of its codes is far longer than its packed bytes give reason for. */
  public boolean isSwollen() {
    return swollen;
  }

  private void put(FontSize.Member member, COSStream plain) {
    COSDictionary holder = member.holder();
    packed.add(new Packed(holder, member.key(), holder.getItem(member.key())));
    holder.setItem(member.key(), plain);
  }

  private static COSStream plain(COSStream stream, byte[] bytes) throws IOException {
    COSStream plain =
        new COSStream(
            null, new RandomAccessReadView(new RandomAccessReadBuffer(bytes), 0, bytes.length));
    plain.addAll(stream);
    plain.removeItem(COSName.FILTER);
    plain.setLong(COSName.LENGTH, bytes.length);
    return plain;
  }

  /** Makes the font as it was. */
  public void close() {
    packed.forEach(member -> member.holder().setItem(member.key(), member.value()));
  }
}
