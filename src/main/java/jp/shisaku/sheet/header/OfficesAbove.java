package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import jp.shisaku.issue.Box;
import jp.shisaku.piece.Piece;

/**
 * An office that stands above the heading of a sheet, between it and the sheet before. It belongs
 * to the one that lacks an office and is nearest; what opens a page belongs to the sheet on it.
 *
 * @param left pieces that belong to no sheet
 */
record OfficesAbove(List<Piece> pieces, Set<Integer> left, OfficeLines offices) {

  /**
   * The same sheets, with the offices that stand above the headings of those that have none.
   *
   * @param hasOffice whether a sheet has its office, if it ends before a piece
   */
  List<Anchor> taken(List<Anchor> found, BiPredicate<Anchor, Integer> hasOffice) {
    List<Integer> above = IntStream.range(0, found.size()).mapToObj(i -> above(found, i)).toList();
    if (endSheets(above)) {
      // An office that was taken for a heading ends the sheet before.
      return IntStream.range(0, found.size())
          .mapToObj(
              i ->
                  found.get(i).heading() == above.get(i)
                      ? new Anchor(above.get(i) + 1, found.get(i).body())
                      : found.get(i))
          .toList();
    }
    boolean heads = beginSheets(above);
    List<Anchor> all = new ArrayList<>(found);
    for (int i = 0; i < all.size(); i++) {
      int line = above.get(i);
      if (line < 0 || !heads && hasOffice.test(all.get(i), end(all, i))) {
        continue;
      }
      boolean before = heads || i == 0 || hasOffice.test(all.get(i - 1), line);
      if (heads || belongsToNext(line, line + 1, before)) {
        all.set(i, new Anchor(line, line + 1, all.get(i).body()));
      }
    }
    return all;
  }

  /** The office above a heading, or where the heading should be; -1 where there is none. */
  private int above(List<Anchor> all, int index) {
    Anchor anchor = all.get(index);
    boolean instead = anchor.body() - anchor.heading() == 1 && offices.isOffice(anchor.heading());
    int line = instead ? anchor.heading() : anchor.heading() - 1;
    int first = index == 0 ? 0 : all.get(index - 1).body() + 1;
    return line >= first && !left.contains(line) && offices.isOffice(line) ? line : -1;
  }

  /** Where a sheet ends, before the office of the next one. */
  private int end(List<Anchor> all, int index) {
    if (index + 1 == all.size()) {
      return pieces.size();
    }
    int line = above(all, index + 1);
    return line >= 0 && belongsToNext(line, line + 1, true) ? line : all.get(index + 1).start();
  }

  /**
   * True where each sheet ends with its office: the last one does, and above the first stands none.
   *
   * @param above the office above each sheet; -1 where there is none
   */
  private boolean endSheets(List<Integer> above) {
    return !above.isEmpty()
        && above.get(0) < 0
        && above.stream().skip(1).allMatch(line -> line >= 0 && offices.isLabelled(line))
        && offices.isLabelled(pieces.size() - 1);
  }

  /**
   * True where each sheet begins with its office, above its title: so does the first one, and none
   * stands behind the last one. Offices with a label end the sheet before.
   *
   * @param above the office above each sheet; -1 where there is none
   */
  private boolean beginSheets(List<Integer> above) {
    int last = pieces.size() - 1;
    return above.size() > 1
        && above.stream().allMatch(line -> line >= 0 && !offices.isLabelled(line))
        && (offices.isLabelled(last) || !offices.isOffice(last));
  }

  /**
   * True where a line belongs to what stands below it.
   *
   * @param next the first line of the sheet below
   * @param sheetAboveHasOffice true also where there is no sheet above
   */
  private boolean belongsToNext(int index, int next, boolean sheetAboveHasOffice) {
    Piece piece = pieces.get(index);
    if (!piece.onPageOf(pieces.get(next))) {
      return false;
    }
    if (piece.opensPage() || index == 0) {
      return true;
    }
    Optional<Box> above = pieces.get(index - 1).block().box();
    Optional<Box> here = piece.block().box();
    Optional<Box> below = pieces.get(next).block().box();
    if (above.isEmpty() || here.isEmpty() || below.isEmpty()) {
      boolean setOff = piece.opensParagraph();
      return setOff && (sheetAboveHasOffice || !pieces.get(next).opensParagraph());
    }
    double gapAbove = here.get().top() - above.get().bottom();
    double gapBelow = below.get().top() - here.get().bottom();
    return gapBelow < gapAbove;
  }
}
