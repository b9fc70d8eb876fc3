package jp.shisaku.sheet.field;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;

/**
 * The notes that end a sheet, below its last table or apart from its last text: ※金額は四捨五入. Those
 * that speak of amounts belong to the budget and not to the field, or the excerpt, that happens to
 * be the last one.
 *
 * @param pieces all pieces, of which the last are the notes
 * @param start index of the first note; the number of pieces where there is none
 */
public record FootNotes(List<Piece> pieces, int start) {

  /** More lines than any notes have. */
  private static final int MOST_LINES = 12;

  static FootNotes of(List<Piece> pieces) {
    int start = pieces.size();
    for (int i = pieces.size() - 1; i >= Math.max(1, pieces.size() - MOST_LINES); i--) {
      Piece piece = pieces.get(i);
      if (piece.line().isEmpty()) {
        break;
      }
      boolean note = BudgetNotes.isNote(piece.text());
      boolean apart = piece.opensParagraph() || pieces.get(i - 1).table().isPresent();
      if (apart && !note) {
        break;
      }
      start = apart ? i : start;
    }
    return new FootNotes(pieces, start);
  }

  /**
   * A sheet of these pieces, its notes on amounts before the excerpts that they stand behind.
   *
   * @param excerpts index of the first piece of the excerpts
   */
  public static Sheet sheet(
      List<Piece> heading, List<Piece> badges, List<Piece> pieces, int excerpts) {
    FootNotes foot = of(pieces.subList(excerpts, pieces.size()));
    int end = foot.speakOfAmounts() ? excerpts + foot.start : pieces.size();
    List<Piece> body = new ArrayList<>(pieces.subList(0, excerpts));
    body.addAll(pieces.subList(end, pieces.size()));
    return Sheet.labelled(heading, badges, body, pieces.subList(excerpts, end));
  }

  private boolean speakOfAmounts() {
    return start < pieces.size() && BudgetNotes.speaksOfAmounts(pieces.get(start).text());
  }

  /** True for a note, the first of its lines, that speaks of amounts. */
  boolean isOnAmounts(Piece piece, int index) {
    return index >= start
        && BudgetNotes.isNote(piece.text())
        && BudgetNotes.speaksOfAmounts(piece.text());
  }
}
