package jp.shisaku.read.ocr;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;

/**
 * A part of the page with a text of its own: a cell, a frame, a band, or the page around them.
 *
 * @param holes what lies inside and is read on its own
 */
record Region(Patch patch, List<Patch> holes) {

  /** The page and its cells, larger ones first. */
  static List<Region> of(Raster page, List<Patch> cells) {
    List<Region> regions = new ArrayList<>();
    regions.add(new Region(page.whole(), cells));
    for (Patch cell : cells) {
      List<Patch> inside =
          cells.stream().filter(c -> !c.equals(cell) && cell.grown(2).contains(c)).toList();
      regions.add(new Region(cell, inside));
    }
    return regions;
  }
}
