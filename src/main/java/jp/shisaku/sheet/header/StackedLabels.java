package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;

/**
 * Labels in two lines above each other on a page without rulings, whose values stand at the height
 * between the two: read from the top, these come between the lines of the label.
 */
record StackedLabels(Labels labels) {

  /** So many texts at most stand between the lines of one label. */
  private static final int BESIDE = 8;

  private static final int LONGEST = 18;

  /** The lines of a label overlap by at least this share of the shorter one. */
  private static final double OVERLAP = 0.5;

  /** Two lines are at most this part of their height apart. */
  private static final double NEXT_LINE = 0.6;

  /** The same pieces, each such label whole, right before what stands beside it. */
  List<Piece> joined(List<Piece> body) {
    List<Piece> all = new ArrayList<>(body);
    for (int i = 0; i < all.size(); i++) {
      int below = below(all, i);
      if (below > 0) {
        join(all, i, below);
      }
    }
    return all;
  }

  private static void join(List<Piece> all, int upper, int lower) {
    Piece first = all.get(upper);
    Piece last = all.get(lower);
    Line line = first.line().orElseThrow();
    Box label = box(first).union(box(last));
    List<Piece> before = new ArrayList<>();
    List<Piece> beside = new ArrayList<>();
    for (Piece piece : all.subList(upper + 1, lower)) {
      (isRightOf(label, piece) ? beside : before).add(piece);
    }
    List<Piece> row = all.subList(upper, lower + 1);
    row.clear();
    row.addAll(before);
    row.add(first.with(line.withText(line.text().strip() + last.text().strip())));
    row.addAll(beside);
  }

  private static boolean isRightOf(Box label, Piece piece) {
    return piece
        .block()
        .box()
        .filter(
            b -> b.left() >= label.left() && b.top() < label.bottom() && b.bottom() > label.top())
        .isPresent();
  }

  private static Box box(Piece line) {
    return line.block().box().orElseThrow();
  }

  /** The index of the second line of the label that begins here; 0 where there is none. */
  private int below(List<Piece> all, int upper) {
    if (!isShort(all.get(upper))) {
      return 0;
    }
    // What follows at once is joined as lines are.
    for (int i = upper + 2; i <= Math.min(upper + BESIDE, all.size() - 1); i++) {
      if (isShort(all.get(i))
          && all.get(i).onPageOf(all.get(upper))
          && standsBelow(all.get(i), all.get(upper))
          && isLabel(all.get(upper).text().strip(), all.get(i).text().strip())) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isShort(Piece piece) {
    return piece.page().hasLayout()
        && piece.line().isPresent()
        && piece.block().box().isPresent()
        && piece.text().length() <= LONGEST;
  }

  private static boolean standsBelow(Piece lower, Piece upper) {
    Box above = box(upper);
    Box below = box(lower);
    double shared = Math.min(above.right(), below.right()) - Math.max(above.left(), below.left());
    return below.top() > above.centerY()
        && below.top() - above.bottom() < NEXT_LINE * above.height()
        && shared > OVERLAP * Math.min(above.width(), below.width());
  }

  /** True for two lines that are a label together, and neither is that of another field. */
  private boolean isLabel(String upper, String lower) {
    Optional<LabelMatch> whole =
        labels.known(upper + lower).filter(LabelMatch::isSure).filter(m -> m.field().isOfMeasure());
    return whole.isPresent()
        && labels.known(upper).filter(m -> m.field() != whole.get().field()).isEmpty()
        && labels.known(lower).filter(m -> m.field() != whole.get().field()).isEmpty();
  }
}
