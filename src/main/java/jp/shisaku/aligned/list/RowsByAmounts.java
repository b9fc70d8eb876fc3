package jp.shisaku.aligned.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.aligned.list.UnruledBody.Row;

/**
 * The rows of a list without rulings, where no white tells them: each has one amount, which stands
 * at the top, in the middle or at the bottom of all rows alike. The rows are those for which every
 * column is set in one of these ways in all rows, without a break within a cell. Where two ways
 * give different rows, only one that ends no cell with a line that was broken tells them.
 */
final class RowsByAmounts {

  private enum Set {
    TOP,
    MIDDLE,
    BOTTOM
  }

  /** Lines stand at one height that are apart by less than this; in em. */
  private static final double SAME = 0.25;

  /** The white within a cell is that between lines, give or take this; in em. */
  private static final double BREAK = 0.12;

  /** More white is not between two lines of a cell; in em. */
  private static final double WIDEST = 1.1;

  private final UnruledBody body;
  private final List<Integer> judged;
  private final List<Fragment> amounts;
  private final double slack;

  private RowsByAmounts(UnruledBody body) {
    this.body = body;
    this.judged = body.judged();
    // Amounts of several columns may be set in several ways; the fullest column tells the rows.
    this.amounts =
        body.amountColumns().stream()
            .map(c -> UnruledAmounts.rows(body.columns().get(c)))
            .max(Comparator.comparingInt(List::size))
            .orElse(List.of());
    this.slack = SAME * body.em();
  }

  /** The rows; empty where they are not certain. */
  static Optional<List<Row>> of(UnruledBody body) {
    RowsByAmounts rows = new RowsByAmounts(body);
    boolean onlyFigures = body.amounts().stream().allMatch(UnruledAmounts::isFigure);
    return rows.amounts.isEmpty() || !onlyFigures ? Optional.empty() : rows.only();
  }

  private Optional<List<Row>> only() {
    List<List<Row>> ways =
        Stream.of(Set.values())
            .flatMap(set -> rows(set).stream())
            .filter(this::isSound)
            .distinct()
            .toList();
    List<List<Row>> whole = ways.stream().filter(rows -> brokenEnds(rows) == 0).toList();
    List<List<Row>> told = ways.size() > 1 ? whole : ways;
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  private Optional<List<Row>> rows(Set set) {
    List<Row> rows = new ArrayList<>();
    amounts.forEach(a -> rows.add(Row.empty(body.columns().size())));
    List<Fragment> lines = body.judgedLines();
    double bottom = 0;
    int row = -1;
    for (Fragment line : lines) {
      double height = line.box().centerY();
      if (set == Set.MIDDLE) {
        // A row reaches as far below its amount as above it.
        if (row < 0 || height > bottom) {
          row++;
          bottom =
              row < amounts.size()
                  ? 2 * amounts.get(row).box().centerY() - line.box().top()
                  : Double.MAX_VALUE;
        }
      } else {
        row = set == Set.TOP ? above(line) : below(line);
      }
      if (row < 0 || row >= amounts.size()) {
        return Optional.empty();
      }
      rows.get(row).cells().get(body.columnOf(line)).add(line);
    }
    return Optional.of(rows);
  }

  /** The last row whose amount stands at the height of a line or above it. */
  private int above(Fragment line) {
    int row = -1;
    while (row + 1 < amounts.size()
        && amounts.get(row + 1).box().top() <= line.box().top() + slack) {
      row++;
    }
    return row;
  }

  /** The first row whose amount stands at the height of a line or below it. */
  private int below(Fragment line) {
    int row = 0;
    while (row < amounts.size() && amounts.get(row).box().bottom() < line.box().bottom() - slack) {
      row++;
    }
    return row;
  }

  private boolean isSound(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Fragment amount = amounts.get(i);
      boolean own = row.cells().get(body.columnOf(amount)).contains(amount);
      boolean apart = i == 0 || rows.get(i - 1).bottom(judged) <= row.top(judged) + slack;
      if (!own
          || !apart
          || !row.isFilled(body.nameColumn())
          || !isWhole(row)
          || body.amountColumns().stream().anyMatch(c -> row.cells().get(c).size() > 1)
          || holdsTwo(row, rows)
          || holdsHeading(row, rows)) {
        return false;
      }
    }
    return judged.stream()
        .allMatch(c -> Stream.of(Set.values()).anyMatch(set -> isSet(set, c, rows)));
  }

  private boolean isSet(Set set, int column, List<Row> rows) {
    return rows.stream()
        .filter(row -> row.isFilled(column))
        .allMatch(
            row -> {
              List<Fragment> cell = row.cells().get(column);
              double top = cell.get(0).box().top() - row.top(judged);
              double bottom = row.bottom(judged) - cell.get(cell.size() - 1).box().bottom();
              return switch (set) {
                case TOP -> top <= slack;
                case BOTTOM -> bottom <= slack;
                case MIDDLE -> Math.abs(top - bottom) <= 2 * slack;
              };
            });
  }

  /** True where no cell has a break. */
  private boolean isWhole(Row row) {
    double widest = Math.min(body.lead() + BREAK * body.em(), WIDEST * body.em());
    return judged.stream()
        .map(row.cells()::get)
        .allMatch(cell -> UnruledBody.whites(cell).stream().allMatch(white -> white <= widest));
  }

  /**
   * True where a row without an amount may hide in a row: at one height each column that no row
   * leaves empty may begin another cell, since it does not go on with a line that was broken.
   */
  private boolean holdsTwo(Row row, List<Row> rows) {
    List<Integer> always =
        judged.stream()
            .filter(c -> !body.amountColumns().contains(c))
            .filter(c -> rows.stream().allMatch(r -> r.isFilled(c)))
            .toList();
    List<Fragment> names = row.cells().get(body.nameColumn());
    for (int i = 1; i < names.size(); i++) {
      double height = (names.get(i - 1).box().centerY() + names.get(i).box().centerY()) / 2;
      if (always.stream().allMatch(c -> mayBeginAt(height, row.cells().get(c), c))) {
        return true;
      }
    }
    return false;
  }

  /**
   * True where a line of the name that had no need to be broken is as far from the next one as rows
   * are from each other: it may be a heading.
   */
  private boolean holdsHeading(Row row, List<Row> rows) {
    int name = body.nameColumn();
    double between =
        IntStream.range(1, rows.size())
            .mapToDouble(i -> rows.get(i).top(judged) - rows.get(i - 1).bottom(judged))
            .min()
            .orElse(Double.MAX_VALUE);
    List<Fragment> lines = row.cells().get(name);
    List<Double> whites = UnruledBody.whites(lines);
    return IntStream.range(0, whites.size())
        .anyMatch(
            i ->
                !body.isBroken(lines.get(i), name) && whites.get(i) >= between - BREAK * body.em());
  }

  private boolean mayBeginAt(double height, List<Fragment> cell, int column) {
    List<Fragment> above = cell.stream().filter(f -> f.box().centerY() < height).toList();
    return !above.isEmpty()
        && above.size() < cell.size()
        && !body.isBroken(above.get(above.size() - 1), column);
  }

  /** How many cells end with a line that was broken. */
  private long brokenEnds(List<Row> rows) {
    return rows.stream()
        .limit(rows.size() - 1)
        .flatMap(row -> judged.stream().filter(row::isFilled).filter(c -> isBrokenAtEnd(row, c)))
        .count();
  }

  private boolean isBrokenAtEnd(Row row, int column) {
    List<Fragment> cell = row.cells().get(column);
    return !body.amountColumns().contains(column)
        && body.isBroken(cell.get(cell.size() - 1), column);
  }
}
