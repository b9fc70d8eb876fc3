package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.amount.StatedBudget;
import jp.shisaku.amount.TableNotes;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Role;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Fold;

/**
 * Tells which text of a sheet belongs to which label. In a table a value stands right of its label,
 * or below it; in running lines it follows the label up to the next one. What no label announces
 * goes by its place: lines behind the name are the office, text behind the last field is 詳細.
 *
 * <p>A field is taken once. The same word met again further down is part of the text.
 */
public final class Fields {

  private final Labels labels;
  private final LineLabels lineLabels;
  private final FoundFields found = new FoundFields();
  private final MovedCells moved;

  private final BudgetFigures budget = new BudgetFigures();
  private final TableNotes notes = new TableNotes();
  private final BrokenRow brokenRow = new BrokenRow();
  private final LostOrder order = new LostOrder();
  private final StrayLines stray;

  /** The field whose value the next unlabelled piece continues; empty before the first label. */
  private Optional<Field> current = Optional.empty();

  private Fields(Sheet sheet, Labels labels) {
    this.labels = labels;
    this.lineLabels = new LineLabels(labels);
    this.moved = new MovedCells(labels, found);
    this.stray = new StrayLines(labels, LabelStyle.of(sheet, labels));
  }

  /** The values of a sheet by field, in the order of the form; never throws. */
  public static Found<Map<Field, Value>> of(Sheet sheet, Labels labels) {
    return sheet.placed().isEmpty()
        ? new Fields(sheet, labels).read(sheet)
        : Found.of(sheet.placed());
  }

  /** What each line, table and cell of the body was taken for; by identity. */
  public static Map<Object, Role> roles(Sheet sheet, Labels labels) {
    Fields fields = new Fields(sheet, labels);
    if (sheet.placed().isEmpty()) {
      fields.read(sheet);
    }
    for (Value value : sheet.placed().values()) {
      Role role = new Role.ValueOf(value.field(), value.method());
      value.pieces().forEach(piece -> fields.found.role(piece.block(), role));
    }
    return fields.found.roles();
  }

  private Found<Map<Field, Value>> read(Sheet sheet) {
    List<Piece> body = new WrappedLabels(labels).joined(sheet.body());
    FootNotes foot = FootNotes.of(body);
    for (int i = 0; i < body.size(); i++) {
      Piece piece = body.get(i);
      if (piece.table().isPresent()) {
        order.value(piece);
        table(piece);
      } else {
        if (foot.isOnAmounts(piece, i) && budget.isEmpty()) {
          notes.below(found.pieces().keySet());
        }
        i += line(body, i);
      }
    }
    stray.kept().forEach(piece -> found.byPosition(Field.DETAILS, piece));
    stray
        .unknown()
        .forEach(piece -> found.role(piece.block(), new Role.UnknownLabel(Optional.empty())));
    List<Issue> issues = new ArrayList<>(found.issues());
    issues.addAll(stray.issues());
    order.issue().ifPresent(issues::add);
    Map<Field, Value> values = BracketedOffice.parted(found.values());
    if (values.containsKey(Field.BUDGET)) {
      values.computeIfPresent(Field.BUDGET, (field, value) -> budget.with(value, sheet, labels));
      issues.addAll(budget.issues(sheet, labels));
    }
    return new Found<>(values, issues);
  }

  // Lines

  /** Takes the line at an index, and says how many further lines went with it. */
  private int line(List<Piece> body, int index) {
    Piece piece = body.get(index);
    boolean asCell = beforeHeader() || stray.isSetAsLabel(piece);
    Optional<LineLabels.Taken> taken =
        lineLabels
            .at(body, index, asCell, this::opens)
            .or(
                () ->
                    atHeader()
                        ? stray.labelBeforeBlanks(piece).filter(t -> opens(t.label()))
                        : Optional.empty());
    if (taken.isEmpty()) {
      order.value(piece);
      if (!stray.take(piece, current)) {
        boolean beside = index > 0 && piece.isRightOf(body.get(index - 1));
        boolean opensName =
            !found.taken(Field.NAME)
                && index + 1 < body.size()
                && NameLines.isWrappedName(piece, body.get(index + 1));
        unlabelled(piece, beside || opensName);
      }
      return 0;
    }
    LabelMatch label = taken.get().label();
    int lines = taken.get().lines();
    Role role = new Role.Label(label);
    body.subList(index, index + lines).forEach(p -> found.role(p.block(), role));
    notes.end();
    stray.end();
    order.label(label, piece);
    open(label, piece, Method.LABEL);
    return lines - 1;
  }

