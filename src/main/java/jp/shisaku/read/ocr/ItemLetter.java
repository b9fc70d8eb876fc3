package jp.shisaku.read.ocr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.read.ocr.picture.Patch;

/**
 * The letter before an item, (a). The Japanese of tesseract takes it for a figure or a sign, or
 * leaves it out; its Latin reads it, but nothing else of the line.
 */
final class ItemLetter {

  /** Figures that were read alike stay: (1) may be printed. */
  private static final Pattern UNREAD =
      Pattern.compile("^[(（]\\s*[^\\p{L}\\p{N}()（）]?\\s*[)）](?=\\s*\\p{L})");

  private static final Pattern READ = Pattern.compile("^\\(([a-z])\\).*", Pattern.DOTALL);

  /** What 1 is read for; where the Japanese saw a figure, it is no letter of these. */
  private static final String LIKE_ONE = "ijl";

  /** So much of a line holds a letter in brackets and hardly more, in heights of the line. */
  private static final double WIDTH = 1.6;

  private ItemLetter() {}

  static boolean isUnread(String line) {
    return UNREAD.matcher(line).find();
  }

  /** The beginning of a line, where the letter stands. */
  static Patch patch(Patch line) {
    int right = line.left() + (int) (WIDTH * line.height());
    return new Patch(line.left(), line.top(), Math.min(line.right(), right), line.bottom());
  }

  /** The line with the letter on which two readings agree; as it is where they do not. */
  static TextLine read(TextLine line, String one, String other) {
    Matcher first = READ.matcher(one);
    Matcher second = READ.matcher(other);
    boolean alike = first.matches() && second.matches() && first.group(1).equals(second.group(1));
    boolean figure = line.text().indexOf(Readings.DOUBT) == 1;
    return alike && !(figure && LIKE_ONE.contains(first.group(1)))
        ? line.withText(
            UNREAD.matcher(line.text()).replaceFirst("(" + first.group(1) + ")"), line.doubtful())
        : line;
  }
}
