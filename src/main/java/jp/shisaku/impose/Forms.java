package jp.shisaku.impose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.TextMark;

/**
 * Former pages as forms: each is as large as its place allows and lies in a place of its own, none
 * upon another, and all text of the page is in them. Drawings and stamps are forms, too, but leave
 * text outside, or are small, or lie upon it.
 */
record Forms(PageMarks page, List<Window> windows) {

  private static final double SMALLEST = 0.04;

  private static final double LARGEST = 0.62;

  /** A page is fitted into its place: it takes up this share of its width or its height. */
  private static final double FITTED = 0.7;

  /** What is beyond its place by less than this share of it is a bleed. */
  private static final double BLEED = 0.03;

  /** The former pages cover more than this share of the page. */
  private static final double COVERED = 0.35;

  /**
   * How the pages stand that were put on this one, and where.
   *
   * @param windows in reading order
   */
  record Placed(Division division, List<Window> windows) {}

  /**
   * The former pages; empty where it is not certain that there are any.
   *
   * @param known how they stand on other pages of the file: there a last page alone is one, too
   */
  static Optional<Placed> on(PageMarks page, List<Window> windows, Optional<Division> known) {
    Forms forms = new Forms(page, outermost(page, windows));
    boolean enough = forms.windows.size() > 1 || forms.windows.size() == 1 && known.isPresent();
    if (!enough || forms.overlap()) {
      return Optional.empty();
    }
    // On other pages of the file they stand as on this one; a last page may have fewer.
    return Stream.concat(
            known.stream(), Division.of(page).stream().filter(d -> forms.mostlyFill(d)))
        .flatMap(division -> forms.placed(division).stream())
        .findFirst()
        .filter(placed -> forms.holdAllText());
  }

  private boolean mostlyFill(Division division) {
    return windows.size() > 1 && windows.size() * 2 > division.parts();
  }

  /** Those of the size of pages, without what lies within another. */
  private static List<Window> outermost(PageMarks page, List<Window> windows) {
    double area = page.width() * page.height();
    List<Window> outermost = new ArrayList<>();
    // Of forms of one size in each other the outer one is done with last.
    List<Window> outerFirst = new ArrayList<>(windows);
    Collections.reverse(outerFirst);
    outerFirst.stream()
        .filter(w -> w.area() > SMALLEST * area && w.area() < LARGEST * area)
        .filter(w -> Division.isPage(w.box().width(), w.box().height()))
        .sorted(Comparator.comparingDouble(Window::area).reversed())
        .filter(w -> outermost.stream().noneMatch(o -> o.box().contains(w.box(), 1)))
        .forEach(outermost::add);
    return outermost;
  }

  private boolean overlap() {
    for (int i = 0; i < windows.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (narrowed(windows.get(i).box()).intersects(narrowed(windows.get(j).box()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Box narrowed(Box box) {
    double x = BLEED * box.width();
    double y = BLEED * box.height();
    return new Box(box.left() + x, box.top() + y, box.right() - x, box.bottom() - y);
  }

  private Optional<Placed> placed(Division division) {
    List<Box> places = division.places(page);
    Map<Integer, Window> placed = new HashMap<>();
    for (Window window : windows) {
      int place = 0;
      while (place < places.size() && !isFitted(window.box(), places.get(place))) {
        place++;
      }
      if (place == places.size() || placed.put(place, window) != null) {
        return Optional.empty();
      }
    }
    double share =
        windows.stream().mapToDouble(Window::area).sum()
            / (page.width() * page.height() / division.parts() * windows.size());
    return share > COVERED
        ? Optional.of(
            new Placed(division, placed.keySet().stream().sorted().map(placed::get).toList()))
        : Optional.empty();
  }

  private static boolean isFitted(Box box, Box place) {
    return place.contains(box, BLEED * place.width())
        && (box.width() > FITTED * place.width() || box.height() > FITTED * place.height());
  }

  /** All but the number of the paper was painted in them. */
  private boolean holdAllText() {
    Set<TextMark> number = null;
    for (int i = 0; i < page.texts().size(); i++) {
      TextMark text = page.texts().get(i);
      if (!text.blank() && !isPaintedInOne(i)) {
        number = number == null ? Furniture.number(page) : number;
        if (!number.contains(text)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isPaintedInOne(int text) {
    return windows.stream().anyMatch(w -> w.firstText() <= text && text < w.endOfTexts());
  }
}
