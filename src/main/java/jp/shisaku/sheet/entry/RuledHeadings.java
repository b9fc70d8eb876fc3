package jp.shisaku.sheet.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;

/**
 * Headings set as a table of one row, so that amounts and offices stand below each other: ○灯台の改修 |
 * 1,234 | 【灯台課】. They are lines.
 */
final class RuledHeadings {

  private static final int FEWEST = 3;

  /** A name, its amount and its office. */
  private static final int MOST_CELLS = 3;

  private static final String BLANK = "　";

  private RuledHeadings() {}

  /** The pieces, such tables as lines; the same pieces where there are few. */
  static List<Piece> asLines(List<Piece> pieces) {
    long count = pieces.stream().filter(p -> asLine(p).isPresent()).limit(FEWEST).count();
    return count < FEWEST
        ? pieces
        : pieces.stream().map(p -> asLine(p).map(p::with).orElse(p)).toList();
  }

  private static Optional<Line> asLine(Piece piece) {
    List<Cell> cells =
        piece.table().filter(table -> table.rows() == 1).map(Table::cells).orElse(List.of());
    List<Cell> filled = Cell.filled(cells);
    if (filled.size() < 2
        || filled.size() > MOST_CELLS
        || HeadingMark.of(filled.get(0).text()).isNone()
        || !Character.isDigit(filled.get(1).text().strip().codePointAt(0))
        || !filled.stream().flatMap(c -> c.content().stream()).allMatch(Line.class::isInstance)) {
      return Optional.empty();
    }
    Line first = (Line) filled.get(0).content().get(0);
    String text = filled.stream().map(RuledHeadings::text).collect(Collectors.joining(BLANK));
    return Optional.of(
        piece
            .table()
            .flatMap(Table::box)
            .map(box -> first.withText(text, box))
            .orElseGet(() -> first.withText(text)));
  }

  private static String text(Cell cell) {
    return cell.content().stream()
        .map(Block::text)
        .map(String::strip)
        .collect(Collectors.joining());
  }
}
