package jp.shisaku.impose;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.PageMarks;

/** How the former pages stand on a page: in so many columns and rows of one size. */
record Division(int columns, int rows) {

  /** The longer side of a page is at most so many times the shorter one. */
  static final double SLIMMEST_PAGE = 2.2;

  /** In square points. */
  private static final double A4_AREA = 595.0 * 842;

  private static final int MOST_IN_A_ROW = 4;

  /** All that a page of this size can have, fewest parts first. */
  static List<Division> of(PageMarks page) {
    List<Division> all = new ArrayList<>();
    for (int parts = 2; parts <= MOST_IN_A_ROW * MOST_IN_A_ROW; parts++) {
      for (int columns = 1; columns <= Math.min(parts, MOST_IN_A_ROW); columns++) {
        Division division = new Division(columns, parts / columns);
        if (parts % columns == 0 && division.rows <= MOST_IN_A_ROW && division.hasPages(page)) {
          all.add(division);
        }
      }
    }
    return all;
  }

  int parts() {
    return columns * rows;
  }

  private boolean hasPages(PageMarks page) {
    return isPage(page.width() / columns, page.height() / rows);
  }

  static boolean isPage(double width, double height) {
    return Math.max(width, height) <= SLIMMEST_PAGE * Math.min(width, height);
  }

  /** The places in reading order. */
  List<Box> places(PageMarks page) {
    double width = page.width() / columns;
    double height = page.height() / rows;
    List<Box> places = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        places.add(new Box(column * width, row * height, (column + 1) * width, (row + 1) * height));
      }
    }
    return places;
  }

  /** The places as windows, as if each were filled by a page of A4. */
  List<Window> windows(PageMarks page) {
    double scale = Math.sqrt(page.width() * page.height() / parts() / A4_AREA);
    return places(page).stream().map(box -> new Window(box, Math.min(1, scale))).toList();
  }
}