  private boolean opens(LabelMatch label) {
    boolean open = !found.taken(label.field()) || moved.announcesLeftover(label, current);
    // ＜事業の内容＞ below 詳細 is the first line of the details.
    boolean again = label.field().isProse() && current.filter(label.field()::equals).isPresent();
    return label.field().isOfMeasure()
        && open
        && !again
        && !headsPartOfDetails(label)
        && !moved.isKind(label, current);
  }

  /**
   * Cells under labels that are not known went to the details; the label 詳細 at the head of a row
   * still opens them. In another column 主な内容 is the head of one.
   */
  private boolean isReopened(Field field, Table table) {
    return field == Field.DETAILS
        && found.method(field) == Method.POSITION
        && table.cells().stream()
            .filter(c -> c.column() == 0)
            .flatMap(c -> labels.known(c.text()).stream())
            .anyMatch(m -> m.field() == field);
  }

  private boolean beforeHeader() {
    return current.isEmpty() || current.get() == Field.NAME || current.get() == Field.OFFICES;
  }

  /** Among the short values of the header. */
  private boolean atHeader() {
    return current.filter(field -> field.isProse() || field == Field.ROADMAP).isEmpty();
  }

  /** Between the name and the prose. */
  private boolean atHead() {
    return found.taken(Field.NAME)
        && (beforeHeader()
            || current.get() == Field.CLASSIFICATION
            || current.get() == Field.POSITIONS);
  }

  /** ＜中長期的取組＞ within the running text of the details is a part of it. */
  private boolean headsPartOfDetails(LabelMatch match) {
    return match.field() == Field.ROADMAP
        && current.filter(f -> f == Field.OVERVIEW || f == Field.DETAILS).isPresent();
  }

  private void open(LabelMatch label, Piece piece, Method exact) {
    start(label, exact, piece);
    current = Optional.of(label.field());
    if (!label.isAlone()) {
      found.add(label.field(), rest(piece, label));
    }
  }

  private static Piece rest(Piece piece, LabelMatch label) {
    return piece.with(
        piece
            .line()
            .map(l -> l.withText(label.rest()))
            .orElseGet(() -> Line.of(label.rest(), false)));
  }

  private void start(LabelMatch label, Method exact, Piece piece) {
    if (label.field() == Field.BUDGET) {
      budget.labelled(label.printed());
    }
    found.start(label, exact, piece);
  }

  /** A line without a label: it continues what is open, or stands for what the form has there. */
  private void unlabelled(Piece piece, boolean besideName) {
    if (beforeHeader() && UnitLines.is(piece)) {
      return; // （単位：百万円） above the header is read with the amounts.
    }
    Optional<Field> noted = notes.fieldOf(piece, found.pieces());
    Optional<Field> beside =
        brokenRow.goingOn(piece).or(() -> BesideValues.fieldOf(piece, current, found.pieces()));
    Optional<LabelMatch> own = moved.labelBelow(piece, current);
    if (own.isPresent()) {
      found.role(piece.block(), new Role.Label(own.get()));
    } else if (noted.isPresent()) {
      found.add(noted.get(), piece);
    } else if (beside.isPresent()) {
      found.add(beside.get(), piece);
    } else if (found.taken(Field.NAME) && beforeHeader() && MovedCells.isCoded(piece)) {
      moved.takeCodes(piece);
    } else if (atHead() && StatedBudget.is(piece.text())) {
      // A further line of a cell that was read across goes to those before it.
      current = found.taken(Field.BUDGET) ? current : Optional.of(Field.BUDGET);
      found.add(Field.BUDGET, Method.LABEL, piece);
    } else if (beforeHeader()) {
      nameOrOffice(piece, besideName);
    } else if (current.get() == Field.OVERVIEW && moved.endsOverview(piece)) {
      current = Optional.of(Field.DETAILS);
      found.byPosition(Field.DETAILS, piece);
    } else {
      found.add(current.get(), piece);
    }
  }

