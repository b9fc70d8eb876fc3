package jp.shisaku.sheet.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.amount.StatedBudget;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Brackets;

/**
 * Between the name and the header stand, without a label, the rest of a wrapped name and the
 * office. The office may be printed right of a name that goes on below it.
 */
public final class NameLines {

  /** Lines of one name begin no further right of its first line than this; in points. */
  private static final double WIDEST_INDENT = 200;

  /** Lines of one name differ in size by less than this; in points. */
  private static final double SAME_SIZE = 0.5;

  /**
   * Blanks, or the bar read for the edge of a cell, that set one text apart from another on its
   * line; a full-width blank counts as one.
   */
  private static final Pattern GAP =
      Pattern.compile("[ 　]*\\t[\\s　]*|[ 　]*[|｜][ 　]*|[ 　]{2,}(?:[|｜][ 　]*)?");

  private static final Pattern BLANK = Pattern.compile("[ 　]+");

  /** A value stands at most so far right, in columns: behind 施策の名称：. */
  private static final double INDENT_OF_VALUE = 12;

  /** No line with a name and its offices is longer; all that stands behind each blank is asked. */
  private static final int LONGEST = 1000;

  private NameLines() {}

  /** A name and the office behind it on the same line. */
  record Parted(String name, String office) {

    /** Without places, a name that is wrapped goes on at the left, below it or below its label. */
    boolean goesOnWith(Piece piece) {
      return piece
          .line()
          .filter(l -> l.box().isEmpty() && l.indent() <= INDENT_OF_VALUE && !l.afterGap())
          .filter(l -> !Offices.isListOrBracketed(l.text()))
          .isPresent();
    }
  }

  /**
   * Sources without a layout keep a name and the office at the right edge on one line, with blanks
   * or a tab between. One blank is enough only before a ministry or bureau, since names have blanks
   * too, and a known one counts more than the first of several blanks.
   */
  static Optional<Parted> parted(String text) {
    return parted(text, GAP, Offices::isList)
        .or(() -> parted(text, BLANK, Offices::isListOfKnown))
        .or(() -> parted(text, BLANK, NameLines::isSureOffice));
  }

  /** An office with its ministry, or with its bureau or department: 橋梁局橋課, 橋梁部橋室. */
  public static boolean isSureOffice(String text) {
    return Offices.isList(text)
        && (Offices.ministryOf(text).isPresent()
            || Offices.read(text).stream()
                .allMatch(
                    office ->
                        office.bureau().or(office::department).isPresent()
                            && office.division().or(office::office).isPresent()));
  }

  private static Optional<Parted> parted(String text, Pattern gap, Predicate<String> isOffice) {
    Matcher m = gap.matcher(text);
    while (text.length() <= LONGEST && m.find()) {
      String office = Brackets.without(text.substring(m.end()));
      if (m.start() > 0 && isOffice.test(office)) {
        return Optional.of(new Parted(text.substring(0, m.start()).strip(), office));
      }
    }
    return Optional.empty();
  }

  /**
   * The field of a line: the name or the office.
   *
   * @param name what is known of the name so far
   * @param hasOffices true where an office is known
   * @param beside true for a line right of the line before it
   */
  static Field fieldOf(Piece piece, List<Piece> name, boolean hasOffices, boolean beside) {
    boolean office = Offices.isListOrBracketed(piece.text());
    if (name.isEmpty()) {
      return office && !beside ? Field.OFFICES : Field.NAME;
    }
    boolean underName = !beside && (!office || hasOffices) && isSetAs(name.get(0), piece);
    boolean goesOn = !hasOffices && !office && !beside && !piece.opensParagraph();
    return underName || goesOn ? Field.NAME : Field.OFFICES;
  }

  /**
   * True for the first line of a name that goes on below it, also where the line ends as an office
   * does: 里山の図書館 / と学校を結ぶ事業.
   */
  static boolean isWrappedName(Piece line, Piece below) {
    return isSetAs(line, below)
        && !isSureOffice(Brackets.without(line.text()))
        && !Offices.isListOrBracketed(line.text() + below.text());
  }

  /**
   * True for a title that ends as an office does (夜の図書館, 里山の相談室), right above the amounts or the
   * first label of its sheet: an office is set no larger than these.
   */
  public static boolean isTitleLikeOffice(Piece line, Piece below, Labels labels) {
    return line.line().isPresent()
        && (StatedBudget.is(below.text())
            || below.labels(labels).anyMatch(label -> label.field().isOfMeasure()))
        && Print.isOfTitle(line, below)
        && Offices.isListOrBracketed(line.text())
        && Brackets.without(line.text()).equals(line.text().strip())
        && !isSureOffice(line.text());
  }

  /** True for a line set like the first line of the name, and not far to the right of it. */
  public static boolean isSetAs(Piece name, Piece piece) {
    Optional<Box> first = name.line().flatMap(Line::box);
    Optional<Box> box = piece.line().flatMap(Line::box);
    if (first.isEmpty() || box.isEmpty()) {
      return false;
    }
    Line above = name.line().orElseThrow();
    Line line = piece.line().orElseThrow();
    return Math.abs(line.fontSize() - above.fontSize()) < SAME_SIZE
        && line.bold() == above.bold()
        && first.get().left() + WIDEST_INDENT > box.get().left();
  }

  /** True for the office in a box at the right, above the last line of a name that is wrapped. */
  public static boolean isOfficeRightOf(Piece name, Piece piece) {
    Optional<Box> line = name.line().flatMap(Line::box);
    Optional<Box> office = piece.line().flatMap(Line::box);
    return line.isPresent()
        && office.isPresent()
        && office.get().left() > line.get().left() + WIDEST_INDENT
        && office.get().top() < line.get().bottom()
        && Offices.isListOrBracketed(piece.text());
  }

  /** Without the brackets that may stand around the office. */
  static Piece unbracketed(Piece piece) {
    String bare = Brackets.without(piece.text());
    return piece.line().isEmpty() || bare.equals(piece.text()) ? piece : piece.withText(bare);
  }
}
