package jp.shisaku.emit.table;

/**
 * Keeps a spreadsheet from running a text cell as a formula, in a way that can be undone.
 *
 * <p>An apostrophe is put before a text that begins with one of {@code = + - @}, their full-width
 * forms, a tab or a line break, and before one that begins with an apostrophe already. To restore a
 * cell, one apostrophe at its beginning is taken away. A text of a single character is left as it
 * is: a dash alone, which is how the sheets print "none", is no formula.
 *
 * <p>Columns of numbers are not touched: what stands there was written by us, and a negative figure
 * must load as a number.
 */
public final class FormulaGuard {

  private static final char GUARD = '\'';
  private static final String STARTERS = "=+-@＝＋－＠\t\r\n\0'";

  private FormulaGuard() {}

  /** The cell for a text. */
  public static String defuse(String text) {
    boolean risky = !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    boolean alone = text.length() == 1 && text.charAt(0) != GUARD;
    return risky && !alone ? GUARD + text : text;
  }

  /** The text of a cell. */
  public static String restore(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD ? cell.substring(1) : cell;
  }
}
