package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.shisaku.label.Field;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.White;

/**
 * The columns of a list that is ruled across only: between each two of its heads the white that all
 * of its rows leave free.
 */
final class ColumnsOfList {

  /** 令和7年度, R7: the head of amounts. */
  private static final Pattern YEAR = Pattern.compile("年度|[RHＲＨ]\\s*[0-9０-９元]");

  /** A row of a list has a text in so many columns, a note below it has not. */
  private static final int FEWEST_OF_ROW = 3;

  private ColumnsOfList() {}

  /**
   * The edges that the eye adds to the rows below heads of names and amounts.
   *
   * @param ruling one of those that draw the list
   * @param bands all rows, from top to bottom
   * @param foot the lines below the last ruling, a row if the end of the page cuts one; asked for
   *     only below such heads
   */
  static List<Ruling> edges(Ruling ruling, List<Band> bands, Supplier<Optional<Band>> foot) {
    for (int head = 0; head + 1 < bands.size(); head++) {
      List<White> between = bands.get(head).whites();
      if (isHead(bands.get(head), between)) {
        List<Band> rows = bands.subList(head, bands.size());
        List<Ruling> open =
            foot.get().map(f -> withFoot(ruling, rows, f, between)).orElse(List.of());
        return open.isEmpty() ? edges(ruling, rows, between, parted(rows, between)) : open;
      }
    }
    return List.of();
  }

  /**
   * The edges of a list whose last row has no line below it; none where those lines are no row,
   * which has texts in several columns.
   */
  private static List<Ruling> withFoot(
      Ruling ruling, List<Band> rows, Band foot, List<White> whites) {
    List<Band> all = new ArrayList<>(rows);
    all.add(foot);
    List<Band> parted = new ArrayList<>(parted(rows, whites));
    parted.add(foot);
    boolean row = foot.whites().size() + 1 >= FEWEST_OF_ROW;
    List<Ruling> edges = row ? edges(ruling, all, whites, parted) : List.of();
    if (edges.isEmpty()) {
      return List.of();
    }
    List<Ruling> closed = new ArrayList<>(edges);
    closed.add(Ruling.level(foot.bottom(), ruling.from(), ruling.to()));
    return closed;
  }

  private static boolean isHead(Band band, List<White> whites) {
    List<White> heads = whites.isEmpty() ? List.of() : between(whites);
    List<Optional<Field>> fields =
        heads.stream().map(head -> band.column(head.from(), head.to())).toList();
    return fields.contains(Optional.of(Field.NAME))
        && (fields.contains(Optional.of(Field.BUDGET))
            || heads.stream()
                .anyMatch(head -> YEAR.matcher(band.text(head.from(), head.to())).find()));
  }

  /** What the middles of these whites leave between them, and at both ends. */
  private static List<White> between(List<White> whites) {
    List<White> between = new ArrayList<>();
    double from = Double.NEGATIVE_INFINITY;
    for (White white : whites) {
      between.add(new White(from, white.middle()));
      from = white.middle();
    }
    between.add(new White(from, Double.POSITIVE_INFINITY));
    return between;
  }

  /**
   * A row of one text, the name of a group, goes over all columns. Right below the heads it may be
   * the rest of a row of the page before, if it stands further right.
   */
  private static List<Band> parted(List<Band> rows, List<White> whites) {
    double first = whites.get(0).middle();
    return rows.stream()
        .filter(
            row ->
                !row.whites().isEmpty()
                    || row == rows.get(1)
                        && !row.texts().isEmpty()
                        && row.texts().stream().allMatch(t -> t.box().left() > first))
        .toList();
  }

  /**
   * The edges between the heads.
   *
   * @param parted those of the rows that have them
   */
  private static List<Ruling> edges(
      Ruling ruling, List<Band> rows, List<White> whites, List<Band> parted) {
    List<Ruling> edges = new ArrayList<>();
    double top = rows.get(0).top();
    double bottom = rows.get(rows.size() - 1).bottom();
    List<Double> centres = between(whites).stream().map(head -> centre(rows.get(0), head)).toList();
    for (int i = 0; i < whites.size(); i++) {
      Optional<White> free = free(parted, centres.get(i), centres.get(i + 1));
      if (free.isEmpty()) {
        return List.of();
      }
      double at = free.get().middle();
      parted.forEach(row -> edges.add(Ruling.upright(at, row.top(), row.bottom())));
    }
    edges.add(Ruling.level(top, ruling.from(), ruling.to()));
    edges.add(Ruling.upright(ruling.from(), top, bottom));
    edges.add(Ruling.upright(ruling.to(), top, bottom));
    return edges;
  }

  /** The middle of the text of a head. */
  private static double centre(Band row, White head) {
    List<TextMark> texts = row.between(head.from(), head.to());
    double first = texts.stream().mapToDouble(t -> t.box().left()).min().orElse(head.from());
    double last = texts.stream().mapToDouble(t -> t.box().right()).max().orElse(head.to());
    return (first + last) / 2;
  }

  /** The widest white between two places that all rows leave free. */
  private static Optional<White> free(List<Band> rows, double from, double to) {
    return White.widest(
        Band.wide(
            rows.stream()
                .flatMap(row -> row.texts().stream())
                .filter(t -> t.box().right() > from && t.box().left() < to)));
  }
}
