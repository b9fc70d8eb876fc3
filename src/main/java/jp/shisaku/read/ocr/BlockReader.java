package jp.shisaku.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.Direction;
import jp.shisaku.layout.TextMark;

/**
 * Reads the text of regions: each is cut into blocks, all blocks are shown to tesseract at once,
 * and those with figures a second time, larger.
 */
final class BlockReader {

  /** The second and the third reading see a block at this size of the first. */
  private static final double SECOND = 4.0 / 3;

  private static final double THIRD = 0.8;

  /** Longer lines are text, in which a wrong character does little harm. */
  private static final int LONGEST_NAME = 60;

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
    compare(blocks, read);
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

  /** Reads blocks once more where a wrong character does harm, and marks what is doubtful. */
  private void compare(List<Block> blocks, Map<Integer, List<TextLine>> read) throws IOException {
    Map<Integer, List<TextLine>> second =
        again(blocks, read, lines -> isName(lines) || hasFigure(lines), SECOND);
    Map<Integer, List<TextLine>> third = again(blocks, read, BlockReader::isName, THIRD);
    second.forEach(
        (i, other) ->
            read.computeIfPresent(
                i,
                (block, first) ->
                    third.containsKey(i)
                        ? withTexts(
                            first, Readings.voted(texts(first), texts(other), texts(third.get(i))))
                        : withTexts(first, Readings.agreed(texts(first), texts(other)))));
  }

  private static boolean isName(List<TextLine> lines) {
    return lines.size() == 1 && lines.get(0).text().length() <= LONGEST_NAME;
  }

  private static boolean hasFigure(List<TextLine> lines) {
    return lines.stream().anyMatch(l -> Readings.hasFigure(l.text()));
  }

  private static List<String> texts(List<TextLine> lines) {
    return lines.stream().map(TextLine::text).toList();
  }

  private static List<TextLine> withTexts(List<TextLine> lines, List<String> texts) {
    List<TextLine> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      result.add(lines.get(i).withText(texts.get(i)));
    }
    return result;
  }

  /** Another reading of some blocks, by the number of the block; one of nothing has no lines. */
  private Map<Integer, List<TextLine>> again(
      List<Block> blocks,
      Map<Integer, List<TextLine>> read,
      Predicate<List<TextLine>> which,
      double size)
      throws IOException {
    List<Integer> chosen = read.keySet().stream().filter(i -> which.test(read.get(i))).toList();
    Map<Integer, List<TextLine>> lines = lines(chosen.stream().map(blocks::get).toList(), size);
    Map<Integer, List<TextLine>> result = new TreeMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      result.put(chosen.get(i), lines.getOrDefault(i, List.of()));
    }
    return result;
  }

  /** The lines that are read in blocks, by the number of the block. */
  private Map<Integer, List<TextLine>> lines(List<Block> blocks, double size) throws IOException {
    double factor = size * factor();
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
