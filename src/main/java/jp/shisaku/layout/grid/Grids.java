package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;

/**
 * The tables and the single frames of a page.
 *
 * @param tables grids of at least two cells that share an edge
 * @param frames boxes that stand alone: no tables, but their text is a text of its own
 */
public record Grids(List<Grid> tables, List<Box> frames) {

  public Grids {
    tables = List.copyOf(tables);
    frames = List.copyOf(frames);
  }

  /** Finds them from rulings, from shades and from both. */
  public static Grids in(PageMarks marks) {
    List<Shade> shades = groundsOfCells(marks);
    List<Ruling> all = new ArrayList<>(marks.rulings());
    shades.forEach(s -> addEdges(s.box(), all));
    all.addAll(ShadedLabels.valueEdges(marks.texts(), marks.rulings(), shades));
    all.addAll(EveryOtherRow.edges(shades, marks));
    List<Grid> tables = new ArrayList<>();
    List<Box> frames = new ArrayList<>();
    List<Ruling> level = Segments.joined(all, true);
    List<Ruling> upright = Segments.joined(all, false);
    List<Ruling> missing = RuledAcross.missing(marks, level, upright);
    if (!missing.isEmpty()) {
      all.addAll(missing);
      level = Segments.joined(all, true);
      upright = Segments.joined(all, false);
    }
    Ends ends = Ends.of(level, upright);
    for (Crossings.Group group : Crossings.groups(level, upright)) {
      List<Box> boxes = new ArrayList<>(Lattice.boxes(group, ends));
      List<Box> standing = standingOn(boxes, marks.texts());
      frames.addAll(standing);
      boxes.removeAll(standing);
      if (boxes.size() < 2 || !sharesAnEdge(boxes) || isStackOfShades(boxes, group, marks)) {
        frames.addAll(boxes);
      } else {
        tables.add(grid(boxes, shades));
      }
    }
    for (List<List<Box>> rows : FrameRows.in(frames, marks.texts())) {
      tables.add(ofRows(rows, shades));
      rows.forEach(frames::removeAll);
    }
    return new Grids(tables, frames);
  }

  /** Of cells that do not touch: the row and the column of each are counted. */
  private static Grid ofRows(List<List<Box>> rows, List<Shade> shades) {
    List<Grid.Place> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        Box box = rows.get(row).get(column);
        cells.add(new Grid.Place(row, column, 1, 1, box, shaded(box, shades)));
      }
    }
    return new Grid(cells, cells.stream().map(Grid.Place::box).reduce(Box::union).orElseThrow());
  }

  /** The shades that are grounds of whole cells: each step mends another way to print one. */
  private static List<Shade> groundsOfCells(PageMarks marks) {
    List<TextMark> texts = marks.texts();
    List<Ruling> rulings = marks.rulings();
    List<Shade> joined = RunGrounds.joined(shadesOfParts(marks), texts);
    List<Shade> plain = Highlights.without(joined, texts, rulings);
    List<Shade> wide = ParagraphGrounds.widened(plain, texts, rulings);
    return LabelRows.heightened(wide, texts, rulings);
  }

  private static List<Shade> shadesOfParts(PageMarks marks) {
    double page = marks.width() * marks.height();
    List<Shade> distinct = marks.shades().stream().distinct().toList();
    return distinct.size() > Distances.MOST_SHADES
        ? List.of()
        : distinct.stream()
            .filter(s -> s.box().width() * s.box().height() < page * Distances.BACKGROUND)
            .toList();
  }

  private static void addEdges(Box box, List<Ruling> edges) {
    edges.add(Ruling.level(box.top(), box.left(), box.right()));
    edges.add(Ruling.level(box.bottom(), box.left(), box.right()));
    edges.add(Ruling.upright(box.left(), box.top(), box.bottom()));
    edges.add(Ruling.upright(box.right(), box.top(), box.bottom()));
  }

  /**
   * The box above a table, at its left edge and in less than half of its width, beside which texts
   * stand in no cell: that of a sheet's number before its title. Empty where there is none.
   */
  private static List<Box> standingOn(List<Box> boxes, List<TextMark> texts) {
    double top = boxes.stream().mapToDouble(Box::top).min().orElse(0);
    List<Box> upper = boxes.stream().filter(box -> box.top() == top).toList();
    if (upper.size() != 1 || boxes.size() == 1) {
      return List.of();
    }
    Box first = upper.get(0);
    Box whole = boxes.stream().reduce(Box::union).orElseThrow();
    boolean above =
        first.left() == whole.left()
            && first.width() < whole.width() / 2
            && boxes.stream().allMatch(box -> box == first || box.top() >= first.bottom());
    return above
            && texts.stream()
                .filter(TextMark::lies)
                .map(TextMark::box)
                .filter(text -> text.centerY() > top && text.centerY() < first.bottom())
                .anyMatch(text -> text.left() > first.right() && text.right() < whole.right())
        ? upper
        : List.of();
  }

  private static boolean sharesAnEdge(List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        if (touch(boxes.get(i), boxes.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean touch(Box a, Box b) {
    boolean side = a.right() == b.left() || b.right() == a.left();
    boolean end = a.bottom() == b.top() || b.bottom() == a.top();
    return side && a.sharesHeight(b) || end && a.sharesWidth(b);
  }

  /** Lines of a paragraph with a background are painted one by one: no rows of a table. */
  private static boolean isStackOfShades(List<Box> boxes, Crossings.Group group, PageMarks marks) {
    Box first = boxes.get(0);
    boolean oneColumn =
        boxes.stream().allMatch(b -> b.left() == first.left() && b.right() == first.right());
    return oneColumn && marks.rulings().stream().noneMatch(r -> belongs(r, group));
  }

  private static boolean belongs(Ruling drawn, Crossings.Group group) {
    return (drawn.level() ? group.level() : group.upright())
        .stream()
            .anyMatch(
                r ->
                    Distances.same(r.at(), drawn.at())
                        && r.from() <= drawn.to()
                        && drawn.from() <= r.to());
  }

  private static Grid grid(List<Box> boxes, List<Shade> shades) {
    Box whole = boxes.stream().reduce(Box::union).orElseThrow();
    double[] xs = stops(boxes.stream().flatMapToDouble(b -> DoubleStream.of(b.left(), b.right())));
    double[] ys = stops(boxes.stream().flatMapToDouble(b -> DoubleStream.of(b.top(), b.bottom())));
    List<Shade> inside =
        shades.stream()
            .filter(s -> s.box().intersects(whole) && !s.box().contains(whole, Distances.SNAP))
            .toList();
    return new Grid(boxes.stream().map(b -> place(b, xs, ys, inside)).toList(), whole);
  }

  private static double[] stops(DoubleStream positions) {
    return positions.sorted().distinct().toArray();
  }

  private static Grid.Place place(Box box, double[] xs, double[] ys, List<Shade> shades) {
    int left = Arrays.binarySearch(xs, box.left());
    int right = Arrays.binarySearch(xs, box.right());
    int top = Arrays.binarySearch(ys, box.top());
    int bottom = Arrays.binarySearch(ys, box.bottom());
    return new Grid.Place(top, left, bottom - top, right - left, box, shaded(box, shades));
  }

  private static boolean shaded(Box cell, List<Shade> shades) {
    return shades.stream()
        .anyMatch(s -> shared(cell, s.box()) >= 0.7 * cell.width() * cell.height());
  }

  private static double shared(Box a, Box b) {
    return a.intersects(b) ? a.sharedWidth(b) * a.sharedHeight(b) : 0;
  }
}
