package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.text.Circled;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Signs;

/**
 * Lists of values that carry a circled number: ①予算、③その他（審議会における政策検討）. A list without any number is
 * one value, however many lines it is broken over.
 */
public final class CodedValues {

  private static final Pattern NOTE = Pattern.compile("^(.*?)[（(](.*)[)）]$", Pattern.DOTALL);
  private static final Pattern EDGES = Pattern.compile("^[\\s　、,・;；]+|[\\s　、,・;；]+$");

  private CodedValues() {}

  /** A value: the number that ① … stands for, if one is printed, and its label. */
  public record Coded(Optional<Integer> code, String label) {

    /** The label without the note in brackets that ends it. */
    public String bare() {
      Matcher note = NOTE.matcher(label);
      return note.matches() && !note.group(1).isBlank() ? note.group(1).strip() : label;
    }

    /** What stands in those brackets. */
    public Optional<String> note() {
      Matcher note = NOTE.matcher(label);
      return note.matches() && !note.group(1).isBlank()
          ? Optional.of(note.group(2).strip())
          : Optional.empty();
    }
  }

  /** The values in printed order, each label once; empty for a dash or nothing. */
  public static List<Coded> in(String text) {
    List<Coded> values = new ArrayList<>();
    String line = Fold.onOneLine(text);
    int from = 0;
    for (int i = 1; i <= line.length(); i++) {
      if (i == line.length() || Circled.valueOf(line.charAt(i)) > 0) {
        add(values, line.substring(from, i));
        from = i;
      }
    }
    return values;
  }

  /** The circled numbers behind which no words stand, and which have none elsewhere either. */
  static List<String> numbersAlone(String text) {
    List<Coded> values = in(text);
    List<String> alone = new ArrayList<>();
    String line = Fold.onOneLine(text);
    for (int i = 0; i < line.length(); i++) {
      Optional<Integer> number = Optional.of(Circled.valueOf(line.charAt(i))).filter(n -> n > 0);
      if (number.isPresent()
          && isEmptyBehind(line, i + 1)
          && values.stream().noneMatch(v -> v.code().equals(number))) {
        alone.add(line.substring(i, i + 1));
      }
    }
    return alone;
  }

  /** True where a text ends there or the next number follows. */
  private static boolean isEmptyBehind(String line, int from) {
    String behind = EDGES.matcher(line.substring(from)).replaceAll("");
    return behind.isEmpty() || Circled.valueOf(behind.charAt(0)) > 0;
  }

  private static void add(List<Coded> values, String text) {
    String value = EDGES.matcher(text).replaceAll("");
    if (Signs.isNothing(value)) {
      return;
    }
    int number = Circled.valueOf(value.charAt(0));
    String label = number > 0 ? EDGES.matcher(value.substring(1)).replaceAll("") : value;
    Coded coded = new Coded(number > 0 ? Optional.of(number) : Optional.empty(), label);
    for (int i = 0; i < values.size(); i++) {
      if (Fold.spacing(values.get(i).label()).equals(Fold.spacing(label))) {
        // Printed twice: the printing with the number says more.
        if (values.get(i).code().isEmpty()) {
          values.set(i, coded);
        }
        return;
      }
    }
    if (!label.isEmpty()) {
      values.add(coded);
    }
  }
}
