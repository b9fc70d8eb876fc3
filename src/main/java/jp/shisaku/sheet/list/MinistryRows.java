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
import jp.shisaku.text.Brackets;

/**
 * Rows of a list that hold nothing but the name of a ministry, 【総務省】, or of departments, 【企画部】, and
 * head its measures. Any other row of one cell ends what such a row heads: nobody knows whose the
 * measures below it are.
 */
final class MinistryRows {

  /** What may head rows as their office does: a part of a ministry, a prefecture or a town. */
  private static final Pattern OFFICE =
      Pattern.compile("\\p{IsHan}{1,12}(?:[・･]\\p{IsHan}{1,12})*[部局課]");

  /** 県北部 and 都市部 are parts of the land. */
  private static final Pattern REGION =
      Pattern.compile(".*(?:[東西南北中]|中央|都市|山間|沿岸|海岸|内陸|島しょ|市街地|平野|全|一|内|外)部");

  /** A lone one may be the head of anything. */
  private static final int FEWEST_DEPARTMENTS = 2;

  private enum Kind {
    MINISTRY,
    DEPARTMENT,
    OTHER
  }

  private record Heading(Kind kind, Cell cell) {}

  private final TreeMap<Integer, Heading> rows = new TreeMap<>();

  private MinistryRows() {}

  /**
   * Those of a list.
   *
   * @param heads the row of its heads: another heading above them is a title, and ends nothing
   */
  static MinistryRows in(Table table, int heads) {
    Map<Integer, List<Cell>> filled = new TreeMap<>();
    for (Cell cell : table.cells()) {
      if (cell.isFilled()) {
        for (int row = cell.row(); row <= cell.lastRow(); row++) {
          filled.computeIfAbsent(row, r -> new ArrayList<>()).add(cell);
        }
      }
    }
    List<Cell> departments =
        filled.values().stream()
            .filter(cells -> cells.size() == 1)
            .map(cells -> cells.get(0))
            .filter(cell -> isDepartment(cell.text()))
            .distinct()
            .toList();
    MinistryRows found = new MinistryRows();
    filled.forEach(
        (row, cells) -> {
          if (cells.size() == 1) {
            Cell cell = cells.get(0);
            boolean department =
                departments.size() >= FEWEST_DEPARTMENTS && departments.contains(cell);
            Kind kind =
                name(cell.text()).isPresent()
                    ? Kind.MINISTRY
                    : department ? Kind.DEPARTMENT : Kind.OTHER;
            if (kind != Kind.OTHER || row > heads) {
              found.rows.put(row, new Heading(kind, cell));
            }
          }
        });
    found.leaveOutWithin();
    return found;
  }

  /** Where the numbers of other headings begin anew below ministries, these are parts of them. */
  private void leaveOutWithin() {
    List<Heading> below =
        rows.entrySet().stream()
            .filter(e -> e.getValue().kind() == Kind.MINISTRY)
            .flatMap(e -> Optional.ofNullable(rows.higherEntry(e.getKey())).stream())
            .map(Map.Entry::getValue)
            .filter(heading -> heading.kind() == Kind.OTHER)
            .toList();
    boolean outermost = !rows.isEmpty() && rows.firstEntry().getValue().kind() == Kind.MINISTRY;
    if (outermost && below.stream().allMatch(MinistryRows::isFirst)) {
      rows.values().removeIf(heading -> heading.kind() == Kind.OTHER);
    }
  }

  private static boolean isFirst(Heading heading) {
    return HeadingMark.of(heading.cell().text().strip()).number() == 1;
  }

  /** True for a row that heads others as their office. */
  boolean isOffice(int row) {
    return rows.containsKey(row) && rows.get(row).kind() != Kind.OTHER;
  }

  /** The name of a ministry alone, in brackets or behind a mark: １．総務省, ○総務省. */
  static Optional<String> name(String text) {
    String name = bare(text);
    return Offices.ministryOf(name).filter(name::equals);
  }

  private static boolean isDepartment(String text) {
    return isOffice(text) && !bare(text).endsWith("課");
  }

  /** True for the name of a department or a division alone, as the heading of a list has it. */
  static boolean isOffice(String text) {
    String name = bare(text);
    return OFFICE.matcher(name).matches()
        && !REGION.matcher(name).matches()
        && Offices.isList(name);
  }

  private static String bare(String text) {
    return HeadingMark.of(Brackets.without(text)).rest().strip();
  }

  /** The line of a ministry as the name alone; empty for any other piece. */
  static Optional<Piece> named(Piece piece) {
    return name(piece.text()).isPresent() ? Optional.of(bare(piece)) : Optional.empty();
  }

  /** A line without the marks and brackets of a heading. */
  static Piece bare(Piece piece) {
    return piece.line().map(line -> piece.with(line.withText(bare(line.text())))).orElse(piece);
  }

  /** True for a line of a ministry that is set as a heading: １．総務省. */
  static boolean isMarked(Piece piece) {
    return name(piece.text()).filter(name -> !name.equals(piece.text().strip())).isPresent();
  }

  /**
   * What the last such row above a row says, behind the ministry above it where it is a department;
   * nothing in a list for another heading, and empty where there is none.
   */
  Optional<List<Cell>> above(int row) {
    List<Cell> above = new ArrayList<>();
    for (Heading heading : rows.headMap(row, false).descendingMap().values()) {
      if (heading.kind() == Kind.MINISTRY) {
        above.add(0, heading.cell());
      } else if (heading.kind() == Kind.DEPARTMENT) {
        if (above.isEmpty()) {
          above.add(heading.cell());
        }
        continue;
      }
      return Optional.of(above);
    }
    return above.isEmpty() ? Optional.empty() : Optional.of(above);
  }
}
