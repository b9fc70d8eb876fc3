package jp.shisaku.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.Direction;
import jp.shisaku.layout.TextMark;

/**
 * Reads the text of regions: each is cut into blocks, all blocks are shown to tesseract at once,
 * and those with figures a second time, larger.
 */
final class BlockReader {

  /** How much larger the second reading sees a block. */
  private static final double LARGER = 4.0 / 3;

  /** White around a block that is shown; in pixels of the shown picture. */
  private static final int MARGIN = 16;

  /**
   * Outside of cells, short texts of which tesseract is less sure are no texts: page numbers and
   * specks read as anything; 0 to 100.
   */
  private static final double LEAST_CONFIDENCE = 50;

  private static final int SHORT = 4;

  private static final double POINTS_AN_INCH = 72;

  private final Scan scan;
  private final Raster page;
  private final Tesseract tesseract;

  /**
   * @param page the picture without its rulings
   */
  BlockReader(Scan scan, Raster page, Tesseract tesseract) {
    this.scan = scan;
    this.page = page;
    this.tesseract = tesseract;
  }

  /** The lines of all regions as marks on the page. */
  List<TextMark> read(List<Region> regions) throws IOException {
    List<TextMark> marks = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Region region : regions) {
      for (Block block : Block.in(region, page, scan.scale())) {
        if (TextBlocks.isDash(block.patch(), scan.scale())) {
          marks.add(dash(block));
        } else {
          blocks.add(block);
        }
      }
    }
    Map<Integer, List<TextLine>> read = lines(blocks, 1);
    compareFigures(blocks, read);
    read.forEach(
        (i, lines) ->
            lines.stream()
                .filter(l -> isText(l, blocks.get(i)))
                .forEach(l -> marks.add(mark(blocks.get(i), l))));
    return marks;
  }

  private static boolean isText(TextLine line, Block block) {
    return block.framed() || line.confidence() >= LEAST_CONFIDENCE || line.text().length() > SHORT;
  }

  /** Reads blocks with figures once more, and marks the figures on which the readings differ. */
  private void compareFigures(List<Block> blocks, Map<Integer, List<TextLine>> read)
      throws IOException {
    List<Integer> withFigures =
        read.keySet().stream()
            .filter(i -> read.get(i).stream().anyMatch(l -> Readings.hasFigure(l.text())))
            .toList();
    Map<Integer, List<TextLine>> again =
        lines(withFigures.stream().map(blocks::get).toList(), LARGER);
    for (int i = 0; i < withFigures.size(); i++) {
      List<TextLine> second = again.getOrDefault(i, List.of());
      read.computeIfPresent(withFigures.get(i), (block, first) -> agreed(first, second));
    }
  }

  private static List<TextLine> agreed(List<TextLine> first, List<TextLine> second) {
    List<String> texts =
        Readings.agreed(
            first.stream().map(TextLine::text).toList(),
            second.stream().map(TextLine::text).toList());
    List<TextLine> result = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      result.add(first.get(i).withText(texts.get(i)));
    }
    return result;
  }

  /** The lines that are read in blocks, by the number of the block. */
  private Map<Integer, List<TextLine>> lines(List<Block> blocks, double larger) throws IOException {
    double factor = larger * factor();
    List<Raster> shown = blocks.stream().map(b -> b.raster().scaled(factor, MARGIN)).toList();
    Map<Integer, Map<Integer, List<Word>>> words = new TreeMap<>();
    for (Word word : tesseract.words(shown)) {
      words
          .computeIfAbsent(word.image(), image -> new LinkedHashMap<>())
          .computeIfAbsent(word.line(), line -> new ArrayList<>())
          .add(word);
    }
    Map<Integer, List<TextLine>> lines = new TreeMap<>();
    words.forEach(
        (image, byLine) ->
            lines.put(
                image,
                byLine.values().stream().map(w -> TextLine.of(w, shown.get(image))).toList()));
    return lines;
  }

  /** How much larger than on the page the first reading sees a block. */
  private double factor() {
    return Tesseract.RESOLUTION / POINTS_AN_INCH / scan.scale();
  }

  private TextMark mark(Block block, TextLine line) {
    double toPoints = POINTS_AN_INCH / Tesseract.RESOLUTION;
    double left = block.patch().left() / scan.scale();
    double top = block.patch().top() / scan.scale();
    Patch p = line.patch().moved(-MARGIN, -MARGIN);
    Box box =
        new Box(
            left + p.left() * toPoints,
            top + p.top() * toPoints,
            left + p.right() * toPoints,
            top + p.bottom() * toPoints);
    double size = Math.max(1, Math.round(box.height() * 2) / 2.0);
    return new TextMark(line.text(), box, size, false, Direction.RIGHT);
  }

  private TextMark dash(Block block) {
    Box box = block.patch().box(scan.scale());
    double half = box.width();
    Box square = new Box(box.left(), box.centerY() - half, box.right(), box.centerY() + half);
    return new TextMark("-", square, 2 * half, false, Direction.RIGHT);
  }
}
