package jp.shisaku.typed.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import jp.shisaku.aligned.AlignedTables;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.typed.line.Span;

/**
 * The lines of a sheet that a text keeps in columns, placed as on a page so that {@link
 * AlignedTables} can read them; what it finds stands without a place again.
 */
final class PlacedText {

  /** As many points as a line, a character and its height take; lines are one and a half apart. */
  private static final double LINE = 12;

  private static final double HEIGHT = 10;
  private static final double CHARACTER = 20;

  /** In characters. */
  private static final int LONGEST_LABEL = 18;

  /** A label that a narrow column wraps has at most so many lines below its first one. */
  private static final int MOST_FEET = 2;

  /** Stands for a blank that parts no columns. */
  static final char JOINED = '\u00a0';

  private final List<Line> lines;
  private final ToIntFunction<String> width;
  private final Labels labels;

  /** The lines that were placed, by where they were placed. */
  private final Map<Block, Line> placed = new IdentityHashMap<>();

  PlacedText(List<Line> lines, Labels labels) {
    this.lines = lines;
    this.width = Span.width(lines);
    this.labels = labels;
  }

  /** The lines above the table of the sheet, and the table; empty where it is none for certain. */
  Optional<List<Block>> table() {
    List<Block> read = AlignedTables.ofTyped(placed(), labels);
    if (read.stream().noneMatch(Table.class::isInstance)) {
      return Optional.empty();
    }
    Set<Block> result = new LinkedHashSet<>();
    for (Block block : read) {
      result.add(
          block instanceof Table table
              ? Table.of(table.cells().stream().map(this::unplaced).toList())
              : placed.get(block));
    }
    return Optional.of(List.copyOf(result));
  }

  /** The words of the lines where they stand, labels apart from their values. */
  private List<Block> placed() {
    List<Block> words = new ArrayList<>();
    double top = 0;
    List<Line> above = List.of();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      top += line.afterGap() ? 2 * LINE : LINE;
      List<Line> here = new ArrayList<>();
      for (Span word : Span.of(line, width)) {
        List<String> heads = heads(above, box(word, top));
        int label = endOfLabel(word.text(), heads, feet(word, i), labels);
        if (label > 0) {
          here.add(place(word.part(0, label, width), line, top));
        }
        int value = label > 0 ? label + 1 : 0;
        here.add(place(word.part(value, word.text().length(), width), line, top));
      }
      words.addAll(here);
      above = here;
    }
    return words;
  }

  /** What may be the first line of a label that goes on with this one: short words above it. */
  private static List<String> heads(List<Line> above, Box below) {
    List<String> heads = new ArrayList<>(List.of(""));
    above.stream()
        .filter(l -> l.text().length() <= LONGEST_LABEL)
        .filter(l -> l.box().orElseThrow().left() < below.left() + LONGEST_LABEL * CHARACTER / 2)
        .filter(l -> l.box().orElseThrow().right() > below.left())
        .map(Line::text)
        .forEach(heads::add);
    return heads;
  }

  /** What may be the further lines of a label that begins with this word: those right below it. */
  private List<String> feet(Span word, int line) {
    if (word.text().indexOf(' ') < 0) {
      return List.of();
    }
    List<String> feet = new ArrayList<>();
    String foot = "";
    Span above = word;
    for (int i = line + 1; i <= Math.min(line + MOST_FEET, lines.size() - 1); i++) {
      Span upper = above;
      Optional<Span> below =
          Span.of(lines.get(i), width).stream()
              .filter(w -> w.left() < upper.right() && w.right() > upper.left())
              .findFirst();
      if (below.isEmpty() || lines.get(i).afterGap()) {
        break;
      }
      above = below.get();
      foot += above.text().split(" ", 2)[0];
      feet.add(foot);
    }
    return feet;
  }

  /**
   * Where the label ends that has its value behind a single blank; 0 where a word has none.
   *
   * @param heads what may stand above the word as the first line of its label; "" for none
   * @param feet what may stand below it as its other lines
   */
  static int endOfLabel(String word, List<String> heads, List<String> feet, Labels labels) {
    int blank = word.indexOf(' ');
    while (blank > 0 && blank <= LONGEST_LABEL) {
      String label = word.substring(0, blank);
      if (heads.stream().anyMatch(head -> labels.known(head + label).isPresent())
          || feet.stream().anyMatch(foot -> labels.knownOfTwo(label, foot).isPresent())) {
        return blank;
      }
      blank = word.indexOf(' ', blank + 1);
    }
    return 0;
  }

  private Box box(Span word, double top) {
    double unit = width.applyAsInt("里") == 1 ? CHARACTER : CHARACTER / 2;
    return new Box(unit * word.left(), top, unit * word.right(), top + HEIGHT);
  }

  private Line place(Span word, Line line, double top) {
    Box box = box(word, top);
    String text = word.text().replace(' ', JOINED);
    Line at = new Line(text, Optional.of(box), box.left(), CHARACTER, line.bold(), line.afterGap());
    placed.put(at, line);
    return at;
  }

  /** The cell without places, and what stood on one of its lines as one line again. */
  private Cell unplaced(Cell cell) {
    List<Block> content = new ArrayList<>();
    double height = Double.NaN;
    for (Block block : SpacedRoadmaps.placed(cell.content(), CHARACTER / 2, labels)) {
      if (!(block instanceof Line line)) {
        content.add(block);
        height = Double.NaN;
        continue;
      }
      String text = line.text().replace(JOINED, ' ');
      double top = line.box().orElseThrow().top();
      int last = content.size() - 1;
      if (top == height) {
        Line before = (Line) content.get(last);
        content.set(last, before.withText(before.text() + "\t" + text));
      } else {
        content.add(Line.of(text, content.isEmpty() || line.afterGap()));
      }
      height = top;
    }
    return Cell.of(cell.row(), cell.column(), content);
  }
}
