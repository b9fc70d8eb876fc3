package jp.shisaku.aligned;

import static jp.shisaku.label.Vocabulary.ANY_NAME;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.KindsOfMeasures;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Line;

/**
 * The lines of a page, taken apart where a label stands before a value on one line, or where a
 * column begins that other lines have too; labels that are broken over lines as one.
 */
final class Fragments {

  /** A label broken over lines has at most this many. */
  private static final int LINES_OF_A_LABEL = 4;

  private static final int LONGEST_LABEL_LINE = 18;

  /** （10） before a label. */
  private static final int LONGEST_MARK = 4;

  /** Between two lines of a label stand at most so many of its row. */
  private static final int MOST_BETWEEN = 12;

  /** Lines of one label are closer than this; in em. */
  private static final double LABEL_PITCH = 1.0;

  /** They differ in size by no more than this part of it. */
  private static final double SAME_SIZE = 0.1;

  /** How far the place of a word may be misjudged from the widths of its characters; in em. */
  private static final double MISJUDGED = 1.0;

  /** The same for each space in it, of which it is not known how wide it is. */
  private static final double MISJUDGED_SPACE = 0.6;

  /** The same in a text, where lines of a taller cell beside it may stand between. */
  private static final double TYPED_PITCH = 2.0;

  private final Labels labels;
  private final double pitch;

  /** Lines that begin with a line of a label, and have a value behind it. */
  private final Set<Line> halves;

  private Fragments(List<Line> lines, Labels labels, boolean typed) {
    this.labels = labels;
    this.pitch = typed ? TYPED_PITCH : LABEL_PITCH;
    this.halves = halves(lines);
  }

  /**
   * The fragments of these lines.
   *
   * @param typed true for the lines of a text
   */
  static List<Fragment> of(List<Line> lines, Labels labels, boolean typed) {
    Fragments fragments = new Fragments(lines, labels, typed);
    List<Fragment> parts = fragments.parts(lines, lines.stream().map(Line::indent).toList());
    // A column may begin in the middle of every line: after a label that was found at first.
    List<Double> starts = parts.stream().map(f -> f.box().left()).toList();
    return fragments.labelled(fragments.parts(lines, starts));
  }

