package jp.shisaku.extract.measure;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Circled;
import jp.shisaku.text.Signs;

/**
 * The text of a field, from its lines and tables: a break that only wraps a sentence is removed, a
 * list item and a paragraph begin on a new line, a table gives a line a row with tabs between its
 * cells.
 */
public final class Prose {

  /** A line that ends this close to the right edge was wrapped there; in characters of its size. */
  private static final double WRAP_SLACK = 1.6;

  private static final Pattern OPENS_LINE =
      Pattern.compile(
          "^(?:["
              + Signs.ITEMS
              + Circled.ALL
              + "＊*＞>‐–—]|[-－]\\s|[(（][0-9a-zA-Zア-ンⅰ-ⅻ]{1,2}[)）]"
              + "|[0-9]{1,2}[.．]\\s|[ア-ン]\\s|[【＜〈《<\\[［])");
  private static final String CLOSING = "。．！？：:】＞〉》>";

  private Prose() {}

  /** The text; "-" where only a dash is printed. */
  static String of(List<Piece> pieces) {
    List<Block> blocks = pieces.stream().map(Piece::block).toList();
    return dash(of(blocks, right(pieces)));
  }

  /** The text of a cell of a table, whose lines are wrapped at its right edge. */
  static String of(Cell cell) {
    return of(cell.content(), cell.box().map(Box::right).orElse(0.0));
  }

  private static String of(List<Block> blocks, double right) {
    StringBuilder text = new StringBuilder();
    Line before = null;
    for (Block block : blocks) {
      if (block instanceof Line line) {
        append(text, before, line, right);
        before = line;
      } else if (block instanceof Table table) {
        text.append(text.length() > 0 ? "\n" : "").append(table.text(Prose::of));
        before = null;
      }
    }
    return text.toString().strip();
  }

  /** All lines as one: for names, headings and labels that were broken over lines. */
  public static String oneLine(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      for (String line : piece.text().split("\n")) {
        join(text, line.strip());
      }
    }
    return text.toString().strip();
  }

  /** True where a line goes on with the sentence of the line before it. */
  static boolean continues(Line before, Line line, double right) {
    if (OPENS_LINE.matcher(line.text()).find()) {
      return false;
    }
    return line.isPlaced()
        && isFull(before, right)
        && !(line.afterGap() && isClosed(before.text()));
  }

  private static boolean isClosed(String text) {
    return !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** True for a line that reaches the right edge, as a wrapped one does. */
  static boolean isFull(Line line, double right) {
    return line.isPlaced() && line.box().get().right() > right - WRAP_SLACK * line.fontSize();
  }

  /** Joins with a blank between Latin words and none between Japanese characters. */
  public static void join(StringBuilder text, String line) {
    if (!text.isEmpty() && !line.isEmpty()) {
      char last = text.charAt(text.length() - 1);
      char next = line.charAt(0);
      if ((isLatin(last) || last == ',' || last == ';') && (isLatin(next) || isFigure(next))) {
        text.append(' ');
      }
    }
    text.append(line);
  }

  private static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  /** The right edge of the widest line: what the lines of a field fill. */
  static double right(List<Piece> pieces) {
    return pieces.stream()
        .filter(p -> p.line().isPresent())
        .flatMap(p -> p.block().box().stream())
        .mapToDouble(Box::right)
        .max()
        .orElse(0);
  }

  private static void append(StringBuilder text, Line before, Line line, double right) {
    if (before != null && continues(before, line, right)) {
      join(text, line.text());
    } else {
      text.append(text.length() > 0 ? "\n" : "").append(line.text());
    }
  }

  private static String dash(String text) {
    return Signs.isDash(text) ? "-" : text;
  }
}
