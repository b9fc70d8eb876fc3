package jp.shisaku.amount;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.Amounts;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.text.Signs;

/** What the text of a cell in a table of amounts is: a figure, a dash, a rate or words. */
public final class FigureText {

  private static final String RATE = "[0-9.,]+\\s*[%％]";

  /** Most tables have no figure in a cell of its own: what their heads say need not be read. */
  private static final Pattern BARE =
      Pattern.compile("\\s*[-△▲]?\\s*[0-9０-９][0-9０-９,，.]*\\s*[千百億万]*円?\\s*(?:の?内数)?\\s*");

  private static final String NONE = "皆[増減]";

  private static final Pattern FIGURES =
      Pattern.compile(
          NONE
              + "|(?:[^0-9０-９。、（(]{0,12}[\\s　:：]+[-△▲]?[0-9０-９][0-9０-９,，.]*(?:[千百億万]*円)?[\\s　]*)+");

  private static final Pattern FRACTION =
      Pattern.compile("[-△▲]?[0-9０-９][0-9０-９,，]*[.．][0-9０-９]+[\\s　]*[%％]?");

  /** Any unit, to see whether a text is a figure. */
  private static final Optional<Unit> ANY_UNIT = Unit.named("円");

  private FigureText() {}

  /** Quick: true for a number alone, or with 内数 behind it. */
  static boolean isBare(String text) {
    return BARE.matcher(text).matches();
  }

  /** True for what may stand where an amount is expected: a number, a dash, a rate. */
  public static boolean isFigure(String text) {
    String bare = text.strip();
    return bare.matches(RATE) || isNumberOrDash(bare);
  }

  /** True for 97.5 and 103.2％, which are no whole amounts: rates, counts. */
  public static boolean isFraction(String text) {
    return FRACTION.matcher(text.strip()).matches();
  }

  /** True for 1.5 where its label or head says 億円: a whole amount in yen. */
  static boolean isWholeIn(Optional<Unit> stated, String text) {
    return stated.isPresent() && yen(text, stated).isPresent();
  }

  static boolean isNumberOrDash(String bare) {
    return Signs.areDashes(bare) || yen(bare, ANY_UNIT).isPresent();
  }

  /** True for nothing but figures, also such with what they are for, and 皆増: 国庫 12,250 一般財源 800. */
  static boolean areFigures(String text) {
    String bare = text.strip();
    return isNumberOrDash(bare) || FIGURES.matcher(bare).matches();
  }

  /** True for a word that stands for a change from nothing, or to nothing: 皆増. */
  static boolean isNone(String text) {
    return text.strip().matches(NONE);
  }

  /** True for a figure that is an amount, should it be one. */
  static boolean isAmount(String text) {
    String bare = text.strip();
    return !Signs.isNothing(bare) && !bare.matches(RATE);
  }

  /** True for a number that is not zero. */
  public static boolean isNumber(String text) {
    return yen(text, ANY_UNIT).filter(number -> number != 0).isPresent();
  }

  /** The number that a cell shows, a dash being none; in no unit. */
  public static Optional<Long> number(String text) {
    return Signs.areDashes(text.strip()) ? Optional.of(0L) : yen(text, ANY_UNIT);
  }

  /** The amount that a cell shows; a format may set its sign apart: ▲ 5. */
  static Optional<Long> yen(String text, Optional<Unit> unit) {
    return Amounts.read(text.replaceAll("\\s+", ""), unit).whole();
  }
}
