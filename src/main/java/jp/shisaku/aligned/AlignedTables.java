package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shisaku.aligned.AlignedRows.Ends;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;

/**
 * Tables that are told by alignment alone: labels and values in columns, with neither lines nor
 * grounds that close a cell. Where lines cannot be given to rows and columns for certain, they stay
 * lines: a value in a wrong cell is worse than none.
 *
 * <p>The table has a row for each row of labels, and in it a label and its value by turns, also
 * where the values stand below their labels.
 */
public final class AlignedTables {

  /** Fewer labels are words of a text. */
  private static final int FEWEST_LABELS = 3;

  /** Texts may reach so far over the edge of their column; in em. */
  private static final double SLACK = 0.5;

  private final List<Fragment> fragments;

  /** The rows of labels, and those of them that are rows of the table. */
  private final List<AlignedRows.Row> labelled;

  private final List<AlignedRows.Row> rows;

  /** The cells that have a ground of their own. */
  private final List<Box> grounds;

  /** True for the lines of a text. */
  private final boolean typed;

  private AlignedTables(List<Fragment> fragments, List<Box> grounds, boolean typed, Ends ends) {
    this.fragments = fragments;
    this.grounds = grounds;
    this.typed = typed;
    this.labelled = AlignedRows.of(fragments, typed, ends);
    this.rows = typed ? this.labelled : upToMixed(this.labelled);
  }

  /**
   * The rows before the first one that is none: with text above its labels, and none beside them,
   * they head what follows, and the text above is that of the label before.
   */
  private List<AlignedRows.Row> upToMixed(List<AlignedRows.Row> all) {
    int end = 0;
    while (end < all.size() && !isMixed(all.get(end))) {
      end++;
    }
    return all.subList(0, end);
  }

  private boolean isMixed(AlignedRows.Row row) {
    double top = row.labelTop();
    return !hasValueBeside(row)
        && fragments.stream()
            .anyMatch(f -> row.holds(f) && !row.labels().contains(f) && f.box().centerY() < top);
  }

  /**
   * The blocks of a page, lines that are the cells of such a table as one table.
   *
   * @param isBehind true for a block that stands behind the sheet above it, a heading of an excerpt
   */
  public static List<Block> of(List<Block> blocks, Labels labels, Predicate<Block> isBehind) {
    List<Block> joined = new StackedLabels(labels).joined(blocks);
    return CentredLabels.first(of(joined, labels, false, isBehind), labels);
  }

  /** The lines of a text, placed by their columns, those that are cells as one table. */
  public static List<Block> ofTyped(List<Block> lines, Labels labels) {
    return of(lines, labels, true, line -> false);
  }

  private static List<Block> of(
      List<Block> blocks, Labels labels, boolean typed, Predicate<Block> isBehind) {
    List<Block> result = new ArrayList<>(blocks.size());
    List<Block> run = new ArrayList<>();
    for (Block block : blocks) {
      if (isBehind.test(block) && !new LabelsBelow(labels).holdInValue(block, blocks)) {
        addRun(run, labels, typed, result);
      }
      if (block.box().isPresent() && (block instanceof Line || isOpen(block, labels))) {
        run.add(block);
      } else {
        addRun(run, labels, typed, result);
        result.add(block);
      }
    }
    addRun(run, labels, typed, result);
    return result;
  }

  /**
   * True for a row that is set off alone: of labels, whose values stand below it in the open, or
   * every other one of the rows that a ground sets off.
   */
  private static boolean isOpen(Block block, Labels labels) {
    return block instanceof Table table
        && table.rows() == 1
        && table.cells().stream().allMatch(c -> c.shaded() && isSimple(c))
        && labels.known(table.cells().get(0).text()).isPresent();
  }

  private static boolean isSimple(Cell cell) {
    return cell.content().stream().allMatch(b -> b instanceof Line line && line.box().isPresent());
  }

