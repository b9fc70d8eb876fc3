package jp.shisaku.typed.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Line;
import jp.shisaku.text.RowNumber;

/**
 * The rows of a list of which each cell has a line of its own, or several: what a column may hold
 * tells where the next cell begins. There are rows only where that can be told in one way.
 */
final class RowsInLines {

  /** What a column holds, as far as it shows. */
  enum Kind {
    NUMBER(1, 1),
    AMOUNT(1, 1),
    NAME(1, 5),
    /** Of each row, or before the names of the first of several. */
    OFFICES(1, 4),
    TEXT(1, 40);

    private final int fewest;
    private final int most;

    Kind(int fewest, int most) {
      this.fewest = fewest;
      this.most = most;
    }

    static Kind of(Optional<Field> field) {
      return field
          .map(
              f ->
                  switch (f) {
                    case NAME -> NAME;
                    case BUDGET -> AMOUNT;
                    case OFFICES -> OFFICES;
                    default -> TEXT;
                  })
          .orElse(TEXT);
    }
  }

  /**
   * A row.
   *
   * @param cells the lines of each column
   * @param goesOn true where an office that it leaves out is that of the row above
   */
  record Row(List<List<Line>> cells, boolean goesOn) {}

  private static final int UNKNOWN = -1;

  private final List<Kind> kinds;
  private final List<Line> lines;
  private final int names;
  private final int[] amounts;
  private final boolean officesFirst;

  /** By line, true for one that begins a row which adds up others. */
  private final boolean[] total;

  /** By line and column, in how many ways the lines from there on can be read, at most two. */
  private final int[][] ways;

  private RowsInLines(List<Kind> kinds, List<Line> lines, Labels labels) {
    this.kinds = kinds;
    this.lines = lines;
    this.names = kinds.indexOf(Kind.NAME);
    this.amounts =
        IntStream.range(0, kinds.size()).filter(i -> kinds.get(i) == Kind.AMOUNT).toArray();
    this.officesFirst = kinds.subList(0, names).contains(Kind.OFFICES);
    this.total = new boolean[lines.size()];
    for (int i = 0; i < total.length; i++) {
      total[i] = labels.isTotal(text(i));
    }
    this.ways = new int[lines.size() + 1][kinds.size()];
    for (int[] way : ways) {
      Arrays.fill(way, UNKNOWN);
    }
  }

  /** The rows below columns of these kinds; empty where there is not just one way to read them. */
  static Optional<List<Row>> of(List<Kind> kinds, List<Line> lines, Labels labels) {
    RowsInLines rows = new RowsInLines(kinds, lines, labels);
    // From the last line on, since each way is asked for those behind it.
    for (int line = lines.size(); line >= 0; line--) {
      for (int column = kinds.size() - 1; column >= 0; column--) {
        rows.ways[line][column] = rows.count(line, column);
      }
    }
    return rows.ways[0][0] == 1 ? Optional.of(rows.read()) : Optional.empty();
  }

  private int count(int line, int column) {
    if (line == lines.size()) {
      return column == 0 ? 1 : 0;
    }
    int ways = 0;
    for (Step step : steps(line, column)) {
      ways = Math.min(2, ways + ways(step));
    }
    return ways;
  }

  private int ways(Step step) {
    return ways[step.line()][step.column()];
  }

  /** Where the reading stands when it has taken some lines for a cell, or for a row of its own. */
  private record Step(int line, int column, List<Line> taken, int into) {}

  private List<Step> steps(int line, int column) {
    List<Step> steps = new ArrayList<>();
    if (column == 0) {
      if (total[line]) {
        int end = line + 1;
        while (end < lines.size() && LoneAmount.is(text(end)) && end - line <= amounts.length) {
          end++;
        }
        steps.add(new Step(end, 0, lines.subList(line, end), UNKNOWN));
        return steps;
      }
      if (!officesFirst && isOffice(text(line)) && kinds.get(0) != Kind.OFFICES) {
        steps.add(new Step(line + 1, 0, lines.subList(line, line + 1), UNKNOWN));
      }
    }
    Kind kind = kinds.get(column);
    int next = column + 1 == kinds.size() ? 0 : column + 1;
    if (kind == Kind.OFFICES && column < names) {
      steps.add(new Step(line, next, List.of(), column));
    }
    for (int end = line + kind.fewest; end <= Math.min(lines.size(), line + kind.most); end++) {
      if (!mayGoOn(kind, end - 1)) {
        break;
      }
      List<Line> cell = lines.subList(line, end);
      if (isWhole(kind, cell)) {
        steps.add(new Step(end, next, cell, column));
      }
    }
    return steps;
  }

  private boolean mayGoOn(Kind kind, int line) {
    return switch (kind) {
      case NUMBER -> RowNumber.is(text(line));
      case AMOUNT -> LoneAmount.is(text(line));
      default -> !LoneAmount.is(text(line)) && !total[line];
    };
  }

  private static boolean isWhole(Kind kind, List<Line> cell) {
    String all = cell.stream().map(Line::text).map(String::strip).collect(Collectors.joining());
    return switch (kind) {
      case OFFICES -> isOffice(all);
      case NAME -> cell.stream().map(Line::text).noneMatch(RowsInLines::isOffice);
      default -> true;
    };
  }

  private static boolean isOffice(String text) {
    return Offices.isList(text.strip());
  }

  private String text(int line) {
    return lines.get(line).text().strip();
  }

  /** Follows the only way. */
  private List<Row> read() {
    List<Row> rows = new ArrayList<>();
    List<List<Line>> open = empty();
    int line = 0;
    int column = 0;
    while (line < lines.size() || column > 0) {
      Step step = steps(line, column).stream().filter(s -> ways(s) == 1).findFirst().orElseThrow();
      if (step.into() == UNKNOWN) {
        rows.add(ofItsOwn(step.taken()));
      } else {
        open.set(step.into(), step.taken());
        if (step.column() == 0) {
          rows.add(new Row(open, true));
          open = empty();
        }
      }
      line = step.line();
      column = step.column();
    }
    return rows;
  }

  private List<List<Line>> empty() {
    return new ArrayList<>(kinds.stream().map(kind -> List.<Line>of()).toList());
  }

  /** A ministry above others, or a total and its amounts. */
  private Row ofItsOwn(List<Line> taken) {
    List<List<Line>> cells = empty();
    cells.set(taken.size() == 1 ? 0 : names, taken.subList(0, 1));
    for (int i = 1; i < taken.size(); i++) {
      cells.set(amounts[i - 1], taken.subList(i, i + 1));
    }
    return new Row(cells, false);
  }
}
