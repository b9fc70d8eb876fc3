package jp.shisaku.sheet.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Signs;

/**
 * Headings with their amount in brackets before the name, 【12億円】灯台の改修: they get it behind the name.
 */
final class LeadingAmounts {

  private static final int FEWEST = 3;

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?<mark>["
              + Signs.HEADS
              + "]?)\\s*"
              + Brackets.around("(?<amount>" + Brackets.NONE + "{1,20})")
              + "\\s*(?<name>\\S.*)$");

  /** A heading that has no mark of its own gets one. */
  private static final String MARK = "○";

  private LeadingAmounts() {}

  /** The pieces with such amounts behind the names; the same pieces where there are none. */
  static List<Piece> behindNames(List<Piece> pieces) {
    boolean may =
        pieces.stream().filter(p -> behindName(p).isPresent()).limit(FEWEST).count() == FEWEST;
    return may ? pieces.stream().map(p -> behindName(p).orElse(p)).toList() : pieces;
  }

  private static Optional<Piece> behindName(Piece piece) {
    String printed = piece.line().isPresent() ? piece.text().strip() : "";
    // Most lines begin with a letter, and to look for an amount in each of them takes long.
    if (printed.isEmpty()
        || Character.isLetterOrDigit(printed.charAt(0))
        || !EntryAmount.mayHold(printed)) {
      return Optional.empty();
    }
    Matcher leading = LEADING.matcher(printed);
    if (!leading.matches() || EntryAmount.alone(leading.group("amount")).isEmpty()) {
      return Optional.empty();
    }
    String name = leading.group("name");
    String mark = HeadingMark.of(name).isNone() ? MARK : "";
    String text =
        (leading.group("mark").isEmpty() ? mark : leading.group("mark"))
            + name
            + "　"
            + leading.group("amount");
    return Optional.of(piece.withText(text));
  }
}
