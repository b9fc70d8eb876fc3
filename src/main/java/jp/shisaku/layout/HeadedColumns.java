package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.Heads.Edge;
import jp.shisaku.layout.Heads.Text;
import jp.shisaku.layout.grid.Band;
import jp.shisaku.page.White;

/**
 * Columns of text side by side, each below its label: 目的, 概要, 詳細. The white between them may be
 * narrower than one within a line, so it is the labels that tell that there are columns; they end
 * where something runs across.
 */
final class HeadedColumns {

  /** Lines whose tops differ by less are on one height; in points. */
  private static final double ONE_HEIGHT = 3;

  /** The white between columns whose heads have frames that touch, and how far it may lie off. */
  private static final double NARROWEST_AT_FRAMES = 1.5;

  private static final double SLACK_AT_FRAMES = 6;

  private final Heads heads;

  /** All that stands below the heads, from top to bottom. */
  private final List<Box> below;

  private final double narrowest;

  /** Between each head and the next the whites that no line has crossed so far. */
  private List<List<White>> whites;

  private HeadedColumns(Heads heads, List<Box> marks) {
    this.heads = heads;
    this.below =
        marks.stream().filter(this::isBelow).sorted(Comparator.comparingDouble(Box::top)).toList();
    List<White> gaps = new ArrayList<>();
    for (int i = 1; i < heads.row().size(); i++) {
      Box before = heads.row().get(i - 1).box();
      gaps.add(new White(before.right(), heads.row().get(i).box().left()));
    }
    // Frames say where the columns are, and how near the text of these comes to each other.
    boolean told = !gaps.stream().allMatch(Band::isWide) && heads.areFramed();
    this.narrowest = told ? NARROWEST_AT_FRAMES : Band.NARROWEST_WHITE;
    double slack = told ? SLACK_AT_FRAMES : 0;
    this.whites =
        gaps.stream()
            .map(gap -> Stream.of(new White(gap.from() - slack, gap.to() + slack)))
            .map(gap -> gap.filter(this::isWide).toList())
            .toList();
  }

  private boolean isBelow(Box box) {
    return box.centerY() > heads.bottom();
  }

  private boolean isWide(White white) {
    return white.width() >= narrowest;
  }

  /**
   * The columns from their heads down to where something runs across, from left to right; empty
   * where there are none.
   *
   * @param texts the lines of a region
   * @param marks all that is printed in it: letters, frames, tables
   * @param tables the tables among these
   */
  static List<Box> of(Box region, List<Text> texts, Supplier<List<Box>> marks, List<Box> tables) {
    return Heads.in(texts)
        .map(heads -> new HeadedColumns(heads, marks.get()).within(region, texts, tables))
        .filter(columns -> !columns.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Box> within(Box region, List<Text> texts, List<Box> tables) {
    double end = aboveFrames(aboveHead(crossing(region.bottom())));
    if (whites.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    List<Box> columns = new ArrayList<>();
    double left = region.left();
    for (List<White> between : whites) {
      double right = White.widest(between.stream()).orElseThrow().middle();
      columns.add(new Box(left, heads.top(), right, end));
      left = right;
    }
    columns.add(new Box(left, heads.top(), region.right(), end));
    // Below each row of cells of a sheet stand its values: such rows belong together.
    boolean parted =
        !heads.areCells()
            || tables.stream().noneMatch(this::isBelow)
                && texts.stream().noneMatch(this::isOfOtherRow)
            || texts.stream().anyMatch(text -> isOfTwo(text, columns));
    return parted && columns.stream().allMatch(this::holdsText) ? columns : List.of();
  }

  /** The top of the first line that leaves no white between two columns. */
  private double crossing(double foot) {
    for (int i = 0; i < below.size(); ) {
      int start = i;
      double top = below.get(start).top();
      while (i < below.size() && below.get(i).top() < top + ONE_HEIGHT) {
        i++;
      }
      List<Box> line = below.subList(start, i);
      List<List<White>> left = whites.stream().map(between -> free(between, line)).toList();
      if (left.stream().anyMatch(List::isEmpty)) {
        return top;
      }
      whites = left;
    }
    return foot;
  }

  private List<White> free(List<White> between, List<Box> line) {
    List<White> free = between;
    for (Box box : line) {
      free = free.stream().flatMap(white -> white.without(box)).filter(this::isWide).toList();
    }
    return free;
  }

  /** A label alone right above what runs across is the head of that: 工程 above its table. */
  private double aboveHead(double end) {
    if (below.stream().allMatch(box -> box.top() < end)) {
      return end;
    }
    double last = below.stream().mapToDouble(Box::top).filter(top -> top < end).max().orElse(end);
    return heads.shorts().stream()
        .filter(text -> text.box().bottom() > last - ONE_HEIGHT && text.box().centerY() < end)
        .filter(text -> isAlone(text.box()) && text.field().isPresent())
        .mapToDouble(text -> text.box().top())
        .findFirst()
        .orElse(end);
  }

  private boolean isAlone(Box text) {
    return below.stream().filter(box -> box.isLevelWith(text)).allMatch(text::holds);
  }

  /** Frames as wide as those of the heads, one in each column, are heads of something else. */
  private double aboveFrames(double end) {
    if (!heads.areFramed()) {
      return end;
    }
    List<Text> frames =
        heads.shorts().stream()
            .filter(text -> text.framed() && text.field().isEmpty())
            .filter(text -> text.box().top() > heads.bottom() && text.box().top() < end)
            .toList();
    return frames.stream()
        .filter(first -> areLikeHeads(Heads.onHeightOf(first, frames)))
        .mapToDouble(first -> first.box().top())
        .min()
        .orElse(end);
  }

  private boolean areLikeHeads(List<Text> frames) {
    return heads.row().stream().allMatch(head -> frames.stream().anyMatch(head::isAsWideAs));
  }

  private boolean isOfOtherRow(Text text) {
    return text.edge() == Edge.CELL && !heads.row().contains(text);
  }

  /** True for a line that holds text of two columns. */
  private static boolean isOfTwo(Text line, List<Box> columns) {
    Box box = line.box();
    return line.edge() == Edge.NONE
        && columns.stream()
            .filter(column -> box.top() > column.top() && box.bottom() < column.bottom())
            .anyMatch(column -> box.left() < column.right() && box.right() > column.right());
  }

  private boolean holdsText(Box column) {
    return below.stream().anyMatch(column::holds);
  }
}
