package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;

/**
 * Labels that are not known: they begin in the column of those that are, and beside them stands a
 * text in the column of the values. Without rows of their own they would be read as part of the
 * value before.
 *
 * @param typed true for the lines of a text, which are near each other wherever rows begin
 */
record UnknownLabels(List<Fragment> fragments, boolean typed) {

  private static final int LONGEST = 18;

  /** So many known labels make a column. */
  private static final int COLUMN = 2;

  /** Nearer lines are of one label; in em. */
  private static final double NEAR = 0.6;

  /** Larger print is that of a title, wherever a blank in it may stand. */
  private static final double LARGER = 1.2;

  /** The same fragments, such labels as those of another field, whole where they are in lines. */
  List<Fragment> marked() {
    List<Fragment> known = fragments.stream().filter(f -> f.label().isPresent()).toList();
    List<Fragment> found = fragments.stream().filter(f -> isInColumn(f, known)).toList();
    List<Fragment> all = new ArrayList<>(fragments);
    for (Fragment first : found) {
      int index = all.indexOf(first);
      if (index < 0 || known.stream().anyMatch(label -> mayBeOne(label, first))) {
        continue;
      }
      Fragment label = first;
      for (Fragment line : lines(first, known)) {
        label = label.with(line);
        all.remove(line);
      }
      all.set(all.indexOf(first), other(label));
    }
    return all;
  }

  /** True where a label may go on with the line below it, or the other way round. */
  private boolean mayBeOne(Fragment known, Fragment other) {
    boolean whole = typed && known.label().orElseThrow().score() == 1;
    return !whole && isNear(known, other);
  }

  private static Fragment other(Fragment label) {
    String text = label.line().text();
    return label.as(new LabelMatch(Field.OTHER, text, text, 0, ""));
  }

  private boolean isInColumn(Fragment fragment, List<Fragment> known) {
    return known.stream().filter(label -> isLike(fragment, label)).limit(COLUMN).count() == COLUMN;
  }

  /** True where both begin at one place, with values beside them that do, or are as far away. */
  private boolean isLike(Fragment fragment, Fragment label) {
    String text = fragment.line().text();
    return fragment.label().isEmpty()
        && fragment.startsLike(label)
        && fragment.em() <= label.em() * LARGER
        && text.length() <= LONGEST
        && !fragment.isBracketed()
        && !text.endsWith("。")
        && value(fragment)
            .flatMap(own -> value(label).filter(other -> areAlike(fragment, own, label, other)))
            .isPresent();
  }

  private boolean areAlike(Fragment one, Fragment value, Fragment other, Fragment otherValue) {
    double gap = value.box().left() - one.box().right();
    double otherGap = otherValue.box().left() - other.box().right();
    return otherValue.startsLike(value) || typed && gap == otherGap;
  }

  /** The text right beside a label. */
  private Optional<Fragment> value(Fragment label) {
    return fragments.stream()
        .filter(f -> f != label && f.isBehind(label))
        .reduce((one, other) -> other.box().left() < one.box().left() ? other : one)
        .filter(f -> f.label().isEmpty());
  }

  /** The further lines of a label. */
  private List<Fragment> lines(Fragment first, List<Fragment> known) {
    List<Fragment> lines = new ArrayList<>();
    Fragment last = first;
    for (Fragment fragment : fragments) {
      if (fragment.startsLike(first) && !known.contains(fragment) && isRightBelow(last, fragment)) {
        lines.add(fragment);
        last = fragment;
      }
    }
    return lines;
  }

  private static boolean isRightBelow(Fragment above, Fragment below) {
    return below.box().top() >= above.box().centerY() && isNear(above, below);
  }

  private static boolean isNear(Fragment one, Fragment other) {
    double white = -one.box().sharedHeight(other.box());
    return one.startsLike(other) && white < NEAR * one.em();
  }
}
