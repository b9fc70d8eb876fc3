package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.aligned.UnruledBody.Row;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;

/**
 * Lists with a measure a row that are printed without rulings, their columns told by alignment
 * alone. A name may take two lines, its amount one and its text three. Where it is certain which
 * lines are a row, the list becomes a table; where it is not, its lines become one row that names
 * no measure, so that no amount is given to a wrong one.
 */
public final class UnruledLists {

  /** A page of more lines is no list that a person reads. */
  private static final int MOST_LINES = 2_000;

  /** A single row may be the values of a sheet, below their labels. */
  private static final int FEWEST_AMOUNTS = 2;

  /** Below the foot of any page. */
  private static final double END = 1e9;

  private final Labels labels;
  private final List<Fragment> parts = new ArrayList<>();

  private final List<Table> tables = new ArrayList<>();

  /** What the last of them was made of. */
  private UnruledBody last;

  private UnruledLists(Labels labels) {
    this.labels = labels;
  }

  /** A page, the lines of such lists as tables. */
  public static UnruledPage of(List<Block> blocks, Labels labels) {
    UnruledLists lists = new UnruledLists(labels);
    List<Line> lines = lines(blocks);
    if (lines.size() > MOST_LINES || lines.stream().noneMatch(lists::mayHoldName)) {
      return UnruledPage.without(blocks);
    }
    lines.forEach(line -> lists.parts.addAll(UnruledColumns.parts(line)));
    lists.find(blocks);
    return lists.page(blocks);
  }

  /**
   * A page on which a list goes on from the page before without heads: the same, unless it is
   * certain which of its lines are a row.
   */
  static UnruledPage goingOn(List<Block> blocks, UnruledBody before, Labels labels) {
    UnruledHead head = before.head();
    UnruledLists lists = new UnruledLists(labels);
    List<Block> first =
        blocks.stream().takeWhile(b -> b instanceof Line && b.box().isPresent()).toList();
    if (first.size() <= MOST_LINES) {
      lines(first).forEach(line -> lists.parts.addAll(UnruledColumns.parts(line)));
      UnruledColumns columns = UnruledColumns.below(head, lists.parts);
      UnruledBody all = UnruledBody.of(head, columns.columns()).setAs(before);
      double bottom = columns.across().stream().mapToDouble(f -> f.box().top()).min().orElse(END);
      UnruledBody body = all.between(0, bottom);
      UnruledTable table = UnruledTable.goingOn(head);
      // Notes end the list.
      boolean whole = body.amounts().size() == all.amounts().size();
      if (columns.isSure() && whole && !body.amounts().isEmpty()) {
        rows(body).ifPresent(table::add);
      }
      if (!table.isEmpty()) {
        lists.take(body, table);
      }
    }
    return lists.page(blocks);
  }

