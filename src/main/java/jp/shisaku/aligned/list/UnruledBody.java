package jp.shisaku.aligned.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.label.Field;

/**
 * The lines of a list between two that run across it, by column, and how they are set.
 *
 * @param head the heads of the columns
 * @param columns the lines of each column, from the top
 * @param lead the white between two lines of one cell
 * @param em the usual size of the lines
 */
record UnruledBody(UnruledHead head, List<List<Fragment>> columns, double lead, double em) {

  /** Lines whose boxes share a little have no white between them; in em. */
  private static final double OVERLAP = 0.3;

  /** A column narrower than this has no lines of which it is told whether they are full; in em. */
  private static final double NARROWEST = 10;

  /** A line that ends so far before the others had no room for one more character; in em. */
  private static final double FULL = 1.05;

  /** A row: its lines by column. */
  record Row(List<List<Fragment>> cells) {

    static Row empty(int columns) {
      List<List<Fragment>> cells = new ArrayList<>();
      IntStream.range(0, columns).forEach(i -> cells.add(new ArrayList<>()));
      return new Row(cells);
    }

    double top(List<Integer> judged) {
      return judged.stream()
          .flatMap(i -> cells.get(i).stream())
          .mapToDouble(f -> f.box().top())
          .min()
          .orElse(Double.NaN);
    }

    double bottom(List<Integer> judged) {
      return judged.stream()
          .flatMap(i -> cells.get(i).stream())
          .mapToDouble(f -> f.box().bottom())
          .max()
          .orElse(Double.NaN);
    }

    boolean isFilled(int column) {
      return !cells.get(column).isEmpty();
    }
  }

  /** Measures how all lines of a list are set. */
  static UnruledBody of(UnruledHead head, List<List<Fragment>> columns) {
    double em =
        columns.stream()
            .flatMap(List::stream)
            .mapToDouble(Fragment::em)
            .sorted()
            .skip(columns.stream().mapToLong(List::size).sum() / 2)
            .findFirst()
            .orElse(1);
    UnruledBody body = new UnruledBody(head, columns, 0, em);
    double lead =
        body.judged().stream()
            .filter(i -> !head.columns().get(i).is(Field.BUDGET))
            .flatMap(i -> whites(columns.get(i)).stream())
            .filter(white -> white > -OVERLAP * em)
            .min(Comparator.naturalOrder())
            .orElse(0.0);
    return new UnruledBody(head, columns, lead, em);
  }

  /** The same as the part of a list on the page before is set: a few lines tell less. */
  UnruledBody setAs(UnruledBody before) {
    return new UnruledBody(head, columns, Math.min(lead, before.lead), em);
  }

  /** What of it stands between two heights, set as the whole is. */
  UnruledBody between(double top, double bottom) {
    List<List<Fragment>> part =
        columns.stream()
            .map(
                c ->
                    c.stream()
                        .filter(f -> f.box().centerY() > top && f.box().centerY() < bottom)
                        .toList())
            .toList();
    return new UnruledBody(head, part, lead, em);
  }

  /** The columns whose heads are known: others may be merged over several rows. */
  List<Integer> judged() {
    return indexes(c -> c.field().isPresent());
  }

  List<Integer> amountColumns() {
    return indexes(c -> c.is(Field.BUDGET));
  }

  int nameColumn() {
    return indexes(c -> c.is(Field.NAME)).get(0);
  }

  private List<Integer> indexes(Predicate<UnruledHead.Column> which) {
    return IntStream.range(0, columns.size())
        .filter(i -> which.test(head.columns().get(i)))
        .boxed()
        .toList();
  }

  /** The lines of the columns that count for the rows, from the top. */
  List<Fragment> judgedLines() {
    return judged().stream()
        .flatMap(i -> columns.get(i).stream())
        .sorted(Comparator.comparingDouble(f -> f.box().top()))
        .toList();
  }

  List<Fragment> amounts() {
    return amountColumns().stream().flatMap(i -> columns.get(i).stream()).toList();
  }

  List<Fragment> lines() {
    return columns.stream().flatMap(List::stream).toList();
  }

  int columnOf(Fragment fragment) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).contains(fragment))
        .findFirst()
        .orElseThrow();
  }

  /** True for a line that had to be broken, so that the next line of its column goes on with it. */
  boolean isBroken(Fragment fragment, int column) {
    List<Fragment> lines = columns.get(column);
    double right = lines.stream().mapToDouble(f -> f.box().right()).max().orElse(0);
    double left = lines.stream().mapToDouble(f -> f.box().left()).min().orElse(0);
    return right - left >= NARROWEST * em
        && right - fragment.box().right() <= FULL * em
        && !fragment.line().text().endsWith("。");
  }

  /** The rows, where it is certain which of the lines are one. */
  Optional<List<Row>> rows() {
    return RowsByWhite.of(this).or(() -> RowsByAmounts.of(this)).map(this::completed);
  }

  /** The same rows with the lines of the other columns, each in the row that is nearest to it. */
  private List<Row> completed(List<Row> rows) {
    List<Integer> judged = judged();
    for (int i = 0; i < columns.size(); i++) {
      for (Fragment fragment : judged.contains(i) ? List.<Fragment>of() : columns.get(i)) {
        double height = fragment.box().centerY();
        Optional<Row> nearest =
            rows.stream().min(Comparator.comparingDouble(row -> away(row, height, judged)));
        int column = i;
        nearest.ifPresent(row -> row.cells().get(column).add(fragment));
      }
    }
    return rows;
  }

  private static double away(Row row, double height, List<Integer> judged) {
    return Math.max(0, Math.max(row.top(judged) - height, height - row.bottom(judged)));
  }

  /** The white between each two lines below each other. */
  static List<Double> whites(List<Fragment> column) {
    return IntStream.range(1, column.size())
        .mapToObj(i -> column.get(i).box().top() - column.get(i - 1).box().bottom())
        .toList();
  }
}
