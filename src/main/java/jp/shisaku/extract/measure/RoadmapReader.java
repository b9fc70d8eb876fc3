package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.Period;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure.RoadmapColumn;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Similarity;

/**
 * Finds the columns of 中長期的取組: rows of a table whose cells are all periods (令和4年度 | 令和5年度 |
 * 令和6年度以降), with what stands below each. A row of past years is a table of results, unless it
 * stands under the label. Recognition often gives a table twice, once as a table and once as rows;
 * it counts once.
 */
final class RoadmapReader {

  /** Two tables under the same periods with texts this alike are one, given twice. */
  private static final double SAME = 0.6;

  private static final Pattern ARROW = Pattern.compile("[\\s→⇒➡▶►＞>⟶]+");

  private final Optional<Integer> presentYear;
  private final List<Roadmap> found = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private boolean labelled;

  /** True right below the label: one period is enough there, also a past one. */
  private boolean under;

  /** True behind heads that go on below them. */
  private boolean broken;

  /** The piece that is being read. */
  private Piece at;

  /**
   * What was read.
   *
   * @param pieces where they stand
   */
  record Read(List<RoadmapColumn> columns, List<Piece> pieces) {}

  /**
   * @param heads the piece with the periods
   */
  private record Roadmap(List<RoadmapColumn> columns, Piece heads) {

    List<String> periods() {
      return columns.stream().map(c -> Fold.spacing(c.period())).toList();
    }

    String text() {
      return Fold.letters(columns.stream().map(RoadmapColumn::text).collect(Collectors.joining()));
    }

    boolean isEmpty() {
      return text().isEmpty();
    }

    boolean isSame(Roadmap other) {
      return periods().equals(other.periods())
          && (isEmpty()
              || other.isEmpty()
              || text().contains(other.text())
              || Similarity.byPairs(text(), other.text()) >= SAME);
    }

    Issue lost() {
      return RoadmapReader.lost(
          heads, columns.stream().map(RoadmapColumn::period).collect(Collectors.joining(" ")));
    }
  }

  private RoadmapReader(Optional<Integer> presentYear) {
    this.presentYear = presentYear;
  }

  /**
   * The columns of all roadmaps of a sheet, in order; empty where there is none. Issues: {@code
   * roadmap.columns-lost} where a text shows by wide blanks that there were columns, and where
   * nothing stands in any of them; {@code roadmap.below-first} where a row may belong to all.
   */
  static Found<Read> read(Map<Field, Value> values, Budget budget) {
    RoadmapReader reader = new RoadmapReader(latestYear(budget));
    for (Field field : List.of(Field.OVERVIEW, Field.DETAILS, Field.ROADMAP)) {
      Value value = values.get(field);
      if (value != null) {
        reader.labelled |= field == Field.ROADMAP;
        reader.under = field == Field.ROADMAP;
        reader.pieces(value.pieces());
      }
    }
    List<Issue> issues = new ArrayList<>(reader.issues);
    reader.found.stream()
        .filter(roadmap -> roadmap.isEmpty() && roadmap.columns().size() > 1)
        .map(Roadmap::lost)
        .filter(issue -> !issues.contains(issue))
        .forEach(issues::add);
    List<RoadmapColumn> columns =
        reader.found.stream().flatMap(roadmap -> roadmap.columns().stream()).toList();
    List<Piece> pieces = reader.found.stream().map(Roadmap::heads).toList();
    return new Found<>(new Read(columns, pieces), issues);
  }

  private static Optional<Integer> latestYear(Budget budget) {
    return budget.lines().stream()
        .map(BudgetLine::fiscalYear)
        .flatMap(Optional::stream)
        .max(Integer::compare);
  }

  private void pieces(List<Piece> pieces) {
    List<Block> blocks = pieces.stream().map(Piece::block).toList();
    for (int i = 0; i < blocks.size(); i++) {
      at = pieces.get(i);
      under = i == 0 ? under : announces(blocks.get(i - 1).text());
      if (blocks.get(i) instanceof Table table) {
        table(table);
      } else {
        int before = found.size();
        int first = i;
        i += lines(blocks, i);
        boolean breaks = labelled && RoadmapHeads.areBroken(blocks.get(first));
        broken |= breaks;
        if (breaks || found.size() > before && RoadmapHeads.areSpaced(blocks.get(first))) {
          issues.add(lost(pieces.get(first), pieces.get(first).text()));
        }
      }
    }
  }

  private static Issue lost(Piece heads, String printed) {
    String told = printed.replaceAll("\\s+", " ");
    return Issue.of(IssueCode.ROADMAP_COLUMNS, heads.place(), Field.ROADMAP.code(), told);
  }

  /**
   * Lines of periods are the heads of a table whose cells are lost: several in one line, or one a
   * line. Which text belongs below which is lost too, but for a single head.
   *
   * @return how many further lines belong to the same heads
   */
  private int lines(List<Block> blocks, int index) {
    labelled |= announces(blocks.get(index).text());
    List<RoadmapColumn> turns = labelled ? turns(blocks, index) : List.of();
    if (turns.size() > 1) {
      keep(turns);
      return 2 * turns.size() - 1;
    }
    List<String> heads = RoadmapHeads.of(blocks.get(index));
    int next = index + 1;
    while (heads.size() == next - index
        && next < blocks.size()
        && blocks.get(next) instanceof Line
        && Period.of(blocks.get(next).text()).isPresent()) {
      heads.add(blocks.get(next++).text());
    }
    List<Period> periods = Period.ofRow(heads);
    if (periods.isEmpty()) {
      boolean label = under || blocks.get(index).text().contains(RoadmapHeads.LABEL);
      periods = Period.ofRow(RoadmapHeads.runOn(blocks.get(index), label));
      labelled |= label && !periods.isEmpty();
    }
    if (periods.isEmpty() || !isRoadmap(periods)) {
      return 0;
    }
    boolean textBelow =
        periods.size() == 1 && !broken && next < blocks.size() && blocks.get(next) instanceof Line;
    String below = textBelow ? blocks.get(next).text() : "";
    keep(periods.stream().map(p -> column(p, below)).toList());
    return next - index - 1;
  }

