package jp.shisaku.cli;

import java.util.Locale;
import java.util.Optional;

/**
 * How far a run is, on one line of a terminal that is written over again and again.
 *
 * @param columns of the terminal
 */
record ProgressBar(int columns, Messages messages) {

  /** Takes the bar away, so that a line can be printed in its place. */
  static final String CLEAR = "\r\u001b[K";

  /** Set by the launcher to the width of the terminal, where standard error is one. */
  static final String COLUMNS = "shisaku.columns";

  private static final int MOST_BLOCKS = 20;

  /** On a narrow terminal the figures matter more than the blocks. */
  private static final int COLUMNS_A_BLOCK = 4;

  /** The first characters that take two columns: Hangul letters, kana, kanji and wide forms. */
  private static final int WIDE = 0x1100;

  /** The bar of the terminal, where there is one. */
  static Optional<ProgressBar> ofTerminal(Messages messages) {
    return Optional.ofNullable(Integer.getInteger(COLUMNS))
        .filter(columns -> columns > 0)
        .map(columns -> new ProgressBar(columns, messages));
  }

  /**
   * The line.
   *
   * @param pages read so far
   * @param seconds since the beginning
   * @param current what is being read
   */
  String of(int done, int expected, int pages, double seconds, String current) {
    int blocks = Math.min(MOST_BLOCKS, columns / COLUMNS_A_BLOCK);
    int filled = expected == 0 ? blocks : blocks * done / expected;
    String bar = "#".repeat(filled) + ".".repeat(blocks - filled);
    String rate = String.format(Locale.ROOT, "%.0f", pages / Math.max(seconds, 0.001));
    String left = done == 0 ? "?:??" : clock(seconds / done * (expected - done));
    return CLEAR + cut(messages.text("bar", bar, done, expected, pages, rate, left, current));
  }

  private static String clock(double seconds) {
    long whole = Math.round(seconds);
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }

  /** As much as fits: a bar that runs over would not be written over. */
  private String cut(String line) {
    StringBuilder fitting = new StringBuilder();
    int width = 0;
    for (int c : line.codePoints().toArray()) {
      width += c < WIDE ? 1 : 2;
      if (width >= columns) {
        break;
      }
      fitting.appendCodePoint(Character.isISOControl(c) ? '?' : c);
    }
    return fitting.toString();
  }
}
