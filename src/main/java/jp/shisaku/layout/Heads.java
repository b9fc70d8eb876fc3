package jp.shisaku.layout;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.KnownLabels;

/**
 * Labels on one height, from left to right, each above a text of its own: 目的, 概要, 詳細.
 *
 * @param shorts all texts of their region that are no longer than a head
 */
record Heads(List<Text> row, List<Text> shorts) {

  private static final int FEWEST = 2;

  /** 事業スキーム（対象者、対象行為等）: what is to stand below it. */
  private static final Pattern REMARK = Pattern.compile("[（(][^（()）]+[）)]$");

  /** What a list has columns of: its rows are read across. */
  private static final Set<Field> OF_LISTS =
      EnumSet.of(Field.NAME, Field.OFFICES, Field.CLASSIFICATION, Field.POSITIONS, Field.BUDGET);

  /** What is drawn around a text. */
  enum Edge {
    NONE,
    FRAME,
    /** That of a cell of a row whose cells touch. */
    CELL
  }

  /**
   * A text of a region.
   *
   * @param box of the frame around it, or its own where it has none
   */
  record Text(String text, Box box, Edge edge) {

    boolean framed() {
      return edge != Edge.NONE;
    }

    private boolean isShort() {
      return REMARK.matcher(text).replaceFirst("").length() <= KnownLabels.LONGEST;
    }

    Optional<Field> field() {
      return KnownLabels.STANDARD
          .known(text)
          .or(() -> KnownLabels.STANDARD.beforeRemark(text))
          .map(LabelMatch::field);
    }

    private boolean isProse() {
      return field().filter(Field::isProse).isPresent();
    }

    boolean isAsWideAs(Text other) {
      return Distances.same(box.left(), other.box.left())
          && Distances.same(box.right(), other.box.right());
    }
  }

  /** All that there may be among these texts. */
  static Stream<Heads> in(List<Text> texts) {
    List<Text> shorts = texts.stream().filter(Text::isShort).toList();
    return shorts.stream()
        // Whether it is a label is asked last: nearly all texts stand alone on their height.
        .filter(text -> onHeightOf(text, shorts).size() >= FEWEST && text.isProse())
        .map(text -> new Heads(onHeightOf(text, texts), shorts))
        .filter(heads -> heads.areOfText() || heads.areFirstOfStacks());
  }

  static List<Text> onHeightOf(Text text, List<Text> texts) {
    return texts.stream()
        .filter(t -> t.box().isLevelWith(text.box()))
        .sorted(Comparator.comparingDouble(t -> t.box().left()))
        .toList();
  }

  private boolean areOfText() {
    return row.stream().allMatch(Text::isShort)
        && row.stream().filter(Text::isProse).map(Text::text).distinct().count() >= FEWEST
        && row.stream().flatMap(text -> text.field().stream()).noneMatch(OF_LISTS::contains);
  }

  /** Frames with labels, further ones as wide below each: no list has them, whatever they say. */
  private boolean areFirstOfStacks() {
    return areFramed()
        && row.stream()
            .allMatch(
                head ->
                    head.field().isPresent()
                        && shorts.stream()
                            .filter(text -> text.framed() && text.isAsWideAs(head))
                            .filter(text -> text.box().top() > head.box().bottom())
                            .anyMatch(text -> text.field().isPresent()));
  }

  boolean areFramed() {
    return row.stream().allMatch(Text::framed);
  }

  boolean areCells() {
    return row.stream().anyMatch(head -> head.edge() == Edge.CELL);
  }

  double top() {
    return row.stream().mapToDouble(head -> head.box().top()).min().orElseThrow();
  }

  double bottom() {
    return row.stream().mapToDouble(head -> head.box().bottom()).max().orElseThrow();
  }
}
