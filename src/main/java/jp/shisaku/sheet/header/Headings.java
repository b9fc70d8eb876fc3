package jp.shisaku.sheet.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.label.Labels;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Outline;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Fold;

/** The lines above a sheet that are its heading, by how they are set. */
record Headings(Labels labels, List<Piece> pieces, OfficeLines offices) {

  /** A heading set smaller than this share of the name's size is no heading of the sheet. */
  private static final double SAME_SIZE = 0.05;

  private static final int MOST_HEADING_LINES = 4;

  /** Shorter texts stand in a sheet by chance. */
  private static final int SHORTEST_NAME = 5;

  private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,4}");

  /** An entry of the contents, which may end right above the first sheet. */
  private static final Pattern ENTRY =
      Pattern.compile(".*(?:[…‥⋯]|[.．]{3,}|[・･]{3,})\\s*(?:[pP][.．]?\\s*)?[0-9０-９]{1,4}$");

  /** Where the block of lines that ends at {@code nearest} begins; {@code body} where none does. */
  int start(int nearest, int body, int last) {
    int start = body;
    Optional<Piece> below = Optional.empty();
    for (int i = nearest; i >= last && body - i <= MOST_HEADING_LINES; i--) {
      Piece piece = pieces.get(i);
      if (!isLine(i, body) || start < body && offices.isLabelled(i)) {
        break;
      }
      boolean fits = below.isEmpty() || isOne(piece, below.get());
      boolean badge = below.isPresent() ? !fits : i > last && isOther(i - 1, i, body);
      if (!badge || StatusMarks.alone(piece.text()).isEmpty()) {
        if (!fits) {
          break;
        }
        below = Optional.of(piece);
      }
      start = i;
      if (pieces.get(i).opensPage()) {
        break;
      }
    }
    return start;
  }

  /**
   * True where the line before a sheet that opens a page is its heading, left behind at the foot of
   * the page before: it says a text of the sheet again, its name, with no more than a number.
   */
  boolean isLeftBehind(int index, int body) {
    Piece line = pieces.get(index);
    Piece sheet = pieces.get(body);
    if (!sheet.opensPage() || line.line().isEmpty() || !Outline.mayBeHeading(line.text())) {
      return false;
    }
    String said = NUMBER.matcher(Fold.letters(line.text())).replaceFirst("");
    return said.length() >= SHORTEST_NAME
        && sheet.table().map(Table::cells).orElse(List.of()).stream()
            .anyMatch(cell -> said.equals(Fold.letters(cell.text())));
  }

  /** True for the line of a heading in another type than the line below it. */
  private boolean isOther(int upper, int lower, int body) {
    return isLine(upper, body) && !isOne(pieces.get(upper), pieces.get(lower));
  }

  /**
   * 新規 in a frame beside a heading, in another type than its lines: in theirs it is the end of a
   * heading that is wrapped.
   */
  static boolean isBadge(Piece piece, List<Piece> heading) {
    return StatusMarks.alone(piece.text()).isPresent()
        && heading.stream().noneMatch(other -> other != piece && isOne(other, piece));
  }

  /** True for a line that may be one of the heading of what begins at {@code body}. */
  boolean isLine(int index, int body) {
    Piece piece = pieces.get(index);
    // The upper line of a wrapped heading may end with a comma.
    String text = index + 1 < body ? piece.text().replaceAll("、$", "") : piece.text();
    return piece.line().isPresent()
        && piece.onPageOf(pieces.get(body))
        && Outline.mayBeHeading(text)
        && !ENTRY.matcher(text).matches()
        // ※予算額は…の内数 ends the sheet before.
        && !(BudgetNotes.isNote(text) && BudgetNotes.speaksOfAmounts(text))
        && labels.leadingKnown(piece.text()).isEmpty();
  }

  /** True where two lines are one heading that was wrapped. */
  private static boolean isOne(Piece upper, Piece lower) {
    Line above = upper.line().orElseThrow();
    Line below = lower.line().orElseThrow();
    if (above.fontSize() == 0) {
      return !below.afterGap() && above.bold() == below.bold();
    }
    return Math.abs(above.fontSize() - below.fontSize()) <= SAME_SIZE * below.fontSize()
        && above.bold() == below.bold();
  }
}
