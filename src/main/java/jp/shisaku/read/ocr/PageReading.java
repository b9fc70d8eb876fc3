package jp.shisaku.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.PageLayout;
import jp.shisaku.layout.PageMarks;
import jp.shisaku.layout.Ruling;
import jp.shisaku.layout.Shade;
import jp.shisaku.layout.TextMark;
import jp.shisaku.layout.TextRepair;
import jp.shisaku.page.Page;
import jp.shisaku.page.PagePicture;

/** One picture to one page: its rulings and shades, then the text of each of its cells. */
final class PageReading {

  private final PagePicture picture;
  private final Scan scan;
  private final int paper;

  private PageReading(PagePicture picture, Scan scan) {
    this.picture = picture;
    this.scan = scan;
    this.paper = Grounds.ground(scan.raster(), scan.raster().whole());
  }

  /**
   * The page; without blocks where no text is found in it.
   *
   * @throws IOException where the picture cannot be drawn, or tesseract fails
   */
  static Page of(PagePicture picture, Tesseract tesseract) throws IOException {
    Raster raster = Raster.of(picture.image().draw());
    Scan scan = new Scan(raster, raster.width() / picture.width());
    return new PageReading(picture, scan).read(tesseract);
  }

  private Page read(Tesseract tesseract) throws IOException {
    List<Stroke> strokes = Strokes.in(scan);
    List<Ruling> rulings = strokes.stream().map(s -> s.ruling(scan.scale())).toList();
    List<Patch> ruled = cells(rulings, List.of());
    List<Grounds.Area> areas =
        Stream.concat(
                ruled.stream().flatMap(c -> Grounds.shade(scan, c, paper).stream()),
                Grounds.bands(scan, ruled).stream())
            .toList();
    List<Shade> shades = areas.stream().map(this::shade).toList();
    List<Region> regions = Region.of(scan.raster(), cells(rulings, shades));
    Raster erased = Eraser.without(strokes, scan);
    List<TextMark> texts = new BlockReader(scan, erased, tesseract).read(regions);
    PageMarks marks = marks(texts, rulings, shades);
    return TextRepair.of(PageLayout.page(marks, Page.Origin.OCR)).page();
  }

  private Shade shade(Grounds.Area area) {
    return new Shade(area.patch().box(scan.scale()), area.ground() * 0x010101);
  }

  /** Cells and frames, the larger ones first. */
  private List<Patch> cells(List<Ruling> rulings, List<Shade> shades) {
    List<Box> boxes = new ArrayList<>(PageLayout.cells(marks(List.of(), rulings, shades)));
    boxes.sort(Comparator.comparingDouble((Box b) -> b.width() * b.height()).reversed());
    return boxes.stream().map(b -> Patch.of(b, scan.scale())).toList();
  }

  private PageMarks marks(List<TextMark> texts, List<Ruling> rulings, List<Shade> shades) {
    return new PageMarks(
        picture.number(), picture.width(), picture.height(), texts, rulings, shades, List.of());
  }
}
