package jp.shisaku.sheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;

/**
 * （単位：千円） once above sheets that stand below each other: it is told of all of them, as long as none
 * of the others has a note of its own.
 */
final class SharedUnitNote {

  private SharedUnitNote() {}

  /** The same sheets, each with the note among its badges. */
  static List<Sheet> given(List<Sheet> sheets) {
    if (sheets.size() < 2 || !areOnOnePage(sheets.get(0), sheets.get(1))) {
      return sheets;
    }
    Sheet first = sheets.get(0);
    Optional<Piece> note =
        first.badges().stream().filter(p -> UnitNotes.in(List.of(p)).isPresent()).findFirst();
    List<Sheet> others = sheets.subList(1, sheets.size());
    if (note.isEmpty() || others.stream().anyMatch(SharedUnitNote::hasNote)) {
      return sheets;
    }
    List<Sheet> all = new ArrayList<>(List.of(first));
    others.forEach(sheet -> all.add(with(sheet, note.get())));
    return all;
  }

  private static boolean areOnOnePage(Sheet one, Sheet other) {
    return !one.body().isEmpty()
        && !other.body().isEmpty()
        && other.body().get(0).onPageOf(one.body().get(0));
  }

  private static boolean hasNote(Sheet sheet) {
    List<Piece> all =
        Stream.of(sheet.badges(), sheet.heading(), sheet.body()).flatMap(List::stream).toList();
    return UnitNotes.in(all).isPresent();
  }

  private static Sheet with(Sheet sheet, Piece note) {
    List<Piece> badges = new ArrayList<>(sheet.badges());
    badges.add(note);
    return sheet.withBadges(badges);
  }
}
