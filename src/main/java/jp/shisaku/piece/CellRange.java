package jp.shisaku.piece;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;

/** Names cells of a workbook as its formulas do: 一覧!C5, '令和5年度 一覧'!C5:F9. */
final class CellRange {

  private static final Pattern ADDRESS = Pattern.compile("(?<column>[A-Z]+)(?<row>[0-9]+)");

  /** A name that needs no quotes, whatever it holds: it may begin with no digit. */
  private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}0-9_]*");

  /** Columns by the length of their name, then by the name: Z stands before AA. */
  private static final Comparator<String> COLUMNS =
      Comparator.comparingInt(String::length).thenComparing(String::compareTo);

  private CellRange() {}

  /** The cells that these pieces stand in, on the page of the first; empty without a workbook. */
  static Optional<String> of(List<Piece> pieces) {
    Page page = pieces.get(0).page();
    return of(
        page, pieces.stream().filter(p -> p.page() == page).flatMap(CellRange::addresses).toList());
  }

  /** The smallest range that holds these addresses; blank ones do not count. */
  static Optional<String> of(Page sheet, List<String> addresses) {
    List<Matcher> cells =
        addresses.stream().map(ADDRESS::matcher).filter(Matcher::matches).toList();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    List<String> columns = cells.stream().map(c -> c.group("column")).sorted(COLUMNS).toList();
    List<Integer> rows = cells.stream().map(c -> Integer.valueOf(c.group("row"))).sorted().toList();
    String first = columns.get(0) + rows.get(0);
    String last = columns.get(columns.size() - 1) + rows.get(rows.size() - 1);
    return Optional.of(
        sheet.title().map(name -> quoted(name) + "!").orElse("")
            + (first.equals(last) ? first : first + ":" + last));
  }

  private static Stream<String> addresses(Piece piece) {
    return piece
        .table()
        .map(table -> table.cells().stream().map(Cell::address))
        .orElseGet(() -> piece.line().stream().map(Line::address));
  }

  private static String quoted(String name) {
    return PLAIN_NAME.matcher(name).matches() ? name : "'" + name.replace("'", "''") + "'";
  }
}
