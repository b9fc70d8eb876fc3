package jp.shisaku.impose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Labels;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;

/**
 * Former pages whose marks follow each other without a form around them. Nothing crosses the middle
 * of the paper, and no text comes near it; and the parts begin alike, with the same labels at the
 * same places. A table of two columns and a page of two boxes fail one or the other.
 */
record Gutters(Labels labels) {

  /** A gutter without text is at least so wide; as a share of the page's side. */
  private static final double NARROWEST = 0.012;

  /** What reaches beyond the middle by less than this does not cross it; in points. */
  private static final double SLACK = 2.5;

  /** What covers more of the page than this is its ground. */
  private static final double GROUND = 0.6;

  /** The divisions whose gutters are blank on this page: two beside or below each other, four. */
  static List<Division> clear(PageMarks page) {
    // Most pages fail here; a number at the edge is looked for only where nothing else is amiss.
    boolean mayBe = isClear(page, true, true) || isClear(page, false, true);
    PageMarks bare = mayBe ? Furniture.removed(page) : page;
    boolean upright = mayBe && isClear(bare, true, false);
    boolean level = mayBe && isClear(bare, false, false);
    if (!upright && !level) {
      return List.of();
    }
    return Division.of(page).stream()
        .filter(d -> d.columns() <= 2 && d.rows() <= 2)
        .filter(d -> (d.columns() == 1 || upright) && (d.rows() == 1 || level))
        .toList();
  }

  /** Nearly all pages fail here: what tells soonest is asked first. */
  private static boolean isClear(PageMarks page, boolean upright, boolean inside) {
    double middle = (upright ? page.width() : page.height()) / 2;
    for (Ruling ruling : page.rulings()) {
      if (crosses(ruling, middle, upright)) {
        return false;
      }
    }
    return textKeepsClear(page, middle, upright, inside)
        && page.shades().stream().map(Shade::box).noneMatch(b -> crosses(b, middle, upright, page))
        && page.images().stream().noneMatch(b -> crosses(b, middle, upright, page));
  }

  private static boolean textKeepsClear(
      PageMarks page, double middle, boolean upright, boolean inside) {
    double narrowest = 2 * middle * NARROWEST;
    double before = 0;
    double behind = 2 * middle;
    boolean any = false;
    for (TextMark text : page.texts()) {
      double from = from(text.box(), upright);
      double to = to(text.box(), upright);
      // Only what is near to the middle can narrow the gutter.
      if (to <= before || from >= behind && (from + to) / 2 >= middle && any) {
        continue;
      }
      if (text.blank() || inside && Furniture.isAtEdge(text.box(), page)) {
        continue;
      }
      any = true;
      if ((from + to) / 2 < middle) {
        before = Math.max(before, to);
      } else {
        behind = Math.min(behind, from);
      }
      if (behind - before <= narrowest || before > middle + SLACK || behind < middle - SLACK) {
        return false;
      }
    }
    return any;
  }

  private static double from(Box box, boolean upright) {
    return upright ? box.left() : box.top();
  }

  private static double to(Box box, boolean upright) {
    return upright ? box.right() : box.bottom();
  }

  private static boolean crosses(Ruling ruling, double middle, boolean upright) {
    return ruling.level() == upright
        && ruling.from() < middle - SLACK
        && ruling.to() > middle + SLACK;
  }

  private static boolean crosses(Box box, double middle, boolean upright, PageMarks page) {
    return from(box, upright) < middle - SLACK
        && to(box, upright) > middle + SLACK
        && box.width() * box.height() < GROUND * page.width() * page.height();
  }

  /**
   * The parts of a page, should it be divided so.
   *
   * @param openings of the parts that have text, by their place
   */
  record Parts(Division division, Map<Integer, Opening> openings) {

    /** True for sheets of one form in two parts; of four, not all in one row or column. */
    boolean isProven() {
      return openings.keySet().stream().anyMatch(model -> isProvenBy(alike(model)));
    }

    private List<Integer> alike(int model) {
      return openings.keySet().stream()
          .filter(i -> i == model || openings.get(i).isLike(openings.get(model)))
          .toList();
    }

    private boolean isProvenBy(List<Integer> alike) {
      boolean rows = alike.stream().map(i -> i / division.columns()).distinct().count() > 1;
      boolean columns = alike.stream().map(i -> i % division.columns()).distinct().count() > 1;
      boolean grid = division.parts() == 2 || rows && columns;
      // A page that fills half of the paper does not begin again at its middle by chance.
      return alike.size() > 1 && (grid || openings.size() > 2 && beginAsHigh());
    }

    private boolean beginAsHigh() {
      Opening first = openings.values().iterator().next();
      return openings.values().stream().allMatch(first::beginsAsHighAs);
    }

    /**
     * True where one part begins as a sheet does, the others as high, and no row goes on in them.
     */
    private boolean isHint() {
      return openings.size() > 1
          && beginAsHigh()
          && openings.values().stream().anyMatch(o -> o.opensSheet() && !isRestOfRow(o))
          && openings.values().stream().noneMatch(o -> !o.labels().isEmpty() && isRestOfRow(o));
    }

    /** 予算額 and 概要 at the height of 施策名 in another part: one row of heads across the page. */
    private boolean isRestOfRow(Opening opening) {
      return openings.values().stream()
          .anyMatch(other -> other != opening && opening.goesOnWithRowOf(other));
    }

    /** True where a sheet begins beside or below other text: no page does that. */
    boolean opensBehindOther() {
      int first = openings.keySet().stream().min(Integer::compare).orElse(0);
      return !openings.get(first).opensSheet();
    }

    /** True for parts on two pages of which some are of one form. */
    boolean confirms(Parts other) {
      return division.equals(other.division)
          && openings.values().stream()
              .anyMatch(
                  o -> o.opensSheet() && other.openings.values().stream().anyMatch(o::isLike));
    }
  }

  /** The parts that the page itself proves; four rather than two where both are clear. */
  Optional<Division> proven(PageMarks page, List<Division> clear) {
    return parts(page, clear).filter(Parts::isProven).map(Parts::division).findFirst();
  }

  /** Parts of which the page gives a hint that others may confirm. */
  Optional<Parts> hint(PageMarks page, List<Division> clear) {
    return parts(page, clear).filter(Parts::isHint).findFirst();
  }

  private Stream<Parts> parts(PageMarks page, List<Division> clear) {
    return clear.stream()
        .sorted(Comparator.comparingInt(Division::parts).reversed())
        .filter(division -> hasTextInSeveral(page, division))
        .map(division -> parts(page, division));
  }

  /** Most pages whose gutters are blank have a blank half. */
  private static boolean hasTextInSeveral(PageMarks page, Division division) {
    int first = -1;
    for (TextMark text : page.texts()) {
      if (!text.blank()) {
        int column = (int) (text.box().centerX() * division.columns() / page.width());
        int row = (int) (text.box().centerY() * division.rows() / page.height());
        int part = row * division.columns() + column;
        if (first >= 0 && part != first) {
          return true;
        }
        first = part;
      }
    }
    return false;
  }

  private Parts parts(PageMarks page, Division division) {
    Map<Integer, Opening> openings = new TreeMap<>();
    List<Window> windows = division.windows(page);
    for (int i = 0; i < windows.size(); i++) {
      PageMarks part = Cut.of(page, windows.get(i), Optional.empty());
      if (!part.texts().isEmpty()) {
        openings.put(i, Opening.of(part, labels));
      }
    }
    return new Parts(division, openings);
  }
}
