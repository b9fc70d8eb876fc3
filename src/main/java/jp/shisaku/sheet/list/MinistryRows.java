package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;

/**
 * Rows of a list that hold nothing but the name of a ministry, 【総務省】, and head its measures. Any
 * other row of one cell ends what such a row heads: nobody knows whose the measures below it are.
 */
final class MinistryRows {

  private static final Pattern BRACKETS =
      Pattern.compile("^[【\\[［〔＜<（(]\\s*(.*?)\\s*[】\\]］〕＞>）)]$");

  /** By row: the cell with the ministry; empty for another heading. */
  private final TreeMap<Integer, Optional<Cell>> rows = new TreeMap<>();

  private MinistryRows() {}

  static MinistryRows in(Table table) {
    Map<Integer, List<Cell>> filled = new TreeMap<>();
    for (Cell cell : table.cells()) {
      if (!cell.text().isBlank()) {
        for (int row = cell.row(); row <= cell.lastRow(); row++) {
          filled.computeIfAbsent(row, r -> new ArrayList<>()).add(cell);
        }
      }
    }
    MinistryRows found = new MinistryRows();
    filled.forEach(
        (row, cells) -> {
          if (cells.size() == 1) {
            found.rows.put(row, cells.stream().filter(c -> name(c.text()).isPresent()).findFirst());
          }
        });
    return found;
  }

  /** The name of a ministry alone, in brackets or behind a mark: １．総務省, ○総務省. */
  static Optional<String> name(String text) {
    String bare = BRACKETS.matcher(text.strip()).replaceFirst("$1");
    String name = HeadingMark.of(bare).rest().strip();
    return Offices.ministryOf(name).filter(name::equals);
  }

  /** The line of such a row as the name alone; empty for any other piece. */
  static Optional<Piece> named(Piece piece) {
    return piece
        .line()
        .flatMap(line -> name(line.text()).map(name -> piece.with(line.withText(name))));
  }

  /** What the last such row above a row says; empty where there is none. */
  Optional<Optional<Cell>> above(int row) {
    return Optional.ofNullable(rows.lowerEntry(row)).map(Map.Entry::getValue);
  }
}
