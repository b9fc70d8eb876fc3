package jp.shisaku.sheet.header;

import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;

/**
 * Tells on a page whether 詳細 stands below 概要 as a label that is set alike: the details begin there,
 * and not at the first blank line. In a text nothing shows how a label is set.
 */
final class DetailsLabel {

  private DetailsLabel() {}

  /** True for a sheet in which it does; 【取組内容】 within a text below 概要 is no such label. */
  static boolean isBelowOverview(List<Piece> body, Labels labels) {
    List<Piece> fromOverview =
        body.stream().dropWhile(piece -> !is(piece, Field.OVERVIEW, labels)).toList();
    return fromOverview.stream()
        .skip(1)
        .filter(piece -> is(piece, Field.DETAILS, labels))
        .anyMatch(details -> areSetAlike(fromOverview.get(0), details));
  }

  private static boolean is(Piece piece, Field field, Labels labels) {
    return piece.line().filter(Line::isPlaced).isPresent()
        && labels
            .leadingKnown(piece.text())
            .filter(label -> label.field() == field && label.isExact())
            .isPresent();
  }

  private static boolean areSetAlike(Piece overview, Piece details) {
    Line upper = overview.line().orElseThrow();
    Line lower = details.line().orElseThrow();
    Box above = upper.box().orElseThrow();
    Box below = lower.box().orElseThrow();
    return upper.isSetAs(lower)
        && LabelStyle.mark(upper).equals(LabelStyle.mark(lower))
        && Math.abs(above.left() - below.left()) < lower.fontSize();
  }
}
