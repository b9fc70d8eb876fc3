package jp.shisaku.piece.cut;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.HeadingNumber;
import jp.shisaku.text.HeadingNumber.Kind;
import jp.shisaku.text.Outline;
import jp.shisaku.text.RowNumber;

/**
 * The last row of a table and the first one of the next, of which it is asked whether they are one.
 *
 * @param lower the table from this row on, below heads that it prints again
 * @param key the column of names, or of labels
 * @param rest the other columns
 */
record CutParts(Table upper, Table lower, CutColumn key, List<CutColumn> rest, Labels labels) {

  static CutParts of(Table upper, Table lower, List<CutColumn> columns, Labels labels) {
    CutColumn key = columns.stream().filter(CutColumn::key).findFirst().orElse(columns.get(0));
    List<CutColumn> rest = columns.stream().filter(c -> c != key).toList();
    return new CutParts(upper, lower, key, rest, labels);
  }

  /** True where it is certain. */
  boolean areOneRow() {
    boolean both =
        columns().anyMatch(c -> !c.above().isBlank())
            && columns().anyMatch(c -> !c.below().isBlank());
    if (!both || rest.stream().anyMatch(c -> isKnown(c.below()))) {
      return false;
    }
    boolean labelled = Stream.of(key.above(), key.below(), key.whole()).anyMatch(this::isKnown);
    return labelled ? areOneOfSheet() : isBelowLabels() || areOneOfList();
  }

  /** Values under labels of their own, 目的 | 概要, go on above the next label. */
  private boolean isBelowLabels() {
    int last = upper.rows() - 1;
    List<Cell> heads = last > 0 ? upper.row(last - 1) : List.of();
    return heads.size() == rest.size() + 1
        && heads.stream().allMatch(head -> isKnown(head.text()))
        && heads.stream().noneMatch(head -> labels.isHeadOfNames(head.text()))
        && lower.at(1, 0).filter(next -> isKnown(next.text())).isPresent();
  }

  /** A label is one only as a whole, or stands in one part and its value in both. */
  private boolean areOneOfSheet() {
    if (!key.isHalf()) {
      return isKnown(key.whole()) && !isKnown(key.below());
    }
    return key.above().isBlank()
        ? key.always() && rest.stream().allMatch(CutColumn::mayGoOn)
        : isNextLabelled();
  }

  /** One lacks what all other rows have, and a name in both was broken. */
  private boolean areOneOfList() {
    if (isBetweenNumbers()) {
      return !key.above().isBlank() && !isTotalBelow() && !hasTwoBareAmounts();
    }
    boolean bothNamed = !key.above().isBlank() && !key.below().isBlank();
    if (bothNamed && columns().anyMatch(CutColumn::isCutBeforeUnit)) {
      return true;
    }
    boolean lacks = columns().anyMatch(c -> c.always() && c.isHalf());
    // Of a figure in both parts it is told that it cannot be read. Where alignment alone makes the
    // columns, it may be a sign that they are none.
    boolean sure =
        columns().noneMatch(CutColumn::holdsTwoAmounts) || columns().allMatch(CutColumn::isDrawn);
    if (!lacks || !sure || key.above().isBlank() || mayBeHeading() || isTotalBelow()) {
      return false;
    }
    return key.below().isBlank()
        ? key.always() && isNamedNext()
        : !Outline.isNumbered(key.below())
            && key.mayGoOn()
            && rest.stream().filter(CutColumn::always).allMatch(CutColumn::mayGoOn);
  }

  /** False where it is not known which lines below are a row: none of them is named. */
  private boolean isNamedNext() {
    return key.isDrawn()
        || lower.rows() == 1
        || key.upper().filter(c -> lower.at(1, c.column()).isPresent()).isPresent();
  }

  /**
   * Numbers that all rows have count on around the part below, which has none, and more than a
   * heading.
   */
  private boolean isBetweenNumbers() {
    return columns().filter(c -> !c.below().isBlank()).count() > 1
        && columns()
            .anyMatch(
                c ->
                    c.always()
                        && c.below().isBlank()
                        && c.upper()
                            .flatMap(cell -> lower.at(1, cell.column()))
                            .filter(n -> RowNumber.countOn(Stream.of(c.above(), n.text())))
                            .isPresent());
  }

  private boolean hasTwoBareAmounts() {
    return columns().anyMatch(c -> LoneAmount.is(c.above()) && LoneAmount.is(c.below()));
  }

  /** 計 with its amounts begins a page as a row of its own, also where it lacks what others have. */
  private boolean isTotalBelow() {
    return columns().anyMatch(c -> labels.isTotalOfAny(c.below()))
        && columns().anyMatch(c -> LoneAmount.is(c.below()));
  }

  private Stream<CutColumn> columns() {
    return Stream.concat(Stream.of(key), rest.stream());
  }

  private boolean isKnown(String text) {
    return labels.known(text).isPresent();
  }

  /** Below the rest of a value without a label is nothing, or the next label. */
  private boolean isNextLabelled() {
    return lower.rows() == 1 || lower.at(1, 0).filter(c -> isKnown(c.text())).isPresent();
  }

  /**
   * True where one part has the key alone, in print that is that of headings between other rows, or
   * nothing but a text with a number as these have it: 第4 海 below the numbers of the rows.
   */
  private boolean mayBeHeading() {
    return mayBeHeading(columns().flatMap(c -> c.upper().stream()).filter(Cell::isFilled).toList())
        || mayBeHeading(columns().flatMap(c -> c.lower().stream()).filter(Cell::isFilled).toList());
  }

  private boolean mayBeHeading(List<Cell> part) {
    return part.size() == 1
        && (isOfKey(part.get(0)) && isAsHeading(part.get(0)) || isNumberedAsHeading(part.get(0)));
  }

  private boolean isOfKey(Cell cell) {
    return key.upper().filter(cell::equals).isPresent()
        || key.lower().filter(cell::equals).isPresent();
  }

  private boolean isNumberedAsHeading(Cell cell) {
    Optional<Kind> kind = HeadingNumber.of(cell.text()).map(HeadingNumber::kind);
    return kind.isPresent()
        && otherRows()
            .map(Cell::filled)
            .filter(row -> row.size() == 1)
            .anyMatch(
                row -> HeadingNumber.of(row.get(0).text()).map(HeadingNumber::kind).equals(kind));
  }

  private boolean isAsHeading(Cell cell) {
    return otherRows()
        .filter(CutColumns::isHeading)
        .flatMap(row -> row.stream().filter(Cell::isFilled))
        .anyMatch(
            heading ->
                heading.shaded() == cell.shaded()
                    && isMarked(heading.text()) == isMarked(cell.text()));
  }

  /** １　里山の部, （1）里山, 【里山】. */
  private static boolean isMarked(String text) {
    return Outline.isNumbered(text) || !Character.isLetter(text.strip().codePointAt(0));
  }

  private Stream<List<Cell>> otherRows() {
    return Stream.concat(rows(upper, 1, upper.rows() - 1), rows(lower, 1, lower.rows()));
  }

  private static Stream<List<Cell>> rows(Table table, int from, int end) {
    return IntStream.range(from, end).mapToObj(table::row);
  }
}