  private static List<Line> lines(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b instanceof Line && b.box().isPresent())
        .map(Line.class::cast)
        .toList();
  }

  private UnruledPage page(List<Block> blocks) {
    if (tables.isEmpty()) {
      return UnruledPage.without(blocks);
    }
    List<Block> all = replaced(blocks);
    boolean open = all.get(all.size() - 1) == tables.get(tables.size() - 1);
    return new UnruledPage(all, Optional.of(last).filter(body -> open));
  }

  private void take(UnruledBody body, UnruledTable table) {
    last = body;
    tables.add(table.table());
  }

  /** Quick, and false for most lines. */
  private boolean mayHoldName(Line line) {
    return UnruledColumns.parts(line).stream().anyMatch(f -> UnruledHead.isName(f, labels));
  }

  private void find(List<Block> blocks) {
    List<List<UnruledHead>> heads =
        parts.stream()
            .filter(f -> UnruledHead.isName(f, labels))
            .sorted(Comparator.comparingDouble(f -> f.box().top()))
            .map(name -> UnruledHead.at(name, parts, labels))
            .filter(found -> !found.isEmpty())
            .toList();
    List<Double> ends =
        Stream.concat(
                blocks.stream()
                    .filter(Table.class::isInstance)
                    .flatMap(b -> b.box().stream())
                    .map(Box::top),
                heads.stream().map(found -> found.get(0).top()))
            .toList();
    double bottom = 0;
    for (List<UnruledHead> found : heads) {
      double top = found.get(0).bottom();
      if (found.get(0).top() >= bottom) {
        bottom = ends.stream().filter(e -> e > top).min(Comparator.naturalOrder()).orElse(END);
        read(found, bottom);
      }
    }
  }

  /** Reads one list, or several beside each other. */
  private void read(List<UnruledHead> heads, double bottom) {
    for (int i = 0; i < heads.size(); i++) {
      UnruledHead head = heads.get(i);
      double left = i == 0 ? -END : middle(heads.get(i - 1), head);
      double right = i == heads.size() - 1 ? END : middle(head, heads.get(i + 1));
      double top = head.bottom();
      List<Fragment> body =
          parts.stream()
              .filter(f -> !head.holds(f))
              .filter(f -> f.box().centerY() > top && f.box().bottom() <= bottom)
              .filter(f -> f.box().centerX() > left && f.box().centerX() < right)
              .toList();
      read(head, body);
    }
  }

  private static double middle(UnruledHead left, UnruledHead right) {
    double end = left.columns().get(left.columns().size() - 1).box().right();
    return (end + right.columns().get(0).box().left()) / 2;
  }

  private void read(UnruledHead head, List<Fragment> lines) {
    UnruledColumns columns = UnruledColumns.below(head, lines);
    UnruledBody body = UnruledBody.of(head, columns.columns());
    List<Fragment> amounts = UnruledAmounts.rows(body.amounts());
    if (amounts.size() < FEWEST_AMOUNTS) {
      return;
    }
    UnruledTable table = new UnruledTable(head);
    if (columns.isSure()) {
      addParts(table, body, columns.across());
    } else {
      double end = amounts.get(amounts.size() - 1).box().bottom();
      List<Fragment> above = lines.stream().filter(f -> f.box().top() < end).toList();
      table.addUnread(above, body.amounts());
    }
    take(body, table);
  }

  /** Adds what stands between lines that run across the list, as far as there are amounts. */
  private static void addParts(UnruledTable table, UnruledBody body, List<Fragment> across) {
    double top = body.head().bottom();
    for (int i = 0; i <= across.size(); i++) {
      double bottom = i == across.size() ? END : across.get(i).box().centerY();
      UnruledBody part = body.between(top, bottom);
      List<Fragment> amounts = part.amounts();
      if (!amounts.isEmpty()) {
        rows(part).ifPresentOrElse(table::add, () -> table.addUnread(part.lines(), amounts));
      } else {
        part.lines().forEach(table::addHeading);
      }
      if (body.between(bottom, END).amounts().isEmpty()) {
        return;
      }
      table.addHeading(across.get(i));
      top = bottom;
    }
  }

  private static Optional<List<Row>> rows(UnruledBody body) {
    return RowsByWhite.of(body).or(() -> RowsByAmounts.of(body)).map(body::completed);
  }

  /** A table stands where the first of its lines stood. */
  private List<Block> replaced(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    List<Table> open = new ArrayList<>(tables);
    for (Block block : blocks) {
      Optional<Table> table =
          block instanceof Line
              ? tables.stream().filter(t -> holds(t, block)).findFirst()
              : Optional.empty();
      if (table.isEmpty()) {
        result.add(block);
      } else if (open.remove(table.get())) {
        result.add(table.get());
      }
    }
    return result;
  }

  private static boolean holds(Table table, Block block) {
    Box box = table.box().orElseThrow();
    return block.box().filter(b -> box.contains(b.centerX(), b.centerY())).isPresent();
  }
}
