package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.amount.Agreed;
import jp.shisaku.amount.BracketNote;
import jp.shisaku.amount.Figure;
import jp.shisaku.amount.LinesNote;
import jp.shisaku.amount.MarkedNotes;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;

/**
 * What the notes around a list say of its amounts.
 *
 * @param all what they say of all amounts: their unit, and （内数） where they are parts
 * @param marked what they say of the amounts that have their mark
 * @param inBrackets what amounts in brackets are of
 * @param linesNote what amounts above each other are of
 */
record ListNotes(
    AmountsHead all,
    MarkedNotes marked,
    Optional<String> inBrackets,
    Optional<LinesNote> linesNote) {

  static final ListNotes NONE =
      new ListNotes(AmountsHead.NONE, MarkedNotes.NONE, Optional.empty(), Optional.empty());

  /**
   * What these say, and where they leave something open what the list before said. Where they state
   * two units none is told: that of the list before is not a third guess.
   *
   * @param marks of notes, that stand at amounts of the file
   */
  static ListNotes in(List<Piece> near, ListNotes before, Set<String> marks) {
    MarkedNotes marked = MarkedNotes.in(near.stream().flatMap(Piece::texts), marks);
    Optional<Unit> unit = UnitNotes.in(near).or(() -> UnitNotes.ofTitles(near));
    return new ListNotes(
        new AmountsHead(
            included(near, marked), UnitNotes.areAmong(near) ? unit : unit.or(before.all()::unit)),
        marked,
        BracketNote.in(near).or(() -> BracketNote.partIn(near)).or(before::inBrackets),
        LinesNote.in(near).or(before::linesNote));
  }

  /** The same, with what the others say of which these say nothing. */
  ListNotes or(ListNotes others) {
    return new ListNotes(
        all.within(others.all),
        marked.or(others.marked),
        inBrackets.or(others::inBrackets),
        linesNote.or(others::linesNote));
  }

  private static String included(List<Piece> near, MarkedNotes marked) {
    return Agreed.in(
            near.stream().flatMap(Piece::texts).filter(text -> !marked.holds(text)),
            text -> Optional.of(BudgetNotes.included(text)).filter(said -> !said.isEmpty()))
        .orElse("");
  }

  private AmountsHead of(Cell cell) {
    return AmountsHead.NONE.saying(marked.of(cell));
  }

  /** The amounts of a row of the list, with all that is said of them. */
  List<Figure> figures(ListTable.Row row, Piece list) {
    List<Figure> figures = new ArrayList<>();
    row.heads()
        .forEach(
            (cell, head) ->
                CellAmounts.of(cell, head, inBrackets, linesNote)
                    .forEach(
                        amount ->
                            figures.add(
                                new Figure(
                                    amount.head().within(of(cell)).within(all),
                                    amount.text(),
                                    amount.number(),
                                    row.shared().contains(cell),
                                    amount.behind(),
                                    list.place(cell)))));
    return figures;
  }
}
