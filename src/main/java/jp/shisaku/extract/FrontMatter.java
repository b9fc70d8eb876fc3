package jp.shisaku.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shisaku.budget.term.Dates;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.extract.measure.Prose;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Outline;

/**
 * What the publication says of itself before its first sheet.
 *
 * @param title the first lines, up to the date or the contents, without （単位：百万円） of the list below
 * @param publishedOn the first date
 */
record FrontMatter(Optional<String> title, Optional<LocalDate> publishedOn) {

  private static final int LINES_SEARCHED = 30;

  static FrontMatter read(List<Piece> front) {
    List<Piece> opening = opening(front);
    List<Piece> title =
        opening.stream().filter(piece -> isSameTitle(opening.get(0), piece)).toList();
    Optional<LocalDate> date =
        front.stream()
            .limit(LINES_SEARCHED)
            .skip(opening.size())
            .findFirst()
            .filter(FrontMatter::mayBeTitle)
            .flatMap(piece -> Dates.in(piece.text()));
    return new FrontMatter(Optional.of(Prose.oneLine(title)).filter(t -> !t.isBlank()), date);
  }

  /** The lines among which the title stands: those above the date or the contents. */
  static List<Piece> opening(List<Piece> front) {
    return front.stream()
        .limit(LINES_SEARCHED)
        .takeWhile(piece -> mayBeTitle(piece) && Dates.in(piece.text()).isEmpty())
        .toList();
  }

  private static boolean mayBeTitle(Piece piece) {
    return piece.line().isPresent() && !Outline.isNumbered(piece.text());
  }

  private static boolean isSameTitle(Piece first, Piece next) {
    if (first == next) {
      return true;
    }
    if (Unit.isNote(next.text())) {
      return false;
    }
    double size = first.line().orElseThrow().fontSize();
    return size > 0
        ? Math.abs(next.line().orElseThrow().fontSize() - size) < 0.5
        : !next.opensParagraph();
  }
}
