package jp.shisaku.sheet.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.shisaku.amount.AmountCells;
import jp.shisaku.amount.AmountGrid;
import jp.shisaku.amount.AmountPairs;
import jp.shisaku.amount.AmountsOfYears;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Contacts;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/** A table whose cells are labels and values. */
public final class LabelledTable {

  /**
   * Cells of one field.
   *
   * @param label the label that announces them; empty where there is none
   * @param inferred true where a value lost its label and was given the field that the form has
   *     there
   * @param own the label's own cell, where it holds the value or a part of it too
   */
  public record Entry(
      Field field,
      Optional<LabelMatch> label,
      boolean inferred,
      Optional<Cell> own,
      List<Cell> cells) {

    /** Cells without a label. */
    static Entry unlabelled(Field field, boolean inferred, List<Cell> cells) {
      return new Entry(field, Optional.empty(), inferred, Optional.empty(), cells);
    }

    Entry with(List<Cell> others) {
      return new Entry(field, label, inferred, own, others);
    }
  }

  private final Table table;
  private final Map<Cell, LabelMatch> labelled;

  /** Labels of the form that announce no field of a measure. */
  private final Set<Cell> others;

  private final Set<Cell> unknown;
  private final Optional<AmountCells> grid;
  private final ValueCells values;
  private final Set<Cell> claimed = new HashSet<>();
  private final Set<Cell> leftOut = new LinkedHashSet<>();
  private final List<Entry> entries = new ArrayList<>();

  private LabelledTable(
      Table table, Map<Cell, LabelMatch> labelled, Set<Cell> told, Optional<AmountCells> grid) {
    this.table = table;
    this.labelled = labelled;
    this.grid = grid;
    this.others = new LinkedHashSet<>(told);
    others.removeAll(new LabelsInValues(table, labelled, told).cells());
    this.unknown =
        new CellsLikeLabels(table, labelled, told, grid.map(AmountCells::cells).orElse(Set.of()))
            .cells();
    Set<Cell> all = new LinkedHashSet<>(labelled.keySet());
    all.addAll(unknown);
    all.addAll(others);
    this.values = new ValueCells(table, all, others);
    grid.ifPresent(amounts -> claimed.addAll(amounts.cells()));
  }

  /** Cells that look like labels and are none that is known. */
  public Set<Cell> unknown() {
    return unknown;
  }

  /** Labels of no field, where something stands beside them. */
  public Set<Cell> leftOut() {
    return leftOut;
  }

  /** The cells that are labels. */
  public Map<Cell, LabelMatch> labels() {
    return labelled;
  }

  public static LabelledTable of(Table table, Labels labels, Predicate<Field> taken) {
    Map<Cell, LabelMatch> labelled = new LinkedHashMap<>();
    Set<Cell> others = new LinkedHashSet<>();
    Set<Field> here = new HashSet<>();
    Optional<AmountCells> grid =
        taken.test(Field.BUDGET) ? Optional.empty() : amountsIn(table, labels);
    Set<Cell> amounts = grid.map(AmountCells::cells).orElse(Set.of());
    Map<Cell, LabelMatch> told = new LinkedHashMap<>();
    for (Cell cell : table.cells()) {
      labels
          .ofCell(cell.text())
          .filter(m -> !amounts.contains(cell) && !isInlineHead(m))
          .ifPresent(m -> told.put(cell, m));
    }
    told.keySet().removeAll(KindCells.in(table, told));
    others.addAll(GroupHeads.in(table, told));
    others.addAll(costsBesideBudget(told));
    told.keySet().removeAll(others);
    told.forEach(
        (cell, m) -> {
          if (m.field() == Field.OTHER && m.isExact() && (m.isAlone() || m.hasRemark())) {
            others.add(cell);
          } else if (m.field().isOfMeasure()
              && !taken.test(m.field())
              && (here.add(m.field()) || m.field() == Field.OFFICES && m.isExact())) {
            labelled.put(cell, m);
          }
        });
    LabelledTable read = new LabelledTable(table, labelled, others, grid);
    read.assign();
    return read;
  }

  /** 総事業費 beside 予算額 is what all years cost together; alone it is all that there is. */
  private static List<Cell> costsBesideBudget(Map<Cell, LabelMatch> told) {
    boolean budget =
        told.values().stream()
            .anyMatch(m -> m.field() == Field.BUDGET && m.wording().contains("予算"));
    return told.keySet().stream()
        .filter(cell -> budget && told.get(cell).field() == Field.BUDGET)
        .filter(cell -> BudgetReader.isOfAllYears(told.get(cell).wording()))
        .toList();
  }

  /**
   * The amounts of a table by year and stage, where they stand so. The kind of the measure (施策分類 |
   * 予算) is no head of an amount below it.
   */
  public static Optional<AmountCells> amountsIn(Table printed, Labels labels) {
    Table table = KindCells.without(printed, labels);
    return AmountGrid.in(table, labels)
        .or(() -> AmountsOfYears.in(table, labels))
        .or(() -> AmountPairs.in(table, labels));
  }

  /** 中長期的取組 above its own table within the details heads a part of them. */
  private static boolean isInlineHead(LabelMatch match) {
    return match.field() == Field.ROADMAP && !match.isAlone();
  }

