package jp.shisaku.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.PageLayout;
import jp.shisaku.layout.TextRepair;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.Page;
import jp.shisaku.page.PagePicture;
import jp.shisaku.page.Turn;
import jp.shisaku.read.ocr.picture.Dividers;
import jp.shisaku.read.ocr.picture.Grounds;
import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;
import jp.shisaku.read.ocr.picture.Scan;
import jp.shisaku.read.ocr.picture.Skew;
import jp.shisaku.read.ocr.picture.Stroke;
import jp.shisaku.read.ocr.picture.Strokes;

/** One picture to one page: its rulings and shades, then the text of each of its cells. */
final class PageReading {

  /** Text of which tesseract is less sure than this on average may stand on its head. */
  private static final double UPRIGHT = 75;

  private final int number;
  private final Scan scan;
  private final Turn turn;
  private final List<Ruling> rulings;
  private final List<Shade> shades;
  private final Raster erased;
  private final List<Leaders.Leader> leaders;

  private PageReading(int number, Scan scan, Turn turn) {
    this.number = number;
    this.scan = scan;
    this.turn = turn;
    List<Stroke> drawn = Strokes.in(scan);
    List<Grounds.Area> grounds = grounds(cells(rulings(drawn), List.of()));
    List<Stroke> strokes =
        Stream.concat(drawn.stream(), grounds.stream().flatMap(this::lines)).toList();
    this.rulings = rulings(strokes);
    this.shades = grounds.stream().map(this::shade).toList();
    Raster unruled = Eraser.without(strokes, scan);
    this.leaders = Leaders.in(unruled, scan);
    this.erased = Eraser.without(leaders, unruled, scan);
  }

  /**
   * The page, straightened and turned upright; without blocks where no text is found in it.
   *
   * @throws IOException where the picture cannot be drawn, or tesseract fails or takes too long
   */
  static Page of(PagePicture picture, Tesseract tesseract, Deadline deadline) throws IOException {
    Raster drawn = Raster.of(picture.image().draw()).onWhite().inked().smoothed();
    Scan scan = new Scan(Skew.straightened(drawn), drawn.width() / picture.width());
    PageReading asItLies = new PageReading(picture.number(), scan, Turn.NONE);
    BlockReader blocks = asItLies.blocks(tesseract, deadline);
    int turns = blocks.confidence() < UPRIGHT ? tesseract.quarterTurns(scan.raster(), deadline) : 0;
    if (turns == 0) {
      return asItLies.page(blocks);
    }
    PageReading upright =
        new PageReading(picture.number(), scan.quarterTurned(turns), Turn.clockwise(turns));
    return upright.page(upright.blocks(tesseract, deadline));
  }

  private BlockReader blocks(Tesseract tesseract, Deadline deadline) throws IOException {
    List<Region> regions = Region.of(scan.raster(), cells(rulings, shades));
    return BlockReader.of(regions, scan, erased, tesseract, deadline);
  }

  private Page page(BlockReader blocks) throws IOException {
    BlockReader.Reading reading = blocks.compared();
    List<TextMark> texts = new ArrayList<>(reading.marks());
    leaders.forEach(leader -> texts.add(leader.mark(scan)));
    PageMarks marks = marks(texts, rulings, shades);
    return TextRepair.of(PageLayout.page(marks, Page.Origin.OCR))
        .page()
        .withDoubts(reading.doubts());
  }

  private List<Grounds.Area> grounds(List<Patch> ruled) {
    int paper = Grounds.ground(scan.raster(), scan.raster().whole());
    return Stream.concat(
            ruled.stream().flatMap(c -> Grounds.shade(scan, c, paper).stream()),
            Grounds.bands(scan, ruled).stream())
        .toList();
  }

  private Shade shade(Grounds.Area area) {
    return new Shade(area.patch().box(scan.scale()), area.ground() * 0x010101);
  }

  /**
   * The lines of a ground that are no darker than both their sides: those within it, and the edges
   * of a dark one, which may be rulings.
   */
  private Stream<Stroke> lines(Grounds.Area area) {
    Patch patch = area.patch();
    Stream<Stroke> edges =
        !area.isDark()
            ? Stream.empty()
            : Stream.of(
                new Stroke(true, patch.top(), patch.edges(1).get(0).moved(0, -1)),
                new Stroke(true, patch.bottom(), patch.edges(1).get(1).moved(0, 1)),
                new Stroke(false, patch.left(), patch.edges(1).get(2).moved(-1, 0)),
                new Stroke(false, patch.right(), patch.edges(1).get(3).moved(1, 0)));
    return Stream.concat(edges, new Dividers(scan, area).strokes().stream());
  }

  private List<Ruling> rulings(List<Stroke> strokes) {
    return strokes.stream().map(s -> s.ruling(scan.scale())).toList();
  }

  /** Cells and frames, the larger ones first. */
  private List<Patch> cells(List<Ruling> rulings, List<Shade> known) {
    List<Box> boxes = new ArrayList<>(PageLayout.cells(marks(List.of(), rulings, known)));
    boxes.sort(Comparator.comparingDouble((Box b) -> b.width() * b.height()).reversed());
    return boxes.stream().map(b -> Patch.of(b, scan.scale())).toList();
  }

  private PageMarks marks(List<TextMark> texts, List<Ruling> rulings, List<Shade> known) {
    return new PageMarks(
        number,
        scan.width(),
        scan.height(),
        texts,
        rulings,
        known,
        List.of(),
        turn,
        Optional.empty());
  }
}
