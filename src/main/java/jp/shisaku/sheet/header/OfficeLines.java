package jp.shisaku.sheet.header;

import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.LabelledOffice;

/**
 * An office that stands above the heading of a sheet, between it and the sheet before. It belongs
 * to the one that lacks an office and is nearest; what opens a page belongs to the sheet on it.
 */
final class OfficeLines {

  private final Labels labels;
  private final List<Piece> pieces;

  OfficeLines(Labels labels, List<Piece> pieces) {
    this.labels = labels;
    this.pieces = pieces;
  }

  /** True for a line that is nothing but offices, with or without its label. */
  boolean isOffice(int index) {
    Piece piece = pieces.get(index);
    return piece.line().isPresent() && (isLabelled(index) || Offices.isList(piece.text()));
  }

  /** True for 担当：○○課: never a heading. */
  boolean isLabelled(int index) {
    return LabelledOffice.in(pieces.get(index).text(), labels).isPresent();
  }

  /**
   * True where each sheet ends with its office: the last one does, and above the first stands none.
   *
   * @param above the office above each sheet; -1 where there is none
   */
  boolean endSheets(List<Integer> above) {
    return !above.isEmpty()
        && above.get(0) < 0
        && above.stream().skip(1).allMatch(line -> line >= 0 && isLabelled(line))
        && isLabelled(pieces.size() - 1);
  }

  /**
   * True where each sheet begins with its office, above its title: so does the first one, and none
   * stands behind the last one. Offices with a label end the sheet before.
   *
   * @param above the office above each sheet; -1 where there is none
   */
  boolean beginSheets(List<Integer> above) {
    int last = pieces.size() - 1;
    return above.size() > 1
        && above.stream().allMatch(line -> line >= 0 && !isLabelled(line))
        && (isLabelled(last) || !isOffice(last));
  }

  /**
   * True where a line belongs to what stands below it.
   *
   * @param next the first line of the sheet below
   * @param sheetAboveHasOffice true also where there is no sheet above
   */
  boolean belongsToNext(int index, int next, boolean sheetAboveHasOffice) {
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
