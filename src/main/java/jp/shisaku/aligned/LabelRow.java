package jp.shisaku.aligned;

import java.util.List;

/**
 * A row of a table of labels and values.
 *
 * @param labels from left to right
 * @param top where it begins
 * @param bottom where it ends
 */
record LabelRow(List<Fragment> labels, double top, double bottom) {

  /** A label stands no further than this from the middle of its row; in em. */
  static final double OFF_CENTRE = 0.6;

  /** A label and a value beside it, of other letters, begin on one height; in em. */
  static final double SAME_TOP = 0.35;

  LabelRow {
    labels = List.copyOf(labels);
  }

  /** A row of which it is not known yet where it begins and ends. */
  static LabelRow of(List<Fragment> labels) {
    return new LabelRow(labels, 0, 0);
  }

  /** The same labels, their row between two heights. */
  LabelRow between(double from, double to) {
    return new LabelRow(labels, from, to);
  }

  /** Where its highest label begins. */
  double labelTop() {
    return labels.stream().mapToDouble(l -> l.box().top()).min().orElseThrow();
  }

  double centre() {
    double top = labelTop();
    double bottom = labels.stream().mapToDouble(l -> l.box().bottom()).max().orElseThrow();
    return (top + bottom) / 2;
  }

  double em() {
    return labels.get(0).em();
  }

  boolean holdsPartOf(Fragment fragment) {
    return fragment.box().bottom() > top && fragment.box().top() < bottom;
  }

  boolean holds(Fragment fragment) {
    return fragment.box().centerY() > top && fragment.box().centerY() < bottom;
  }

  /** How far its labels are from the middle of what of these stands in it. */
  double offCentre(List<Fragment> fragments) {
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    for (Fragment fragment : fragments) {
      if (holds(fragment)) {
        first = Math.min(first, fragment.box().top());
        last = Math.max(last, fragment.box().bottom());
      }
    }
    return Math.abs((first + last) / 2 - centre());
  }

  /** True where its labels are in the middle of what of these stands in it. */
  boolean isCentred(List<Fragment> fragments) {
    return offCentre(fragments) < OFF_CENTRE * em();
  }

  /** True where the first line of it begins as its labels do. */
  boolean isHeaded(List<Fragment> fragments) {
    double top =
        fragments.stream().filter(this::holds).mapToDouble(f -> f.box().top()).min().orElse(0);
    return Math.abs(top - labelTop()) < SAME_TOP * em();
  }

  /** True where not all of them stand on one height, as in a text. */
  boolean isStaggered() {
    return labels.stream().anyMatch(label -> !label.isBeside(labels.get(0)));
  }
}
