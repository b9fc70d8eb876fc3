package jp.shisaku.aligned;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/** Tells by the labels of a page whether what looks like the heading of an excerpt is one. */
record LabelsBelow(Labels labels) {

  private record Placed(Field field, Box box) {}

  /**
   * True for 第3章 within 詳細: the next label below its top stands left of it, and is none that has
   * stood above.
   */
  boolean holdInValue(Block heading, List<Block> blocks) {
    if (heading.box().isEmpty()) {
      return false;
    }
    Box box = heading.box().get();
    List<Placed> all = blocks.stream().filter(Line.class::isInstance).flatMap(this::label).toList();
    Set<Field> above =
        all.stream()
            .filter(label -> label.box().centerY() <= box.top())
            .map(Placed::field)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(label -> label.box().centerY() > box.top())
        .min(Comparator.comparingDouble(label -> label.box().top()))
        .filter(next -> next.box().right() < box.left() && !above.contains(next.field()))
        .isPresent();
  }

  private Stream<Placed> label(Block line) {
    return line.box().stream()
        .flatMap(
            box ->
                labels.known(line.text()).stream()
                    .filter(match -> match.field().isOfMeasure())
                    .map(match -> new Placed(match.field(), box)));
  }
}