  private static void addRun(List<Block> run, Labels labels, boolean typed, List<Block> result) {
    if (mayBeSheet(lines(run), labels)) {
      List<Block> own = List.copyOf(run);
      List<List<Block>> sheets = typed ? List.of(own) : new SheetsOfRun(own, labels).parts();
      sheets.forEach(sheet -> addSheet(sheet, labels, typed, result));
    } else {
      result.addAll(run);
    }
    run.clear();
  }

  private static void addSheet(List<Block> run, Labels labels, boolean typed, List<Block> result) {
    List<Line> lines = lines(run);
    if (mayBeSheet(lines, labels) && names(lines, labels) <= 1) {
      List<Fragment> fragments = Fragments.of(lines, labels, typed);
      Iterable<AlignedTables> readings = readings(fragments, grounds(run), typed)::iterator;
      for (AlignedTables tables : readings) {
        Optional<Table> table = tables.table();
        if (table.isPresent()) {
          tables.addAround(table.get(), run, result);
          return;
        }
      }
    }
    result.addAll(run);
  }

  /** In a text the middle of a row is known to a line or two: more than one way is tried. */
  private static Stream<AlignedTables> readings(
      List<Fragment> fragments, List<Box> grounds, boolean typed) {
    if (typed) {
      return Stream.of(Ends.values())
          .map(ends -> new AlignedTables(fragments, grounds, true, ends));
    }
    List<Fragment> marked = new UnknownLabels(fragments).marked();
    return Stream.of(marked, fragments)
        .distinct()
        .map(all -> new AlignedTables(all, grounds, false, Ends.ANY));
  }

  private void addAround(Table table, List<Block> run, List<Block> result) {
    double top = rows.get(0).top();
    double bottom = rows.get(rows.size() - 1).bottom();
    run.stream().filter(b -> b.box().orElseThrow().centerY() <= top).forEach(result::add);
    result.add(table);
    run.stream().filter(b -> b.box().orElseThrow().centerY() > bottom).forEach(result::add);
  }

  private static List<Box> grounds(List<Block> run) {
    return run.stream()
        .filter(Table.class::isInstance)
        .flatMap(b -> ((Table) b).cells().stream())
        .flatMap(c -> c.box().stream())
        .toList();
  }

  private static List<Line> lines(List<Block> run) {
    List<Line> lines = new ArrayList<>();
    for (Block block : run) {
      if (block instanceof Line line) {
        lines.add(line);
      } else if (block instanceof Table table) {
        table.cells().forEach(c -> c.content().forEach(b -> lines.add((Line) b)));
      }
    }
    return lines;
  }

  /** Where a second sheet begins, its labels would be taken for words of the first one. */
  private static long names(List<Line> run, Labels labels) {
    return run.stream().filter(line -> labels.isOfName(line.text())).count();
  }

  /** Quick, and false for most pages. */
  private static boolean mayBeSheet(List<Line> run, Labels labels) {
    return run.size() > FEWEST_LABELS
        && run.stream()
                .map(Line::text)
                .map(text -> text.indexOf(' ') < 0 ? labels.known(text) : labels.leadingKnown(text))
                .flatMap(Optional::stream)
                .limit(FEWEST_LABELS - 1)
                .count()
            == FEWEST_LABELS - 1;
  }

  private boolean isTable() {
    List<Field> fields =
        labelled.stream()
            .flatMap(row -> row.labels().stream())
            .flatMap(label -> label.label().stream())
            .filter(match -> match.score() > 0)
            .map(LabelMatch::field)
            .toList();
    return fields.size() >= FEWEST_LABELS
        && fields.stream().anyMatch(f -> f == Field.NAME || f.opensSheet())
        && rows.stream().anyMatch(row -> row.labels().size() > 1 || hasValueBeside(row));
  }

  /**
   * In a text a label stands beside the middle of its value, and may have no line at its height.
   */
  private boolean hasValuesRight(AlignedRows.Row row) {
    double right = row.labels().get(0).box().right();
    return typed
        && fragments.stream()
            .filter(f -> row.holds(f) && !row.labels().contains(f))
            .allMatch(f -> f.box().left() >= right);
  }

