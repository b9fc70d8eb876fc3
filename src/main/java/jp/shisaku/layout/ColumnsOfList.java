package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.label.Field;
import jp.shisaku.layout.Band.White;

/**
 * The columns of a list that is ruled across only: between each two of its heads the white that all
 * of its rows leave free.
 */
final class ColumnsOfList {

  /** 令和7年度, R7: the head of amounts. */
  private static final Pattern YEAR = Pattern.compile("年度|[RHＲＨ]\\s*[0-9０-９元]");

  private ColumnsOfList() {}

  /**
   * The edges that the eye adds to the rows below heads of names and amounts.
   *
   * @param ruling one of those that draw the list
   * @param bands all rows, from top to bottom
   */
  static List<Ruling> edges(Ruling ruling, List<Band> bands) {
    for (int head = 0; head + 1 < bands.size(); head++) {
      List<White> between = bands.get(head).whites();
      if (isHead(bands.get(head), between)) {
        return edges(ruling, bands.subList(head, bands.size()), between);
      }
    }
    return List.of();
  }

  private static boolean isHead(Band band, List<White> whites) {
    if (whites.isEmpty()) {
      return false;
    }
    boolean named = false;
    boolean dated = false;
    double from = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= whites.size(); i++) {
      double to = i == whites.size() ? Double.POSITIVE_INFINITY : whites.get(i).middle();
      Optional<Field> field = band.column(from, to);
      named |= field.filter(Field.NAME::equals).isPresent();
      dated |= field.filter(Field.BUDGET::equals).isPresent();
      dated |= YEAR.matcher(band.text(from, to)).find();
      from = to;
    }
    return named && dated;
  }

  private static List<Ruling> edges(Ruling ruling, List<Band> rows, List<White> heads) {
    List<Ruling> edges = new ArrayList<>();
    double top = rows.get(0).top();
    double bottom = rows.get(rows.size() - 1).bottom();
    // A row of one text, the name of a group, goes over all columns.
    List<Band> parted = rows.stream().filter(row -> !row.whites().isEmpty()).toList();
    double[] centres = centres(rows.get(0), heads);
    for (int i = 0; i < heads.size(); i++) {
      Optional<White> free = free(parted, centres[i], centres[i + 1]);
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

  /** The middle of each head. */
  private static double[] centres(Band head, List<White> whites) {
    double[] centres = new double[whites.size() + 1];
    double from = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= whites.size(); i++) {
      double right = i == whites.size() ? Double.POSITIVE_INFINITY : whites.get(i).middle();
      List<TextMark> texts = head.between(from, right);
      double first = texts.stream().mapToDouble(t -> t.box().left()).min().orElse(from);
      double last = texts.stream().mapToDouble(t -> t.box().right()).max().orElse(right);
      centres[i] = (first + last) / 2;
      from = right;
    }
    return centres;
  }

  /** The widest white between two places that all rows leave free. */
  private static Optional<White> free(List<Band> rows, double from, double to) {
    List<TextMark> texts =
        rows.stream()
            .flatMap(row -> row.texts().stream())
            .filter(t -> t.box().right() > from && t.box().left() < to)
            .sorted(Comparator.comparingDouble(t -> t.box().left()))
            .toList();
    White widest = new White(from, from);
    double end = from;
    for (TextMark text : texts) {
      if (text.box().left() - end > widest.to() - widest.from()) {
        widest = new White(end, text.box().left());
      }
      end = Math.max(end, text.box().right());
    }
    return Optional.of(widest).filter(White::isWide);
  }
}
