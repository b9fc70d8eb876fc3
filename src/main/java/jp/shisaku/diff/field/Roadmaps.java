package jp.shisaku.diff.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.RoadmapColumn;

/**
 * Compares 中長期的取組. Sources differ in how well they tell which column a text stands in: one gives it
 * to a column, the other only prints it behind the table, in 詳細. A line that both sheets print
 * equally often, and only one could place, is no change, also where the other has no columns at
 * all; a line in another column is one.
 */
final class Roadmaps {

  private Roadmaps() {}

  /** True where a person would see the same plan on both sheets. */
  static boolean same(Measure old, Measure fresh) {
    List<RoadmapColumn> before = old.roadmap();
    List<RoadmapColumn> after = fresh.roadmap();
    return (before.isEmpty() || after.isEmpty() || periods(before).equals(periods(after)))
        && placedAlike(old, fresh)
        && placedAlike(fresh, old);
  }

  /** The columns as lines of one text; empty where there are none. */
  static Optional<String> text(Measure measure) {
    return measure.roadmap().isEmpty()
        ? Optional.empty()
        : Optional.of(
            measure.roadmap().stream()
                .map(column -> column.period() + "：" + column.text())
                .collect(Collectors.joining("\n")));
  }

  /** True where each line of one sheet stands in the same column of the other, or in none. */
  private static boolean placedAlike(Measure one, Measure other) {
    String body = body(one);
    String otherBody = body(other);
    List<String> placed = other.roadmap().stream().flatMap(Roadmaps::lines).toList();
    for (int i = 0; i < one.roadmap().size(); i++) {
      RoadmapColumn column = one.roadmap().get(i);
      boolean placeable = !other.roadmap().isEmpty();
      String whole = placeable ? Folding.fold(other.roadmap().get(i).text()) : "";
      boolean told =
          whole.equals(Folding.fold(column.text()))
              || lines(column)
                  .allMatch(
                      line ->
                          whole.contains(line)
                              || !placed.contains(line) && asOften(line, body, otherBody));
      if (!told) {
        return false;
      }
    }
    return true;
  }

  private static boolean asOften(String line, String one, String other) {
    int times = times(line, one);
    return times > 0 && times == times(line, other);
  }

  private static int times(String line, String text) {
    int times = 0;
    for (int at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + line.length())) {
      times++;
    }
    return times;
  }

  /** All of a sheet where a text of the plan may stand outside of its columns. */
  private static String body(Measure measure) {
    return Stream.of(measure.overview(), measure.details())
        .map(Folding::foldCell)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> periods(List<RoadmapColumn> columns) {
    List<String> periods = new ArrayList<>();
    columns.forEach(column -> periods.add(Folding.fold(column.period())));
    return periods;
  }

  private static Stream<String> lines(RoadmapColumn column) {
    return column.text().lines().map(Folding::fold).filter(line -> !line.isEmpty());
  }
}
