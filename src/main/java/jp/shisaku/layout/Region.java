package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.layout.Heads.Edge;
import jp.shisaku.layout.grid.Grid;
import jp.shisaku.layout.line.Gaps;
import jp.shisaku.layout.line.KnownLabels;
import jp.shisaku.layout.line.Lines;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;

/** A part of the page whose text is read on its own: the page, a cell of a table, or a frame. */
final class Region {

  /** A line, a table or a frame on its way into the reading order. */
  private record Part(Box box, int length, boolean standing, List<Block> blocks)
      implements ReadingOrder.Item {

    @Override
    public Optional<Field> label() {
      return length == 0
          ? Optional.empty()
          : KnownLabels.alone(blocks.get(0).text()).filter(Field::isOfMeasure);
    }
  }

  private record NestedTable(Grid grid, List<Region> cells) {}

  /** Grids of more cells with text in only one of them are drawings. */
  private static final int LARGEST_WITH_ONE_TEXT = 4;

  /** An empty cell narrower than this is the bar beside a heading; in points. */
  private static final double WIDEST_BAR = 14;

  /** Spaces counted, since there may be one between any two letters. */
  private static final int MOST_LETTERS_OF_HEAD = 2 * KnownLabels.LONGEST;

  private final Box box;
  private final boolean cell;
  private final boolean frame;
  private final List<TextMark> texts = new ArrayList<>();
  private final List<NestedTable> tables = new ArrayList<>();
  private final List<Region> frames = new ArrayList<>();

  private Region(Box box, boolean cell, boolean frame) {
    this.box = box;
    this.cell = cell;
    this.frame = frame;
  }

  static Region page(double width, double height) {
    return new Region(new Box(0, 0, width, height), false, false);
  }

  Box box() {
    return box;
  }

  /** True for a frame that is no cell of a table. */
  boolean isFrame() {
    return frame;
  }

  void add(TextMark mark) {
    texts.add(mark);
  }

  Region addFrame(Box frame) {
    Region region = new Region(frame, false, true);
    frames.add(region);
    return region;
  }

  List<Region> addTable(Grid grid) {
    List<Region> cells = grid.cells().stream().map(p -> new Region(p.box(), true, false)).toList();
    tables.add(new NestedTable(grid, cells));
    return cells;
  }

  /** All that stands in the region, in reading order; a grid without any text is a drawing. */
  List<Block> blocks() {
    List<Lines.Draft> lines = Lines.of(texts, cell);
    List<List<Block>> framed = frames.stream().map(Region::blocks).toList();
    List<Box> columns = HeadedColumns.of(box, texts(lines, framed), this::marks, grids());
    if (columns.isEmpty() && !cell && !frame) {
      columns = TextColumns.of(box, texts, drawn());
    }
    if (!columns.isEmpty()) {
      return parted(columns).blocks();
    }
    List<Part> parts = new ArrayList<>();
    lines.forEach(
        d ->
            parts.add(
                new Part(d.box(), d.line().text().length(), d.standing(), List.of(d.line()))));
    for (NestedTable nested : tables) {
      parts.addAll(parts(nested));
    }
    for (List<Block> content : framed) {
      if (!content.isEmpty()) {
        // A frame is read where its text stands: its own edges may reach far beyond.
        parts.add(plain(content));
      }
    }
    List<Block> ordered = new ArrayList<>();
    ReadingOrder.of(parts).forEach(p -> ordered.addAll(p.blocks()));
    return Gaps.marked(ordered);
  }

  private List<Heads.Text> texts(List<Lines.Draft> lines, List<List<Block>> framed) {
    List<Heads.Text> result = new ArrayList<>();
    lines.forEach(d -> result.add(new Heads.Text(d.line().text(), d.box(), Edge.NONE)));
    for (int i = 0; i < frames.size(); i++) {
      frames.get(i).text(framed.get(i), Edge.FRAME).ifPresent(result::add);
    }
    for (NestedTable table : tables) {
      if (isRowOfHeads(table)) {
        table.cells().forEach(cell -> cell.text(cell.blocks(), Edge.CELL).ifPresent(result::add));
      }
    }
    return result;
  }

