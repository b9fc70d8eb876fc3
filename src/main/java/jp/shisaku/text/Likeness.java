package jp.shisaku.text;

/** How much a decoded text looks like Japanese, and whether it is text at all. */
final class Likeness {

  /** Texts longer than this are judged by their beginning. */
  private static final int SAMPLE = 200_000;

  /** Share of characters that no text has, above which bytes are held to be no text. */
  private static final double BINARY = 0.1;

  private Likeness() {}

  /**
   * The mean weight of its characters beyond ASCII: about 1 for Japanese, below 0 for bytes read in
   * the wrong encoding, 0 for ASCII.
   */
  static double of(String text) {
    long weight = 0;
    int end = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < end; i++) {
      weight += weight(text.charAt(i));
    }
    return end == 0 ? 0 : (double) weight / end;
  }

  /** True where more than a tenth of the characters are controls or replacements. */
  static boolean isBinary(String text) {
    int end = Math.min(text.length(), SAMPLE);
    long strange = text.chars().limit(end).filter(c -> isStrange((char) c)).count();
    return strange > end * BINARY;
  }

  private static int weight(char c) {
    if (isStrange(c)) {
      return -4;
    }
    if (c < 0x80) {
      return 0;
    }
    if (c >= 0x3041 && c <= 0x30FE) {
      return 3;
    }
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return 1;
    }
    boolean punctuation = c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF5E;
    if (punctuation) {
      return 2;
    }
    // Half-width kana are what EUC-JP and cut Shift_JIS look like in the wrong encoding.
    return c >= 0xFF61 && c <= 0xFF9F ? -1 : 0;
  }

  private static boolean isStrange(char c) {
    boolean layout = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1B;
    return Character.isISOControl(c) && !layout
        || c == '\uFFFD'
        || Character.getType(c) == Character.PRIVATE_USE
        || !Character.isDefined(c);
  }
}
