package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;

/**
 * Columns of text side by side, each below its label: 目的, 概要, 詳細. The white between them may be
 * narrower than one within a line, so it is the labels that tell that there are columns.
 */
final class HeadedColumns {

  /** Heads are no longer. */
  static final int LONGEST_HEAD = 12;

  /** Lines whose tops differ by less are on one height; in points. */
  private static final double ONE_HEIGHT = 3;

  private static final int FEWEST = 2;

  /** The white between columns whose heads have frames that touch, and how far it may lie off. */
  private static final double NARROWEST_AT_FRAMES = 1.5;

  private static final double SLACK_AT_FRAMES = 6;

  /** What a list has columns of: its rows are read across. */
  private static final Set<Field> OF_LISTS =
      EnumSet.of(Field.NAME, Field.OFFICES, Field.CLASSIFICATION, Field.POSITIONS, Field.BUDGET);

  /**
   * A text of a region.
   *
   * @param box of the frame around it, or its own where it has none
   */
  record Text(String text, Box box, boolean framed) {

    private boolean isShort() {
      return text.length() <= LONGEST_HEAD;
    }

    private Optional<Field> field() {
      return KnownLabels.STANDARD.known(text).map(LabelMatch::field);
    }

    private boolean isProse() {
      return field().filter(Field::isProse).isPresent();
    }
  }

  private final List<Text> heads;
  private final List<Box> below;
  private final double narrowest;

  /** Between each head and the next the whites that no row has crossed so far. */
  private List<List<Band.White>> whites;

  private HeadedColumns(List<Text> heads, List<Box> marks) {
    this.heads = heads;
    double foot = bottom(heads);
    this.below =
        marks.stream()
            .filter(box -> box.centerY() > foot)
            .sorted(Comparator.comparingDouble(Box::top))
            .toList();
    List<Band.White> between = new ArrayList<>();
    for (int i = 1; i < heads.size(); i++) {
      between.add(new Band.White(heads.get(i - 1).box().right(), heads.get(i).box().left()));
    }
    // Frames say where the columns are, and how near the text of these comes to each other.
    boolean told = !between.stream().allMatch(Band.White::isWide) && areFramed(heads);
    this.narrowest = told ? NARROWEST_AT_FRAMES : Band.NARROWEST;
    double slack = told ? SLACK_AT_FRAMES : 0;
    this.whites =
        between.stream()
            .map(white -> new Band.White(white.from() - slack, white.to() + slack))
            .map(white -> Stream.of(white).filter(this::isWide).toList())
            .toList();
  }

  private static boolean areFramed(List<Text> heads) {
    return heads.stream().allMatch(Text::framed);
  }

  private boolean isWide(Band.White white) {
    return white.to() - white.from() >= narrowest;
  }

  /**
   * The columns from their heads down to where something runs across, from left to right; empty
   * where there are none.
   *
   * @param texts the lines of a region
   * @param marks all that is printed in it: letters, frames, tables
   */
  static List<Box> of(Box region, List<Text> texts, Supplier<List<Box>> marks) {
    List<Text> mayBeHeads = texts.stream().filter(Text::isShort).toList();
    for (Text text : mayBeHeads) {
      // Whether it is a label is asked last: nearly all texts stand alone on their height.
      if (onHeightOf(text, mayBeHeads).size() >= FEWEST && text.isProse()) {
        List<Text> row = onHeightOf(text, texts);
        List<Box> columns =
            areHeads(row) || areFirstOfStacks(row, mayBeHeads)
                ? new HeadedColumns(row, marks.get()).within(region, mayBeHeads)
                : List.of();
        if (!columns.isEmpty()) {
          return columns;
        }
      }
    }
    return List.of();
  }

  private static List<Text> onHeightOf(Text text, List<Text> texts) {
    return texts.stream()
        .filter(t -> Rows.onOneHeight(t.box(), text.box()))
        .sorted(Comparator.comparingDouble(t -> t.box().left()))
        .toList();
  }

  private static boolean areHeads(List<Text> row) {
    List<Field> fields = row.stream().flatMap(text -> text.field().stream()).toList();
    return row.size() >= FEWEST
        && row.stream().allMatch(Text::isShort)
        && fields.stream().filter(Field::isProse).distinct().count() >= FEWEST
        && fields.stream().noneMatch(OF_LISTS::contains);
  }

