package jp.shisaku.sheet.header;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Fold;

/**
 * The line at the head of a further page that says whose it is, by the heading or the name of the
 * sheet: （里山の小屋を守る事業　続き）, 里山の小屋を守る事業（2/3）, or the same title once more.
 */
final class NameAgain {

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^["
              + Brackets.OPEN
              + "\\s　]*(?<name>.+?)["
              + Brackets.OPEN
              + "\\s　]*(?:の?(?:続き|つづき)|(?<=[の（(\\s　])続)["
              + Brackets.CLOSE
              + "\\s　]*$");

  private NameAgain() {}

  /** True for the very heading or name of the sheet, where it opens a page or says it goes on. */
  static boolean is(Piece line, List<Piece> heading, List<Piece> name) {
    Matcher again = GOES_ON.matcher(line.text());
    Matcher part = ContinuedSheets.PART.matcher(line.text());
    boolean marked = again.matches() || part.find();
    if (!marked && !line.opensPage()) {
      return false;
    }
    String printed = letters(again.matches() ? again.group("name") : line.text());
    return !printed.isEmpty() && (printed.equals(whole(name)) || printed.equals(whole(heading)));
  }

  private static String whole(List<Piece> lines) {
    return letters(lines.stream().map(Piece::text).collect(Collectors.joining()));
  }

  /** Without a mark in brackets, as the first page may have one: （1/2）. */
  private static String letters(String printed) {
    return Fold.letters(ContinuedSheets.PART.matcher(printed).replaceFirst(""));
  }
}
