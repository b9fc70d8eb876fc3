package jp.shisaku.sheet.field;

import java.util.Optional;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;

/**
 * How text is set beside other text: a title is in larger print than what it heads, or in bolder.
 */
public final class Print {

  private Print() {}

  /** The size of a line, or of the first one of a table; 0 where none is known. */
  public static double size(Piece piece) {
    return piece.cells().stream()
        .flatMap(cell -> cell.content().stream())
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .findFirst()
        .map(Line::fontSize)
        .orElse(piece.fontSize());
  }

  /** True for print that is larger than other print; a web page tells no size of plain text. */
  public static boolean isLarger(Piece piece, Piece other) {
    return size(piece) > size(other) * Line.LARGER;
  }

  /** True for bold print beside other print that is not larger. */
  private static boolean isBolder(Piece piece, Piece other) {
    return isBold(piece)
        && !isBold(other)
        && other.line().isPresent()
        && size(piece) > 0
        && !isLarger(other, piece);
  }

  /** True for larger or bolder print than that of the text below it. */
  public static boolean isOfTitle(Piece piece, Piece text) {
    return isLarger(piece, text) || isBolder(piece, text);
  }

  public static boolean isBold(Piece piece) {
    return piece.line().filter(Line::bold).isPresent();
  }

  /** True for two lines in the same print. */
  public static boolean isAlike(Piece piece, Piece other) {
    Optional<Line> line = other.line();
    return piece.line().filter(l -> line.filter(l::isSetAs).isPresent()).isPresent();
  }
}
