package jp.shisaku.sheet.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;

/** Pieces of a page by place and size of type. */
final class DeckPieces {

  private DeckPieces() {}

  /** Boxes and frames around text are tables of few cells: their lines count as lines. */
  static List<Piece> flat(List<Piece> pieces, Labels labels) {
    List<Piece> flat = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Cell> cells = Cell.filled(piece.cells());
      boolean frame =
          cells.size() == 1
              || cells.stream()
                  .anyMatch(c -> new DeckSections(piece.within(c), labels).count() > 0);
      List<Piece> amounts =
          piece.table().map(t -> AmountRows.of(piece, t, cells, labels)).orElse(List.of());
      if (frame) {
        cells.forEach(c -> flat.addAll(inFrame(piece.within(c), c, cells, labels)));
      } else if (!amounts.isEmpty()) {
        flat.addAll(amounts);
      } else {
        flat.add(piece);
      }
    }
    return flat.stream().filter(p -> p.block().box().isPresent()).toList();
  }

  /** A head alone in its cell is as high as its row: beside or above the whole of its text. */
  private static List<Piece> inFrame(
      List<Piece> lines, Cell cell, List<Cell> cells, Labels labels) {
    boolean head =
        lines.size() == 1 && cell.box().isPresent() && new DeckSections(lines, labels).count() > 0;
    if (!head) {
      return lines;
    }
    Box own = cell.box().get();
    Box row =
        cells.stream()
            .filter(other -> other.row() == cell.row() && other.rowSpan() == cell.rowSpan())
            .flatMap(other -> other.box().stream())
            .reduce(own, Box::union);
    Piece line = lines.get(0);
    return List.of(
        line.withText(line.text(), new Box(own.left(), row.top(), own.right(), row.bottom())));
  }

  static double top(Piece piece) {
    return piece.box().top();
  }

  /** The size in which most characters are set; of two, the smaller one. */
  static double usualSize(List<Piece> pieces) {
    Map<Double, Integer> characters =
        pieces.stream()
            .filter(p -> p.line().isPresent())
            .collect(
                Collectors.groupingBy(
                    Piece::fontSize, Collectors.summingInt(p -> p.text().length())));
    return characters.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Double, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
