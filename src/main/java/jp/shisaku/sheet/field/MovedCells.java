package jp.shisaku.sheet.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Circled;

/**
 * Cells that recognition, or a program that lists the text of a page, put out of order: labels
 * behind their values, and where a value ends whose next label stands elsewhere.
 */
record MovedCells(Labels labels, FoundFields found) {

  /** So much of the height of a line may lie between it and the next one of a paragraph. */
  private static final double NEXT_LINE = 0.5;

  /** 【これまでの実績】 on a line of its own. */
  private static final Pattern PART = Pattern.compile("【[^【】]{2,30}】|[＜<][^＜＞<>]{2,30}[＞>]");

  /** The label that a line is, of the open value above it; 【取組内容】 heads a part of a value. */
  Optional<LabelMatch> labelBelow(Piece piece) {
    return labels
        .knownInText(piece.text())
        .filter(m -> found.isAt(m.field()) && found.taken(m.field()))
        .filter(m -> Character.isLetter(piece.text().codePointAt(0)));
  }

  /**
   * True for the label of what went to its field without one: ■事業内容 below text that was taken for
   * details, 施策分類 below ①予算.
   */
  boolean announcesLeftover(LabelMatch label) {
    return (label.field() == Field.DETAILS || label.field() == Field.CLASSIFICATION)
        && label.isExact()
        && label.isAlone()
        && found.method(label.field()) == Method.POSITION
        && found.current().filter(f -> f != Field.DETAILS).isPresent();
  }

  /** True for (1)予算 behind 施策分類: it is ①予算, no label. */
  boolean isKind(LabelMatch label) {
    return label.field() == Field.BUDGET
        && found.isAt(Field.CLASSIFICATION)
        && !found.taken(Field.CLASSIFICATION)
        && !Character.isLetter(label.printed().codePointAt(0));
  }

  /** True for ①予算: where the office ends, its label stands elsewhere, or is misread. */
  static boolean isCoded(Piece piece) {
    return Circled.valueOf(piece.text().codePointAt(0)) > 0;
  }

  void takeCodes(Piece piece) {
    if (!found.taken(Field.CLASSIFICATION)) {
      found.reportByPosition(Field.CLASSIFICATION, piece, piece.text());
    }
    found.byPosition(Field.CLASSIFICATION, piece);
  }

  /**
   * Without cells 概要 is its first block: what is set off from it, or headed as a part, is the area
   * of the details.
   */
  boolean endsOverview(Piece piece) {
    return found.taken(Field.OVERVIEW)
        && (piece.opensParagraph() && !goesOnBelow(piece) && !goesOnElsewhere(piece)
            || PART.matcher(piece.text()).matches() && endsSentence());
  }

  /** True for a line in the print of the overview; the head of a further part has another one. */
  boolean isSetAsOverview(Piece piece) {
    Optional<Line> first = found.pieces().get(Field.OVERVIEW).get(0).line();
    return piece.line().filter(line -> first.filter(line::isSetAs).isPresent()).isPresent();
  }

  /** True right below the last line: what set it off is another text at its left. */
  private boolean goesOnBelow(Piece piece) {
    List<Piece> overview = found.pieces().get(Field.OVERVIEW);
    Optional<Box> above = overview.get(overview.size() - 1).block().box();
    Optional<Box> box = piece.block().box();
    return above.isPresent()
        && box.isPresent()
        && piece.onPageOf(overview.get(overview.size() - 1))
        && Math.abs(box.get().left() - above.get().left()) < box.get().height()
        && box.get().top() >= above.get().centerY()
        && box.get().top() - above.get().bottom() < NEXT_LINE * box.get().height();
  }

  /**
   * True at the head of a page or of a column for the rest of the sentence that ends the one
   * before.
   */
  private boolean goesOnElsewhere(Piece piece) {
    List<Piece> overview = found.pieces().get(Field.OVERVIEW);
    Piece last = overview.get(overview.size() - 1);
    Optional<Box> above = last.block().box();
    Optional<Box> box = piece.block().box();
    boolean elsewhere =
        above.isPresent()
            && box.isPresent()
            && (!piece.onPageOf(last) || box.get().left() > above.get().right());
    boolean whole = overview.stream().anyMatch(line -> line.text().contains("。"));
    return elsewhere && whole && !endsSentence() && isSetAsOverview(piece);
  }

  private boolean endsSentence() {
    List<Piece> overview = found.pieces().get(Field.OVERVIEW);
    return overview.get(overview.size() - 1).text().endsWith("。");
  }
}
