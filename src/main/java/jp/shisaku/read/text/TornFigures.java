package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Figures whose commas nobody quoted, so that 1,640 became two values: told by a record that is
 * longer than the others by just so many values as figures in it go on with three digits. Where
 * figures stand in quotes, none was torn.
 */
final class TornFigures {

  private static final Pattern HEAD = Pattern.compile("-?[1-9][0-9]{0,2}(?:,[0-9]{3})*");
  private static final Pattern REST = Pattern.compile("[0-9]{3}");

  private TornFigures() {}

  /** The records in order, torn figures whole again where there is one way only. */
  static List<String[]> joined(CsvRecords csv) {
    if (csv.quotesFigures()) {
      return csv.rows();
    }
    List<String[]> joined = joined(csv.rows(), usualLength(csv.rows()));
    return lengthOfHeads(joined)
        .map(heads -> joined(joined, heads))
        .filter(whole -> lengthOfHeads(whole).equals(Optional.of(usualLength(whole))))
        .orElse(joined);
  }

  private static List<String[]> joined(List<String[]> records, int usual) {
    Function<String[], String[]> whole = r -> r.length > usual ? joined(r, usual) : r;
    return records.stream().map(whole).collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * Where each record has a torn figure, the heads alone, which hold none, are of the length of
   * whole ones.
   */
  static Optional<Integer> lengthOfHeads(List<String[]> records) {
    return records.stream()
        .takeWhile(record -> Arrays.stream(record).noneMatch(v -> HEAD.matcher(v).matches()))
        .map(record -> record.length)
        .reduce((above, heads) -> heads);
  }

  /** How many values most records have. */
  static int usualLength(List<String[]> records) {
    return records.stream()
        .collect(Collectors.groupingBy(r -> r.length, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static String[] joined(String[] record, int usual) {
    List<String> values = new ArrayList<>();
    for (String value : record) {
      int last = values.size() - 1;
      if (last >= 0 && goesOn(values.get(last), value)) {
        values.set(last, values.get(last).strip() + "," + value.strip());
      } else {
        values.add(value);
      }
    }
    return values.size() == usual
        ? values.toArray(String[]::new)
        : Arrays.copyOf(record, record.length);
  }

  /** True where a figure may go on with the next value. */
  static boolean mayBeIn(String[] record) {
    return IntStream.range(1, record.length).anyMatch(i -> goesOn(record[i - 1], record[i]));
  }

  private static boolean goesOn(String figure, String next) {
    return REST.matcher(next.strip()).matches() && HEAD.matcher(figure.strip()).matches();
  }
}