  /** Frames with labels, further ones as wide below each: no list has them, whatever they say. */
  private static boolean areFirstOfStacks(List<Text> row, List<Text> shorts) {
    return row.stream()
        .allMatch(
            head ->
                head.framed()
                    && head.field().isPresent()
                    && shorts.stream()
                        .filter(text -> text.framed() && text.box().top() > head.box().bottom())
                        .anyMatch(text -> isAsWide(text, head) && text.field().isPresent()));
  }

  private static boolean isAsWide(Text text, Text head) {
    return Math.abs(text.box().left() - head.box().left()) <= Distances.SNAP
        && Math.abs(text.box().right() - head.box().right()) <= Distances.SNAP;
  }

  private List<Box> within(Box region, List<Text> shorts) {
    double end = aboveFrames(aboveHead(end(region.bottom()), shorts), shorts);
    if (whites.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    double top = heads.stream().mapToDouble(t -> t.box().top()).min().orElseThrow();
    List<Box> columns = new ArrayList<>();
    double left = region.left();
    for (List<Band.White> white : whites) {
      double right =
          white.stream()
              .max(Comparator.comparingDouble(w -> w.to() - w.from()))
              .orElseThrow()
              .middle();
      columns.add(new Box(left, top, right, end));
      left = right;
    }
    columns.add(new Box(left, top, region.right(), end));
    return columns.stream().allMatch(this::holdsText) ? columns : List.of();
  }

  /** A label alone right above what runs across is the head of that: 工程 above its table. */
  private double aboveHead(double end, List<Text> shorts) {
    double last =
        below.stream().mapToDouble(Box::top).filter(top -> top < end).max().orElse(end)
            - ONE_HEIGHT;
    boolean more = below.stream().anyMatch(box -> box.top() >= end);
    return shorts.stream()
        .filter(text -> more && text.box().bottom() > last && text.box().centerY() < end)
        .filter(text -> isAlone(text.box()) && text.field().isPresent())
        .mapToDouble(text -> text.box().top())
        .findFirst()
        .orElse(end);
  }

  /** Frames as wide as those of the heads, one in each column, are heads of something else. */
  private double aboveFrames(double end, List<Text> shorts) {
    List<Text> frames =
        shorts.stream()
            .filter(text -> text.framed() && text.field().isEmpty())
            .filter(text -> text.box().top() > bottom(heads) && text.box().top() < end)
            .toList();
    return frames.stream()
        .filter(first -> areFramed(heads) && heads.stream().allMatch(isAbove(first, frames)))
        .mapToDouble(first -> first.box().top())
        .min()
        .orElse(end);
  }

  private static Predicate<Text> isAbove(Text first, List<Text> frames) {
    List<Text> row = onHeightOf(first, frames);
    return head -> row.stream().anyMatch(frame -> isAsWide(frame, head));
  }

  private boolean isAlone(Box text) {
    return below.stream()
        .filter(box -> Rows.onOneHeight(box, text))
        .allMatch(box -> text.contains(box.centerX(), box.centerY()));
  }

  private boolean holdsText(Box column) {
    return below.stream().anyMatch(box -> column.contains(box.centerX(), box.centerY()));
  }

  /** The top of the first row that leaves no white between two columns. */
  private double end(double foot) {
    int i = 0;
    while (i < below.size()) {
      double top = below.get(i).top();
      List<List<Band.White>> left = whites;
      while (i < below.size() && below.get(i).top() < top + ONE_HEIGHT) {
        Box box = below.get(i);
        left = left.stream().map(between -> without(box, between)).toList();
        i++;
      }
      if (left.stream().anyMatch(List::isEmpty)) {
        return top;
      }
      whites = left;
    }
    return foot;
  }

  private List<Band.White> without(Box box, List<Band.White> whites) {
    return whites.stream()
        .flatMap(
            white ->
                white.to() <= box.left() || white.from() >= box.right()
                    ? Stream.of(white)
                    : Stream.of(
                            new Band.White(white.from(), box.left()),
                            new Band.White(box.right(), white.to()))
                        .filter(this::isWide))
        .toList();
  }

  private static double bottom(List<Text> heads) {
    return heads.stream().mapToDouble(t -> t.box().bottom()).max().orElseThrow();
  }
}
