package jp.shisaku.aligned.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.aligned.Fragment;
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

  /** A single row may be the values of a sheet, below their labels. */
  private static final int FEWEST_AMOUNTS = 2;

  private final Labels labels;
  private final List<Fragment> parts = new ArrayList<>();

  private final List<UnruledPage.Found> found = new ArrayList<>();

  /** Heads with a single row, or the rest of one. */
  private final List<UnruledPage.Found> single = new ArrayList<>();

  private UnruledLists(Labels labels) {
    this.labels = labels;
  }

  /** A page, the lines of such lists as tables. */
  public static UnruledPage of(List<Block> printed, Labels labels) {
    UnruledLists lists = new UnruledLists(labels);
    List<Block> blocks =
        printed.stream()
            .map(b -> b instanceof Table table ? RowsWithinCells.parted(table, labels) : b)
            .toList();
    List<Line> lines = UnruledPage.lines(blocks);
    List<Heads> drawn = lists.drawn(blocks);
    if (lines.size() > UnruledPage.MOST_LINES
        || drawn.isEmpty() && lines.stream().noneMatch(lists::mayHoldName)) {
      return UnruledPage.without(blocks);
    }
    lines.forEach(line -> lists.parts.addAll(UnruledColumns.parts(line)));
    lists.find(blocks, drawn);
    return lists.found.isEmpty() && lists.single.size() == 1
        ? UnruledPage.withSingle(blocks, lists.single.get(0))
        : UnruledPage.of(blocks, lists.found);
  }

  /**
   * Tables that are no more than the heads of a list, whose rows stand below them without cells.
   */
  private List<Heads> drawn(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b instanceof Table && b.box().isPresent())
        .map(Table.class::cast)
        .filter(table -> table.rows() <= RowsWithinCells.MOST_ROWS_OF_HEADS)
        .flatMap(
            table ->
                UnruledHead.drawn(table, table.rows(), labels)
                    .map(head -> new Heads(List.of(head), Optional.of(table)))
                    .stream())
        .toList();
  }

  /** Quick, and false for most lines. */
  private boolean mayHoldName(Line line) {
    return UnruledColumns.parts(line).stream().anyMatch(f -> UnruledHead.isName(f, labels));
  }

  /**
   * The heads of lists beside each other.
   *
   * @param drawn the table that they are; empty where they are lines
   */
  private record Heads(List<UnruledHead> heads, Optional<Table> drawn) {

    double top() {
      return heads.get(0).top();
    }

    double bottom() {
      return heads.get(0).bottom();
    }
  }

  private void find(List<Block> blocks, List<Heads> drawn) {
    Stream<Heads> printed =
        parts.stream()
            .filter(f -> UnruledHead.isName(f, labels))
            .map(name -> UnruledHead.at(name, parts, labels))
            .filter(found -> !found.isEmpty())
            .map(found -> new Heads(found, Optional.empty()));
    List<Heads> heads =
        Stream.concat(printed, drawn.stream())
            .sorted(Comparator.comparingDouble(Heads::top))
            .toList();
    List<Double> ends =
        Stream.concat(
                blocks.stream()
                    .filter(Table.class::isInstance)
                    .flatMap(b -> b.box().stream())
                    .map(Box::top),
                heads.stream().map(Heads::top))
            .toList();
    double bottom = 0;
    for (Heads found : heads) {
      double top = found.bottom();
      if (found.top() >= bottom) {
        bottom =
            ends.stream()
                .filter(e -> e > top)
                .min(Comparator.naturalOrder())
                .orElse(UnruledPage.END);
        read(found, bottom);
      }
    }
  }

  /** Reads one list, or several beside each other. */
  private void read(Heads beside, double bottom) {
    List<UnruledHead> heads = beside.heads();
    for (int i = 0; i < heads.size(); i++) {
      UnruledHead head = heads.get(i);
      double left = i == 0 ? -UnruledPage.END : middle(heads.get(i - 1), head);
      double right = i == heads.size() - 1 ? UnruledPage.END : middle(head, heads.get(i + 1));
      double top = head.bottom();
      List<Fragment> body =
          parts.stream()
              .filter(f -> !head.holds(f))
              .filter(f -> f.box().centerY() > top && f.box().bottom() <= bottom)
              .filter(f -> f.box().centerX() > left && f.box().centerX() < right)
              .toList();
      read(head, beside.drawn(), body);
    }
  }

  private static double middle(UnruledHead left, UnruledHead right) {
    double end = left.columns().get(left.columns().size() - 1).box().right();
    return (end + right.columns().get(0).box().left()) / 2;
  }

  private void read(UnruledHead head, Optional<Table> drawn, List<Fragment> lines) {
    UnruledColumns columns = UnruledColumns.below(head, lines);
    UnruledBody body = UnruledBody.of(head, columns.columns());
    List<Fragment> amounts = UnruledAmounts.rows(body.amounts());
    boolean named =
        drawn.isEmpty() || body.columns().get(body.nameColumn()).size() >= amounts.size();
    if (!named || lines.isEmpty() || amounts.isEmpty() && !columns.isSure()) {
      return;
    }
    UnruledTable table = new UnruledTable(head);
    if (columns.isSure()) {
      table.addParts(body, columns.across());
    } else {
      double end = amounts.get(amounts.size() - 1).box().bottom();
      List<Fragment> above = lines.stream().filter(f -> f.box().top() < end).toList();
      table.addUnread(above, body.amounts());
    }
    (amounts.size() < FEWEST_AMOUNTS ? single : found)
        .add(new UnruledPage.Found(body, columns.headings(), table.table(), drawn));
  }
}
