package jp.shisaku.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.office.Register;
import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;
import jp.shisaku.read.ocr.picture.Scan;

/**
 * Reads the text of regions: each is cut into blocks, all blocks are shown to tesseract at once,
 * those with figures a second time, larger, and short lines a third time, smaller.
 */
final class BlockReader {

  /** The second and the third reading see a block at this size of the first. */
  private static final double SECOND = 4.0 / 3;

  private static final double THIRD = 0.8;

  /** Longer lines, and more of them, are text, in which a wrong character does little harm. */
  private static final int LONGEST_NAME = 60;

  private static final int MOST_LINES_OF_A_NAME = 2;

  /** What all readings agree on is doubtful still where tesseract is less sure than this. */
  private static final double SURE = 65;

  /** Larger type is shown in this size, as high as its line; in pixels of the shown picture. */
  private static final double LARGE = 60;

  /** White around a block that is shown; in pixels of the shown picture. */
  private static final int MARGIN = 16;

  /**
   * Outside of cells, short texts of which tesseract is less sure are no texts: page numbers and
   * specks read as anything; 0 to 100.
   */
  private static final double LEAST_CONFIDENCE = 50;

  private static final int SHORT = 4;

  /** What the edge of a band, a ruling or a fold is read for. */
  private static final Pattern STROKES = Pattern.compile("[-‐―ー一_|｜lI'\"`.,・:;^~\\s]+");

  private static final double POINTS_AN_INCH = 72;

  /** Those of A3. A picture that does not say its size makes a page as large as a poster. */
  private static final double MOST_PIXELS = 3508.0 * 4961;

  private final Scan scan;
  private final Tesseract tesseract;
  private final Deadline deadline;
  private final List<Block> blocks = new ArrayList<>();
  private final List<TextMark> dashes = new ArrayList<>();

  /** How much smaller than others some blocks are shown. */
  private final Map<Integer, Double> sizes = new TreeMap<>();

  private Map<Integer, List<TextLine>> read = Map.of();

  private BlockReader(Scan scan, Tesseract tesseract, Deadline deadline) {
    this.scan = scan;
    this.tesseract = tesseract;
    this.deadline = deadline;
  }

  /**
   * Reads all blocks of some regions once.
   *
   * @param page the picture without its rulings
   */
  static BlockReader of(
      List<Region> regions, Scan scan, Raster page, Tesseract tesseract, Deadline deadline)
      throws IOException {
    BlockReader reader = new BlockReader(scan, tesseract, deadline);
    for (Region region : regions) {
      Block.in(region, page, scan.scale()).forEach(reader::add);
    }
    reader.read =
        reader.lines(
            IntStream.range(0, reader.blocks.size()).mapToObj(i -> reader.shown(i, 1)).toList());
    return reader;
  }

  private void add(Block block) {
    if (TextBlocks.isDash(block.patch(), scan.scale())) {
      dashes.add(dash(block));
    } else {
      blocks.add(block);
    }
  }

  /** How sure tesseract is of what it read first, on average over all characters; 0 to 100. */
  double confidence() {
    double sum = 0;
    double characters = 0;
    for (List<TextLine> lines : read.values()) {
      for (TextLine line : lines) {
        sum += line.confidence() * line.text().length();
        characters += line.text().length();
      }
    }
    return characters == 0 ? 0 : sum / characters;
  }

  /**
   * What was read, compared with further readings.
   *
   * @param marks the lines of all regions on the page
   * @param doubts where short lines stand that were not read alike each time
   */
  record Reading(List<TextMark> marks, List<Box> doubts) {}

  Reading compared() throws IOException {
    List<TextMark> marks = new ArrayList<>(dashes);
    List<Box> doubts = new ArrayList<>();
    readSmaller();
    compare();
    readLetters();
    read.forEach(
        (i, lines) ->
            lines.stream()
                .filter(l -> isText(l, blocks.get(i)))
                .map(l -> mark(blocks.get(i), l, doubts))
                .forEach(marks::add));
    return new Reading(marks, doubts);
  }

  private static boolean isText(TextLine line, Block block) {
    if (STROKES.matcher(line.text()).matches()) {
      return block.framed() && line.text().length() == 1;
    }
    return block.framed() || line.confidence() >= LEAST_CONFIDENCE || line.text().length() > SHORT;
  }

  /** Of large type tesseract reads other characters, of short texts at times none at all. */
  private void readSmaller() throws IOException {
    for (int i = 0; i < blocks.size(); i++) {
      List<TextLine> lines = read.get(i);
      double height =
          lines == null ? 0 : lines.stream().mapToInt(l -> l.patch().height()).max().orElse(0);
      if (lines == null || height > LARGE) {
        sizes.put(i, lines == null ? THIRD : LARGE / height);
      }
    }
    List<Integer> smaller = List.copyOf(sizes.keySet());
    lines(smaller.stream().map(i -> shown(i, 1)).toList())
        .forEach(
            (i, lines) -> {
              double size = sizes.get(smaller.get(i));
              read.put(smaller.get(i), lines.stream().map(l -> enlarged(l, size)).toList());
            });
  }

  /** Where a line of a smaller picture stands in one of the usual size. */
  private static TextLine enlarged(TextLine line, double size) {
    return line.at(line.patch().moved(-MARGIN, -MARGIN).scaled(1 / size).moved(MARGIN, MARGIN));
  }

