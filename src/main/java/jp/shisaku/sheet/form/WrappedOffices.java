package jp.shisaku.sheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.amount.StatedBudget;
import jp.shisaku.issue.Box;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Brackets;

/**
 * An office set off behind an amount, which wraps at the margin: 令和8年度予算額 12億円　　里山省鳥獣・ above 里山課 at
 * the edge. The rest looks like an office or a text of its own; only both together are the office.
 * So are amounts in a narrow box: 【令和8年度予算案 95 above （190）百万円】.
 */
final class WrappedOffices {

  /** What is left over of an office is short. */
  private static final int LONGEST_REST = 20;

  private WrappedOffices() {}

  /** The same pieces, such offices as one each. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Optional<Piece> whole = Optional.empty();
      if (i + 1 < pieces.size()) {
        whole = amount(pieces.get(i), pieces.get(i + 1));
      }
      if (i > 0 && i + 1 < pieces.size() && whole.isEmpty()) {
        whole = whole(pieces.get(i - 1), pieces.get(i), pieces.get(i + 1));
      }
      joined.add(whole.orElse(pieces.get(i)));
      i += whole.isPresent() ? 1 : 0;
    }
    return joined;
  }

  private static Optional<Piece> amount(Piece line, Piece rest) {
    boolean one =
        Brackets.isOpen(line.text())
            && rest.line().isPresent()
            && rest.isRightBelow(line)
            && rest.fontSize() == line.fontSize()
            && StatedBudget.lines(List.of(line.text(), rest.text())) == 2;
    return one
        ? Optional.of(line.withText(line.text() + " " + rest.text(), line.box().union(rest.box())))
        : Optional.empty();
  }

  private static Optional<Piece> whole(Piece amount, Piece office, Piece rest) {
    if (!office.isRightOf(amount)
        || office.line().isEmpty()
        || rest.line().isEmpty()
        || rest.text().length() > LONGEST_REST
        || !isInNextLine(amount, office, rest)) {
      return Optional.empty();
    }
    String text = office.text() + rest.text();
    boolean one = Offices.isList(text) && StatedBudget.is(amount.text());
    return one ? Optional.of(office.withText(text)) : Optional.empty();
  }

  /** True for a line at the left edge, in the same print, right below the two. */
  private static boolean isInNextLine(Piece amount, Piece office, Piece rest) {
    Optional<Box> first = amount.block().box();
    Optional<Box> end = office.block().box();
    Optional<Box> below = rest.block().box();
    return first.isPresent()
        && rest.isRightBelow(office)
        && rest.fontSize() == office.fontSize()
        && Math.abs(below.get().left() - first.get().left()) <= end.get().height()
        && below.get().right() < end.get().left();
  }
}
