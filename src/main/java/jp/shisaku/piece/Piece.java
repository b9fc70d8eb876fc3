package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.aligned.AlignedTables;
import jp.shisaku.aligned.list.UnruledLists;
import jp.shisaku.aligned.list.UnruledPage;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.indicator.IndicatorLines;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.Table;
import jp.shisaku.piece.cut.CutRows;
import jp.shisaku.piece.table.ColonCells;
import jp.shisaku.piece.table.LabelsOnOneLine;
import jp.shisaku.piece.table.LayoutTables;
import jp.shisaku.piece.table.LedLabels;
import jp.shisaku.piece.table.RepeatedNames;
import jp.shisaku.piece.table.SideBySide;
import jp.shisaku.piece.table.SpreadLabels;
import jp.shisaku.piece.table.TablesBeside;
import jp.shisaku.piece.table.Unfolded;
import jp.shisaku.text.Outline;
import jp.shisaku.typed.TypedText;

/**
 * A block and where it comes from: documents are read on as one long run of pieces.
 *
 * @param source name of its file
 * @param page its page
 * @param opensPage true for the first piece of a page
 */
public record Piece(Block block, String source, Page page, boolean opensPage) {

  /** All blocks of all documents, in order. Pages are taken apart side by side. */
  public static List<Piece> of(List<Document> documents, Labels labels) {
    return documents.stream().flatMap(document -> of(document, labels).stream()).toList();
  }

  private static List<Piece> of(Document document, Labels labels) {
    List<Page> pages = document.pages();
    List<List<Block>> texts =
        pages.stream().filter(page -> !page.hasLayout()).map(Page::blocks).toList();
    Set<Set<String>> heads = TypedText.headsOfMixedLists(texts, labels);
    List<UnruledPage> lists =
        IntStream.range(0, pages.size())
            .parallel()
            .mapToObj(
                i ->
                    withLists(
                        pages.get(i),
                        i == 0 ? List.of() : pages.get(i - 1).blocks(),
                        heads,
                        labels))
            .toList();
    List<List<Block>> tables =
        UnruledPage.joined(lists, i -> pages.get(i).follows(pages.get(i - 1))).parallelStream()
            .map(page -> AlignedTables.of(page, labels, b -> Outline.isChapter(b.text())))
            .toList();
    List<List<Block>> named = RepeatedNames.removed(pages, tables, labels);
    List<List<Block>> whole = CutRows.joined(pages, named, labels);
    return IntStream.range(0, pages.size())
        .parallel()
        .mapToObj(i -> of(pages.get(i), whole.get(i), document.source(), labels))
        .toList()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static UnruledPage withLists(
      Page page, List<Block> before, Set<Set<String>> lists, Labels labels) {
    List<Block> led =
        LedLabels.before(
            new LayoutTables(labels).opened(ColonCells.without(page.blocks())), labels);
    List<Block> opened = IndicatorLines.of(led);
    List<Block> blocks =
        page.hasLayout()
            ? opened
            : TypedText.of(TablesBeside.parted(opened, labels), before, lists, labels);
    List<Block> spread = SpreadLabels.joined(blocks, labels);
    return page.hasLayout() ? UnruledLists.of(spread, labels) : UnruledPage.without(spread);
  }

  private static List<Piece> of(Page page, List<Block> blocks, String source, Labels labels) {
    List<Piece> pieces = new ArrayList<>();
    List<Block> unfolded =
        blocks.stream()
            .flatMap(printed -> Unfolded.of(printed, labels).stream())
            .flatMap(printed -> LabelsOnOneLine.parted(printed, labels).stream())
            .toList();
    for (Block block : SideBySide.parted(unfolded, labels)) {
      pieces.add(new Piece(block, source, page, pieces.isEmpty()));
    }
    return pieces;
  }

  /** The pieces of what stands in a cell. */
  public List<Piece> within(Cell cell) {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : cell.content()) {
      Block placed = block instanceof Line line ? line.outOf(cell) : block;
      pieces.add(new Piece(placed, source, page, false));
    }
    return pieces;
  }

