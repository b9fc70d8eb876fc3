package jp.shisaku.sheet.field;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Fold;

/**
 * The line at the head of a further page that says whose it is, by the heading or the name of the
 * sheet: （里山の小屋を守る事業　続き）, 里山の小屋を守る事業（2/3）, or the same title once more.
 */
public final class NameAgain {

  /** （2/3） or （続き） at the end of a name; 1/3 opens the sheet. */
  public static final Pattern PART =
      Pattern.compile(
          "\\s*[（(]\\s*(?:(?<no>[0-9０-９]{1,2})\\s*[/／]\\s*(?<of>[0-9０-９]{1,2})|続き?|つづき)\\s*[）)]\\s*$",
          Pattern.MULTILINE);

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^["
              + Brackets.OPEN
              + "\\s　]*(?<name>.+?)["
              + Brackets.OPEN
              + "\\s　]*(?:の?(?:続き|つづき)|(?<=[の（(\\s　])続)["
              + Brackets.CLOSE
              + "\\s　]*$");

  /** A title at the head of a page is wrapped over no more lines. */
  private static final int MOST_LINES = 4;

  private NameAgain() {}

  /**
   * How many lines from one on are the very heading or name of the sheet, where they open a page or
   * one line says that it goes on; else 0.
   */
  public static int lines(List<Piece> body, int index, List<Piece> heading, List<Piece> name) {
    Piece first = body.get(index);
    int most = first.opensPage() ? MOST_LINES : 1;
    int lines = 0;
    StringBuilder title = new StringBuilder();
    for (int i = index; i < Math.min(index + most, body.size()); i++) {
      if (body.get(i).line().isEmpty() || !body.get(i).onPageOf(first)) {
        return lines;
      }
      title.append(body.get(i).text());
      if (is(title.toString(), first.opensPage(), heading, name)) {
        lines = i + 1 - index; // A mark may stand on a line of its own below it.
      }
    }
    return lines;
  }

  private static boolean is(
      String title, boolean opensPage, List<Piece> heading, List<Piece> name) {
    // Most lines stand within a page, and are no more than text.
    if (!opensPage && !mayGoOn(title)) {
      return false;
    }
    Matcher again = GOES_ON.matcher(title);
    if (!opensPage && !again.matches() && !PART.matcher(title).find()) {
      return false;
    }
    String printed = letters(again.matches() ? again.group("name") : title);
    return !printed.isEmpty() && (printed.equals(whole(name)) || printed.equals(whole(heading)));
  }

  /** False, in a blink, for nearly every line. */
  private static boolean mayGoOn(String title) {
    return title.indexOf('続') >= 0
        || title.indexOf('/') >= 0
        || title.indexOf('／') >= 0
        || title.contains("つづき");
  }

  private static String whole(List<Piece> lines) {
    return letters(Piece.joined(lines));
  }

  /** Without a mark in brackets, as the first page may have one: （1/2）. */
  private static String letters(String printed) {
    return Fold.letters(PART.matcher(printed).replaceFirst(""));
  }
}
