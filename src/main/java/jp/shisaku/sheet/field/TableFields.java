package jp.shisaku.sheet.field;

import java.util.EnumSet;
import java.util.Set;
import jp.shisaku.amount.TableNotes;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Role;
import jp.shisaku.sheet.table.LabelledTable;
import jp.shisaku.text.Fold;

/**
 * The fields in the tables of a sheet. One without any label goes on with what is open, but ends
 * the header.
 *
 * @param found takes what is found
 */
record TableFields(
    Labels labels,
    FoundFields found,
    MovedCells moved,
    BudgetFigures budget,
    TableNotes notes,
    ProseBeside beside) {

  void take(Piece piece) {
    Table table = UnitCells.joined(piece.table().orElseThrow());
    LabelledTable read =
        LabelledTable.of(
            table,
            labels,
            f -> found.taken(f) && !budget.awaits(f, found) && !isReopened(f, table));
    notes.end();
    if (read.grid().isEmpty()
        && budget.awaits(Field.BUDGET, found)
        && budget.takeBelow(table, piece, labels)) {
      found.byPosition(Field.BUDGET, piece);
      return;
    }
    if (read.isUnlabelled()) {
      Field field =
          found
              .current()
              .filter(f -> f != Field.NAME && f != Field.OFFICES && f != Field.OVERVIEW)
              .orElse(Field.DETAILS);
      found.goOnWith(field);
      found.byPosition(field, piece);
      return;
    }
    Set<Field> taken = EnumSet.noneOf(Field.class);
    for (LabelledTable.Entry entry : read.entries()) {
      take(entry, read, piece);
      taken.add(entry.field());
    }
    beside.endedBy(piece, read);
    // A note below figures in cells would be told by none of them.
    notes.below(budget.isEmpty() ? taken : Set.of(), table.box());
    read.labels().forEach((cell, label) -> found.role(cell, new Role.Label(label)));
    // Only now it is known whether a label that was passed over stands elsewhere in the table.
    read.unknown().forEach(cell -> reportUnknown(cell, piece));
    read.leftOut()
        .forEach(
            cell ->
                found.issue(
                    Issue.of(
                        IssueCode.LABEL_LEFT_OUT,
                        piece.place(cell),
                        "",
                        Fold.onOneLine(cell.text()))));
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
    found.goOnWith(entry.field());
  }

  /** What follows the label in its own cell. */
  private static String restOf(LabelledTable.Entry entry) {
    return entry.label().orElseThrow().rest();
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

  /** A label announces a field. */
  void start(LabelMatch label, Method exact, Piece piece) {
    if (label.field() == Field.BUDGET) {
      budget.labelled(label.printed(), budget.awaits(Field.BUDGET, found));
    }
    found.start(label, exact, piece);
  }
}
