package jp.shisaku.sheet.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shisaku.amount.StatedBudget;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.LabelledOffice;
import jp.shisaku.sheet.table.LabelledTable;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Signs;

/**
 * Lines without a label of their own that stand between the title of a sheet and its first label,
 * in any order: offices, amounts with year and stage, a mark in the place of an amount.
 */
public record HeadLines(Labels labels, List<Piece> pieces) {

  /** So many of them stand below a title. */
  private static final int MOST = 8;

  private static final int MOST_SENTENCES = 4;

  /**
   * Where those begin that stand above a piece, with no more than some sentences between; the piece
   * itself where there are none.
   */
  public int above(int index, int last) {
    int lead = index;
    while (lead > last && index - lead < MOST_SENTENCES && isLead(lead - 1, lead < index)) {
      lead--;
    }
    int behindLead = rightAbove(lead, last);
    return lead < index && fields(behindLead, lead).contains(Field.BUDGET)
        ? behindLead
        : rightAbove(index, last);
  }

  private boolean isLead(int index, boolean above) {
    return pieces.get(index).line().isPresent()
        && field(index).isEmpty()
        && (LeadText.isSentence(pieces.get(index))
            || above && LeadText.isHeading(pieces.get(index)))
        && labelsIn(index).isEmpty();
  }

  private int rightAbove(int index, int last) {
    int first = index;
    while (first > last && field(first - 1).isPresent()) {
      first--;
    }
    return first;
  }

  /** The fields of those from one piece to another. */
  public Set<Field> fields(int from, int to) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (int i = from; i < to; i++) {
      field(i).ifPresent(fields::add);
    }
    return fields;
  }

  /** What an amount or a mark is that stands above a label, with nothing but such lines between. */
  public Optional<Field> amount(int index) {
    return isAboveLabel(index) ? field(index).filter(f -> f != Field.OFFICES) : Optional.empty();
  }

  private boolean isAboveLabel(int index) {
    int below = index + 1;
    int end = Math.min(pieces.size(), below + MOST);
    while (below < end && label(below).isEmpty()) {
      if (field(below).isEmpty()) {
        return false;
      }
      below++;
    }
    return below < end && label(below).isPresent();
  }

  /** Any label that a sheet may have, also one of no field: 背景・課題. */
  private Optional<LabelMatch> label(int index) {
    return pieces.get(index).labels(labels).findFirst();
  }

  /** 令和8年度予算案 on a line of its own above the amount. */
  private String above(int index) {
    return index == 0 ? "" : pieces.get(index - 1).line().map(Line::text).orElse("");
  }

  /**
   * 令和8年度予算額：1億円 is as good as 予算額 where the line before or behind it has a label, too, or such
   * amounts stand between; on a page with cards it stands anywhere.
   */
  public boolean isStatedBesideLabel(int index) {
    return isStatedWithColon(index) && (isStatedFrom(index, -1) || isStatedFrom(index, 1));
  }

  private boolean isStatedWithColon(int index) {
    String text = pieces.get(index).text();
    return text.chars().anyMatch(c -> c == ':' || c == '：') && StatedBudget.is(text);
  }

  private boolean isStatedFrom(int index, int step) {
    int next = index + step;
    while (isLine(next) && Math.abs(next - index) < MOST && isStatedWithColon(next)) {
      next += step;
    }
    return isLine(next) && !labelsIn(next).isEmpty();
  }

  private boolean isLine(int index) {
    return index >= 0 && index < pieces.size() && pieces.get(index).line().isPresent();
  }

  /** The fields of the labels in a piece. */
  public Set<Field> labelsIn(int index) {
    Piece piece = pieces.get(index);
    Set<Field> found = EnumSet.noneOf(Field.class);
    piece
        .labels(labels)
        .filter(label -> label.field().isOfMeasure())
        .forEach(label -> found.add(label.field()));
    if (piece.line().isPresent() && LabelledOffice.in(piece.text(), labels).isPresent()) {
      found.add(Field.OFFICES);
    }
    return found;
  }

  /** A dash in the place of an amount: the office, or an amount, is the line above or below it. */
  private boolean isDashOfAmount(int index) {
    return isDash(pieces.get(index))
        && IntStream.of(index - 1, index + 1)
            .filter(this::isLine)
            .mapToObj(i -> pieces.get(i).text())
            .anyMatch(text -> Offices.isListOrBracketed(text) || StatedBudget.is(text));
  }

  /** （令和8年度で終了）, or 対前年度比 ＋5.2％, right below an amount. */
  private boolean isNoteOnAmount(int index) {
    String text = pieces.get(index).text();
    return isLine(index)
        && (!Brackets.without(text).equals(text) || BudgetNotes.isChange(text))
        && StatedBudget.is(above(index))
        && labelsIn(index).isEmpty();
  }

  static boolean isDash(Piece piece) {
    return piece.line().isPresent() && Signs.isDash(piece.text().strip());
  }

  private Optional<Field> field(int index) {
    Piece piece = pieces.get(index);
    if (piece.table().isPresent()) {
      return piece
          .table()
          .filter(table -> LabelledTable.amountsIn(table, labels).isPresent())
          .map(table -> Field.BUDGET);
    }
    String text = piece.text();
    if (labels.isMark(text)) {
      return Optional.of(Field.CLASSIFICATION);
    }
    if (Offices.isListOrBracketed(text) || LabelledOffice.in(text, labels).isPresent()) {
      return Optional.of(Field.OFFICES);
    }
    boolean stated =
        isDashOfAmount(index)
            || isNoteOnAmount(index)
            || StatedBudget.is(text)
            || OfficeAndBudget.in(text).isPresent()
            || StatedBudget.is(above(index) + " " + text);
    return stated ? Optional.of(Field.BUDGET) : Optional.empty();
  }
}
