package jp.shisaku.piece.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/** Texts below their labels in one place: 目的 and its text, 概要 and its text. */
public final class LabelledTexts {

  /** One label may be a heading of the text. */
  public static final int SEVERAL = 2;

  private LabelledTexts() {}

  /**
   * The lines below each label, by its field; none where the first line is no label, or a label has
   * no text.
   *
   * @param block of a line
   */
  public static <T> Map<Field, List<T>> in(List<T> lines, Function<T, Block> block, Labels labels) {
    Map<Field, List<T>> texts = new EnumMap<>(Field.class);
    List<T> open = null;
    for (T line : lines) {
      Optional<Field> field =
          block.apply(line) instanceof Line label ? field(label.text(), labels) : Optional.empty();
      if (field.isPresent() ? open != null && open.isEmpty() : open == null) {
        return Map.of();
      }
      if (field.isPresent()) {
        open = texts.computeIfAbsent(field.get(), f -> new ArrayList<>());
      } else {
        open.add(line);
      }
    }
    return open == null || open.isEmpty() ? Map.of() : texts;
  }

  /** The field of a line that is nothing but its label. */
  static Optional<Field> field(String line, Labels labels) {
    return labels
        .known(line)
        .filter(m -> m.isExact() && m.isAlone())
        .map(LabelMatch::field)
        .filter(Field::isOfMeasure);
  }
}
