package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.aligned.AlignedTables;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.text.Columns;

/**
 * Tables that a text keeps by blanks: programs that turn a page into text put every word where it
 * stood, in columns of characters. Where two labels stand apart on one line, the lines from the
 * name on are placed by their columns and read as {@link AlignedTables} reads a page without
 * rulings; what that cannot tell for certain stays as it is.
 */
final class SpacedTables {

  private static final Pattern GAP = Pattern.compile(" {2,}");

  /** As many points as a line, a character and its height take; lines are one and a half apart. */
  private static final double LINE = 12;

  private static final double HEIGHT = 10;
  private static final double CHARACTER = 20;

  /** Where no line has two labels, so many have a label and a value. */
  private static final int FEWEST_LABELS = 3;

  /** In characters. */
  private static final int LONGEST_LABEL = 18;

  /** Stands for a blank that parts no columns. */
  static final char JOINED = '\u00a0';

  /** A text between wide blanks. */
  record Word(String text, int from) {}

  /** Such a text, and from where to where it reaches, in columns. */
  record Span(String text, int left, int right) {}

  /**
   * The texts of a line where they stand.
   *
   * @param width of a text, in columns
   */
  static List<Span> spans(Line line, ToIntFunction<String> width) {
    return words(line.text()).stream()
        .map(
            word -> {
              int before = width.applyAsInt(line.text().substring(0, word.from()));
              int left = (int) line.indent() + before;
              return new Span(word.text(), left, left + width.applyAsInt(word.text()));
            })
        .toList();
  }

  /** The parts of a text between its blanks, where they stand. */
  static List<Span> parts(Span word, ToIntFunction<String> width) {
    List<Span> parts = new ArrayList<>();
    int from = 0;
    while (from >= 0) {
      int blank = word.text().indexOf(' ', from);
      String part = word.text().substring(from, blank < 0 ? word.text().length() : blank);
      int left = word.left() + width.applyAsInt(word.text().substring(0, from));
      parts.add(new Span(part, left, left + width.applyAsInt(part)));
      from = blank < 0 ? -1 : blank + 1;
    }
    return parts;
  }

  private final Labels labels;

  /** The lines that were placed, by where they were placed. */
  private final Map<Block, Line> placed = new IdentityHashMap<>();

  private SpacedTables(Labels labels) {
    this.labels = labels;
  }

  /** The same blocks, the lines of such tables as tables. */
  static List<Block> of(List<Block> blocks, Labels labels) {
    List<Block> result = new ArrayList<>();
    List<Line> run = new ArrayList<>();
    for (Block block : blocks) {
      boolean line = block instanceof Line l && l.box().isEmpty();
      if (!line || labels.isOfName(block.text()) || Outline.isChapter(block.text())) {
        addSheets(run, labels, result);
      }
      if (line) {
        run.add((Line) block);
      } else {
        result.add(block);
      }
    }
    addSheets(run, labels, result);
    return result;
  }

  private static void addSheets(List<Line> run, Labels labels, List<Block> result) {
    new SpacedSheets(List.copyOf(run), labels)
        .parts()
        .forEach(sheet -> result.addAll(new SpacedTables(labels).read(sheet)));
    run.clear();
  }

  private List<? extends Block> read(List<Line> run) {
    if (run.stream().noneMatch(this::hasLabelsApart)
        && run.stream().filter(this::hasValueApart).count() < FEWEST_LABELS) {
      return List.copyOf(run);
    }
    int from =
        afterOffices(run, labels.isOfName(run.get(0).text()) ? 1 : SpacedSheets.afterTitle(run));
    int to = Math.max(nextHeading(run), from);
    List<Line> own = run.subList(from, to);
    List<Block> result = new ArrayList<>(run.subList(0, from));
    result.addAll(table(own).orElse(List.copyOf(own)));
    result.addAll(run.subList(to, run.size()));
    return result;
  }

  /** Where the lines end that have only offices, below the name. */
  private static int afterOffices(List<Line> run, int from) {
    int end = from;
    while (end < run.size()
        && words(run.get(end).text()).size() == 1
        && Offices.isList(run.get(end).text())) {
      end++;
    }
    return end;
  }

  /** Two labels with blanks between them, as a row of a form has. */
  private boolean hasLabelsApart(Line line) {
    return words(line.text()).stream()
            .map(Word::text)
            .filter(w -> endOfLabel(w, List.of("")) > 0 || labels.known(w).isPresent())
            .count()
        > 1;
  }

  /** A label with blanks between it and its value. */
  private boolean hasValueApart(Line line) {
    List<Word> words = words(line.text());
    return words.size() > 1 && labels.known(words.get(0).text()).isPresent();
  }

