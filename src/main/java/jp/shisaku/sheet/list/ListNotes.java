package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.amount.Agreed;
import jp.shisaku.amount.BracketNote;
import jp.shisaku.amount.Figure;
import jp.shisaku.amount.LinesNote;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.piece.Piece;

/**
 * What the notes around a list say of its amounts.
 *
 * @param all what they say of all amounts: their unit, and （内数） where they are parts
 * @param inBrackets what amounts in brackets are of
 * @param linesNote what amounts above each other are of
 */
record ListNotes(AmountsHead all, Optional<String> inBrackets, Optional<LinesNote> linesNote) {

  static final ListNotes NONE = new ListNotes(AmountsHead.NONE, Optional.empty(), Optional.empty());

  /**
   * What these say, and where they leave something open what the list before said. Where they state
   * two units none is told: that of the list before is not a third guess.
   */
  static ListNotes in(List<Piece> near, ListNotes before) {
    Optional<Unit> unit = UnitNotes.in(near).or(() -> UnitNotes.ofTitles(near));
    return new ListNotes(
        new AmountsHead(
            included(near), UnitNotes.areAmong(near) ? unit : unit.or(before.all()::unit)),
        BracketNote.in(near).or(() -> BracketNote.partIn(near)).or(before::inBrackets),
        LinesNote.in(near).or(before::linesNote));
  }

  /** The same, with what the others say of which these say nothing. */
  ListNotes or(ListNotes others) {
    return new ListNotes(
        all.within(others.all), inBrackets.or(others::inBrackets), linesNote.or(others::linesNote));
  }

  private static String included(List<Piece> near) {
    return Agreed.in(
            near.stream().flatMap(Piece::texts),
            text -> Optional.of(BudgetNotes.included(text)).filter(said -> !said.isEmpty()))
        .orElse("");
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
                                    amount.head().within(all),
                                    amount.text(),
                                    amount.number(),
                                    row.shared().contains(cell),
                                    amount.behind(),
                                    list.place(cell)))));
    return figures;
  }
}
