package jp.shisaku.extract.measure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Fold;

/** What stands in none of the values that were read of some pieces. */
final class LeftOut {

  private LeftOut() {}

  /**
   * The pieces that hold a text of which the values have nothing, but for signs and blanks.
   *
   * @param values what was read, each in the order of the pieces
   */
  static List<Piece> of(List<Piece> pieces, Stream<String> values) {
    String read = values.map(Fold::letters).collect(Collectors.joining("\n"));
    return pieces.stream()
        .filter(piece -> !texts(piece.block()).allMatch(text -> read.contains(Fold.letters(text))))
        .toList();
  }

  private static Stream<String> texts(Block block) {
    return block instanceof Table table
        ? table.cells().stream().map(Cell::text)
        : Stream.of(block.text());
  }
}
