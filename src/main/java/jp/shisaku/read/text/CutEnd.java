package jp.shisaku.read.text;

import java.util.List;
import java.util.Optional;

/**
 * Whether a table of separated values ends in the middle, as a broken transfer leaves it: half of a
 * figure is a figure, too. Programs end the last row with a line break, so that one without it is
 * looked at.
 */
final class CutEnd {

  private static final int FEWEST_ROWS = 3;

  private CutEnd() {}

  /** What speaks for it, for the message of the issue. */
  static Optional<String> of(String text, char separator) {
    if (text.isEmpty() || "\n\r\f".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return Optional.empty();
    }
    String last = text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
    List<Long> others =
        text.substring(0, text.length() - last.length())
            .lines()
            .map(line -> count(line, separator))
            .toList();
    if (others.size() < FEWEST_ROWS - 1 || others.stream().allMatch(count -> count == 0)) {
      return Optional.empty();
    }
    boolean regular = others.stream().distinct().count() == 1;
    if (regular && count(last, separator) < others.get(0)) {
      return Optional.of("its last row lacks cells, and a line break");
    }
    return count(last, separator) > 0 && Character.isDigit(last.codePointBefore(last.length()))
        ? Optional.of("its last row ends with a figure, and without a line break")
        : Optional.empty();
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }
}