  /** The pieces of what stands in a cell behind its first characters. */
  public List<Piece> within(Cell cell, int characters) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (Piece piece : within(cell)) {
      int end = start + piece.text().length();
      if (start >= characters) {
        pieces.add(piece);
      } else if (end > characters && piece.line().isPresent()) {
        pieces.add(piece.withText(piece.text().substring(characters - start).strip()));
      }
      start = end + 1;
    }
    return pieces;
  }

  /** The same piece with another block: what is left of it when a label is taken away. */
  public Piece with(Block other) {
    return new Piece(other, source, page, opensPage);
  }

  /** The same line with another text; a table becomes a line. */
  public Piece withText(String text) {
    return with(line().map(l -> l.withText(text)).orElseGet(() -> Line.of(text, false)));
  }

  /** The same at another place. */
  public Piece withText(String text, Box place) {
    return with(line().orElseThrow().withText(text, place));
  }

  /** The lines that were typed into one; else itself. */
  public Stream<Piece> lines() {
    return line()
        .filter(line -> line.text().indexOf('\n') >= 0)
        .map(line -> line.text().lines().map(this::withText))
        .orElseGet(() -> Stream.of(this));
  }

  public Optional<Line> line() {
    return block instanceof Line line ? Optional.of(line) : Optional.empty();
  }

  public Optional<Table> table() {
    return block instanceof Table table ? Optional.of(table) : Optional.empty();
  }

  /** Those of a table; none for a line. */
  public List<Cell> cells() {
    return block instanceof Table table ? table.cells() : List.of();
  }

  public String text() {
    return block.text();
  }

  /** The texts of lines as one: Japanese breaks its lines within words. */
  public static String joined(List<Piece> lines) {
    return lines.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** The texts of the cells of a table; else its own. */
  public Stream<String> texts() {
    return table().map(t -> t.cells().stream().map(Cell::text)).orElseGet(() -> Stream.of(text()));
  }

  /** The labels that its texts begin with. */
  public Stream<LabelMatch> labels(Labels labels) {
    return texts().flatMap(text -> labels.leadingKnown(text).stream());
  }

  /** True where one of its texts begins with a label of a field. */
  public boolean holds(Field field, Labels labels) {
    return labels(labels).anyMatch(label -> label.field() == field);
  }

  /** Where it stands, on a page with a layout. */
  public Box box() {
    return block.box().orElseThrow();
  }

  /** The size of a line in points; 0 where it is unknown, and for a table. */
  public double fontSize() {
    return line().map(Line::fontSize).orElse(0.0);
  }

  /**
   * True for a line that a blank line, a wide gap or a new page sets off from what is before it.
   */
  public boolean opensParagraph() {
    return opensPage || line().map(Line::afterGap).orElse(true);
  }

  /** True for what stands right of a line, beside it. */
  public boolean isRightOf(Piece line) {
    Optional<Box> here = block.box();
    Optional<Box> before = line.line().flatMap(Line::box);
    return here.isPresent()
        && before.isPresent()
        && here.get().left() >= before.get().right()
        && here.get().sharesHeight(before.get());
  }

  /** A line that says in which unit amounts are: （単位：千円）. */
  public boolean isUnitNote() {
    return line().isPresent() && Unit.isNote(text());
  }

  /** True for what stands below a line with no more than a line's height between them. */
  public boolean isRightBelow(Piece line) {
    Optional<Box> here = block.box();
    Optional<Box> above = line.line().flatMap(Line::box);
    if (here.isEmpty() || above.isEmpty() || !onPageOf(line)) {
      return false;
    }
    double height = above.get().height();
    double gap = here.get().top() - above.get().bottom();
    return gap > -height / 2 && gap < height;
  }

  public boolean onPageOf(Piece other) {
    return page == other.page;
  }

  /** Where the page of a piece begins among others. */
  public static int topOfPage(List<Piece> pieces, int index) {
    int top = index;
    while (top > 0 && pieces.get(top - 1).onPageOf(pieces.get(index))) {
      top--;
    }
    return top;
  }

  /** Where the page of a piece ends among others. */
  public static int endOfPage(List<Piece> pieces, int index) {
    int end = index + 1;
    while (end < pieces.size() && pieces.get(end).onPageOf(pieces.get(index))) {
      end++;
    }
    return end;
  }

  /** Where it stands. */
  public Place place() {
    return new Place(
        source, pageNumber(), block.box().map(page::shown), CellRange.of(List.of(this)));
  }

  private OptionalInt pageNumber() {
    return page.number() > 0 ? OptionalInt.of(page.number()) : OptionalInt.empty();
  }

  /** Where a cell of this table stands. */
  public Place place(Cell cell) {
    return new Place(
        source,
        pageNumber(),
        cell.box().map(page::shown),
        CellRange.of(page, List.of(cell.address())));
  }

  /** Where several pieces stand: the page of the first, and the rectangle around those on it. */
  public static Place place(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return Place.UNKNOWN;
    }
    Piece first = pieces.get(0);
    Optional<Box> box =
        pieces.stream()
            .filter(p -> p.onPageOf(first))
            .flatMap(p -> p.block().box().stream())
            .reduce(Box::union)
            .map(first.page()::shown);
    return new Place(first.source(), first.pageNumber(), box, CellRange.of(pieces));
  }
}
