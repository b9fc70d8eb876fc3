package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/** A part of the page whose text is read on its own: the page, a cell of a table, or a frame. */
final class Region {

  /** A line, a table or a frame on its way into the reading order. */
  private record Part(Box box, int length, boolean standing, List<Block> blocks)
      implements ReadingOrder.Item {}

  private record NestedTable(Grid grid, List<Region> cells) {}

  private final Box box;
  private final boolean cell;
  private final List<TextMark> texts = new ArrayList<>();
  private final List<NestedTable> tables = new ArrayList<>();
  private final List<Region> frames = new ArrayList<>();

  private Region(Box box, boolean cell) {
    this.box = box;
    this.cell = cell;
  }

  static Region page(double width, double height) {
    return new Region(new Box(0, 0, width, height), false);
  }

  Box box() {
    return box;
  }

  void add(TextMark mark) {
    texts.add(mark);
  }

  Region addFrame(Box frame) {
    Region region = new Region(frame, false);
    frames.add(region);
    return region;
  }

  List<Region> addTable(Grid grid) {
    List<Region> cells = grid.cells().stream().map(p -> new Region(p.box(), true)).toList();
    tables.add(new NestedTable(grid, cells));
    return cells;
  }

  /** All that stands in the region, in reading order; a grid without any text is a drawing. */
  List<Block> blocks() {
    List<Part> parts = new ArrayList<>();
    Lines.of(texts, cell)
        .forEach(
            d ->
                parts.add(
                    new Part(d.box(), d.line().text().length(), d.standing(), List.of(d.line()))));
    for (NestedTable nested : tables) {
      table(nested).ifPresent(t -> parts.add(new Part(nested.grid().box(), 0, false, List.of(t))));
    }
    for (Region frame : frames) {
      List<Block> content = frame.blocks();
      if (!content.isEmpty()) {
        parts.add(new Part(frame.readingBox(content), 0, false, content));
      }
    }
    List<Block> ordered = new ArrayList<>();
    ReadingOrder.of(parts).forEach(p -> ordered.addAll(p.blocks()));
    return Gaps.marked(ordered);
  }

  /** A frame is read where its text stands: its own edges may reach far beyond. */
  private Box readingBox(List<Block> content) {
    return content.stream().flatMap(b -> b.box().stream()).reduce(Box::union).orElse(box);
  }

  private static Optional<Table> table(NestedTable nested) {
    List<Cell> cells = new ArrayList<>();
    boolean text = false;
    for (int i = 0; i < nested.cells().size(); i++) {
      Grid.Place place = nested.grid().cells().get(i);
      List<Block> content = nested.cells().get(i).blocks();
      text |= !content.isEmpty();
      cells.add(cell(place, content));
    }
    return text
        ? Optional.of(new Table(cells, Optional.of(nested.grid().box())))
        : Optional.empty();
  }

  private static Cell cell(Grid.Place place, List<Block> content) {
    return new Cell(
        place.row(),
        place.column(),
        place.rowSpan(),
        place.columnSpan(),
        content,
        Optional.of(place.box()),
        place.shaded(),
        "",
        Optional.empty());
  }
}
