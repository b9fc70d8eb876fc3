package jp.shisaku.sheet.field;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.piece.Piece;

/**
 * Text between the amounts that stand below a title without a label and the first label of the
 * sheet: a sentence, or the lines of a section whose heading is not known, as 背景. It is no part of
 * the amounts.
 */
public final class LeadText {

  private static final int LONGEST_HEADING = 20;

  private final List<Piece> lines = new ArrayList<>();

  /** Takes a line behind the amounts; false where it may be one of them, or a remark on them. */
  boolean take(List<Piece> body, int index) {
    Piece piece = body.get(index);
    boolean opens =
        isSentence(piece)
            || index + 1 < body.size()
                && isHeading(piece)
                && body.get(index + 1).line().isPresent()
                && isSentence(body.get(index + 1));
    if (lines.isEmpty() && !opens) {
      return false;
    }
    lines.add(piece);
    return true;
  }

  List<Piece> lines() {
    return lines;
  }

  /** True for a sentence that says nothing of amounts. */
  public static boolean isSentence(Piece piece) {
    String text = piece.text().strip();
    return text.endsWith("。")
        && !BudgetNotes.isNote(text)
        && !BudgetNotes.speaksOfAmounts(text)
        && AmountsInText.of(text).isEmpty();
  }

  /** True for a line that may be the heading of such a section. */
  static boolean isHeading(Piece piece) {
    String text = piece.text().strip();
    return text.length() <= LONGEST_HEADING
        && !BudgetNotes.isNote(text)
        && !BudgetNotes.speaksOfAmounts(text)
        && text.chars().noneMatch(c -> c == '円');
  }
}
