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

  /** Figures in words that tesseract itself is less sure of are doubtful; 0 to 100. */
  private static final double LEAST_CONFIDENCE = 40;

  /** Ink and ground differ at least by this much where there is text. */
  private static final int LEAST_CONTRAST = 60;

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

  /** A block: what is shown, black on white, and where it stands on the page. */
  private record Block(Patch patch, Raster raster) {}

  /** A line of a block as it was read. */
  private record TextLine(String text, Patch patch, double confidence) {}

  List<TextMark> read(List<Region> regions) throws IOException {
    List<TextMark> marks = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Region region : regions) {
      for (Block block : blocks(region)) {
        if (TextBlocks.isDash(block.patch(), scan.scale())) {
          marks.add(dash(block));
        } else {
          blocks.add(block);
        }
      }
    }
    Map<Integer, List<TextLine>> first = lines(blocks, 1);
    List<Integer> withFigures =
        first.keySet().stream()
            .filter(i -> first.get(i).stream().anyMatch(l -> Readings.hasFigure(l.text())))
            .toList();
    Map<Integer, List<TextLine>> again =
        lines(withFigures.stream().map(blocks::get).toList(), LARGER);
    for (int i = 0; i < withFigures.size(); i++) {
      List<TextLine> second = again.getOrDefault(i, List.of());
      first.computeIfPresent(withFigures.get(i), (k, lines) -> agreed(lines, second));
    }
    first.forEach((i, lines) -> lines.forEach(l -> marks.add(mark(blocks.get(i), l))));
    return marks;
  }

  /** The blocks of a region, its holes painted over with its ground. */
  private List<Block> blocks(Region region) {
    Patch at = region.patch().within(page.whole());
    if (at.isEmpty()) {
      return List.of();
    }
    int ground = page.median(at);
    Raster part = page.part(at);
    for (Patch hole : region.holes()) {
      Patch moved =
          new Patch(
              hole.left() - at.left(),
              hole.top() - at.top(),
              hole.right() - at.left(),
              hole.bottom() - at.top());
      part.fill(moved, ground);
    }
    int ink = ground < 128 ? Raster.WHITE : 0;
    if (Math.abs(ground - ink) < LEAST_CONTRAST) {
      return List.of();
    }
    Raster stretched = part.stretched(ground, ink);
    List<Block> blocks = new ArrayList<>();
    for (Patch block : TextBlocks.in(stretched, scan.scale())) {
      Patch onPage =
          new Patch(
              at.left() + block.left(),
              at.top() + block.top(),
              at.left() + block.right(),
              at.top() + block.bottom());
      blocks.add(new Block(onPage, stretched.part(block)));
    }
    return blocks;
  }

  private double factor(double larger) {
    return larger * Tesseract.RESOLUTION / POINTS_AN_INCH / scan.scale();
  }

  /** The lines that are read in blocks, by the number of the block. */
  private Map<Integer, List<TextLine>> lines(List<Block> blocks, double larger) throws IOException {
    double factor = factor(larger);
    List<Word> words =
        tesseract.words(blocks.stream().map(b -> b.raster().scaled(factor, MARGIN)).toList());
    Map<Integer, Map<Integer, List<Word>>> byBlock = new TreeMap<>();
    for (Word word : words) {
      byBlock
          .computeIfAbsent(word.image(), k -> new LinkedHashMap<>())
          .computeIfAbsent(word.line(), k -> new ArrayList<>())
          .add(word);
    }
    Map<Integer, List<TextLine>> lines = new TreeMap<>();
    byBlock.forEach(
        (block, byLine) ->
            lines.put(block, byLine.values().stream().map(w -> line(w, factor)).toList()));
    return lines;
  }

  private static TextLine line(List<Word> words, double factor) {
    Patch around =
        words.stream()
            .map(Word::patch)
            .reduce(
                (a, b) ->
                    new Patch(
                        Math.min(a.left(), b.left()),
                        Math.min(a.top(), b.top()),
                        Math.max(a.right(), b.right()),
                        Math.max(a.bottom(), b.bottom())))
            .orElseThrow();
    Patch inBlock =
        new Patch(
            (int) ((around.left() - MARGIN) / factor),
            (int) ((around.top() - MARGIN) / factor),
            (int) ((around.right() - MARGIN) / factor),
            (int) ((around.bottom() - MARGIN) / factor));
    double confidence =
        words.stream()
            .filter(w -> Readings.hasFigure(w.text()))
            .mapToDouble(Word::confidence)
            .min()
            .orElse(100);
    return new TextLine(LineText.of(words), inBlock, confidence);
  }

  private static List<TextLine> agreed(List<TextLine> first, List<TextLine> second) {
    List<String> texts =
        Readings.agreed(
            first.stream().map(TextLine::text).toList(),
            second.stream().map(TextLine::text).toList());
    List<TextLine> result = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      TextLine line = first.get(i);
      result.add(new TextLine(Readings.plausible(texts.get(i)), line.patch(), line.confidence()));
    }
    return result;
  }

  private TextMark mark(Block block, TextLine line) {
    Patch p = line.patch();
    Box box =
        new Patch(
                block.patch().left() + p.left(),
                block.patch().top() + p.top(),
                block.patch().left() + p.right(),
                block.patch().top() + p.bottom())
            .box(scan.scale());
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
