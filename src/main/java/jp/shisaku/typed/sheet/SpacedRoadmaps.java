package jp.shisaku.typed.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import jp.shisaku.budget.term.Period;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.text.Outline;
import jp.shisaku.typed.line.Span;

/**
 * Roadmaps that a text keeps in columns by blanks: below a line of periods (令和7年度 令和8年度 令和9年度以降)
 * each text stands in the column of one of them. Where the columns are not certain, the lines stay
 * as they are, and whoever reads them sees the heads alone.
 */
public record SpacedRoadmaps(List<Row> rows, Labels labels) {

  /** The words of one height, in columns of half-width characters, and the blocks they were. */
  record Row(List<Span> words, boolean afterGap, List<Block> blocks) {}

  /** What begins so is a note or a heading, and no text of the roadmap. */
  private static final Set<Character> NOTES = Set.of('※', '*', '（', '(', '【', '＜', '<', '■', '◆');

  /** The same blocks, lines without places that are such roadmaps as tables. */
  public static List<Block> of(List<Block> blocks, Labels labels) {
    if (blocks.stream().noneMatch(SpacedRoadmaps::mayBeHead)) {
      return blocks;
    }
    ToIntFunction<String> counted =
        Span.width(blocks.stream().filter(Line.class::isInstance).map(Line.class::cast).toList());
    int unit = 2 / counted.applyAsInt("里");
    List<Row> rows = blocks.stream().map(block -> row(block, counted, unit)).toList();
    return new SpacedRoadmaps(rows, labels).read();
  }

  /** Quick, and false for most lines. */
  private static boolean mayBeHead(Block block) {
    return block instanceof Line line
        && line.text().contains("  ")
        && line.text().indexOf('年') < line.text().lastIndexOf('年');
  }

  private static Row row(Block block, ToIntFunction<String> width, int unit) {
    if (!(block instanceof Line line) || line.box().isPresent()) {
      return new Row(List.of(), true, List.of(block));
    }
    List<Span> words =
        Span.of(line, width).stream()
            .map(word -> new Span(word.text(), unit * word.left(), unit * word.right()))
            .toList();
    return new Row(words, line.afterGap(), List.of(block));
  }

  /**
   * The same for the lines of a cell that have places.
   *
   * @param unit how wide a half-width character is there
   */
  static List<Block> placed(List<Block> lines, double unit, Labels labels) {
    List<Row> rows = new ArrayList<>();
    double top = Double.NaN;
    for (Block block : lines) {
      Line line = (Line) block;
      Box box = line.box().orElseThrow();
      if (box.top() != top) {
        rows.add(new Row(new ArrayList<>(), line.afterGap(), new ArrayList<>()));
      }
      Row last = rows.get(rows.size() - 1);
      String text = line.text().replace(PlacedText.JOINED, ' ');
      last.words().add(new Span(text, (int) (box.left() / unit), (int) (box.right() / unit)));
      last.blocks().add(line);
      top = box.top();
    }
    return new SpacedRoadmaps(rows, labels).read();
  }

  private List<Block> read() {
    List<Block> result = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int heads = heads(rows.get(i));
      Optional<RoadmapColumns> columns =
          heads == 0 ? Optional.empty() : RoadmapColumns.of(rows.get(i), heads, parts(i + 1));
      if (columns.isPresent()) {
        result.add(columns.get().table());
        i += columns.get().lines() - 1;
      } else {
        result.addAll(rows.get(i).blocks());
      }
    }
    return result;
  }

  /**
   * How many periods a row has, with at most the head of its names before; 0 for fewer than two.
   */
  private int heads(Row row) {
    List<Span> words = row.words();
    boolean headed =
        words.size() > 2
            && Period.of(words.get(0).text()).isEmpty()
            && labels.leadingKnown(words.get(0).text()).isEmpty();
    List<Span> heads = words.subList(headed ? 1 : 0, words.size());
    boolean periods =
        heads.size() > 1 && !Period.ofRow(heads.stream().map(Span::text).toList()).isEmpty();
    return periods ? heads.size() : 0;
  }

  /**
   * True where the last of these lines may be the last one of a roadmap: right below its heads, or
   * in columns.
   */
  static boolean mayEnd(List<Line> lines) {
    int last = lines.size() - 1;
    String text = lines.get(last).text();
    return areHeads(lines.get(last - 1))
        || RoadmapColumns.mayHoldTwo(text) && lines.stream().anyMatch(SpacedRoadmaps::areHeads);
  }

  private static boolean areHeads(Line line) {
    return mayBeHead(line) && !Period.ofRow(Span.texts(line)).isEmpty();
  }

  /** The rows that may belong below the heads, parted at blank lines. */
  private List<List<Row>> parts(int from) {
    List<List<Row>> parts = new ArrayList<>();
    for (int i = from; i < rows.size() && mayBelong(rows.get(i)); i++) {
      if (parts.isEmpty() || rows.get(i).afterGap()) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(rows.get(i));
    }
    return parts;
  }

  private boolean mayBelong(Row row) {
    if (row.words().isEmpty() || heads(row) > 0) {
      return false;
    }
    String first = row.words().get(0).text();
    return !NOTES.contains(first.charAt(0))
        && !Outline.isChapter(first)
        && labels.leadingKnown(first).isEmpty();
  }
}
