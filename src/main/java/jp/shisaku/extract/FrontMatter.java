package jp.shisaku.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.budget.Dates;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Outline;
import jp.shisaku.piece.Piece;

/**
 * What the publication says of itself before its first sheet.
 *
 * @param title the first lines, up to the date or the contents
 * @param publishedOn the first date
 */
record FrontMatter(Optional<String> title, Optional<LocalDate> publishedOn) {

  private static final int LINES_SEARCHED = 30;

  static FrontMatter read(List<Piece> front) {
    List<Piece> title = new ArrayList<>();
    Optional<LocalDate> date = Optional.empty();
    for (Piece piece : front.subList(0, Math.min(LINES_SEARCHED, front.size()))) {
      Optional<Line> line = piece.line();
      if (line.isEmpty() || Outline.level(piece.text()) > 0) {
        break;
      }
      date = Dates.in(piece.text());
      if (date.isPresent()) {
        break;
      }
      if (title.isEmpty() || isSameTitle(title.get(0), piece)) {
        title.add(piece);
      }
    }
    return new FrontMatter(Optional.of(Prose.oneLine(title)).filter(t -> !t.isBlank()), date);
  }

  private static boolean isSameTitle(Piece first, Piece next) {
    double size = first.line().orElseThrow().fontSize();
    return size > 0
        ? Math.abs(next.line().orElseThrow().fontSize() - size) < 0.5
        : !next.opensParagraph();
  }
}
