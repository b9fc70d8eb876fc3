package jp.shisaku.sheet.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.amount.Agreed;
import jp.shisaku.amount.AmountCells;
import jp.shisaku.amount.AmountGrid;
import jp.shisaku.amount.AmountsBelowYears;
import jp.shisaku.amount.AmountsOfYears;
import jp.shisaku.amount.BracketNote;
import jp.shisaku.amount.Figure;
import jp.shisaku.amount.LinesNote;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Units;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.table.LabelledTable;

/** What is known of the budget of a sheet besides its text: its unit, and amounts in own cells. */
final class BudgetFigures {

  /** What the label of the budget says of the amounts: 当初予算額（千円・内数）. */
  private AmountsHead label = AmountsHead.NONE;

  /** What it says of amounts in brackets: 予算額（前年度当初予算額）. */
  private Optional<BracketNote.Headed> headed = Optional.empty();

  /** The unit that a note before the table of amounts, or in its corner, states. */
  private Optional<Unit> noted = Optional.empty();

  /** The budget's cells of a workbook, where they hold numbers. */
  private final List<Figure> figures = new ArrayList<>();

  /** The budget's amounts by year and stage, and the table that they are a part of. */
  private Optional<AmountCells> grid = Optional.empty();

  private Optional<Piece> gridTable = Optional.empty();

  /**
   * A label of the budget.
   *
   * @param again whether the one before still awaits its amounts, as where the table below 予算額（千円）
   *     begins with 予算額: its unit holds on
   */
  void labelled(String printed, boolean again) {
    String apart = AmountsHead.apart(printed);
    headed = BracketNote.ofHead(Units.without(apart));
    Optional<Unit> before = again ? label.unit() : Optional.empty();
    label = AmountsHead.ofLabel(Units.without(apart), Unit.statedIn(apart).or(() -> before));
  }

  /** The amounts of which a note says what they are: 上段：令和8年度、下段：令和7年度. */
  private static List<Figure> aboveEachOther(Value budget, Sheet sheet, List<Piece> front) {
    List<Piece> pieces = new ArrayList<>(budget.pieces());
    Optional<LinesNote> note =
        ownNote(pieces).or(() -> LinesNote.in(around(sheet))).or(() -> LinesNote.in(front));
    String lines = pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    List<String> amounts = note.flatMap(n -> n.amounts(lines)).orElse(List.of());
    return IntStream.range(0, amounts.size())
        .filter(i -> !BudgetReader.saysNone(amounts.get(i)))
        .mapToObj(
            i ->
                new Figure(
                    note.get().above(i, AmountsHead.NONE).words(),
                    amounts.get(i),
                    false,
                    pieces.get(0).place()))
        .toList();
  }

  /** The note before the amounts, on one line or more, which is taken from them. */
  private static Optional<LinesNote> ownNote(List<Piece> pieces) {
    StringBuilder note = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      note.append(i == 0 ? "" : " ").append(pieces.get(i).text());
      Optional<LinesNote> said = LinesNote.of(note.toString());
      if (said.isPresent()) {
        pieces.subList(0, i + 1).clear();
        return said;
      }
    }
    return Optional.empty();
  }

  /** ※（　）内は前年度当初予算額 on the first line is of the label, and said of the amounts below it. */
  private static Value withNoteLast(Value budget) {
    List<Piece> pieces = new ArrayList<>(budget.pieces());
    if (pieces.size() < 2 || BracketNote.of(pieces.get(0).text()).isEmpty()) {
      return budget;
    }
    pieces.add(pieces.remove(0));
    return new Value(budget.field(), pieces, budget.method());
  }

  /** The budget with what its label says of the amount in brackets, where it shows one. */
  private Value withBrackets(Value budget) {
    boolean both = BracketNote.amounts(budget.text()).isPresent() && !budget.pieces().isEmpty();
    if (headed.filter(h -> both || h.ofYearBefore()).isEmpty()) {
      return budget;
    }
    label = AmountsHead.ofLabel(headed.get().head(), label.unit());
    Piece last = budget.pieces().get(budget.pieces().size() - 1);
    List<Piece> noted = new ArrayList<>(budget.pieces());
    last.line()
        .filter(line -> both)
        .map(line -> line.withText(BracketNote.REMARK + headed.get().inBrackets()))
        .ifPresent(note -> noted.add(last.with(note)));
    return new Value(budget.field(), noted, budget.method());
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
    Optional<Table> nested = nested(entry, labels);
    Optional<AmountCells> within = nested.flatMap(table -> amountsIn(table, labels));
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

  /** Takes a table that holds the amounts of the label above it, and nothing else. */
  boolean takeBelow(Table table, Piece piece, Labels labels) {
    takeGrid(AmountsOfYears.inBudget(table, labels), piece.with(table));
    return grid.isPresent();
  }

  /** The amounts of a table within the cell of the budget. */
  private static Optional<AmountCells> amountsIn(Table table, Labels labels) {
    return AmountGrid.inBudget(table, labels).or(() -> AmountsOfYears.inBudget(table, labels));
  }

  private void takeGrid(Optional<? extends AmountCells> amounts, Piece table) {
    grid = amounts.map(AmountCells.class::cast);
    gridTable = grid.map(found -> table);
    grid.ifPresent(found -> figures.addAll(found.figures(table)));
  }

  /**
   * The table that the one cell of the budget holds, beside nothing but a note of the unit and the
   * label, which may stand above the table.
   */
  private static Optional<Table> nested(LabelledTable.Entry entry, Labels labels) {
    List<Cell> filled =
        Stream.concat(entry.own().stream(), entry.cells().stream()).filter(Cell::isFilled).toList();
    if (filled.size() != 1) {
      return Optional.empty();
    }
    List<Block> content = filled.get(0).content();
    List<Table> tables =
        content.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    boolean alone =
        content.stream()
            .allMatch(
                b ->
                    b instanceof Table
                        || Unit.statedIn(b.text()).isPresent()
                        || isBudget(b.text(), labels));
    return tables.size() == 1 && alone ? Optional.of(tables.get(0)) : Optional.empty();
  }

  /**
   * The budget with its figures: bare numbers have the unit of the label, or of a note above it.
   */
  Value with(Value read, Sheet sheet, List<Piece> front, Labels labels) {
    Value budget = figures.isEmpty() ? withBrackets(withNoteLast(read)) : read;
    if (figures.isEmpty()) {
      figures.addAll(AmountsBelowYears.in(budget.pieces()));
    }
    if (figures.isEmpty()) {
      AmountsBelowYears.besideYears(budget.pieces())
          .ifPresent(
              table ->
                  takeGrid(AmountGrid.inBudget(table, labels), budget.pieces().get(0).with(table)));
    }
    if (figures.isEmpty()) {
      figures.addAll(aboveEachOther(budget, sheet, front));
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
