package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.issue.Found;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;

/**
 * Numbers without a stop before names: 1 灯台の改修, 2 渡し船の運航. A single name may begin with a number of
 * its own, so they are numbers of the sheets only where all names count on, each chapter from one.
 */
final class NumberedNames {

  private static final Pattern NUMBER = Pattern.compile("^([0-9０-９]{1,3})[\\s　]+(?=\\S)");

  /** The same on a line of its own. */
  private static final Pattern ALONE = Pattern.compile("[0-9０-９]{1,3}");

  private static final int FEWEST = 3;

  private NumberedNames() {}

  /** The fields of all sheets, the names without such numbers. */
  static List<Found<Map<Field, Value>>> without(List<Found<Map<Field, Value>>> sheets) {
    int before = 0;
    for (Found<Map<Field, Value>> sheet : sheets) {
      int number = number(sheet.value().get(Field.NAME));
      if (number != before + 1 && number != 1) {
        return sheets;
      }
      before = number;
    }
    return sheets.size() < FEWEST
        ? sheets
        : sheets.stream().map(s -> s.map(NumberedNames::without)).toList();
  }

  private static Map<Field, Value> without(Map<Field, Value> values) {
    Value name = values.get(Field.NAME);
    List<Piece> pieces = new ArrayList<>(name.pieces());
    Piece first = pieces.remove(0);
    String text = NUMBER.matcher(first.text()).replaceFirst("");
    first
        .line()
        .filter(line -> !ALONE.matcher(text).matches())
        .map(line -> first.with(line.withText(text)))
        .ifPresent(piece -> pieces.add(0, piece));
    Map<Field, Value> same = new EnumMap<>(values);
    same.put(Field.NAME, new Value(Field.NAME, pieces, name.method(), name.unit(), name.figures()));
    return same;
  }

  private static int number(Value name) {
    boolean lines = name != null && name.pieces().stream().allMatch(p -> p.line().isPresent());
    Matcher number = NUMBER.matcher(lines ? name.text() : "");
    return number.find() ? Integer.parseInt(number.group(1)) : 0;
  }
}
