package jp.shisaku.sheet.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.label.Field;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;

/**
 * The offices of rows that have none in a cell of their own: the ministry in a row or a line above
 * them, or the office in a merged cell that goes on over the end of a page.
 */
final class OfficesOfRows {

  private final List<Piece> pieces;
  private final Map<Integer, ListTable> lists = new HashMap<>();
  private final Map<Integer, MinistryRows> ministries = new HashMap<>();

  /** Lists that go on with one on the page before, and which. */
  private final Map<Integer, Integer> goingOn = new HashMap<>();

  /** What stands above a list, the nearest first. */
  private final IntFunction<List<Piece>> near;

  /** By list the line of a ministry that is nearest to it, where there is one. */
  private final Map<Integer, Piece> nearest = new HashMap<>();

  private final GroupsOfRows groups;

  /** By list the columns, by their places, of which a cell stands for the empty ones below it. */
  private final Map<Integer, Set<Integer>> onceAGroup = new HashMap<>();

  private final Set<String> names = new HashSet<>();

  OfficesOfRows(List<Piece> pieces, IntFunction<List<Piece>> near) {
    this.pieces = pieces;
    this.near = near;
    this.groups = new GroupsOfRows(pieces);
  }

  /**
   * Takes a list.
   *
   * @param before the list before it; negative where there is none
   */
  void add(int index, ListTable list, int before) {
    lists.put(index, list);
    // Once a list: each of its rows asks for it.
    Piece table = pieces.get(index);
    Stream.concat(near.apply(index).stream(), HeadingsAbove.worksheet(table).stream())
        .filter(piece -> MinistryRows.named(piece).isPresent())
        .findFirst()
        .ifPresent(
            piece -> {
              nearest.put(index, piece);
              names.add(MinistryRows.bare(piece).text());
            });
    ministries.put(index, list.ministries());
    if (before >= 0
        && table.page().follows(pieces.get(before).page())
        && HeadingsAbove.worksheet(table).isEmpty()) {
      goingOn.put(index, before);
    }
    groups.add(index, list.offices(), goingOn.getOrDefault(index, -1));
    List<Integer> rows =
        list.rows().stream()
            .flatMap(row -> row.cells().getOrDefault(Field.NAME, Set.of()).stream().limit(1))
            .map(Cell::row)
            .toList();
    Set<Integer> known = groups.before(index).map(onceAGroup::get).orElse(Set.of());
    onceAGroup.put(
        index,
        places(index)
            .filter(place -> known.contains(place) || groups.in(index).standForSeveral(rows, place))
            .collect(Collectors.toSet()));
  }

  private Stream<Integer> places(int index) {
    return IntStream.range(0, groups.in(index).columns().size()).boxed();
  }

  /** The offices above a row, as far as the wider ones, in whose columns it has none of its own. */
  private List<Piece> wider(int index, int row) {
    return places(index)
        .takeWhile(place -> !groups.in(index).isOwn(row, place))
        .filter(onceAGroup.get(index)::contains)
        .flatMap(place -> groups.of(index, row, place).stream())
        .flatMap(found -> found.table().within(found.cell()).stream())
        .toList();
  }

  /** The office of a row; empty where none is known. */
  List<Piece> of(int index, int row) {
    List<Piece> above = wider(index, row);
    return !above.isEmpty()
        ? above
        : lists.get(index).hasOffices() ? before(index, row) : ministry(index, row);
  }

  /** The office in a merged cell that goes on over the page, where it is printed but once. */
  private List<Piece> before(int index, int row) {
    Optional<Cell> missing = lists.get(index).officeMissingAtTop();
    if (!goingOn.containsKey(index) || missing.filter(c -> row <= c.lastRow()).isEmpty()) {
      return List.of();
    }
    int before = goingOn.get(index);
    return lists
        .get(before)
        .officeAtEnd()
        .filter(cell -> cell.rowSpan() > 1 || missing.get().rowSpan() > 1)
        .map(pieces.get(before)::within)
        .orElse(List.of());
  }

  /**
   * What heads a row that says its office without the ministry: 国土交通省 above 港湾局計画課. A line above
   * the list may name who made it, so that it counts only where it is set as a heading, or another
   * ministry stands above another list.
   */
  List<Piece> heading(int index, int row, String office) {
    List<Piece> beside = wider(index, row);
    List<Piece> above =
        !beside.isEmpty()
            ? beside
            : ministries.get(index).above(row).isPresent() || goingOn.containsKey(index)
                ? ministry(index, row)
                : nearest(index)
                    .filter(line -> MinistryRows.isMarked(line) || names.size() > 1)
                    .map(MinistryRows::bare)
                    .stream()
                    .toList();
    boolean whole =
        !above.isEmpty() && Offices.mayBePartOf(office, above.get(above.size() - 1).text());
    return whole ? above : List.of();
  }

  /** The ministry that heads a row, in the list, or in the one before that it goes on with. */
  private List<Piece> ministry(int index, int row) {
    Optional<List<Cell>> heading = ministries.get(index).above(row);
    if (heading.isPresent()) {
      return heading.get().stream()
          .flatMap(cell -> pieces.get(index).within(cell).stream())
          .map(MinistryRows::bare)
          .toList();
    }
    if (goingOn.containsKey(index)) {
      // The last row of a page may be such a heading, and no row of the table any more.
      int before = goingOn.get(index);
      List<Piece> between = lines(pieces.subList(before + 1, index));
      return between.isEmpty()
          ? ministry(before, Integer.MAX_VALUE)
          : between.subList(between.size() - 1, between.size());
    }
    return nearest(index).map(MinistryRows::bare).stream().toList();
  }

  private Optional<Piece> nearest(int index) {
    return Optional.ofNullable(nearest.get(index));
  }

  private static List<Piece> lines(List<Piece> among) {
    return among.stream().flatMap(piece -> MinistryRows.named(piece).stream()).toList();
  }
}
