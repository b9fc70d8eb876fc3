package jp.shisaku.impose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.text.PageNumber;

/** The orders in which former pages may be read. */
enum Order {
  /** As handouts are: from left to right, then the next row. */
  ROWS(Comparator.comparingInt(Place::row).thenComparingInt(Place::column)),
  COLUMNS(Comparator.comparingInt(Place::column).thenComparingInt(Place::row)),
  ROWS_FROM_RIGHT(
      Comparator.comparingInt(Place::row)
          .thenComparing(Comparator.comparingInt(Place::column).reversed())),
  COLUMNS_FROM_RIGHT(
      Comparator.comparingInt(Place::column).reversed().thenComparingInt(Place::row));

  /** The head and the foot of a page, as a share of its height. */
  private static final double MARGIN = 0.12;

  private final Comparator<Place> places;

  Order(Comparator<Place> places) {
    this.places = places;
  }

  /** Where a window stands on the paper as it is read. */
  private record Place(Window window, int column, int row, OptionalInt number) {}

  /** The orders in which the printed numbers rise; all where they do not tell. */
  static List<Order> rising(Printed page, Forms.Placed placed) {
    List<Place> places = places(page, placed);
    return Arrays.stream(values())
        .filter(order -> rises(places.stream().sorted(order.places).toList()))
        .toList();
  }

  /** The windows in this order. */
  List<Window> sorted(Printed page, Forms.Placed placed) {
    return places(page, placed).stream().sorted(places).map(Place::window).toList();
  }

  private static List<Place> places(Printed page, Forms.Placed placed) {
    return placed.windows().stream().map(window -> place(window, page, placed.division())).toList();
  }

  private static Place place(Window window, Printed page, Division division) {
    double width = page.marks().width();
    double height = page.marks().height();
    boolean sideways = page.upright().sideways();
    Box box = page.upright().of(window.box(), width, height);
    double columns = sideways ? division.rows() : division.columns();
    double rows = sideways ? division.columns() : division.rows();
    return new Place(
        window,
        (int) (box.centerX() * columns / (sideways ? height : width)),
        (int) (box.centerY() * rows / (sideways ? width : height)),
        printedNumber(Cut.of(page.marks(), window, Optional.empty())));
  }

  private static boolean rises(List<Place> places) {
    int[] numbers =
        places.stream()
            .map(Place::number)
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .toArray();
    return IntStream.range(1, numbers.length).allMatch(i -> numbers[i - 1] < numbers[i]);
  }

  /**
   * The page number that is printed as the first or last text of a page: with dashes (- 12 -)
   * anywhere, bare only at the head or foot.
   */
  private static OptionalInt printedNumber(PageMarks page) {
    List<Runs.Run> runs = Runs.of(page);
    List<Integer> numbers =
        runs.stream()
            .filter(run -> isOutermost(run, runs))
            .flatMap(run -> number(run, page).stream().boxed())
            .distinct()
            .toList();
    return numbers.size() == 1 ? OptionalInt.of(numbers.get(0)) : OptionalInt.empty();
  }

  private static boolean isOutermost(Runs.Run run, List<Runs.Run> runs) {
    return runs.stream().noneMatch(other -> other.box().bottom() <= run.box().top())
        || runs.stream().noneMatch(other -> other.box().top() >= run.box().bottom());
  }

  private static OptionalInt number(Runs.Run run, PageMarks page) {
    double y = run.box().centerY() / page.height();
    boolean atEdge = y < MARGIN || y > 1 - MARGIN;
    return PageNumber.of(run.text())
        .filter(number -> number.marked() || atEdge)
        .map(PageNumber::number)
        .orElse(OptionalInt.empty());
  }
}