  /** デジ田総合戦略　①… above における位置づけ　③…: neither line begins with a label, both together do. */
  private Set<Line> halves(List<Line> lines) {
    Set<Line> halves = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < lines.size(); i++) {
      Line upper = lines.get(i);
      String first = firstWord(upper.text());
      for (Line lower : lines.subList(i + 1, Math.min(i + 1 + MOST_BETWEEN, lines.size()))) {
        if (first.length() <= LONGEST_LABEL_LINE
            && isRightBelow(upper, lower)
            && isLabel(first + firstWord(lower.text()))) {
          halves.add(upper);
          halves.add(lower);
        }
      }
    }
    return halves;
  }

  private boolean isRightBelow(Line upper, Line lower) {
    Box above = upper.box().orElseThrow();
    Box below = lower.box().orElseThrow();
    return below.top() >= above.centerY()
        && below.top() - above.bottom() < pitch * upper.fontSize()
        && Math.abs(below.left() - above.left()) < 2 * upper.fontSize();
  }

  private List<Fragment> parts(List<Line> lines, List<Double> starts) {
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
        double end = Math.min(left + ems(before) * line.fontSize(), start.get());
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
    double judged = right - ems(after) * size;
    long spaces = after.chars().filter(c -> c == ' ').count();
    double slack = (MISJUDGED + MISJUDGED_SPACE * spaces) * size;
    double earliest = left + ems(before) * size * 0.9;
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
    return label(text).isPresent();
  }

  /** 担当府省 and 担当府省庁課 end like offices, too. */
  private boolean beginsWithLabel(String text) {
    return IntStream.rangeClosed(2, text.length())
        .anyMatch(end -> label(text.substring(0, end)).isPresent());
  }

  private Optional<LabelMatch> label(String text) {
    return text.length() > LONGEST_LABEL_LINE * LINES_OF_A_LABEL
        ? Optional.empty()
        : labels.known(text).filter(m -> m.field() != Field.ITEMS);
  }

  /** The width of a text, if its characters are half or wholly as wide as they are high. */
  static double ems(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x250 ? 0.5 : 1).sum();
  }

  /** With the first label of each field told apart. */
  private List<Fragment> labelled(List<Fragment> parts) {
    List<Fragment> open = new ArrayList<>(parts);
    List<Fragment> result = new ArrayList<>();
    Set<Field> seen = EnumSet.noneOf(Field.class);
    while (!open.isEmpty()) {
      Fragment next = open.remove(0);
      result.add(
          longest(next, open)
              .filter(f -> !isHeadOfPart(f, open) && !isKind(f, result, open))
              .filter(f -> !isOfText(f, result))
              .filter(f -> seen.add(field(f)))
              .orElse(next));
    }
    return result;
  }

  /**
   * True for 【取組内容】 where 詳細 stands further left, or above: it heads a part of that value. So is 予算
   * of ① 予算 no label where another one has a line of its own.
   */
  private boolean isHeadOfPart(Fragment label, List<Fragment> open) {
    boolean within = label.line() != label.whole();
    return (label.isBracketed() || within)
        && open.stream()
            .filter(f -> !f.isBracketed() && f.line() == f.whole())
            .filter(
                f ->
                    within
                        || f.box().right() < label.box().left()
                        || f.box().bottom() <= label.box().top())
            .flatMap(f -> label(f.line().text()).stream())
            .anyMatch(match -> match.field() == field(label));
  }

  /**
   * True among labels in brackets for 補助率 without them, and for 【課題】 that begins its line further
   * right than 【目的】 does: it heads a part of a text.
   */
  private static boolean isOfText(Fragment label, List<Fragment> before) {
    List<Fragment> labels = before.stream().filter(f -> f.label().isPresent()).toList();
    boolean bracketed = !labels.isEmpty() && labels.stream().allMatch(Fragment::isBracketed);
    boolean opensLine = before.stream().noneMatch(f -> label.isBehind(f));
    double edge = label.box().left() - label.em() / 2;
    return bracketed
        && field(label) == Field.OTHER
        && (!label.isBracketed()
            || opensLine && labels.stream().anyMatch(f -> f.box().left() < edge));
  }

  /**
   * True for 1.予算 behind 施策分類, where the budget has a label that says so, or 予算 stands below 施策分類
   * among the labels.
   */
  private boolean isKind(Fragment label, List<Fragment> before, List<Fragment> open) {
    Optional<Fragment> kinds =
        Optional.of(before)
            .filter(all -> !all.isEmpty())
            .map(all -> all.get(all.size() - 1))
            .filter(f -> f.label().stream().anyMatch(m -> m.field() == Field.CLASSIFICATION));
    return kinds.isPresent()
        && label.label().filter(KindsOfMeasures::mayBe).isPresent()
        && open.stream()
            .anyMatch(
                f ->
                    label(f.line().text())
                        .filter(
                            m ->
                                KindsOfMeasures.isBudget(m)
                                    || label.isRightOf(kinds.get())
                                        && f.startsLike(kinds.get())
                                        && KindsOfMeasures.mayBe(m))
                        .isPresent());
  }

  private static Field field(Fragment label) {
    return label.label().orElseThrow().field();
  }

  /** The longest label that begins here; what goes on with it is no longer open then. */
  private Optional<Fragment> longest(Fragment first, List<Fragment> open) {
    Optional<Fragment> best = label(first.line().text()).map(first::as);
    // 担当課 is no beginning of what is only like a label, and no name before 戦略上の位置づけ.
    boolean known = best.flatMap(Fragment::label).filter(LabelMatch::isSure).isPresent();
    List<Fragment> taken = new ArrayList<>();
    List<Fragment> used = List.of();
    Fragment joined = first;
    Fragment last = first;
    for (int lines = 1; lines < LINES_OF_A_LABEL; lines++) {
      Optional<Fragment> below = below(last, open);
      if (below.isEmpty()) {
        break;
      }
      last = below.get();
      taken.add(last);
      joined = joined.with(last);
      Optional<LabelMatch> match = label(joined.line().text());
      if (match
          .filter(m -> !known || m.isSure() && !m.wording().startsWith(ANY_NAME))
          .isPresent()) {
        best = Optional.of(joined.as(match.get()));
        used = List.copyOf(taken);
      }
    }
    open.removeAll(used);
    return best;
  }

  private Optional<Fragment> below(Fragment above, List<Fragment> open) {
    String text = above.line().text();
    if (text.length() > LONGEST_LABEL_LINE || Offices.isList(text) && !beginsWithLabel(text)) {
      return Optional.empty();
    }
    return open.stream()
        .filter(f -> f.line().text().length() <= LONGEST_LABEL_LINE)
        .filter(f -> Math.abs(f.em() - above.em()) <= SAME_SIZE * above.em())
        .filter(f -> f.box().sharesWidth(above.box()))
        .filter(f -> Math.abs(f.box().centerX() - above.box().centerX()) <= wider(f, above))
        .filter(f -> f.isBelow(above, pitch))
        .min(Comparator.comparingDouble(f -> f.box().top()));
  }

  private static double wider(Fragment one, Fragment other) {
    return Math.max(one.box().width(), other.box().width());
  }
}
