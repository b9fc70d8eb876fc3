package jp.shisaku.sheet.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.term.PartWord;
import jp.shisaku.label.Field;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.sheet.list.head.CellGrid;
import jp.shisaku.sheet.list.head.ColumnHead;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Signs;

/**
 * A row of a list with the name of a measure, as far as it tells headings from what lies below
 * them.
 *
 * @param mark with which the name begins
 * @param indent of the name; 0 where the names are not set by level
 * @param amounts by column of amounts, blanks being 0; empty where one is no number
 * @param says true where it says more than name and amounts: an office, a purpose
 */
record NamedRow(
    Cell name, HeadingMark mark, double indent, List<BigDecimal> amounts, boolean says) {

  private static final Pattern BRACKETS =
      Pattern.compile("[" + Brackets.OPEN + Signs.HEADS + "\\s　]+");

  private static final Pattern IN_BRACKETS = Pattern.compile("[【［〔＜<〈《][^【［〔＜<〈《]+[】］〕＞>〉》]");

  private static final Pattern BEHIND_MINISTRY =
      Pattern.compile("(?:所管|関係|関連|分)?(?:[総合小]?計)?[" + Brackets.CLOSE + "\\s　]*");

  private static final Pattern CALLED_TOTAL = Pattern.compile(".+計[）)】］]?");

  private static final Pattern NUMBER = Pattern.compile("[△▲-]?[0-9][0-9,]*(?:\\.[0-9]+)?");

  /** What the amounts of a heading are beside the sum of those below it. */
  enum Compared {
    SUM,
    MORE,
    LESS,
    UNKNOWN
  }

  /**
   * The rows in order; where the names of a list stand in the middle of their column, no indents.
   */
  static List<NamedRow> of(
      Map<Cell, List<Integer>> named,
      CellGrid grid,
      Map<Integer, ColumnHead> heads,
      boolean numbered) {
    boolean byLevel = Indents.areLevels(named.keySet());
    List<NamedRow> rows = new ArrayList<>();
    named.forEach(
        (name, numbers) -> {
          HeadingMark mark = HeadingMark.of(numbered ? "" : name.text().strip());
          double indent = byLevel ? Indents.of(name) : 0;
          int row = numbers.get(0);
          List<BigDecimal> amounts =
              numbers.size() == 1 ? amounts(grid.row(row), row, heads) : List.of();
          rows.add(new NamedRow(name, mark, indent, amounts, ownFields(grid.row(row), heads)));
        });
    return rows;
  }

  private static List<BigDecimal> amounts(
      Map<Integer, Cell> cells, int row, Map<Integer, ColumnHead> heads) {
    List<Optional<BigDecimal>> amounts =
        heads.entrySet().stream()
            .filter(e -> e.getValue().field() == Field.BUDGET)
            .map(e -> amount(Optional.ofNullable(cells.get(e.getKey())), row))
            .toList();
    return amounts.stream().allMatch(Optional::isPresent)
        ? amounts.stream().flatMap(Optional::stream).toList()
        : List.of();
  }

  private static Optional<BigDecimal> amount(Optional<Cell> cell, int row) {
    String text = cell.map(c -> c.text().replaceAll("\\s+", "")).orElse("");
    boolean merged = cell.filter(c -> c.row() != row || c.rowSpan() > 1).isPresent();
    if (!merged && Signs.isNothing(text)) {
      return Optional.of(BigDecimal.ZERO);
    }
    return merged || !NUMBER.matcher(text).matches()
        ? Optional.empty()
        : Optional.of(new BigDecimal(text.replaceAll("[△▲]", "-").replace(",", "")));
  }

  private static boolean ownFields(Map<Integer, Cell> cells, Map<Integer, ColumnHead> heads) {
    return heads.entrySet().stream()
        .filter(e -> e.getValue().field() != Field.BUDGET && e.getValue().field() != Field.NAME)
        .map(e -> cells.get(e.getKey()))
        .anyMatch(c -> c != null && !Signs.isNothing(c.text().strip()));
  }

  /** True for a name that ends as those of totals do: その他計. 統計 and 設計 do, too. */
  boolean isCalledTotal() {
    return CALLED_TOTAL.matcher(withoutBreaks(name)).matches();
  }

  /** A name as it is read over the lines of its cell. */
  static String withoutBreaks(Cell name) {
    return name.text().strip().replaceAll("\\s*\\R\\s*", "");
  }

  boolean hasAmounts() {
    return amounts.stream().anyMatch(amount -> amount.signum() > 0);
  }

  /** True where the columns say different things, so that a sum in all of them is no chance. */
  boolean differs() {
    return amounts.stream().filter(amount -> amount.signum() > 0).distinct().count() > 1;
  }

  /** True for a row that names a ministry and nothing of it: 【総務省】, 環境省所管. */
  boolean isOfMinistry() {
    String text = name.text().strip();
    String bare =
        BRACKETS.matcher(text).lookingAt() ? BRACKETS.matcher(text).replaceFirst("") : text;
    return Offices.ministryOf(bare)
        .map(ministry -> bare.substring(ministry.length()))
        .filter(rest -> BEHIND_MINISTRY.matcher(rest).matches())
        .isPresent();
  }

  /** The same row above others that say more than name and amounts. */
  NamedRow saying(boolean more) {
    return new NamedRow(name, mark, indent, amounts, says || more);
  }

  /** True for a row that is marked or set as lying below another. */
  boolean isWithin(NamedRow other) {
    if (isItem() || other.isItem()) {
      return isItem() && !other.isItem();
    }
    if (other.isNumbered()) {
      return rank() > other.rank() && (isNumbered() || indent >= other.indent);
    }
    return !isNumbered() && (indent > other.indent || indent == other.indent && isBelowSign(other));
  }

  /** ■灯台 above 灯台守 may be a heading. */
  private boolean isBelowSign(NamedRow other) {
    return !isSigned() && other.isSigned() && !other.isNumbered();
  }

  /** 【新規】 is no sign: it is left in what is read behind the mark. */
  private boolean isSigned() {
    return !mark.isNone() && mark.rest().length() < name.text().strip().length();
  }

  /** True for ・調査費 below a row without a number, and for うち調査費 below any. */
  boolean isItemOf(NamedRow other) {
    return isItem() && (!other.isNumbered() || !isPoint());
  }

  /** True for a row that cannot be taken for one of the level of another. */
  boolean isMarkedBelow(NamedRow other) {
    return isNumbered() || isItem() || indent > other.indent;
  }

  /** True for a row with a number, or a heading in brackets. */
  boolean isNumbered() {
    return rank() < HeadingMark.UNNUMBERED;
  }

  private int rank() {
    return IN_BRACKETS.matcher(name.text().strip()).matches() ? 0 : mark.rank();
  }

  private boolean isItem() {
    return isPoint() || PartWord.begins(name.text());
  }

  private boolean isPoint() {
    String text = name.text().strip();
    return text.startsWith("・") || text.startsWith("･");
  }

  /** The amounts beside the sum of those of other rows; each may be rounded. */
  Compared comparedWith(List<NamedRow> below) {
    Sum sum = sum();
    for (NamedRow row : below) {
      if (row.amounts.size() != amounts.size()) {
        return Compared.UNKNOWN;
      }
      sum.add(row);
    }
    BigDecimal rounding = sum.rounding(below.size() + 1);
    if (Stream.of(sum.left).allMatch(left -> left.abs().compareTo(rounding) <= 0)) {
      return Compared.SUM;
    }
    return Stream.of(sum.left).allMatch(left -> left.compareTo(rounding.negate()) >= 0)
        ? Compared.MORE
        : Compared.LESS;
  }

  /** Begins to add up others. */
  Sum sum() {
    return new Sum(amounts);
  }

  /** What the amounts of other rows leave of those of one. */
  static final class Sum {

    private final BigDecimal[] left;

    private Sum(List<BigDecimal> amounts) {
      left = amounts.toArray(BigDecimal[]::new);
    }

    /** Adds a row; false where the sum cannot be reached any more. */
    boolean add(NamedRow row) {
      if (row.amounts.size() != left.length) {
        return false;
      }
      for (int i = 0; i < left.length; i++) {
        left[i] = left[i].subtract(row.amounts.get(i));
      }
      return Arrays.stream(left).allMatch(amount -> amount.signum() >= 0);
    }

    boolean isReached() {
      return Arrays.stream(left).allMatch(amount -> amount.signum() == 0);
    }

    /** Half of the last place of each of so many figures. */
    private BigDecimal rounding(int figures) {
      int scale = Arrays.stream(left).mapToInt(BigDecimal::scale).max().orElse(0);
      return BigDecimal.valueOf(figures, Math.max(scale, 0)).divide(BigDecimal.valueOf(2));
    }
  }

  /** Where names begin in their column. */
  private static final class Indents {

    private static final int MOST_LEVELS = 5;

    /** Points or columns by which a level is set in. */
    private static final double STEP = 2;

    private static final double MIDDLE = 4;

    private Indents() {}

    static double of(Cell name) {
      Optional<Line> line = first(name);
      double left = line.map(l -> l.box().map(b -> b.left()).orElse(l.indent())).orElse(0.0);
      double edge = line.flatMap(Line::box).flatMap(b -> name.box()).map(b -> b.left()).orElse(0.0);
      return Math.floor((left - edge) / STEP);
    }

    /** False where names stand in the middle, or each somewhere else. */
    static boolean areLevels(Iterable<Cell> names) {
      List<Cell> all = new ArrayList<>();
      names.forEach(all::add);
      double[] middles =
          all.stream()
              .flatMap(name -> first(name).flatMap(Line::box).stream())
              .mapToDouble(box -> (box.left() + box.right()) / 2)
              .sorted()
              .toArray();
      boolean inTheMiddle =
          middles.length > 1 && middles[middles.length - 1] - middles[0] <= MIDDLE;
      return !inTheMiddle
          && all.stream().mapToDouble(Indents::of).distinct().count()
              <= Math.min(MOST_LEVELS, all.size() - 1L);
    }

    private static Optional<Line> first(Cell name) {
      return name.content().stream()
          .filter(Line.class::isInstance)
          .map(Line.class::cast)
          .findFirst();
    }
  }
}
