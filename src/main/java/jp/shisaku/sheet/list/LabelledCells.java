package jp.shisaku.sheet.list;

import java.util.List;
import java.util.Map;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Piece;
import jp.shisaku.piece.table.LabelledTexts;
import jp.shisaku.sheet.Value;

/** Cells of a list in which several texts stand below their labels: 【目的】 and 【内容】 in 概要. */
final class LabelledCells {

  private LabelledCells() {}

  /** Gives such texts to their fields, unless the list has columns of its own for one of them. */
  static void part(Map<Field, Value> values, Labels labels) {
    for (Value cell : List.copyOf(values.values())) {
      if (!cell.field().isProse()) {
        continue;
      }
      List<Piece> lines = cell.pieces().stream().flatMap(Piece::lines).toList();
      Map<Field, List<Piece>> texts = LabelledTexts.in(lines, Piece::block, labels);
      if (texts.size() >= LabelledTexts.SEVERAL
          && texts.keySet().stream()
              .allMatch(f -> f.isProse() && (f == cell.field() || !values.containsKey(f)))) {
        values.remove(cell.field());
        texts.forEach((field, text) -> values.put(field, new Value(field, text, Method.LABEL)));
      }
    }
  }
}
