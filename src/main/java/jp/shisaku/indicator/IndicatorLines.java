package jp.shisaku.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Outline;
import jp.shisaku.text.WordTable;

/**
 * Indicators that are printed as lines below a title that says of which strategy they are, where
 * others print a table: 島の数：60島（2029年度）（現状：17島（2024年度末））, or 島の数 above 現状値：17島（2024年度末） and
 * 目標値：60島（2029年度）. They become that table. The indicators of a measure have no such title above
 * them, and stay its text.
 */
public final class IndicatorLines {

  /** One line of this kind may be a remark on the title. */
  private static final int FEWEST = 2;

  /** A long name, and each value on a line of its own. */
  private static final int MOST_LINES = 5;

  private static final int LONGEST_TITLE = 60;

  private static final List<String> CALLED = words("called");

  private static final Pattern TITLE =
      Pattern.compile(
          "[^。：:]*(?:OF)[^。：:]{0,12}(?:CALLED)(?:\\((?:CALLED)\\))?(?:等|一覧|一覧表)?(?:について)?(?:\\([^()]*\\))*"
              .replace("OF", anyOf(words("of")))
              .replace("CALLED", anyOf(CALLED)));

  private static final List<String> HEADS = List.of("指標", "目標値", "現状値");

  private IndicatorLines() {}

  private static List<String> words(String kind) {
    return WordTable.words(IndicatorLines.class, "indicator-titles.csv", kind);
  }

  private static String anyOf(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** True for the title of a part with the indicators of a strategy. */
  public static boolean isTitle(String text) {
    if (text.length() > LONGEST_TITLE) {
      return false;
    }
    String folded = Fold.spacing(text);
    return holdsName(folded) && TITLE.matcher(folded).matches();
  }

  /** False, in a blink, for nearly every line: the pattern would look for all words in each. */
  private static boolean holdsName(String folded) {
    return CALLED.stream().anyMatch(folded::contains);
  }

  /** The same blocks, the lines of indicators below a title as tables between their sections. */
  public static List<Block> of(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      Block block = blocks.get(at++);
      result.add(block);
      if (block instanceof Line line && isTitle(line.text())) {
        Below below = below(blocks, at);
        if (below.indicators() >= FEWEST) {
          result.addAll(below.blocks());
          at = below.end();
        }
      }
    }
    return result;
  }

  /**
   * What stands below a title.
   *
   * @param blocks sections, and tables of indicators
   * @param end behind the last line of them
   */
  private record Below(List<Block> blocks, int indicators, int end) {}

  private static Below below(List<Block> blocks, int from) {
    List<Block> sections = new ArrayList<>();
    List<Block> found = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    int indicators = 0;
    int end = from;
    for (int at = from; at < blocks.size() && blocks.get(at) instanceof Line line; ) {
      Optional<Taken> taken = indicator(blocks, at);
      if (taken.isPresent()) {
        found.addAll(sections);
        sections.clear();
        rows.add(taken.get().row());
        indicators++;
        at += taken.get().lines().size();
        end = at;
        continue;
      }
      if (!Outline.isSection(line.text())) {
        break;
      }
      close(rows, found);
      sections.add(line);
      at++;
    }
    close(rows, found);
    return new Below(found, indicators, end);
  }

  /** The indicator that begins at a line, with as many lines as can be. */
  private static Optional<Taken> indicator(List<Block> blocks, int at) {
    List<Line> lines = new ArrayList<>();
    Optional<Taken> longest = Optional.empty();
    for (int i = at; i < Math.min(blocks.size(), at + MOST_LINES); i++) {
      if (!(blocks.get(i) instanceof Line line) || i > at && LedIndicator.opens(line.text())) {
        break;
      }
      lines.add(line);
      List<Line> own = List.copyOf(lines);
      Optional<LedIndicator> read = LedIndicator.of(own.stream().map(Line::text).toList());
      longest = read.isPresent() ? read.map(indicator -> new Taken(indicator, own)) : longest;
    }
    return longest;
  }

  /** An indicator and the lines that it takes. */
  private record Taken(LedIndicator indicator, List<Line> lines) {

    /** Its name, targets and present value, each where its lines stand. */
    List<Cell> row() {
      Optional<Box> box = lines.stream().flatMap(line -> line.box().stream()).reduce(Box::union);
      List<String> texts = List.of(indicator.name(), indicator.targets(), indicator.current());
      return IntStream.range(0, texts.size())
          .mapToObj(i -> Cell.of(0, i, List.of(placed(texts.get(i), box))))
          .map(cell -> box.map(cell::within).orElse(cell))
          .toList();
    }

    private Line placed(String text, Optional<Box> box) {
      Line first = lines.get(0);
      return box.map(place -> first.withText(text, place)).orElse(first.withText(text));
    }
  }

  private static void close(List<List<Cell>> rows, List<Block> to) {
    if (rows.isEmpty()) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    IntStream.range(0, HEADS.size())
        .forEach(i -> cells.add(Cell.ofTexts(0, i, List.of(HEADS.get(i)))));
    for (List<Cell> row : rows) {
      int at = cells.get(cells.size() - 1).row() + 1;
      row.forEach(cell -> cells.add(cell.at(at, cell.column())));
    }
    to.add(Table.of(cells));
    rows.clear();
  }
}
