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
              + "\\s　]*(?:の?(?:続き?|つづき)|[0-9０-９]{1,2}\\s*[/／]\\s*[0-9０-９]{1,2})["
              + Brackets.CLOSE
              + "\\s　]*$");

  private NameAgain() {}

  /** True for the very heading or name of the sheet, where it opens a page or says it goes on. */
  static boolean is(Piece line, List<Piece> heading, List<Piece> name) {
    Matcher again = GOES_ON.matcher(line.text());
    boolean marked = again.matches();
    if (!marked && !line.opensPage()) {
      return false;
    }
    String printed = Fold.letters(marked ? again.group("name") : line.text());
    return !printed.isEmpty()
        && (printed.equals(letters(name)) || printed.equals(letters(heading)));
  }

  /** Without the mark of the first page. */
  private static String letters(List<Piece> lines) {
    String whole = lines.stream().map(Piece::text).collect(Collectors.joining());
    Matcher first = GOES_ON.matcher(whole);
    return Fold.letters(first.matches() ? first.group("name") : whole);
  }
}
