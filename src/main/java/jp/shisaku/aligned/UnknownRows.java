package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;

/**
 * Rows whose label is not known: they stand below a row of labels, begin where those begin, with a
 * value beside them and a strip of white above. Without rows of their own they would be read as
 * part of the value before.
 */
record UnknownRows(List<Fragment> fragments) {

  /** White above a row is higher than this; in em. White between lines is less. */
  private static final double CLEAR = 1;

  /** The rows, those with unknown labels apart. */
  List<AlignedRows.Row> parted(List<AlignedRows.Row> rows) {
    return rows.stream().flatMap(this::parted).toList();
  }

  private Stream<AlignedRows.Row> parted(AlignedRows.Row row) {
    List<List<Fragment>> groups = groups(row);
    List<AlignedRows.Row> parts = new ArrayList<>();
    List<Fragment> labels = row.labels();
    double top = row.top();
    for (List<Fragment> group : groups) {
      double bottom = (top(group) + bottomAbove(row, top(group))) / 2;
      parts.add(new AlignedRows.Row(labels, top, bottom));
      labels = group;
      top = bottom;
    }
    parts.add(new AlignedRows.Row(labels, top, row.bottom()));
    return parts.stream();
  }

  /** The unknown labels of a row, those of one height together, from the top. */
  private List<List<Fragment>> groups(AlignedRows.Row row) {
    List<List<Fragment>> groups = new ArrayList<>();
    fragments.stream()
        .filter(f -> row.holds(f) && isLabel(f, row))
        .sorted(Comparator.comparingDouble(f -> f.box().centerY()))
        .forEach(
            f -> {
              List<Fragment> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
              if (last.isEmpty() || !f.isBeside(last.get(0))) {
                groups.add(new ArrayList<>());
              }
              groups.get(groups.size() - 1).add(f);
            });
    groups.forEach(g -> g.sort(Comparator.comparingDouble(f -> f.box().left())));
    return groups;
  }

  private boolean isLabel(Fragment fragment, AlignedRows.Row row) {
    Box box = fragment.box();
    double bottom = row.labels().stream().mapToDouble(l -> l.box().bottom()).max().orElseThrow();
    return box.top() > bottom
        && row.labels().stream().anyMatch(l -> l.startsLike(fragment) && hasValue(l, fragment, row))
        && box.top() - bottomAbove(row, box.top()) > CLEAR * row.em();
  }

  /** True where both end before the column in which a value stands beside each. */
  private boolean hasValue(Fragment label, Fragment fragment, AlignedRows.Row row) {
    return fragments.stream()
        .filter(value -> row.holds(value) && value.isBeside(fragment))
        .filter(value -> value.box().left() >= fragment.box().right())
        .anyMatch(
            value ->
                fragments.stream()
                    .anyMatch(other -> other.isBeside(label) && other.startsLike(value)));
  }

  private static double top(List<Fragment> group) {
    return group.stream().mapToDouble(f -> f.box().top()).min().orElseThrow();
  }

  /** Where the last line ends that begins above a height; a line that reaches down to it, too. */
  private double bottomAbove(AlignedRows.Row row, double height) {
    return fragments.stream()
        .filter(row::holds)
        .map(Fragment::box)
        .filter(box -> box.top() < height)
        .mapToDouble(Box::bottom)
        .max()
        .orElse(row.top());
  }
}
