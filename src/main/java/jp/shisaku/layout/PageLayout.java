package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.grid.Grid;
import jp.shisaku.layout.grid.Grids;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.Page;

/** Marks of a page to its lines and tables. */
public final class PageLayout {

  /** Height of the bands by which regions are looked up; in points. */
  private static final double BAND = 24;

  private final double height;
  private final Region page;

  /** For each band of the page the regions that reach into it, smallest first. */
  private final List<List<Region>> bands = new ArrayList<>();

  private PageLayout(PageMarks marks) {
    this.height = marks.height();
    this.page = Region.page(marks.width(), marks.height());
    for (int i = 0; i <= height / BAND; i++) {
      bands.add(new ArrayList<>());
    }
  }

  /**
   * The page as it is read: tables with merged and nested cells, and lines in reading order. Text
   * is as the file says it; page numbers and running heads are still there.
   */
  public static Page page(PageMarks marks, Page.Origin origin) {
    PageLayout layout = new PageLayout(marks);
    layout.place(Grids.in(marks));
    List<TextMark> texts = Watermark.removed(marks.texts());
    List<Region> regions = new ArrayList<>(texts.size());
    texts.forEach(t -> regions.add(layout.regionAt(t.box())));
    WholeRuns.keep(texts, regions);
    for (int i = 0; i < texts.size(); i++) {
      regions.get(i).add(texts.get(i));
    }
    return new Page(
            marks.number(),
            marks.width(),
            marks.height(),
            Optional.empty(),
            layout.page.blocks(),
            marks.images(),
            origin)
        .laid(marks.turn(), marks.paper());
  }

  /**
   * Where the cells of tables, nested ones among them, and single frames stand, as far as rulings
   * and shades tell. For readers that have to find the text of a cell before they can lay it out.
   */
  public static List<Box> cells(PageMarks marks) {
    Grids grids = Grids.in(marks);
    return Stream.concat(
            grids.tables().stream().flatMap(g -> g.cells().stream()).map(Grid.Place::box),
            grids.frames().stream())
        .toList();
  }

  /** A box to be placed: a table with its cells, or a frame. */
  private record Placing(Box box, Optional<Grid> grid) {
    double area() {
      return box.width() * box.height();
    }
  }

  /** Largest first, so that what holds a box is there before the box. */
  private void place(Grids grids) {
    List<Placing> all = new ArrayList<>();
    grids.tables().forEach(g -> all.add(new Placing(g.box(), Optional.of(g))));
    grids.frames().forEach(f -> all.add(new Placing(f, Optional.empty())));
    all.sort(Comparator.comparingDouble(Placing::area).reversed());
    for (Placing placing : all) {
      Region parent = regionHolding(placing.box());
      List<Region> added =
          placing
              .grid()
              .map(parent::addTable)
              .orElseGet(() -> List.of(parent.addFrame(placing.box())));
      added.forEach(this::index);
    }
  }

  private void index(Region region) {
    for (int i = band(region.box().top()); i <= band(region.box().bottom()); i++) {
      bands.get(i).add(0, region);
    }
  }

  private int band(double y) {
    return (int) Math.max(0, Math.min(bands.size() - 1, y / BAND));
  }

  private Region regionHolding(Box box) {
    return region(box, around -> around.contains(box, Distances.SNAP));
  }

  private Region regionAt(Box box) {
    return region(box, around -> around.holds(box));
  }

  private Region region(Box box, Predicate<Box> isAround) {
    return bands.get(band(box.centerY())).stream()
        .filter(region -> isAround.test(region.box()))
        .findFirst()
        .orElse(page);
  }
}
