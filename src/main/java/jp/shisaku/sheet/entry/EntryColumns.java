package jp.shisaku.sheet.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import jp.shisaku.issue.Box;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;

/** Parts a page into what stands above its columns and these, from the left. */
final class EntryColumns {

  /** How far text may reach into the column beside it; in points. */
  private static final double OVERLAP = 2;

  /** Longer texts beside each other are columns. */
  private static final int LONGEST_ASIDE = 30;

  private EntryColumns() {}

  /**
   * The page, or what stands above its columns and each of them; empty where text crosses them.
   *
   * @param isAmount what stands right of a heading, and makes no column
   */
  static Optional<List<List<Piece>>> of(List<Piece> page, Predicate<Piece> isAmount) {
    OptionalDouble edge = edge(page, isAmount);
    if (edge.isEmpty()) {
      return Optional.of(List.of(page));
    }
    double right = edge.getAsDouble() - OVERLAP;
    // Also beside the upper end of a text: columns need not begin at one height.
    double top =
        page.stream()
            .filter(p -> p.box().left() >= right && isBeside(p, page, Box::sharesHeight))
            .mapToDouble(p -> p.box().top())
            .min()
            .orElse(0);
    List<Piece> above = new ArrayList<>();
    List<Piece> first = new ArrayList<>();
    List<Piece> second = new ArrayList<>();
    for (Piece piece : page) {
      boolean behind = piece.box().left() >= right;
      if (piece.box().bottom() <= top) {
        above.add(piece);
      } else if (!behind && piece.box().right() > right + 2 * OVERLAP) {
        return Optional.empty();
      } else {
        (behind ? second : first).add(piece);
      }
    }
    return of(second, isAmount).map(columns -> joined(above, first, columns));
  }

  private static List<List<Piece>> joined(
      List<Piece> above, List<Piece> first, List<List<Piece>> others) {
    List<List<Piece>> all = new ArrayList<>();
    if (!above.isEmpty()) {
      all.add(above);
    }
    all.add(first);
    all.addAll(others);
    return all;
  }

  /** Where the second column begins: at the leftmost text that has other text left of it. */
  private static OptionalDouble edge(List<Piece> page, Predicate<Piece> isAmount) {
    return page.stream()
        .filter(p -> !isAmount.test(p) && !isAside(p) && isBeside(p, page, Box::isLevelWith))
        .mapToDouble(p -> p.box().left())
        .min();
  }

  /** True for a text with other text left of it at the same height, as {@code height} tells. */
  private static boolean isBeside(Piece right, List<Piece> page, BiPredicate<Box, Box> height) {
    return right.text().length() > 1
        && page.stream()
            .map(Piece::box)
            .filter(left -> right.box().left() >= left.right())
            .anyMatch(left -> height.test(left, right.box()));
  }

  /** An office at the right edge makes no column, nor what tells of amounts of a year and stage. */
  private static boolean isAside(Piece piece) {
    String text = piece.text();
    return text.length() <= LONGEST_ASIDE
            && (text.contains("担当") || Offices.isListOrBracketed(text))
        || EntryAmount.mayHold(text) && EntryHead.isDated(text);
  }
}
