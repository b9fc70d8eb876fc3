package jp.shisaku.aligned.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.aligned.list.UnruledBody.Row;
import jp.shisaku.label.Field;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/** The table that a list without rulings becomes, row by row below its heads. */
final class UnruledTable {

  private static final Comparator<Fragment> IN_ORDER =
      Comparator.<Fragment>comparingDouble(f -> f.box().top())
          .thenComparingDouble(f -> f.box().left());

  private final UnruledHead head;
  private final int columns;
  private final List<Row> rows = new ArrayList<>();

  private UnruledTable(UnruledHead head, int columns) {
    this.head = head;
    this.columns = columns;
  }

  /** A table whose heads stand on the page before. */
  static UnruledTable goingOn(UnruledHead head) {
    return new UnruledTable(head, head.columns().size());
  }

  UnruledTable(UnruledHead head) {
    this(head, head.columns().size());
    Row heads = Row.empty(columns);
    IntStream.range(0, columns)
        .forEach(i -> heads.cells().get(i).addAll(head.columns().get(i).heads()));
    rows.add(heads);
  }

  private void add(List<Row> more) {
    rows.addAll(more);
  }

  /**
   * Adds what stands between lines that run across the list, as far as there are amounts; false
   * where it is not certain which of the lines are a row.
   */
  boolean addParts(UnruledBody body, List<Fragment> across) {
    boolean certain = true;
    double top = -UnruledPage.END;
    for (int i = 0; i <= across.size(); i++) {
      double bottom = i == across.size() ? UnruledPage.END : across.get(i).box().centerY();
      UnruledBody part = body.between(top, bottom);
      List<Fragment> amounts = part.amounts();
      Optional<List<Row>> found = amounts.isEmpty() ? Optional.empty() : part.rows();
      if (amounts.isEmpty()) {
        part.lines().forEach(this::addHeading);
      } else if (found.isPresent()) {
        add(found.get());
      } else {
        addUnread(part.lines(), amounts);
        certain = false;
      }
      if (body.between(bottom, UnruledPage.END).amounts().isEmpty()) {
        return certain;
      }
      addHeading(across.get(i));
      top = bottom;
    }
    return certain;
  }

  /** A heading between rows is a row of one cell. */
  private void addHeading(Fragment heading) {
    Row row = Row.empty(columns);
    row.cells().get(0).add(heading);
    rows.add(row);
  }

  /**
   * Lines of which it is not known which are a row: all of them in a cell that is none of names,
   * and the amounts below each other in rows that have no name.
   */
  void addUnread(List<Fragment> lines, List<Fragment> amounts) {
    int text = index(c -> !c.is(Field.NAME) && !c.is(Field.BUDGET)).orElse(columns);
    int amount = index(c -> c.is(Field.BUDGET)).orElseThrow();
    List<Fragment> others = lines.stream().filter(f -> !amounts.contains(f)).toList();
    for (int i = 0; i < amounts.size(); i++) {
      Row row = Row.empty(columns + 1);
      row.cells().get(amount).add(amounts.get(i));
      if (i == 0) {
        others.stream().sorted(IN_ORDER).forEach(row.cells().get(text)::add);
      }
      rows.add(row);
    }
  }

  private Optional<Integer> index(Predicate<UnruledHead.Column> which) {
    return IntStream.range(0, columns)
        .filter(i -> which.test(head.columns().get(i)))
        .boxed()
        .findFirst();
  }

  /** From the top, the heads first. */
  List<Row> rows() {
    return List.copyOf(rows);
  }

  Table table() {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).cells().size(); j++) {
        List<Fragment> content = rows.get(i).cells().get(j);
        if (!content.isEmpty()) {
          cells.add(Fragment.cell(i, j, content));
        }
      }
    }
    // A column that is empty to the foot of the page is one all the same: by it a list goes on.
    if (!cells.isEmpty() && cells.stream().noneMatch(cell -> cell.column() >= columns - 1)) {
      cells.add(Fragment.cell(0, columns - 1, List.of()));
    }
    return Table.of(cells);
  }
}