  /** A period and a line of text in turns: the columns of a table, one behind the other. */
  private List<RoadmapColumn> turns(List<Block> blocks, int index) {
    List<RoadmapColumn> columns = new ArrayList<>();
    List<Period> periods = new ArrayList<>();
    for (int i = index; i + 1 < blocks.size(); i += 2) {
      Optional<Period> period = Period.of(blocks.get(i).text());
      Block below = blocks.get(i + 1);
      if (period.isEmpty()
          || !(blocks.get(i) instanceof Line && below instanceof Line)
          || Period.of(below.text()).isPresent()) {
        break;
      }
      periods.add(period.get());
      columns.add(column(period.get(), below.text()));
    }
    return isRoadmap(periods) ? columns : List.of();
  }

  private static boolean announces(String text) {
    String folded = Fold.spacing(text);
    return folded.contains(RoadmapHeads.LABEL) && folded.length() < 30;
  }

  private void table(Table table) {
    int rowCount = table.rows();
    for (int row = 0; row < rowCount; row++) {
      List<Cell> cells = table.row(row);
      cells.forEach(this::nested);
      List<Cell> heads = Cell.filled(cells);
      List<Period> periods = Period.ofRow(heads.stream().map(Cell::text).toList());
      if (!periods.isEmpty() && isRoadmap(periods)) {
        keep(columns(table, row, heads, periods));
        belowFirst(table, row, heads)
            .filter(issue -> !issues.contains(issue))
            .ifPresent(issues::add);
      }
    }
  }

  /**
   * In a table that neither lies on a page nor merges cells, as a text keeps it, a bar over all
   * periods looks like a cell below the first one.
   */
  private Optional<Issue> belowFirst(Table table, int head, List<Cell> heads) {
    boolean mayHideBars =
        heads.size() > 1
            && table.box().isEmpty()
            && table.cells().stream().allMatch(c -> c.columnSpan() == 1);
    return IntStream.range(mayHideBars ? head + 1 : table.rows(), table.rows())
        .mapToObj(row -> Cell.filled(table.row(row)))
        .filter(cells -> cells.size() == 1 && cells.get(0).column() == heads.get(0).column())
        .map(cells -> Fold.onOneLine(cells.get(0).text()))
        .findFirst()
        .map(
            text ->
                Issue.of(
                    IssueCode.ROADMAP_BELOW_FIRST,
                    at.place(),
                    Field.ROADMAP.code(),
                    text,
                    heads.get(0).text()));
  }

  /** A table in a cell may be a roadmap; a line in a cell is one only as the head of a column. */
  private void nested(Cell cell) {
    for (Block block : cell.content()) {
      if (block instanceof Table table) {
        table(table);
      } else {
        under = announces(block.text());
        labelled |= under;
      }
    }
  }

  private boolean isRoadmap(List<Period> periods) {
    boolean future =
        periods.stream()
            .anyMatch(
                p ->
                    p.openStart()
                        || p.openEnd()
                        || presentYear.isPresent()
                            && p.years().stream().anyMatch(y -> y >= presentYear.get()));
    return under || labelled && (periods.size() > 1 || future) || periods.size() > 1 && future;
  }

  private static List<RoadmapColumn> columns(
      Table table, int head, List<Cell> heads, List<Period> periods) {
    List<RoadmapColumn> columns = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      columns.add(column(periods.get(i), below(table, head, heads.get(i))));
    }
    return columns;
  }

  private static RoadmapColumn column(Period period, String text) {
    return new RoadmapColumn(period.printed(), period.years(), text);
  }

  private static String below(Table table, int head, Cell column) {
    return table.cells().stream()
        .filter(c -> c.row() > head)
        .filter(c -> c.column() <= column.lastColumn() && c.lastColumn() >= column.column())
        .filter(Cell::isFilled)
        .map(c -> ARROW.matcher(c.text()).matches() ? leadingTo(table, c) : Prose.of(c))
        .collect(Collectors.joining("\n"));
  }

  /** An arrow says that what stands left of it goes on; itself where nothing does. */
  private static String leadingTo(Table table, Cell arrow) {
    return table.row(arrow.row()).stream()
        .filter(c -> c.lastColumn() < arrow.column())
        .filter(c -> c.isFilled() && !ARROW.matcher(c.text()).matches())
        .max(Comparator.comparingInt(Cell::column))
        .map(Prose::of)
        .orElse(arrow.text());
  }

  /**
   * A roadmap takes the place of an earlier print of it in which nothing stands below its periods.
   */
  private void keep(List<RoadmapColumn> columns) {
    under = false;
    Roadmap roadmap = new Roadmap(columns, at);
    Optional<Roadmap> same = found.stream().filter(f -> f.isSame(roadmap)).findFirst();
    if (same.isEmpty()) {
      found.add(roadmap);
    } else if (same.get().isEmpty() && !roadmap.isEmpty()) {
      found.set(found.indexOf(same.get()), roadmap);
    }
  }
}