  /** Reads blocks once more where a wrong character does harm, and marks what is doubtful. */
  private void compare() throws IOException {
    List<Integer> chosen = new ArrayList<>();
    List<Raster> shown = new ArrayList<>();
    read.forEach(
        (i, lines) -> {
          if (isName(lines) || hasFigure(lines)) {
            chosen.add(i);
            shown.add(shown(i, SECOND));
            // Of what is no name, only the figures count, and for these the second is enough.
            shown.add(shown(i, isName(lines) ? THIRD : SECOND));
          }
        });
    Map<Integer, List<TextLine>> again = lines(shown);
    for (int i = 0; i < chosen.size(); i++) {
      List<TextLine> first = read.get(chosen.get(i));
      List<String> second = texts(again.getOrDefault(2 * i, List.of()));
      List<String> third = texts(again.getOrDefault(2 * i + 1, List.of()));
      read.put(
          chosen.get(i),
          isName(first)
              ? voted(first, second, third)
              : withTexts(first, Readings.agreed(texts(first), second)));
    }
  }

  /** Reads the letters of items twice more where the Japanese of tesseract could not. */
  private void readLetters() throws IOException {
    if (!tesseract.latin()) {
      return;
    }
    List<UnreadLetter> unread = new ArrayList<>();
    List<Raster> shown = new ArrayList<>();
    read.forEach(
        (i, lines) -> {
          for (int j = 0; j < lines.size(); j++) {
            if (ItemLetter.isUnread(lines.get(j).text())) {
              unread.add(new UnreadLetter(i, j));
              Raster head = scaled(i, 1).part(ItemLetter.patch(lines.get(j).patch()));
              shown.add(head.scaled(1, MARGIN));
              shown.add(head.scaled(SECOND, MARGIN));
            }
          }
        });
    Map<Integer, List<TextLine>> heads = lines(tesseract.latinWords(shown, deadline), shown);
    for (int i = 0; i < unread.size(); i++) {
      UnreadLetter letter = unread.get(i);
      String one = String.join("", texts(heads.getOrDefault(2 * i, List.of())));
      String other = String.join("", texts(heads.getOrDefault(2 * i + 1, List.of())));
      List<TextLine> lines = new ArrayList<>(read.get(letter.block()));
      lines.set(letter.line(), ItemLetter.read(lines.get(letter.line()), one, other));
      read.put(letter.block(), lines);
    }
  }

  private record UnreadLetter(int block, int line) {}

  private static boolean isName(List<TextLine> lines) {
    return lines.size() <= MOST_LINES_OF_A_NAME
        && lines.stream().allMatch(l -> l.text().length() <= LONGEST_NAME);
  }

  private static boolean hasFigure(List<TextLine> lines) {
    return lines.stream().anyMatch(l -> Readings.hasFigure(l.text()));
  }

  private static List<String> texts(List<TextLine> lines) {
    return lines.stream().map(TextLine::text).toList();
  }

  private static List<TextLine> voted(
      List<TextLine> lines, List<String> second, List<String> third) {
    List<Readings.Vote> votes = Readings.voted(texts(lines), second, third);
    List<TextLine> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Readings.Vote vote = votes.get(i);
      TextLine line = lines.get(i);
      boolean doubtful =
          !vote.unanimous() || line.confidence() < SURE || LookAlikes.in(vote.text());
      result.add(line.withText(vote.text(), doubtful));
    }
    return result;
  }

  private static List<TextLine> withTexts(List<TextLine> lines, List<String> texts) {
    List<TextLine> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      result.add(lines.get(i).withText(texts.get(i), false));
    }
    return result;
  }

  private Raster shown(int block, double size) {
    return scaled(block, size * sizes.getOrDefault(block, 1.0));
  }

  private Raster scaled(int block, double size) {
    return blocks.get(block).raster().scaled(size * factor(), MARGIN);
  }

  /** The lines that are read in pictures, by the number of the picture. */
  private Map<Integer, List<TextLine>> lines(List<Raster> shown) throws IOException {
    return lines(tesseract.words(shown, deadline), shown);
  }

  private static Map<Integer, List<TextLine>> lines(List<Word> read, List<Raster> shown) {
    Map<Integer, Map<Integer, List<Word>>> words = new TreeMap<>();
    for (Word word : read) {
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
    Raster page = scan.raster();
    double largest = Math.sqrt(MOST_PIXELS / ((double) page.width() * page.height()));
    return Math.min(Tesseract.RESOLUTION / POINTS_AN_INCH / scan.scale(), largest);
  }

  private TextMark mark(Block block, TextLine line, List<Box> doubts) {
    double toPoints = 1 / (factor() * scan.scale());
    double left = block.patch().left() / scan.scale();
    double top = block.patch().top() / scan.scale();
    Patch p = line.patch().moved(-MARGIN, -MARGIN);
    Box box =
        new Box(
            left + p.left() * toPoints,
            top + p.top() * toPoints,
            left + p.right() * toPoints,
            top + p.bottom() * toPoints);
    double size = Math.max(1, Math.round(LineText.size(line.text(), box) * 2) / 2.0);
    if (line.doubtful()) {
      doubts.add(box);
    }
    return new TextMark(Register.withAgencies(line.text()), box, size, false, Direction.RIGHT);
  }

  private TextMark dash(Block block) {
    Box box = block.patch().box(scan.scale());
    double half = box.width();
    Box square = new Box(box.left(), box.centerY() - half, box.right(), box.centerY() + half);
    return new TextMark("-", square, 2 * half, false, Direction.RIGHT);
  }
}
