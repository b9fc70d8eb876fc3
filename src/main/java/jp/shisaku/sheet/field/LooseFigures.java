package jp.shisaku.sheet.field;

import java.util.List;
import java.util.stream.Collectors;
import jp.shisaku.amount.FigureText;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.table.LabelledTable;
import jp.shisaku.text.Fold;

/**
 * Cells without a label that hold figures and words of their heads (財源内訳, 国庫支出金, 6,000): no text of
 * the details, which is what stands without a label elsewhere.
 */
final class LooseFigures {

  /** A cell with more letters is text. */
  private static final int LONGEST = 20;

  private static final int LONGEST_TOLD = 100;

  private LooseFigures() {}

  static boolean are(LabelledTable.Entry entry) {
    List<String> texts =
        entry.cells().stream().map(cell -> cell.text().strip()).filter(t -> !t.isEmpty()).toList();
    return entry.field() == Field.DETAILS
        && entry.label().isEmpty()
        && texts.stream().anyMatch(LooseFigures::isFigure)
        && texts.stream().noneMatch(LooseFigures::isText);
  }

  /** Tells what was left out. */
  static Issue leftOut(LabelledTable.Entry entry, Piece piece) {
    String text =
        entry.cells().stream()
            .map(cell -> Fold.onOneLine(cell.text()))
            .filter(t -> !t.isBlank())
            .collect(Collectors.joining(" "));
    Cell first = entry.cells().get(0);
    return Issue.of(
        IssueCode.VALUE_NUMBER_ALONE,
        piece.place(first),
        entry.field().code(),
        entry.field().code(),
        Issue.quoted(text, LONGEST_TOLD));
  }

  private static boolean isFigure(String text) {
    return text.codePoints().anyMatch(Character::isDigit)
        && FigureText.number(text.replaceAll("[（()）]", "")).isPresent();
  }

  private static boolean isText(String text) {
    return text.indexOf('。') >= 0
        || text.codePoints().filter(Character::isLetter).limit(LONGEST + 1L).count() > LONGEST;
  }
}