  private void nameOrOffice(Piece line, boolean beside) {
    Piece piece = stray.office(line);
    List<Piece> name = found.pieces().getOrDefault(Field.NAME, List.of());
    if (found.goesOnWith(piece)) {
      found.byPosition(Field.NAME, piece);
      return;
    }
    boolean labelled =
        current.filter(Field.OFFICES::equals).isPresent()
            && found.method(Field.OFFICES) == Method.LABEL;
    if (labelled && Offices.isList(NameLines.bare(piece.text()))) {
      found.add(Field.OFFICES, piece);
      return;
    }
    Optional<Piece> office = NameLines.labelledOffice(piece, labels);
    if (office.isPresent() && !found.taken(Field.OFFICES)) {
      found.byPosition(Field.OFFICES, office.get());
      return;
    }
    if (NameLines.fieldOf(piece, name, found.taken(Field.OFFICES), beside) == Field.OFFICES) {
      found.byPosition(Field.OFFICES, NameLines.unbracketed(piece));
      return;
    }
    if (found.method(Field.NAME) == null) {
      found.reportByPosition(Field.NAME, piece, piece.text());
    }
    found.byPosition(Field.NAME, piece);
  }

  // Tables

  private void table(Piece piece) {
    Map<Cell, Field> goingOn = brokenRow.goingOn(piece, labels);
    goingOn.forEach(
        (cell, field) -> {
          piece.within(cell).forEach(p -> found.add(field, p));
          found.valueOf(field, cell);
        });
    Table table = BrokenRow.without(piece.table().orElseThrow(), goingOn.keySet());
    LabelledTable read =
        LabelledTable.of(
            table,
            labels,
            f -> found.taken(f) && !budget.awaits(f, current, found) && !isReopened(f, table));
    notes.end();
    if (read.isUnlabelled() && moved.isLabelBelow(table)) {
      return;
    }
    if (read.isUnlabelled()) {
      Field field =
          current
              .filter(f -> f != Field.NAME && f != Field.OFFICES && f != Field.OVERVIEW)
              .orElse(Field.DETAILS);
      current = Optional.of(field);
      found.byPosition(field, piece);
      return;
    }
    Set<Field> taken = EnumSet.noneOf(Field.class);
    for (LabelledTable.Entry entry : read.entries()) {
      take(entry, read, piece);
      taken.add(entry.field());
    }
    brokenRow.endedBy(piece, read);
    // A note below figures in cells would be told by none of them.
    notes.below(budget.isEmpty() ? taken : Set.of());
    read.labels().forEach((cell, label) -> found.role(cell, new Role.Label(label)));
    // Only now it is known whether a label that was passed over stands elsewhere in the table.
    read.unknown().forEach(cell -> reportUnknown(cell, piece));
  }

  private void reportUnknown(Cell cell, Piece piece) {
    String printed = Fold.onOneLine(cell.text());
    found.role(cell, new Role.UnknownLabel(labels.nearest(printed)));
    boolean again = labels.whole(printed).filter(m -> found.taken(m.field())).isPresent();
    Place place = piece.place(cell);
    found.issue(
        again
            ? Issue.of(IssueCode.LABEL_DUPLICATE, place, "", printed)
            : Issue.of(
                IssueCode.LABEL_UNKNOWN,
                place,
                "",
                printed,
                labels.nearest(printed).map(LabelMatch::wording).orElse("-")));
  }

  private void take(LabelledTable.Entry entry, LabelledTable read, Piece piece) {
    if (LooseFigures.are(entry)) {
      found.issue(LooseFigures.leftOut(entry, piece));
      return;
    }
    if (entry.label().isPresent()) {
      start(entry.label().get(), Method.CELL, piece);
    } else if (entry.inferred()) {
      found.open(entry.field());
      if (!found.taken(entry.field())) {
        found.reportByPosition(entry.field(), piece, entry.cells().get(0).text());
      }
    }
    found.open(entry.field());
    entry.cells().forEach(cell -> found.valueOf(entry.field(), cell));
    entry
        .own()
        .map(
            cell ->
                piece.within(cell, cell.text().stripTrailing().length() - restOf(entry).length()))
        .ifPresent(rest -> rest.forEach(p -> found.add(entry.field(), p)));
    if (entry.field() == Field.BUDGET) {
      budget.take(entry, read, piece, labels);
    }
    if (entry.field() == Field.ROADMAP && entry.cells().size() > 1) {
      // Which text stands below which period is known from the places of the cells only.
      found.add(entry.field(), piece.with(new Table(entry.cells(), piece.block().box())));
    } else {
      entry.cells().forEach(cell -> piece.within(cell).forEach(p -> found.add(entry.field(), p)));
    }
    current = Optional.of(entry.field());
  }

  /** What follows the label in its own cell. */
  private static String restOf(LabelledTable.Entry entry) {
    return entry.label().orElseThrow().rest();
  }
}
