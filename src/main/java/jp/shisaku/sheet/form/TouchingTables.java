package jp.shisaku.sheet.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;

/**
 * The last table of a sheet and the first one of the next, printed without a space between them,
 * are read as one. Where the first sheet begins with its name, and the rows above a later name are
 * those that the sheet before still lacks, they are two. Above these rows may stand the rest of a
 * value from the page before, beside a cell that is empty.
 */
final class TouchingTables {

  private final Labels labels;
  private final List<Piece> result = new ArrayList<>();

  /** The fields of the open sheet. */
  private final Set<Field> had = EnumSet.noneOf(Field.class);

  private TouchingTables(Labels labels) {
    this.labels = labels;
  }

  /** The pieces, such tables as two. */
  static List<Piece> apart(List<Piece> pieces, Labels labels) {
    TouchingTables tables = new TouchingTables(labels);
    for (Piece piece : pieces) {
      OptionalInt name = piece.table().map(tables::nameRow).orElse(OptionalInt.empty());
      if (name.isPresent() && name.getAsInt() > 0 && tables.had.isEmpty()) {
        return pieces;
      }
      tables.add(piece, name);
    }
    return tables.result;
  }

  private void add(Piece piece, OptionalInt name) {
    int row = name.orElse(0);
    boolean two = row > 0 && areTwo(piece.table().orElseThrow(), row);
    if (two) {
      Table table = piece.table().orElseThrow();
      result.add(piece.with(table.rows(0, row)));
      result.add(piece.with(table.rows(row, Integer.MAX_VALUE)));
    } else {
      result.add(piece);
    }
    if (name.isPresent()) {
      had.clear();
    }
    if (name.isPresent() || !had.isEmpty()) {
      piece
          .table()
          .ifPresent(table -> had.addAll(fields(two ? table.rows(row, Integer.MAX_VALUE) : table)));
    }
  }

  /** The row of the only name. */
  private OptionalInt nameRow(Table table) {
    List<Cell> names =
        table.cells().stream().filter(c -> c.column() == 0 && labels.isOfName(c.text())).toList();
    return names.size() == 1 ? OptionalInt.of(names.get(0).row()) : OptionalInt.empty();
  }

  private boolean areTwo(Table table, int row) {
    boolean cut = table.cells().stream().noneMatch(c -> c.row() < row && c.lastRow() >= row);
    Table above = table.rows(0, row);
    Set<Field> further = fields(above);
    return cut
        && further.stream().noneMatch(had::contains)
        && IntStream.range(above.at(0, 0).filter(c -> c.text().isBlank()).isPresent() ? 1 : 0, row)
            .allMatch(r -> isLabelled(above, r));
  }

  private boolean isLabelled(Table table, int row) {
    return table.at(row, 0).filter(c -> labels.known(c.text()).isPresent()).isPresent();
  }

  private Set<Field> fields(Table table) {
    return table.cells().stream()
        .filter(c -> c.column() == 0)
        .flatMap(c -> labels.known(c.text()).stream())
        .filter(LabelMatch::isAlone)
        .map(LabelMatch::field)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
  }
}
