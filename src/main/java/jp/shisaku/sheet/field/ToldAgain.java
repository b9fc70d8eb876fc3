package jp.shisaku.sheet.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Piece;

/** Lines whose field depends on what the sheet has had so far. */
record ToldAgain(Labels labels, FoundFields found) {

  /** 目的：… again behind an office or an amount is of another sheet, and no part of either. */
  boolean take(Piece piece) {
    Optional<LabelMatch> label =
        found
            .current()
            .filter(field -> field == Field.OFFICES || field == Field.BUDGET)
            .flatMap(field -> labels.leadingKnown(piece.text()))
            .filter(l -> l.isExact() && l.field().isProse() && found.taken(l.field()));
    label.ifPresent(
        l ->
            found.issue(
                Issue.of(IssueCode.LABEL_DUPLICATE, piece.place(), l.field().code(), l.printed())));
    return label.isPresent();
  }

  /**
   * True for 令和8年度予算案：12百万円 beside 担当：橋梁課 below the text, where no amount has a label, and for what
   * goes on with such amounts.
   */
  boolean isBudgetAtFoot(List<Piece> body, int index) {
    HeadLines heads = new HeadLines(labels, body);
    return found.current().filter(Field::isProse).isPresent()
        && (!found.taken(Field.BUDGET) || isBudget(body, index - 1))
        && heads.isStatedBesideLabel(index)
        && IntStream.range(index, body.size())
            .noneMatch(i -> heads.labelsIn(i).contains(Field.BUDGET));
  }

  private boolean isBudget(List<Piece> body, int index) {
    return index >= 0
        && found.pieces().getOrDefault(Field.BUDGET, List.of()).contains(body.get(index));
  }
}
