package jp.shisaku.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.shisaku.text.NoteMark;

/** The text of marks on one line: which gaps are spaces, and which only spread the letters. */
final class Spacing {

  /** A spread label (均等割付) has no more letters than this. */
  private static final int LONGEST_SPREAD = 10;

  /** Gaps of a spread label differ by less than this; in em. */
  private static final double EVEN = 0.35;

  /** Two letters that are further apart are the ends of texts in two columns; in em. */
  private static final double MOST_SPREAD = 12;

  /** Gaps narrower than this are no spreading; in em. */
  private static final double LEAST_SPREAD = 0.1;

  /** Distances between figures that differ by less than this are one; in em. */
  private static final double SAME_PITCH = 0.06;

  /** Figures further apart are several numbers; in em. */
  private static final double PITCH = 0.7;

  /** The figures of a number stand on one line; what is raised by more is none of them; in em. */
  private static final double RAISED = 0.2;

  private static final String SEPARATORS = ",.，．";

  private Spacing() {}

  /** True for a short label whose letters are spread evenly, by spaces or by position (施 策 名). */
  static boolean isLetterSpaced(List<TextMark> line) {
    List<TextMark> inked = new ArrayList<>();
    for (TextMark mark : line) {
      if (!mark.blank()) {
        if (inked.size() == LONGEST_SPREAD || !Letters.oneSquare(mark.text())) {
          return false;
        }
        inked.add(mark);
      }
    }
    if (inked.size() < 2) {
      return false;
    }
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 1; i < inked.size(); i++) {
      double gap = gap(inked.get(i - 1), inked.get(i)) / inked.get(i).size();
      least = Math.min(least, gap);
      most = Math.max(most, gap);
    }
    return least >= LEAST_SPREAD && most <= MOST_SPREAD && most - least <= EVEN;
  }

  /** The text: letters that were spread stand together, any other visible gap is one space. */
  static String text(List<TextMark> line) {
    boolean spread = isLetterSpaced(line);
    double usual = usualGap(line);
    StringBuilder text = new StringBuilder();
    TextMark beforeLast = null;
    TextMark last = null;
    boolean painted = false;
    for (int i = 0; i < line.size(); i++) {
      TextMark mark = line.get(i);
      if (mark.blank()) {
        painted = true;
        continue;
      }
      boolean inNumber =
          !painted
              && last != null
              && (beforeLast != null && isPitched(beforeLast, last, mark)
                  || i + 1 < line.size() && isPitched(last, mark, line.get(i + 1)));
      boolean apart = !spread && !inNumber && last != null && isSpace(last, mark, painted, usual);
      if (apart || last != null && isSetOtherwise(last, mark)) {
        text.append(' ');
      }
      text.append(mark.text());
      beforeLast = last;
      last = mark;
      painted = false;
    }
    return text.toString();
  }

  /** 640 with a small or raised 1 behind it: perhaps a note, but surely not 6401. */
  private static boolean isSetOtherwise(TextMark figure, TextMark mark) {
    return NoteMark.adjoins(mark.text(), figure.text())
        && (NoteMark.isSmaller(mark.size(), figure.size())
            || figure.box().bottom() - mark.box().bottom() > RAISED * figure.size());
  }

  private static boolean isSpace(TextMark left, TextMark right, boolean painted, double usual) {
    double gap = gap(left, right) / Math.min(left.size(), right.size());
    if (painted) {
      return gap > 0.05;
    }
    boolean latin =
        Letters.latin(left.text().codePointBefore(left.text().length()))
            && Letters.latin(right.text().codePointAt(0));
    return gap - usual > (latin ? Distances.LATIN_SPACE : Distances.SPACE);
  }

  /**
   * Within a number, in which each figure, comma or point begins as far behind the one before:
   * where a font was replaced by one of narrower signs, a gap stands behind each of those.
   */
  private static boolean isPitched(TextMark before, TextMark mark, TextMark behind) {
    if (!isOfNumber(before) || !isOfNumber(mark) || !isOfNumber(behind)) {
      return false;
    }
    double there = mark.box().left() - before.box().left();
    double back = behind.box().left() - mark.box().left();
    return Math.abs(there - back) <= SAME_PITCH * mark.size() && back <= PITCH * mark.size();
  }

  private static boolean isOfNumber(TextMark mark) {
    if (mark.text().length() != 1) {
      return false;
    }
    char c = mark.text().charAt(0);
    return Character.isDigit(c) || SEPARATORS.indexOf(c) >= 0;
  }

  /** How far letters of the whole line are set apart (tracking, justification); in em. */
  private static double usualGap(List<TextMark> line) {
    if (line.size() < 4) {
      return 0;
    }
    double[] gaps = new double[line.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = gap(line.get(i), line.get(i + 1)) / line.get(i + 1).size();
    }
    Arrays.sort(gaps);
    return Math.max(0, gaps[gaps.length / 2]);
  }

  private static double gap(TextMark left, TextMark right) {
    return right.box().left() - left.box().right();
  }
}
