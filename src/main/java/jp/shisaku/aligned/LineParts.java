package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;

/**
 * The lines of a page, taken apart where a label stands before a value on one line, or where a
 * column begins that other lines have too.
 */
final class LineParts {

  /** A label broken over lines has at most this many. */
  static final int LINES_OF_A_LABEL = 5;

  static final int LONGEST_LABEL_LINE = 18;

  /** （10） before a label. */
  private static final int LONGEST_MARK = 4;

  /** Between two lines of a label stand at most so many of its row. */
  private static final int MOST_BETWEEN = 12;

  /** How far the place of a word may be misjudged from the widths of its characters; in em. */
  private static final double MISJUDGED = 1.0;

  /** The same for each space in it, of which it is not known how wide it is. */
  private static final double MISJUDGED_SPACE = 0.6;

  private final List<Line> lines;
  private final Labels labels;

  /** Lines that begin with a line of a label, and have a value behind it. */
  private final Set<Line> halves;

  /**
   * The lines to be taken apart.
   *
   * @param pitch lines of one label are closer than this; in em
   */
  LineParts(List<Line> lines, Labels labels, double pitch) {
    this.lines = lines;
    this.labels = labels;
    this.halves = halves(pitch);
  }

  /** デジ田総合戦略　①… above における位置づけ　③…: no line begins with a label, all together do. */
  private Set<Line> halves(double pitch) {
    Set<Line> halves = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < lines.size(); i++) {
      List<Line> own = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (Line line : lines.subList(i, Math.min(i + 1 + MOST_BETWEEN, lines.size()))) {
        boolean next = own.isEmpty() || isRightBelow(own.get(own.size() - 1), line, pitch);
        if (next && firstWord(line.text()).length() <= LONGEST_LABEL_LINE) {
          own.add(line);
          text.append(firstWord(line.text()));
          if (own.size() > 1 && isLabel(text.toString())) {
            halves.addAll(own);
          }
        }
        if (own.isEmpty() || own.size() == LINES_OF_A_LABEL) {
          break;
        }
      }
    }
    return halves;
  }

  private static boolean isRightBelow(Line upper, Line lower, double pitch) {
    Box above = upper.box().orElseThrow();
    Box below = lower.box().orElseThrow();
    return below.top() >= above.centerY()
        && below.top() - above.bottom() < pitch * upper.fontSize()
        && Math.abs(below.left() - above.left()) < 2 * upper.fontSize();
  }

  /**
   * The parts of all lines.
   *
   * @param starts where columns may begin
   */
  List<Fragment> at(List<Double> starts) {
    List<Fragment> parts = new ArrayList<>();
    lines.forEach(line -> addParts(line, starts, parts));
    return parts;
  }

  private void addParts(Line line, List<Double> starts, List<Fragment> parts) {
    int space = line.text().indexOf(' ');
    if (space < 0 || line.fontSize() <= 0) {
      parts.add(Fragment.of(line));
      return;
    }
    double left = line.indent();
    int from = 0;
    for (; space > 0; space = line.text().indexOf(' ', space + 1)) {
      String before = line.text().substring(from, space);
      String after = line.text().substring(space + 1);
      Optional<Double> start =
          isAtColon(before, after) || isMarked(before, after, from == 0)
              ? Optional.empty()
              : columnStart(line, left, before, after, starts);
      if (start.isPresent()) {
        double end = Math.min(left + Fragment.ems(before) * line.fontSize(), start.get());
        parts.add(Fragment.part(line, before, left, end));
        left = start.get();
        from = space + 1;
      }
    }
    parts.add(
        Fragment.part(line, line.text().substring(from), left, line.box().orElseThrow().right()));
  }

  /** 予算額　：　12百万円 is a label and its value on one line, no row of columns. */
  private static boolean isAtColon(String before, String after) {
    return after.startsWith("：")
        || after.startsWith(":")
        || before.endsWith("：")
        || before.endsWith(":");
  }

  /** ▶ 予算額 and, at the head of a line, (3) 予算額 are labels, no values with a label behind them. */
  private boolean isMarked(String mark, String after, boolean opensLine) {
    return mark.length() <= LONGEST_MARK
        && mark.codePoints().noneMatch(Character::isLetter)
        && (opensLine
            || mark.codePoints().allMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL))
        && isLabel(mark + " " + firstWord(after));
  }

  /** Where what follows a space begins, if a column does. */
  private Optional<Double> columnStart(
      Line line, double left, String before, String after, List<Double> starts) {
    double size = line.fontSize();
    double right = line.box().orElseThrow().right();
    double judged = right - Fragment.ems(after) * size;
    long spaces = after.chars().filter(c -> c == ' ').count();
    double slack = (MISJUDGED + MISJUDGED_SPACE * spaces) * size;
    double earliest = left + Fragment.ems(before) * size * 0.9;
    Optional<Double> column =
        starts.stream()
            .filter(s -> s > earliest && Math.abs(s - judged) <= slack)
            .min(Comparator.comparingDouble(s -> Math.abs(s - judged)));
    boolean half = halves.contains(line) && before.equals(firstWord(line.text()));
    return column.isPresent() || !half && !isLabel(before) && !isLabel(firstWord(after))
        ? column
        : Optional.of(Math.max(judged, earliest));
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  private boolean isLabel(String text) {
    return label(text, labels).isPresent();
  }

  /** The label that a text is, unless it is longer than any. */
  static Optional<LabelMatch> label(String text, Labels labels) {
    return text.length() > LONGEST_LABEL_LINE * LINES_OF_A_LABEL
        ? Optional.empty()
        : labels.known(text).filter(m -> m.field() != Field.ITEMS);
  }
}
