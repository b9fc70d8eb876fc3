package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.shisaku.label.Field;

/**
 * Parts what stands below each other where the next sheet begins: at a label that the sheet before
 * has had, with the heading above it.
 */
public final class RepeatedLabels {

  private RepeatedLabels() {}

  /** Finds the heading of a sheet. */
  public interface Headings {

    /**
     * Where the heading above a label begins; {@code from} where there is none.
     *
     * @param label where the first label of the sheet stands
     * @param from where the sheet before begins
     */
    int above(int label, int from, Field field);
  }

  /**
   * The parts of each sheet; all in one where there is one.
   *
   * @param fewest a sheet has had so many labels before they begin again
   */
  public static <T> List<List<T>> parts(
      List<T> run, Function<T, Optional<Field>> label, Headings headings, int fewest) {
    List<List<T>> parts = new ArrayList<>();
    Map<Field, Integer> seen = new EnumMap<>(Field.class);
    int from = 0;
    for (int i = 0; i < run.size(); i++) {
      Optional<Field> field = label.apply(run.get(i));
      if (field.isEmpty()) {
        continue;
      }
      Optional<Integer> before = Optional.ofNullable(seen.put(field.get(), i));
      if (before.isPresent()) {
        // A name since then is that of the second sheet, of which the first labels were new.
        int name = seen.getOrDefault(Field.NAME, -1);
        int first = name > before.get() ? name : i;
        boolean enough = first < i || seen.size() >= fewest;
        int start =
            enough ? headings.above(first, from, first < i ? Field.NAME : field.get()) : from;
        if (start > from) {
          parts.add(run.subList(from, start));
          from = start;
          seen.values().removeIf(index -> index < start);
        }
      }
    }
    parts.add(run.subList(from, run.size()));
    return parts;
  }
}
