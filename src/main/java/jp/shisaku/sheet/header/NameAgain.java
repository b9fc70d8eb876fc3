package jp.shisaku.sheet.header;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Fold;

/** The line at the head of a further page that says whose it is: （里山の小屋を守る事業　続き）. */
final class NameAgain {

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^["
              + Brackets.OPEN
              + "\\s　]*(?<name>.+?)["
              + Brackets.OPEN
              + "\\s　]*の?(?:続き?|つづき)["
              + Brackets.CLOSE
              + "\\s　]*$");

  private NameAgain() {}

  /** True for the very name of the sheet, and that it goes on. */
  static boolean is(Piece line, List<Piece> name) {
    Matcher again = GOES_ON.matcher(line.text());
    if (name.isEmpty() || !again.matches()) {
      return false;
    }
    String whole = name.stream().map(Piece::text).collect(Collectors.joining());
    return Fold.letters(again.group("name")).equals(Fold.letters(whole));
  }
}
