package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.piece.Piece;

/** （単位：千円） on the line above a sheet on its page is told of its amounts, not of those before. */
record UnitLines(List<Piece> pieces, Headings headings) {

  /** The same sheets, each with the note right above it. */
  List<Anchor> taken(List<Anchor> anchors) {
    List<Anchor> all = new ArrayList<>();
    for (Anchor anchor : anchors) {
      int above = anchor.heading() - 1;
      int first = all.isEmpty() ? 0 : all.get(all.size() - 1).body() + 1;
      boolean note =
          anchor.start() == anchor.heading()
              && above >= first
              && pieces.get(above).onPageOf(pieces.get(anchor.body()))
              && pieces.get(above).isUnitNote();
      // The heading may stand above the note.
      all.add(note ? new Anchor(headings.start(above - 1, above, first), anchor.body()) : anchor);
    }
    return all;
  }
}
