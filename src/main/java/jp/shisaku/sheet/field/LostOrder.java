package jp.shisaku.sheet.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.piece.Piece;

/**
 * Programs that turn a page into text may give its labels first, a column of them, and the values
 * behind: each label but the last has none then, and which value is of which is lost.
 */
final class LostOrder {

  /** So many labels without a value between them are no form that was left empty in part. */
  private static final int FEWEST = 3;

  private final List<LabelMatch> waiting = new ArrayList<>();
  private Optional<Issue> issue = Optional.empty();

  /** Takes a label that a line holds. */
  void label(LabelMatch label, Piece piece) {
    if (!label.isAlone() || piece.block().box().isPresent()) {
      waiting.clear();
    } else {
      waiting.add(label);
    }
  }

  /** Takes a line or a table that is none. */
  void value(Piece piece) {
    if (isLost() && issue.isEmpty()) {
      String labels = waiting.stream().map(LabelMatch::printed).collect(Collectors.joining("、"));
      issue = Optional.of(Issue.of(IssueCode.TEXT_ORDER_LOST, piece.place(), "", labels));
    }
    waiting.clear();
  }

  /** 目的 heads no group of labels: two columns are enough where its text stands behind 概要. */
  private boolean isLost() {
    return waiting.size() >= FEWEST
        || waiting.size() == FEWEST - 1
            && waiting.get(0).field() == Field.PURPOSE
            && waiting.get(1).field() == Field.OVERVIEW;
  }

  Optional<Issue> issue() {
    return issue;
  }
}
