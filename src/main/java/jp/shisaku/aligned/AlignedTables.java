package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
 */
public final class AlignedTables {

  private final Labels labels;
  private final List<Block> result = new ArrayList<>();

  /** What stands between the runs of lines. */
  private final List<Block> apart = new ArrayList<>();

  private AlignedTables(Labels labels) {
    this.labels = labels;
  }

  /**
   * The blocks of a page, lines that are the cells of such a table as one table.
   *
   * @param isBehind true for a block that stands behind the sheet above it, a heading of an excerpt
   */
  public static List<Block> of(List<Block> blocks, Labels labels, Predicate<Block> isBehind) {
    AlignedTables tables = new AlignedTables(labels);
    List<Block> joined = new StackedLabels(labels).joined(blocks);
    List<Block> run = new ArrayList<>();
    for (Block block : joined) {
      if (isBehind.test(block) && !new LabelsBelow(labels).holdInValue(block, joined)) {
        tables.addRun(run);
      }
      if (block.box().isPresent() && (block instanceof Line || tables.isOpen(block))) {
        run.add(block);
      } else {
        tables.addRun(run);
        tables.result.add(block);
        tables.apart.add(block);
      }
    }
    tables.addRun(run);
    return CentredLabels.first(tables.result, labels);
  }

  /** The lines of a text, placed by their columns, those that are cells as one table. */
  public static List<Block> ofTyped(List<Block> lines, Labels labels) {
    return new AlignedTables(labels).sheet(lines, true);
  }

  /**
   * True for a row that is set off alone: of labels, whose values stand below it in the open, or
   * every other one of the rows that a ground sets off.
   */
  private boolean isOpen(Block block) {
    return block instanceof Table table
        && table.rows() == 1
        && table.cells().stream().allMatch(c -> c.shaded() && isSimple(c))
        && labels.known(table.cells().get(0).text()).isPresent();
  }

  /** The fields that tables have which hold the name: the first part of a sheet. */
  private Set<Field> begun() {
    return apart.stream()
        .filter(Table.class::isInstance)
        .map(table -> fields((Table) table))
        .filter(fields -> fields.contains(Field.NAME))
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  private Set<Field> fields(Table table) {
    return table.cells().stream()
        .flatMap(cell -> labels.known(cell.text()).stream())
        .map(LabelMatch::field)
        .collect(Collectors.toSet());
  }

  private static boolean isSimple(Cell cell) {
    return cell.content().stream().allMatch(b -> b instanceof Line line && line.box().isPresent());
  }

  private void addRun(List<Block> run) {
    if (mayBeSheet(lines(run))) {
      List<List<Block>> sheets = new SheetsOfRun(List.copyOf(run), labels).parts();
      sheets.forEach(sheet -> result.addAll(sheet(sheet, false)));
    } else {
      result.addAll(run);
    }
    run.clear();
  }

  /** The blocks of one sheet, its lines as a table where that is certain. */
  private List<Block> sheet(List<Block> run, boolean typed) {
    List<Line> lines = lines(run);
    // Where a second sheet begins, its labels would be taken for words of the first one.
    boolean one =
        mayBeSheet(lines)
            && lines.stream().filter(line -> labels.isOfName(line.text())).count() <= 1;
    // Asked only here: most pages have no such lines, and lists have many cells.
    Set<Field> begun = one ? begun() : Set.of();
    return one
        ? readings(Fragments.of(lines, labels, begun, typed), grounds(run), !begun.isEmpty(), typed)
            .flatMap(table -> table.within(run).stream())
            .findFirst()
            .orElse(run)
        : run;
  }

  /** In a text the middle of a row is known to a line or two: more than one way is tried. */
  private Stream<AlignedTable> readings(
      List<Fragment> fragments, List<Box> grounds, boolean begun, boolean typed) {
    Ends[] ends = typed ? Ends.values() : new Ends[] {Ends.ANY};
    List<Fragment> marked = new UnknownLabels(fragments, typed).marked();
    return Stream.of(marked, fragments)
        .distinct()
        .flatMap(
            all -> Stream.of(ends).map(end -> new AlignedTable(all, grounds, typed, begun, end)));
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

  /** Quick, and false for most pages. */
  private boolean mayBeSheet(List<Line> run) {
    return run.size() > AlignedTable.FEWEST_LABELS
        && run.stream()
                .map(Line::text)
                .map(text -> text.indexOf(' ') < 0 ? labels.known(text) : labels.leadingKnown(text))
                .flatMap(Optional::stream)
                .limit(AlignedTable.FEWEST_LABELS - 1)
                .count()
            == AlignedTable.FEWEST_LABELS - 1;
  }
}
