package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

  private UnruledLists(Labels labels) {
    this.labels = labels;
  }

  /** A page, the lines of such lists as tables. */
  public static UnruledPage of(List<Block> blocks, Labels labels) {
    UnruledLists lists = new UnruledLists(labels);
    List<Line> lines = UnruledPage.lines(blocks);
    if (lines.size() > UnruledPage.MOST_LINES || lines.stream().noneMatch(lists::mayHoldName)) {
      return UnruledPage.without(blocks);
    }
    lines.forEach(line -> lists.parts.addAll(UnruledColumns.parts(line)));
    lists.find(blocks);
    return UnruledPage.of(blocks, lists.found);
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
  private void read(List<UnruledHead> heads, double bottom) {
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
    found.add(new UnruledPage.Found(body, table.table()));
  }

  /** Adds what stands between lines that run across the list, as far as there are amounts. */
  private static void addParts(UnruledTable table, UnruledBody body, List<Fragment> across) {
    double top = body.head().bottom();
    for (int i = 0; i <= across.size(); i++) {
      double bottom = i == across.size() ? UnruledPage.END : across.get(i).box().centerY();
      UnruledBody part = body.between(top, bottom);
      List<Fragment> amounts = part.amounts();
      if (!amounts.isEmpty()) {
        part.rows().ifPresentOrElse(table::add, () -> table.addUnread(part.lines(), amounts));
      } else {
        part.lines().forEach(table::addHeading);
      }
      if (body.between(bottom, UnruledPage.END).amounts().isEmpty()) {
        return;
      }
      table.addHeading(across.get(i));
      top = bottom;
    }
  }
}
