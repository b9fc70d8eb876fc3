package jp.shisaku.text;

import java.io.ByteArrayOutputStream;

/**
 * EUC-JP as Windows writes it (code page 51932), which Java has no charset for: the two-byte
 * characters are those of Windows-31J in another arrangement, so that ①, ～, － and ㈱ survive.
 */
final class EucJp {

  private static final int SINGLE_SHIFT_KANA = 0x8E;

  private EucJp() {}

  /**
   * Rearranges EUC-JP into Windows-31J. Bytes that are no EUC-JP, JIS X 0212 among them, become
   * 0xFF, which is no Windows-31J: one for each such byte.
   */
  static byte[] toWindows31j(byte[] euc) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(euc.length);
    for (int i = 0; i < euc.length; i++) {
      int lead = euc[i] & 0xFF;
      int trail = i + 1 < euc.length ? euc[i + 1] & 0xFF : 0;
      if (lead < 0x80) {
        out.write(lead);
      } else if (lead == SINGLE_SHIFT_KANA && trail >= 0xA1 && trail <= 0xDF) {
        out.write(trail);
        i++;
      } else if (isHigh(lead) && isHigh(trail)) {
        writePair(out, lead - 0xA1, trail - 0xA1);
        i++;
      } else {
        out.write(0xFF);
      }
    }
    return out.toByteArray();
  }

  private static boolean isHigh(int value) {
    return value >= 0xA1 && value <= 0xFE;
  }

  /** Two rows of 94 of the JIS table share one lead byte of Windows-31J. */
  private static void writePair(ByteArrayOutputStream out, int row, int column) {
    int lead = row / 2 + 0x81;
    out.write(lead > 0x9F ? lead + 0x40 : lead);
    if (row % 2 == 1) {
      out.write(column + 0x9F);
    } else {
      out.write(column + (column < 0x3F ? 0x40 : 0x41));
    }
  }
}
