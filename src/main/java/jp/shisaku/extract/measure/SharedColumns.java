package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.amount.Figure;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;

/**
 * Amounts of sheets whose names stand beside each other, but whose text could not be put apart: all
 * of it stands behind the last name, and nobody can tell which of the measures it is of.
 */
final class SharedColumns {

  private SharedColumns() {}

  /**
   * For each sheet, whether its amounts may be those of one beside it.
   *
   * @param names the name and the budget of each sheet, as they were found
   */
  static List<Boolean> in(List<Sheet> sheets, List<Map<Field, Value>> found) {
    List<Boolean> shared = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      shared.add(
          i > 0
              && sheets.get(i).placed().isEmpty()
              && !found.get(i - 1).containsKey(Field.BUDGET)
              && isRight(found.get(i - 1).get(Field.NAME), found.get(i).get(Field.NAME))
              && reachesLeft(sheets.get(i), found.get(i).get(Field.NAME)));
    }
    return shared;
  }

  /** The values, the budget told as one that stands for several measures. */
  static Map<Field, Value> withheld(Map<Field, Value> values) {
    Value budget = values.get(Field.BUDGET);
    if (budget == null) {
      return values;
    }
    Map<Field, Value> others = new EnumMap<>(values);
    Figure figure = new Figure("", budget.text(), true, budget.place());
    others.put(
        Field.BUDGET,
        new Value(Field.BUDGET, budget.pieces(), budget.method(), budget.head(), List.of(figure)));
    return others;
  }

  private static boolean isRight(Value left, Value right) {
    Optional<Box> a = box(left);
    Optional<Box> b = box(right);
    return a.isPresent()
        && b.isPresent()
        && left.pieces().get(0).onPageOf(right.pieces().get(0))
        && a.get().sharesHeight(b.get())
        && a.get().right() <= b.get().left();
  }

  private static boolean reachesLeft(Sheet sheet, Value name) {
    double left = box(name).orElseThrow().left();
    return sheet.body().stream()
        .filter(piece -> piece.onPageOf(name.pieces().get(0)))
        .flatMap(piece -> piece.block().box().stream())
        .anyMatch(box -> box.centerX() < left || box.left() < left - box.width() / 2);
  }

  private static Optional<Box> box(Value value) {
    return value == null
        ? Optional.empty()
        : value.pieces().stream().findFirst().map(Piece::block).flatMap(b -> b.box());
  }
}