  /** The only line of a frame or a cell. */
  private Optional<Heads.Text> text(List<Block> content, Edge edge) {
    return content.size() == 1 && content.get(0) instanceof Line line
        ? Optional.of(new Heads.Text(line.text(), box, edge))
        : Optional.empty();
  }

  /** True for a row of short texts; with a longer one it is a label and its value. */
  private static boolean isRowOfHeads(NestedTable table) {
    return table.grid().cells().stream().allMatch(cell -> cell.row() == 0 && cell.rowSpan() == 1)
        && table.cells().stream().allMatch(cell -> cell.texts.size() <= MOST_LETTERS_OF_HEAD);
  }

  private List<Box> marks() {
    return Stream.concat(
            texts.stream().filter(text -> !text.blank()).map(TextMark::box), drawn().stream())
        .toList();
  }

  private List<Box> drawn() {
    return Stream.concat(frames.stream().map(Region::box), grids().stream()).toList();
  }

  private List<Box> grids() {
    return tables.stream().map(table -> table.grid().box()).toList();
  }

  /** The same with a frame around each of these columns. */
  private Region parted(List<Box> columns) {
    Region result = new Region(box, cell, frame);
    List<Region> inside = columns.stream().map(result::addFrame).toList();
    Function<Box, Region> owner =
        mark ->
            inside.stream().filter(column -> column.box().holds(mark)).findFirst().orElse(result);
    texts.forEach(text -> owner.apply(text.box()).add(text));
    for (NestedTable table : tables) {
      List<Region> owners = table.cells().stream().map(Region::box).map(owner).distinct().toList();
      if (isRowOfHeads(table) && owners.size() > 1) {
        table.cells().forEach(head -> owner.apply(head.box()).frames.add(head));
      } else {
        owner.apply(table.grid().box()).tables.add(table);
      }
    }
    frames.forEach(own -> owner.apply(own.box()).frames.add(own));
    return result;
  }

  /** The table as one part; the labels of a drawing each on its own. */
  private static List<Part> parts(NestedTable nested) {
    List<List<Block>> contents = nested.cells().stream().map(Region::blocks).toList();
    if (!isTable(nested.grid(), contents)) {
      return contents.stream().filter(c -> !c.isEmpty()).map(Region::plain).toList();
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      cells.add(cell(nested.grid().cells().get(i), contents.get(i)));
    }
    Box box = nested.grid().box();
    return List.of(new Part(box, 0, false, List.of(new Table(cells, Optional.of(box)))));
  }

  /** Charts have many boxes and hardly a text in them; headings have a bar and a line. */
  private static boolean isTable(Grid grid, List<List<Block>> contents) {
    int filled = 0;
    int bars = 0;
    for (int i = 0; i < contents.size(); i++) {
      boolean empty = contents.get(i).isEmpty();
      filled += empty ? 0 : 1;
      bars += empty && grid.cells().get(i).box().width() < WIDEST_BAR ? 1 : 0;
    }
    int cells = contents.size() - bars;
    return filled >= 2 || filled == 1 && cells >= 2 && cells <= LARGEST_WITH_ONE_TEXT;
  }

  private static Part plain(List<Block> content) {
    return new Part(boxOf(content).orElseThrow(), 0, false, content);
  }

  private static Optional<Box> boxOf(List<Block> content) {
    return content.stream().flatMap(b -> b.box().stream()).reduce(Box::union);
  }

  private static Cell cell(Grid.Place place, List<Block> content) {
    return new Cell(
        place.row(),
        place.column(),
        place.rowSpan(),
        place.columnSpan(),
        content,
        Optional.of(place.box()),
        place.shaded());
  }
}