  public boolean isUnlabelled() {
    return labelled.isEmpty() && grid.isEmpty();
  }

  /** The amounts of the budget by year and stage. */
  public Optional<AmountCells> grid() {
    return grid;
  }

  public List<Entry> entries() {
    return entries;
  }

  private void assign() {
    if (isUnlabelled()) {
      return;
    }
    Map<Cell, List<Cell>> found = new LinkedHashMap<>();
    List<Cell> announcing = labelled.keySet().stream().filter(c -> !isOfGrid(c)).toList();
    for (Cell label : announcing) {
      found.put(label, claim(right(label)));
    }
    for (Cell label : announcing) {
      boolean nothing =
          found.get(label).isEmpty() && (values.nothingRight(label) || isBesideAmounts(label));
      if (nothing && labelled.get(label).isAlone()) {
        found.put(label, claim(values.below(label, claimed)));
      }
    }
    if (found.keySet().stream().anyMatch(label -> isOffice(label) && says(label, found))) {
      found.keySet().stream()
          .filter(label -> isContact(label) && says(label, found))
          .forEach(leftOut::add);
      found.keySet().removeIf(this::isContact);
    }
    found.forEach(this::add);
    grid.ifPresent(this::add);
    MisplacedCells.move(entries);
    unknown.forEach(this::inferField);
    others.forEach(this::leaveOut);
    addUnclaimed();
  }

  /** True for 担当課: where it says something, who is to be asked (問合せ先) is not responsible. */
  private boolean isOffice(Cell label) {
    return labelled.get(label).field() == Field.OFFICES && !isContact(label);
  }

  private boolean isContact(Cell label) {
    return Contacts.isLabel(labelled.get(label).wording());
  }

  private boolean says(Cell label, Map<Cell, List<Cell>> found) {
    return !labelled.get(label).isAlone() || !Cell.filled(found.get(label)).isEmpty();
  }

  /** What stands beside 根拠法令 is told by its label to be of no field, so also none of details. */
  private void leaveOut(Cell label) {
    claimed.add(label);
    List<Cell> cells = claim(right(label));
    if (cells.isEmpty() && values.nothingRight(label)) {
      // What spans more columns is the value of another label.
      cells =
          claim(values.below(label, claimed).stream().takeWhile(c -> c.isUnder(label)).toList());
    }
    if (!Cell.filled(cells).isEmpty()) {
      leftOut.add(label);
    }
  }

  /** Right of 担当府省庁 stands 令和7年度予算案, a head of amounts: its value is below. */
  private boolean isBesideAmounts(Cell label) {
    return grid.isPresent()
        && table.rightOf(label).filter(grid.get().cells()::contains).isPresent();
  }

  private boolean isOfGrid(Cell label) {
    return grid.flatMap(AmountCells::label).filter(label::equals).isPresent();
  }

  private void add(AmountCells amounts) {
    Optional<LabelMatch> match = amounts.label().map(labelled::get);
    List<Cell> cells = Cell.filled(List.copyOf(amounts.cells()));
    entries.add(new Entry(Field.BUDGET, match, false, Optional.empty(), cells));
  }

  private void add(Cell label, List<Cell> cells) {
    LabelMatch match = labelled.get(label);
    boolean remark = match.hasRemark() && !Cell.filled(cells).isEmpty();
    Optional<Cell> own = match.isAlone() || remark ? Optional.empty() : Optional.of(label);
    entries.add(new Entry(match.field(), Optional.of(match), false, own, Cell.filled(cells)));
  }

  private List<Cell> claim(List<Cell> cells) {
    claimed.addAll(cells);
    return cells;
  }

  private List<Cell> right(Cell label) {
    List<Cell> cells = values.right(label).stream().filter(c -> !claimed.contains(c)).toList();
    LabelMatch match = labelled.get(label);
    if (match == null) {
      return cells;
    }
    List<Cell> own = ShortValue.of(match, label, cells);
    return match.field() == Field.BUDGET ? FundingSources.leftOutOf(own) : own;
  }

  /**
   * In the row of 施策分類 and 予算額 an unknown label stands for the one field they have between them. An
   * amount (前年度予算額 | 900千円) is none of that field.
   */
  private void inferField(Cell label) {
    boolean inHeader =
        labelled.entrySet().stream()
            .anyMatch(e -> e.getValue().field().opensSheet() && e.getKey().row() == label.row());
    boolean missing = entries.stream().noneMatch(e -> e.field() == Field.POSITIONS);
    List<Cell> cells = Cell.filled(right(label));
    boolean amount =
        AmountPairs.isLabel(label) || cells.stream().anyMatch(c -> FigureText.isFigure(c.text()));
    if (inHeader && missing && !amount && !cells.isEmpty()) {
      claimed.add(label);
      entries.add(Entry.unlabelled(Field.POSITIONS, true, claim(cells)));
    }
  }

  /** Cells of which no label says what they are go to the details: none of them gets lost. */
  private void addUnclaimed() {
    List<Cell> left =
        table.cells().stream()
            .filter(c -> !claimed.contains(c) && !labelled.containsKey(c))
            .filter(Cell::isFilled)
            .toList();
    if (!left.isEmpty()) {
      entries.add(Entry.unlabelled(Field.DETAILS, false, left));
    }
  }
}
