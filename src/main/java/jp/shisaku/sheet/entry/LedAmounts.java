package jp.shisaku.sheet.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;

/**
 * Lines of a typed list that no sign opens: 灯台の塗り替え支援（海上保安課）・・・・１億円. What leads from the name to
 * its amount, or the office in brackets between them, tells that they are no sentences. They get a
 * sign, and a blank before the amount.
 */
final class LedAmounts {

  private static final int FEWEST = 3;

  /** Dots from the name to the amount, or a stroke. */
  private static final String LEADERS = "[…‥]+|[・.．･]{3,}|[-－―─_＿]{3,}";

  /** Behind an office in brackets a colon or an arrow is enough, or a blank. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s　]*(?<leaders>"
              + LEADERS
              + ")(?:[\\s　]|"
              + LEADERS
              + ")*|[\\s　]*[:：→⇒][\\s　]*|[\\s　]+");

  private static final Pattern POINT = Pattern.compile("^[・･]\\s*");

  /** How a line with an amount ends. Quick, for the many lines that hold none. */
  private static final Pattern END = Pattern.compile("[円数0-9)）]$");

  private static final int LONGEST = 120;

  private static final Pattern BARE = Pattern.compile("[△▲]?[0-9]{1,3}(?:[,，][0-9]{3})*");

  private LedAmounts() {}

  /** The pieces with such lines as headings; the same pieces where there are none. */
  static List<Piece> asHeadings(List<Piece> pieces) {
    boolean may =
        pieces.stream().filter(p -> asHeading(p).isPresent()).limit(FEWEST).count() == FEWEST;
    return may ? pieces.stream().map(p -> asHeading(p).orElse(p)).toList() : pieces;
  }

  private static Optional<Piece> asHeading(Piece piece) {
    String printed = piece.line().map(Line::text).orElse("").strip();
    if (printed.length() > LONGEST || !END.matcher(printed).find()) {
      return Optional.empty();
    }
    Matcher between = BETWEEN.matcher(printed);
    while (between.find()) {
      String name = printed.substring(0, between.start());
      String amount = printed.substring(between.end());
      boolean led = between.group("leaders") != null;
      if ((led && !name.isEmpty() || !EntryAmount.absent(name).office().isEmpty())
          && isAmount(amount, led)) {
        String text = heading(name) + "　" + amount;
        return Optional.of(piece.withText(text));
      }
    }
    return Optional.empty();
  }

  private static String heading(String name) {
    String bare = POINT.matcher(name).replaceFirst("");
    return HeadingMark.of(bare).isNone() ? Points.SIGN + bare : bare;
  }

  private static boolean isAmount(String text, boolean led) {
    return led && BARE.matcher(text).matches() || EntryAmount.alone(text).isPresent();
  }
}
