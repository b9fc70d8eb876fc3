package jp.shisaku.sheet.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.label.Field;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;

/**
 * An office in brackets behind the name, with no label of its own: 里山の道を守る事業（総務省里山局小屋課）. It may be
 * broken over lines, the last of which look like an office by themselves.
 */
final class BracketedOffice {

  private static final String OPENING = "（(";
  private static final String CLOSING = "）)";

  private BracketedOffice() {}

  /** The same values, such an office apart from the name. */
  static Map<Field, Value> parted(Map<Field, Value> values) {
    Value name = values.get(Field.NAME);
    Value office = values.get(Field.OFFICES);
    if (name == null || office != null && office.method() != Method.POSITION) {
      return values;
    }
    List<Piece> lines = new ArrayList<>(name.pieces());
    if (office != null) {
      lines.addAll(office.pieces());
    }
    String text = Piece.joined(lines);
    int bracket = bracket(text);
    if (bracket <= 0
        || bracket >= length(name.pieces())
        || lines.stream().anyMatch(piece -> piece.line().isEmpty())
        || !isOffice(text.substring(bracket + 1, text.length() - 1))) {
      return values;
    }
    Map<Field, Value> parted = new EnumMap<>(values);
    parted.put(Field.NAME, new Value(Field.NAME, between(lines, 0, bracket), name.method()));
    parted.put(
        Field.OFFICES,
        new Value(Field.OFFICES, between(lines, bracket + 1, text.length() - 1), Method.POSITION));
    return parted;
  }

  /** Nothing else ends in 課; 教室 and 薬局 are words. */
  private static boolean isOffice(String text) {
    return NameLines.isSureOffice(text) || Offices.isList(text) && text.endsWith("課");
  }

  /** Where the brackets open that close at the end; -1 where none do, or others are within. */
  private static int bracket(String text) {
    if (text.isEmpty() || CLOSING.indexOf(text.charAt(text.length() - 1)) < 0) {
      return -1;
    }
    for (int i = text.length() - 2; i >= 0; i--) {
      if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int length(List<Piece> pieces) {
    return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
  }

  /** The part of the lines between two places of their joined text. */
  private static List<Piece> between(List<Piece> lines, int from, int to) {
    List<Piece> part = new ArrayList<>();
    int start = 0;
    for (Piece piece : lines) {
      String text = piece.text();
      int first = Math.max(from - start, 0);
      int end = Math.min(to - start, text.length());
      if (first < end) {
        String own = text.substring(first, end).strip();
        part.add(piece.withText(own));
      }
      start += text.length();
    }
    return part;
  }
}
