package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.term.Numerals;
import jp.shisaku.issue.Found;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Signs;

/**
 * Numbers without a stop before names: 1 灯台の改修, 2 渡し船の運航; also 1), 【1】, 1-1, Ⅰ, ア and 一. A single
 * name may begin with a number of its own, so they are numbers of the sheets only where all names
 * count on, each chapter from one.
 */
public final class NumberedNames {

  private static final String PARTS =
      "(?:[0-9０-９]{1,2}|[Ⅰ-Ⅻ])(?:[-－‐–ー](?:[0-9０-９]{1,2}|[(（][0-9０-９]{1,2}[)）])){1,2}";

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(?<number>[0-9０-９]{1,3})(?:[\\s　]+|[)）][\\s　]*)"
              + "|[【［\\[〔《〈≪](?<boxed>[0-9０-９]{1,3})[】］\\]〕》〉≫][\\s　]*"
              + "|(?<parts>"
              + PARTS
              + ")[\\s　.．、]+"
              + "|(?<roman>[Ⅰ-Ⅻ])[\\s　.．、]+"
              + "|(?<kanji>[一二三四五六七八九十]{1,3})[\\s　.．、]+"
              + "|[（(]?(?<kana>[ア-ン])(?:[)）][\\s　]*|[\\s　.．、]+))(?=\\S)");

  /** The same on a line of its own. */
  private static final Pattern ALONE =
      Pattern.compile("[0-9０-９]{1,3}[)）]?|" + PARTS + "|[Ⅰ-Ⅻ]|[（(]?[ア-ン][)）]?");

  private static final int FEWEST = 3;

  private NumberedNames() {}

  /** The fields of all sheets, the names without such numbers. */
  static List<Found<Map<Field, Value>>> ofSheets(List<Found<Map<Field, Value>>> sheets) {
    return countOn(sheets.stream().map(s -> text(s.value().get(Field.NAME))).toList())
        ? sheets.stream().map(s -> s.map(NumberedNames::without)).toList()
        : sheets;
  }

  /** The same names without such numbers. */
  public static List<String> without(List<String> names) {
    return countOn(names)
        ? names.stream().map(name -> NUMBER.matcher(name).replaceFirst("")).toList()
        : names;
  }

  private static boolean countOn(List<String> names) {
    List<Integer> before = List.of();
    for (String name : names) {
      List<Integer> number = number(name);
      if (!goesOn(before, number)) {
        return false;
      }
      before = number;
    }
    return names.size() >= FEWEST;
  }

  private static String text(Value name) {
    boolean lines = name != null && name.pieces().stream().allMatch(p -> p.line().isPresent());
    return lines ? name.text() : "";
  }

  private static Map<Field, Value> without(Map<Field, Value> values) {
    Value name = values.get(Field.NAME);
    List<Piece> pieces = new ArrayList<>(name.pieces());
    Piece first = pieces.remove(0);
    String text = NUMBER.matcher(first.text()).replaceFirst("");
    if (first.line().isPresent() && !ALONE.matcher(text).matches()) {
      pieces.add(0, first.withText(text));
    }
    Map<Field, Value> same = new EnumMap<>(values);
    same.put(Field.NAME, new Value(Field.NAME, pieces, name.method(), name.head(), name.figures()));
    return same;
  }

  /** 2-1 behind 1-3, 1-4 behind it, or 1 of the next chapter. */
  private static boolean goesOn(List<Integer> before, List<Integer> number) {
    if (number.isEmpty()) {
      return false;
    }
    int same = 0;
    while (same < Math.min(before.size(), number.size())
        && before.get(same).equals(number.get(same))) {
      same++;
    }
    int from = same;
    boolean next =
        same < number.size()
            && number.get(same) == (same < before.size() ? before.get(same) + 1 : 1);
    return (next || number.get(0) == 1 && number.size() == 1)
        && number.stream().skip(from + 1L).allMatch(part -> part == 1);
  }

  /** The parts of the number before a name; empty where there is none. */
  private static List<Integer> number(String name) {
    Matcher number = NUMBER.matcher(name);
    if (!number.find()) {
      return List.of();
    }
    String parts = number.group("parts");
    if (parts != null) {
      return Stream.of(parts.replaceAll("[()（）]", "").split("[-－‐–ー]"))
          .map(
              part ->
                  part.charAt(0) < 'Ⅰ' || part.charAt(0) > 'Ⅻ'
                      ? Integer.valueOf(part)
                      : roman(part))
          .toList();
    }
    String roman = number.group("roman");
    String kana = number.group("kana");
    String boxed = number.group("boxed");
    String kanji = number.group("kanji");
    if (kanji != null) {
      return Numerals.count(kanji).map(List::of).orElse(List.of());
    }
    return List.of(
        roman != null
            ? roman(roman)
            : kana != null
                ? Signs.KATAKANA.indexOf(kana) + 1
                : Integer.parseInt(boxed != null ? boxed : number.group("number")));
  }

  private static int roman(String number) {
    return number.charAt(0) - 'Ⅰ' + 1;
  }
}