  private boolean hasValueBeside(AlignedRows.Row row) {
    return hasValuesRight(row)
        || row.labels().stream()
            .anyMatch(
                label ->
                    fragments.stream()
                        .anyMatch(
                            f ->
                                !row.labels().contains(f)
                                    && f.isBeside(label)
                                    && f.box().left() >= label.box().right()));
  }

  private Optional<Table> table() {
    if (!isTable()) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      AlignedRows.Row row = rows.get(i);
      Optional<List<Double>> edges = hasValueBeside(row) ? Optional.of(lefts(row)) : gutters(row);
      if (edges.isEmpty() || !addRow(i, row, edges.get(), cells)) {
        return Optional.empty();
      }
    }
    Box box = cells.stream().flatMap(c -> c.box().stream()).reduce(Box::union).orElseThrow();
    return Optional.of(new Table(cells, Optional.of(box)));
  }

  /** Values stand right of their labels: a column begins with a label. */
  private static List<Double> lefts(AlignedRows.Row row) {
    return row.labels().stream().map(l -> l.box().left()).toList();
  }

  /** Values stand below their labels: where each column begins, if that is certain. */
  private Optional<List<Double>> gutters(AlignedRows.Row row) {
    List<Double> edges = new ArrayList<>();
    edges.add(Double.NEGATIVE_INFINITY);
    for (int i = 1; i < row.labels().size(); i++) {
      Fragment label = row.labels().get(i);
      Optional<Double> edge =
          groundOf(label)
              .or(() -> alignedBelow(row, label))
              .or(() -> gutter(row, row.labels().get(row.labels().indexOf(label) - 1), label));
      if (edge.isEmpty()) {
        return Optional.empty();
      }
      edges.add(edge.get());
    }
    return Optional.of(edges);
  }

  /** The left edge of the ground on which a label stands. */
  private Optional<Double> groundOf(Fragment label) {
    return grounds.stream().filter(box -> box.contains(label.box(), 0)).map(Box::left).findFirst();
  }

  private Optional<Double> alignedBelow(AlignedRows.Row row, Fragment label) {
    return fragments.stream()
        .filter(f -> row.holds(f) && !row.labels().contains(f) && f.startsLike(label))
        .map(f -> f.box().left())
        .min(Comparator.naturalOrder());
  }

  /** The middle of the only white that goes all the way down between two labels. */
  private Optional<Double> gutter(AlignedRows.Row row, Fragment before, Fragment label) {
    List<Box> boxes =
        fragments.stream()
            .filter(row::holds)
            .map(Fragment::box)
            .filter(b -> b.right() > before.box().left() && b.left() < label.box().right())
            .sorted(Comparator.comparingDouble(Box::left))
            .toList();
    List<Double> gutters = new ArrayList<>();
    double end = before.box().centerX();
    for (Box box : boxes) {
      if (box.left() - end > SLACK * row.em()) {
        gutters.add((box.left() + end) / 2);
      }
      end = Math.max(end, box.right());
    }
    return gutters.size() == 1 ? Optional.of(gutters.get(0)) : Optional.empty();
  }

  /** Adds a label and its value for each column; false where a text belongs to none. */
  private boolean addRow(int index, AlignedRows.Row row, List<Double> edges, List<Cell> cells) {
    List<List<Fragment>> values = new ArrayList<>();
    edges.forEach(edge -> values.add(new ArrayList<>()));
    double slack = SLACK * row.em();
    for (Fragment fragment : fragments) {
      if (!row.holds(fragment) || row.labels().contains(fragment)) {
        continue;
      }
      int column = edges.size() - 1;
      while (column >= 0 && fragment.box().left() < edges.get(column) - slack) {
        column--;
      }
      boolean last = column == edges.size() - 1;
      if (column < 0 || !last && fragment.box().right() > edges.get(column + 1) + slack) {
        return false;
      }
      values.get(column).add(fragment);
    }
    for (int i = 0; i < values.size(); i++) {
      cells.add(Fragment.cell(index, 2 * i, List.of(row.labels().get(i))));
      cells.add(Fragment.cell(index, 2 * i + 1, values.get(i)));
    }
    return true;
  }
}
