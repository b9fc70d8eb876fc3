package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;

/** Which labels stand in one row, and which words that look like one open no row. */
record LabelGroups(List<Fragment> fragments, Whites whites, boolean typed) {

  /** The labels of each row from left to right, the rows from the top down. */
  List<List<Fragment>> groups() {
    List<Fragment> all = fragments.stream().filter(f -> f.label().isPresent()).toList();
    List<Fragment> labels =
        all.stream()
            .filter(f -> !(typed && isHeadWithin(f)) && !isHeadOfValue(f, all))
            .sorted(Comparator.comparingDouble(f -> f.box().centerY()))
            .toList();
    List<List<Fragment>> groups = new ArrayList<>();
    for (Fragment label : labels) {
      List<Fragment> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      boolean goesOn =
          !last.isEmpty() && (label.isBeside(last.get(0)) || typed && isOfRow(label, last));
      if (!goesOn) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(label);
    }
    groups.forEach(g -> g.sort(Comparator.comparingDouble(f -> f.box().left())));
    if (groups.isEmpty()) {
      return groups;
    }
    double middle = middle();
    Fragment first = groups.get(0).get(0);
    List<Fragment> opening =
        groups.stream()
            .map(group -> group.get(0))
            .filter(label -> opensRow(label, first, middle))
            .toList();
    groups.removeIf(
        g ->
            g.size() == 1
                && !opening.contains(g.get(0))
                && !beginsAsOne(g.get(0), opening)
                && !isAtEdge(g.get(0), first));
    return groups;
  }

  /**
   * True for a label that is centred in a narrower cell of the first column: over the height of its
   * row and the next lines below nothing but labels begins left of its end.
   */
  private boolean isAtEdge(Fragment label, Fragment first) {
    Box box = label.box();
    double top =
        fragments.stream()
            .filter(f -> f.label().isPresent())
            .filter(f -> f != label)
            .mapToDouble(f -> f.box().bottom())
            .filter(bottom -> bottom <= box.top())
            .max()
            .orElse(0);
    return !typed
        && !isHeadWithin(label)
        && box.sharesWidth(first.box())
        && fragments.stream()
            .filter(f -> f.label().isEmpty() && f.box().top() >= top)
            .noneMatch(f -> f.box().left() < box.right());
  }

  /** 目的 below 事業概要 and 担当府省庁, which is centred over both: short labels at the left edge. */
  private static boolean beginsAsOne(Fragment label, List<Fragment> opening) {
    return !isHeadWithin(label) && opening.stream().anyMatch(label::startsLike);
  }

  /**
   * True for a label right of those of a row, with no blank line between its height and theirs.
   * Where a line below begins as it does it is one of the value: 【事業期間】 within the details.
   */
  private boolean isOfRow(Fragment label, List<Fragment> row) {
    double right = row.stream().mapToDouble(f -> f.box().right()).max().orElseThrow();
    double bottom = row.stream().mapToDouble(f -> f.box().bottom()).max().orElseThrow();
    return label.box().left() >= right
        && fragments.stream()
            .noneMatch(f -> f.startsLike(label) && f.box().top() > label.box().bottom())
        && whites.blankLines(label.em()).stream()
            .noneMatch(w -> w.middle() > bottom && w.middle() < label.box().top());
  }

  private double middle() {
    return fragments.stream().map(Fragment::box).reduce(Box::union).map(Box::centerX).orElse(0.0);
  }

  /**
   * Rows begin in one column, or their only label stands in the middle of the page: a word that
   * stands alone in the column of the values is no label.
   */
  private boolean opensRow(Fragment label, Fragment first, double middle) {
    // Programs place each block of a text for itself: one may stand a character too far left.
    boolean under =
        typed
            ? label.box().left() < first.box().right()
                && first.box().left() < label.box().right() + label.em() + 1
            : isInColumnOf(label, first);
    boolean centred = Math.abs(label.box().centerX() - middle) < label.em();
    return (under || centred) && !isHeadWithin(label);
  }

  /** True where both begin, end or have their middle at the same place. */
  private static boolean isInColumnOf(Fragment label, Fragment first) {
    return Math.abs(label.box().left() - first.box().left()) < label.em()
        || Math.abs(label.box().right() - first.box().right()) < label.em()
        || Math.abs(label.box().centerX() - first.box().centerX()) < label.em();
  }

  /** ＜中長期的取組＞ heads a part of the details. */
  private static boolean isHeadWithin(Fragment label) {
    return label.label().orElseThrow().field() == Field.ROADMAP && label.isBracketed();
  }

  /**
   * 【事業期間】 or ア 事業主体： in the column of the values, where the labels of the rows have neither
   * brackets nor a colon.
   */
  private static boolean isHeadOfValue(Fragment label, List<Fragment> labels) {
    return isSetOff(label)
        && labels.stream()
            .filter(other -> !isSetOff(other))
            .anyMatch(other -> other.box().left() < label.box().left() - label.em());
  }

  private static boolean isSetOff(Fragment label) {
    String text = label.line().text();
    return label.isBracketed() || text.endsWith("：") || text.endsWith(":");
  }
}
