package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.amount.Agreed;
import jp.shisaku.amount.AmountCells;
import jp.shisaku.amount.AmountGrid;
import jp.shisaku.amount.AmountsBelowYears;
import jp.shisaku.amount.Figure;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.budget.Unit;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Units;
import jp.shisaku.page.Block;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;

/** What is known of the budget of a sheet besides its text: its unit, and amounts in own cells. */
final class BudgetFigures {

  /** What the label of the budget says of the amounts: 当初予算額（千円・内数）. */
  private AmountsHead label = AmountsHead.NONE;

  /** The unit that a note before the table of amounts, or in its corner, states. */
  private Optional<Unit> noted = Optional.empty();

  /** The budget's cells of a workbook, where they hold numbers. */
  private final List<Figure> figures = new ArrayList<>();

  /** The budget's amounts by year and stage, and the table that they are a part of. */
  private Optional<AmountCells> grid = Optional.empty();

  private Optional<Piece> gridTable = Optional.empty();

  void labelled(String printed) {
    String apart = AmountsHead.apart(printed);
    label = AmountsHead.ofLabel(Units.without(apart), Unit.statedIn(apart));
  }

  /** True behind 予算額 on a line of its own, with at most the unit below it: a table follows. */
  boolean awaits(Field field, FoundFields found) {
    return field == Field.BUDGET
        && found.isAt(field)
        && figures.isEmpty()
        && found.pieces().getOrDefault(field, List.of()).stream()
            .allMatch(piece -> Unit.statedIn(piece.text()).isPresent() && piece.line().isPresent());
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }

  /** Takes the cells of the budget in a table. */
  void take(LabelledTable.Entry entry, LabelledTable read, Piece piece, Labels labels) {
    if (read.grid().isPresent() && grid.equals(read.grid())) {
      // A label that only resembles one announces the same table a second time.
      return;
    }
    Optional<Table> nested = nested(entry);
    Optional<AmountCells> within = nested.flatMap(table -> AmountGrid.in(table, labels));
    if (read.grid().isPresent() || within.isPresent()) {
      grid = read.grid().or(() -> within);
      gridTable = Optional.of(read.grid().isPresent() ? piece : piece.with(nested.get()));
      figures.addAll(grid.get().figures(gridTable.get()));
    } else if (entry.own().isEmpty()) {
      entry.cells().stream()
          .filter(cell -> entry.cells().size() == 1 && cell.number().isPresent())
          .forEach(cell -> figures.add(Figure.of(cell, piece)));
    }
  }

  /** The table that the one cell of the budget holds, beside nothing but a note of the unit. */
  private static Optional<Table> nested(LabelledTable.Entry entry) {
    if (entry.own().isPresent() || entry.cells().size() != 1) {
      return Optional.empty();
    }
    List<Block> content = entry.cells().get(0).content();
    List<Table> tables =
        content.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    boolean alone =
        content.stream().allMatch(b -> b instanceof Table || Unit.statedIn(b.text()).isPresent());
    return tables.size() == 1 && alone ? Optional.of(tables.get(0)) : Optional.empty();
  }

  /**
   * The budget with its figures: bare numbers have the unit of the label, or of a note above it.
   */
  Value with(Value budget, Sheet sheet, Labels labels) {
    if (figures.isEmpty()) {
      figures.addAll(AmountsBelowYears.in(budget.pieces()));
    }
    noted = UnitNotes.in(budget.pieces());
    Optional<Unit> unit = unit(sheet, labels);
    AmountsHead head = label.within(new AmountsHead(includedByNote(budget, sheet, labels), unit));
    return new Value(
        budget.field(),
        budget.pieces(),
        budget.method(),
        head,
        figures.stream().map(figure -> figure.below(head)).toList());
  }

  /** What is doubtful in the table of the amounts. */
  List<Issue> issues(Sheet sheet, Labels labels) {
    return grid.map(amounts -> amounts.issues(gridTable.orElseThrow(), unit(sheet, labels)))
        .orElse(List.of());
  }

  private Optional<Unit> unit(Sheet sheet, Labels labels) {
    return label
        .unit()
        .or(() -> noted)
        .or(() -> UnitNotes.above(around(sheet), text -> isBudget(text, labels)));
  }

  /** What a note of the unit says besides: （単位：百万円、内数）; one among text is read with it. */
  private String includedByNote(Value budget, Sheet sheet, Labels labels) {
    Stream<String> above =
        around(sheet).stream().flatMap(Piece::texts).takeWhile(text -> !isBudget(text, labels));
    Stream<String> own =
        figures.isEmpty() ? Stream.of() : budget.pieces().stream().flatMap(Piece::texts);
    return Agreed.in(
            Stream.concat(above, own),
            text ->
                UnitNotes.of(text)
                    .map(unit -> BudgetNotes.included(text))
                    .filter(note -> !note.isEmpty()))
        .orElse("");
  }

  private static List<Piece> around(Sheet sheet) {
    List<Piece> pieces = new ArrayList<>(sheet.badges());
    pieces.addAll(sheet.heading());
    pieces.addAll(sheet.body());
    return pieces;
  }

  private static boolean isBudget(String text, Labels labels) {
    return labels.ofCell(text).filter(m -> m.field() == Field.BUDGET).isPresent();
  }
}
