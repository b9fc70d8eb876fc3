package jp.shisaku.sheet.form;

import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.entry.Titles;

/** Where amounts of budgets stand in a publication of which nothing was read. */
record UnreadAmounts(List<Piece> pieces, Profile profile, Labels labels) {

  /** White papers print an amount or two on a line of their own. */
  static final int FEWEST = 3;

  /** Amounts that say no year are fewer by chance. */
  private static final int FEWEST_ALONE = 5;

  /** Under a title that announces measures, the fourth is none by chance. */
  private static final int FEWEST_AMONG_NAMES = 4;

  private static final int MOST_CELLS = 24;

  private static final int LONGEST_CELL = 24;

  private static final String YEN = "円";

  private static final int LONGEST = 120;

  /**
   * Amounts with year and stage, or else such as stand by themselves.
   *
   * @param amongNames true to take also those behind a name, where neither are enough
   */
  List<Place> places(boolean amongNames) {
    List<Place> stated = pieces.stream().flatMap(this::statements).toList();
    List<Place> alone = stated.size() >= FEWEST ? List.of() : alone();
    List<Place> told = alone.size() >= FEWEST_ALONE ? alone : stated;
    List<Place> lines = amongNames && told.size() < FEWEST ? AmountLines.in(pieces) : List.of();
    List<Place> behind = lines.size() >= FEWEST_AMONG_NAMES ? lines : told;
    List<Place> small = amongNames && behind.size() < FEWEST ? smallTables() : List.of();
    return small.size() >= FEWEST ? small : behind;
  }

  /** Tables of nothing but 本年度予算額, 前年度予算額, 比較 and their figures, as each measure has one. */
  private List<Place> smallTables() {
    return Titles.announceMeasures(pieces)
        ? pieces.stream().filter(this::isSmallTable).map(Piece::place).toList()
        : List.of();
  }

  private boolean isSmallTable(Piece piece) {
    List<Cell> filled = piece.cells().stream().filter(Cell::isFilled).toList();
    return filled.size() <= MOST_CELLS
        && filled.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
        && filled.stream().anyMatch(cell -> isOfMoney(cell.text()))
        && filled.stream().anyMatch(cell -> FigureText.isNumber(cell.text()));
  }

  private boolean isOfMoney(String head) {
    return BudgetReader.holdsStage(head)
        || profile.column(head).filter(Field.BUDGET::equals).isPresent();
  }

  /**
   * Lines that are an amount and no more (a name left, its amount at the right edge), and such
   * cells of tables with a stage of the budget.
   */
  private List<Place> alone() {
    return pieces.stream().flatMap(this::alone).toList();
  }

  private Stream<Place> alone(Piece piece) {
    return piece
        .table()
        .map(table -> amounts(piece, table).map(piece::place))
        .orElseGet(() -> Stream.of(piece.place()).filter(p -> isAmount(piece.text())));
  }

  /** Cells with an amount where a stage of the budget is spoken of, and figures below 予算額（千円）. */
  private Stream<Cell> amounts(Piece piece, Table table) {
    boolean staged = holdsStage(table) || isBelowStage(piece);
    List<Cell> heads = table.cells().stream().filter(this::headsAmounts).toList();
    return table.cells().stream()
        .filter(cell -> staged && isAmount(cell.text()) || isBelowOneOf(heads, cell));
  }

  private boolean headsAmounts(Cell cell) {
    return Unit.statedIn(cell.text()).isPresent()
        && profile.column(cell.text()).filter(Field.BUDGET::equals).isPresent();
  }

  private static boolean isBelowOneOf(List<Cell> heads, Cell cell) {
    return FigureText.isNumber(cell.text())
        && heads.stream().anyMatch(h -> h.column() == cell.column() && h.lastRow() < cell.row());
  }

  /** True where a line of its page, such as its title, has a stage of the budget. */
  private boolean isBelowStage(Piece piece) {
    return pieces.stream()
        .filter(p -> p.line().isPresent() && p.onPageOf(piece) && p.text().length() <= LONGEST)
        .anyMatch(p -> BudgetReader.holdsStage(p.text()));
  }

  private static boolean isAmount(String text) {
    String bare = text.strip();
    return bare.length() <= LONGEST && bare.endsWith(YEN) && FigureText.isNumber(bare);
  }

  private static boolean holdsStage(Table table) {
    return table.cells().stream()
        .map(Cell::text)
        .anyMatch(text -> text.length() <= LONGEST && BudgetReader.holdsStage(text));
  }

  private Stream<Place> statements(Piece piece) {
    return piece
        .table()
        .map(t -> t.cells().stream().filter(c -> isStatement(c.text())).map(piece::place))
        .orElseGet(() -> Stream.of(piece.place()).filter(p -> isStatement(piece.text())));
  }

  private boolean isStatement(String printed) {
    // 【予算額】令和7年度当初 30百万円: the label is no part of the amount.
    String text =
        printed.length() > LONGEST
            ? printed
            : labels
                .leadingKnown(printed)
                .filter(m -> m.field() == Field.BUDGET)
                .map(m -> m.rest())
                .orElse(printed);
    if (text.length() > LONGEST || !BudgetReader.holdsStage(text)) {
      return false;
    }
    var read = BudgetReader.read(text, Place.UNKNOWN);
    return read.issues().isEmpty()
        && read.value().lines().stream()
            .anyMatch(line -> line.fiscalYear().isPresent() && line.amountYen().isPresent());
  }
}
