package jp.shisaku.amount;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.piece.Piece;

/**
 * The note that says what two amounts above each other are: 上段：令和8年度当初予算案、下段：令和7年度当初予算額.
 *
 * @param upper year and stage of the upper amount
 * @param lower those of the lower one
 */
public record TwoLineNote(String upper, String lower) {

  private static final int LONGEST = 100;

  private static final int LINES = 2;

  private static final Pattern NOTE =
      Pattern.compile(
          "上段[\\s　]*(?:[（(][\\s　]*[）)])?[\\s　]*[はが:：…]*[\\s　]*(?<upper>[^、,，；;。／/]+?)[\\s　]*[、,，；;。／/]?[\\s　]*"
              + "下段[\\s　]*(?:[（(][\\s　]*[）)])?[\\s　]*[はが:：…]*[\\s　]*(?<lower>[^、,，；;。（(]+?)(?:である|です|を示す|を表す)?。?[\\s　]*[）)］\\]】]?$");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("^[（(][\\s　]*(?<inner>[^（()）]*?)[\\s　]*[）)]$");

  /** What the notes among these pieces say; empty where none or more than one does. */
  public static Optional<TwoLineNote> in(List<Piece> pieces) {
    return Agreed.in(pieces.stream().flatMap(Piece::texts), TwoLineNote::of);
  }

  private static Optional<TwoLineNote> of(String text) {
    String line = text.strip();
    if (line.length() > LONGEST || !line.contains("下段")) {
      return Optional.empty();
    }
    Matcher note = NOTE.matcher(line);
    return note.find()
            && BracketNote.isDated(note.group("upper"))
            && BracketNote.isDated(note.group("lower"))
        ? Optional.of(new TwoLineNote(note.group("upper"), note.group("lower")))
        : Optional.empty();
  }

  /**
   * The two amounts of a cell, of which each may be a dash, and the lower one in brackets; empty
   * for any other text.
   */
  public static Optional<List<String>> amounts(String text) {
    List<String> lines =
        text.lines()
            .map(line -> IN_BRACKETS.matcher(line.strip()).replaceFirst("${inner}"))
            .filter(line -> !line.isEmpty())
            .toList();
    boolean two =
        lines.size() == LINES && lines.stream().allMatch(l -> FigureText.number(l).isPresent());
    return two ? Optional.of(lines) : Optional.empty();
  }
}