  /** The last paragraph may be the heading of the sheet below, but not below heads of periods. */
  private static int nextHeading(List<Line> run) {
    int last = run.size() - 1;
    boolean heading =
        last > 0
            && run.get(last).afterGap()
            && run.get(last).indent() == 0
            && !SpacedRoadmaps.mayEnd(run);
    return heading ? last : run.size();
  }

  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      words.add(new Word(text.substring(from, gap.start()), from));
      from = gap.end();
    }
    words.add(new Word(text.substring(from), from));
    return words;
  }

  private Optional<List<Block>> table(List<Line> lines) {
    List<Block> read = AlignedTables.ofTyped(placed(lines), labels);
    if (read.stream().noneMatch(Table.class::isInstance)) {
      return Optional.empty();
    }
    Map<Line, Boolean> above = new LinkedHashMap<>();
    List<Block> result = new ArrayList<>();
    for (Block block : read) {
      if (block instanceof Table table) {
        result.add(
            new Table(table.cells().stream().map(this::unplaced).toList(), Optional.empty()));
      } else if (above.put(placed.get(block), true) == null) {
        result.add(placed.get(block));
      }
    }
    return Optional.of(result);
  }

  /** The words of the lines where they stand, labels apart from their values. */
  private List<Block> placed(List<Line> lines) {
    ToIntFunction<String> width = width(lines);
    List<Block> words = new ArrayList<>();
    double top = 0;
    List<Line> placedAbove = List.of();
    for (Line line : lines) {
      top += line.afterGap() ? 2 * LINE : LINE;
      List<Line> here = new ArrayList<>();
      for (Word word : words(line.text())) {
        Line whole = place(word, line, top, width);
        int label = endOfLabel(word.text(), heads(placedAbove, whole));
        if (label == 0) {
          here.add(whole);
        } else {
          int value = word.from() + label + 1;
          String rest = word.text().substring(label + 1);
          here.add(place(new Word(word.text().substring(0, label), word.from()), line, top, width));
          here.add(place(new Word(rest, value), line, top, width));
        }
      }
      words.addAll(here);
      placedAbove = here;
    }
    return words;
  }

  /** What may be the first line of a label that goes on with this one: short words above it. */
  private static List<String> heads(List<Line> above, Line below) {
    Box box = below.box().orElseThrow();
    List<String> heads = new ArrayList<>(List.of(""));
    above.stream()
        .filter(l -> l.text().length() <= LONGEST_LABEL)
        .filter(l -> l.box().orElseThrow().left() < box.left() + LONGEST_LABEL * CHARACTER / 2)
        .filter(l -> l.box().orElseThrow().right() > box.left())
        .map(Line::text)
        .forEach(heads::add);
    return heads;
  }

  /** Where the label ends that has its value behind a single blank; 0 where a word has none. */
  private int endOfLabel(String word, List<String> heads) {
    int blank = word.indexOf(' ');
    while (blank > 0 && blank <= LONGEST_LABEL) {
      String label = word.substring(0, blank);
      if (heads.stream().anyMatch(head -> labels.known(head + label).isPresent())) {
        return blank;
      }
      blank = word.indexOf(' ', blank + 1);
    }
    return 0;
  }

  private Line place(Word word, Line line, double top, ToIntFunction<String> width) {
    double unit = width.applyAsInt("里") == 1 ? CHARACTER : CHARACTER / 2;
    double left = unit * (line.indent() + width.applyAsInt(line.text().substring(0, word.from())));
    Box box = new Box(left, top, left + unit * width.applyAsInt(word.text()), top + HEIGHT);
    Line at =
        new Line(
            word.text().replace(' ', JOINED),
            Optional.of(box),
            left,
            CHARACTER,
            line.bold(),
            line.afterGap());
    placed.put(at, line);
    return at;
  }

  /**
   * How wide a text is: some programs count characters, others the columns of a terminal. The
   * columns of the right one begin under each other.
   */
  static ToIntFunction<String> width(List<Line> lines) {
    return aligned(lines, Columns::of) > aligned(lines, String::length)
        ? Columns::of
        : String::length;
  }

  private static long aligned(List<Line> lines, ToIntFunction<String> width) {
    List<Integer> starts = new ArrayList<>();
    for (Line line : lines) {
      for (Word word : words(line.text())) {
        String before = line.text().substring(0, word.from());
        starts.add((int) line.indent() + width.applyAsInt(before));
      }
    }
    return starts.size() - starts.stream().distinct().count();
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
