package jp.shisaku.sheet.field;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.table.LabelledTable;

/**
 * Texts beside each other that end a sheet's table and go on on the next page, where no rulings
 * make a table of their lines: each goes on in its own column, until there is white between its
 * lines.
 */
final class ProseBeside {

  /** Lines of one column begin closer than this; in points. */
  private static final double SAME_LEFT = 3;

  /** Lines of one value have less white between them; in heights of a line. */
  private static final double LEADING = 1.2;

  private Optional<Piece> last = Optional.empty();

  /** Where the labels of its last row begin. */
  private final Map<Field, Double> columns = new EnumMap<>(Field.class);

  /** The last line of each field on the next page. */
  private final Map<Field, Box> lines = new EnumMap<>(Field.class);

  /** True once a line has gone on with none of them. */
  private boolean closed;

  /** Notes what a table ends with. */
  void endedBy(Piece piece, LabelledTable read) {
    columns.clear();
    lines.clear();
    closed = false;
    last = Optional.of(piece);
    int bottom = piece.table().orElseThrow().rows() - 1;
    read.labels().entrySet().stream()
        .filter(label -> label.getKey().lastRow() == bottom && label.getKey().box().isPresent())
        .forEach(label -> columns.put(label.getValue().field(), label.getKey().box().get().left()));
  }

  /** The field that a line goes on with; empty for other lines. */
  Optional<Field> goingOn(Piece piece) {
    Optional<Box> box = piece.line().flatMap(Line::box);
    boolean next = last.filter(p -> piece.page().follows(p.page())).isPresent();
    Optional<Field> field =
        closed || box.isEmpty() || !next
            ? Optional.empty()
            : columnOf(box.get()).filter(f -> isRightBelow(lines.get(f), box.get()));
    field.ifPresent(f -> lines.put(f, box.get()));
    closed |= field.isEmpty();
    return field;
  }

  /** The field of prose in whose column a line stands, where another one stands beside it. */
  private Optional<Field> columnOf(Box line) {
    boolean prose = columns.size() > 1 && columns.keySet().stream().allMatch(Field::isProse);
    return !prose
        ? Optional.empty()
        : columns.entrySet().stream()
            .filter(column -> line.left() > column.getValue() - SAME_LEFT)
            .filter(
                column ->
                    columns.values().stream()
                        .noneMatch(
                            next -> next > column.getValue() && next < line.right() - SAME_LEFT))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private static boolean isRightBelow(Box above, Box line) {
    return above == null || line.top() - above.bottom() < LEADING * line.height();
  }
}
