package jp.shisaku.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.read.ocr.picture.Marks;
import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;

/**
 * Tells a comma from a point by its shape. The Japanese of tesseract takes most commas between
 * figures for points, which makes 3,900 out of 3.9; but a comma hangs below the figures beside it,
 * and a point does not.
 */
final class Separators {

  /** What is read for a separator, doubled ones as one. */
  private static final Pattern READ = Pattern.compile("(?<=[0-9])[.,]{1,2}(?=[0-9])");

  /** A separator is at most so high and wide; in heights of a figure. */
  private static final double HIGHEST = 0.45;

  private static final double WIDEST = 0.4;

  /** It begins below this part of the figure beside it. */
  private static final double LOW = 0.55;

  /** A comma hangs lower than the figures by this at least, a point by less than the other. */
  private static final double HANGS = 0.08;

  private static final double STANDS = 0.05;

  /** A comma is this much higher than wide, a point less. */
  private static final double TALL = 1.25;

  private static final double ROUND = 1.35;

  /** The figure beside it is no further away; in heights of that figure. */
  private static final double NEAR = 0.5;

  private Separators() {}

  /**
   * The text of a line with the separators that its picture shows; one that it does not show
   * clearly stays as it was read.
   */
  static String settled(String text, Raster shown, Patch line) {
    Matcher read = READ.matcher(text);
    if (!read.find()) {
      return text;
    }
    List<Character> seen = seen(shown, line);
    long count = read.reset().results().count();
    if (seen.size() != count) {
      return text;
    }
    StringBuilder settled = new StringBuilder();
    int index = 0;
    read.reset();
    while (read.find()) {
      char shape = seen.get(index++);
      // Two of them are never printed; which one it is stays open.
      String as = shape == Readings.DOUBT ? read.group().substring(0, 1) : String.valueOf(shape);
      read.appendReplacement(settled, as);
    }
    return read.appendTail(settled).toString();
  }

  /** The separators between figures, from left to right; U+FFFD for one of unclear shape. */
  private static List<Character> seen(Raster shown, Patch line) {
    List<Patch> marks = new ArrayList<>(Marks.in(shown, line.grown(line.height() / 4)));
    marks.sort(Comparator.comparingInt(Patch::left));
    List<Character> seen = new ArrayList<>();
    for (int i = 1; i < marks.size() - 1; i++) {
      Patch before = marks.get(i - 1);
      Patch after = marks.get(i + 1);
      Patch mark = marks.get(i);
      if (isFigure(before, line) && isFigure(after, line) && isBetween(before, mark, after)) {
        seen.add(shape(mark, before, after));
      }
    }
    return seen;
  }

  /** Upright and narrow, as no Japanese character of one piece but few are. */
  private static boolean isFigure(Patch mark, Patch line) {
    return mark.height() >= 0.5 * line.height()
        && mark.height() <= 1.1 * line.height()
        && mark.width() <= 0.85 * mark.height();
  }

  private static boolean isBetween(Patch before, Patch mark, Patch after) {
    int figure = Math.max(before.height(), after.height());
    boolean alike = Math.abs(before.height() - after.height()) <= 0.2 * figure;
    boolean small = mark.height() <= HIGHEST * figure && mark.width() <= WIDEST * figure;
    boolean low = mark.top() >= before.top() + LOW * before.height();
    boolean beside =
        mark.left() >= before.right() - 1
            && mark.right() <= after.left() + 1
            && mark.left() - before.right() <= NEAR * figure
            && after.left() - mark.right() <= NEAR * figure;
    return alike && small && low && beside;
  }

  private static char shape(Patch mark, Patch before, Patch after) {
    double figure = (before.height() + after.height()) / 2.0;
    double hangs = (mark.bottom() - (before.bottom() + after.bottom()) / 2.0) / figure;
    double tall = mark.height() / (double) mark.width();
    if (hangs >= HANGS && tall >= TALL) {
      return ',';
    }
    return hangs <= STANDS && tall <= ROUND ? '.' : Readings.DOUBT;
  }
}
