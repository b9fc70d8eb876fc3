package jp.shisaku.sheet.list.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Brackets;

/**
 * A cell under 事業名（担当課）, or in a list without offices elsewhere: a name, and behind it the office
 * in brackets.
 *
 * @param office without the brackets; empty where none stands behind the name
 */
public record NameAndOffice(List<Piece> name, List<Piece> office) {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<name>" + Brackets.NONE + "+)" + Brackets.around("(?<office>" + Brackets.NONE + "+)"));

  /** True for the head of a column with both. */
  public static boolean heads(String head, Profile profile) {
    // Nearly every text is none, and matching it against the pattern would take its time.
    if (head.length() > Profile.LONGEST_HEAD || lastOpen(head) < 0) {
      return false;
    }
    Matcher both = HEAD.matcher(head.replaceAll("\\s+", ""));
    return both.matches()
        && profile.column(both.group("name")).equals(Optional.of(Field.NAME))
        && profile.column(both.group("office")).equals(Optional.of(Field.OFFICES));
  }

  /** True where most names of a list end with their office in brackets, though no head says so. */
  public static boolean are(List<String> names) {
    return names.stream().filter(NameAndOffice::endsWithOffice).count() * 2 > names.size();
  }

  private static boolean endsWithOffice(String name) {
    String text = name.strip();
    int open = lastOpen(text);
    return open > 0
        && Brackets.isClosing(text.charAt(text.length() - 1))
        && Offices.isList(text.substring(open + 1, text.length() - 1));
  }

  public static NameAndOffice of(List<Piece> cell) {
    int last = cell.size() - 1;
    for (int i = last; i >= 0; i--) {
      int open = lastOpen(cell.get(i).text());
      if (open >= 0) {
        List<Piece> office = inner(cell.subList(i, last + 1), open);
        String all = office.stream().map(Piece::text).collect(Collectors.joining());
        return Offices.isList(all) || Offices.endsLikeAnOffice(all)
            ? new NameAndOffice(before(cell, i, open), office)
            : new NameAndOffice(cell, List.of());
      }
    }
    return new NameAndOffice(cell, List.of());
  }

  private static int lastOpen(String text) {
    return Brackets.lastOpening(text);
  }

  private static List<Piece> before(List<Piece> cell, int line, int open) {
    List<Piece> name = new ArrayList<>(cell.subList(0, line));
    String rest = cell.get(line).text().substring(0, open).strip();
    if (!rest.isEmpty()) {
      name.add(with(cell.get(line), rest));
    }
    return name;
  }

  /** What stands in the bracket that these lines end with; none where they go on behind it. */
  private static List<Piece> inner(List<Piece> lines, int open) {
    List<Piece> inner = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      boolean ends = !text.isEmpty() && Brackets.isClosing(text.charAt(text.length() - 1));
      if (ends != (i == lines.size() - 1)) {
        return List.of();
      }
      String own = ends ? text.substring(0, text.length() - 1) : text;
      inner.add(with(lines.get(i), i == 0 ? own.substring(Math.min(open + 1, own.length())) : own));
    }
    return inner;
  }

  private static Piece with(Piece piece, String text) {
    return piece.line().map(line -> piece.with(line.withText(text))).orElse(piece);
  }
}
