package jp.shisaku.aligned;

import static jp.shisaku.label.Vocabulary.ANY_NAME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shisaku.label.Field;
import jp.shisaku.label.KindsOfMeasures;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Line;

/**
 * The parts of the lines of a page, labels that are broken over lines as one, and the first label
 * of each field told apart from texts.
 */
record Fragments(Labels labels, double pitch) {

  /** Lines of one label are closer than this; in em. */
  private static final double LABEL_PITCH = 1.0;

  /** The same in a text, where lines of a taller cell beside it may stand between. */
  private static final double TYPED_PITCH = 2.0;

  /** The first line of a value below its label is closer than this; in em. */
  private static final double VALUE_BELOW = 2.0;

  /** They differ in size by no more than this part of it. */
  private static final double SAME_SIZE = 0.1;

  /**
   * The fragments of these lines.
   *
   * @param begun fields that the sheet has above these lines: what looks like their labels is text
   * @param typed true for the lines of a text
   */
  static List<Fragment> of(List<Line> lines, Labels labels, Set<Field> begun, boolean typed) {
    double pitch = typed ? TYPED_PITCH : LABEL_PITCH;
    LineParts cut = new LineParts(lines, labels, pitch);
    List<Fragment> parts = cut.at(lines.stream().map(Line::indent).toList());
    // A column may begin in the middle of every line: after a label that was found at first.
    List<Double> starts = parts.stream().map(f -> f.box().left()).toList();
    return new Fragments(labels, pitch).labelled(cut.at(starts), begun);
  }

  /** 担当府省 and 担当府省庁課 end like offices, too. */
  private boolean beginsWithLabel(String text) {
    return IntStream.rangeClosed(2, text.length())
        .anyMatch(end -> label(text.substring(0, end)).isPresent());
  }

  /**
   * With the first label of each field told apart; in a text box only the first line may be one.
   */
  private List<Fragment> labelled(List<Fragment> parts, Set<Field> begun) {
    List<Fragment> open = new ArrayList<>(parts);
    List<Fragment> result = new ArrayList<>();
    Set<Field> seen = EnumSet.noneOf(Field.class);
    seen.addAll(begun);
    while (!open.isEmpty()) {
      Fragment next = open.remove(0);
      boolean behind = result.stream().anyMatch(f -> f.isInBoxOf(next));
      result.add(
          (behind ? Optional.<Fragment>empty() : longest(next, open))
              .filter(f -> !isHeadOfPart(f, open) && !isKind(f, result, open))
              .filter(f -> !isOfText(f, result) && !isOfTextBox(f, open))
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
   * True for a label of no field that is set otherwise than those before it: 補助率 among labels in
   * brackets, 【課題】 among others, or further right than they begin, plain print among bold. It is a
   * word of a text, or heads a part of one.
   */
  private static boolean isOfText(Fragment label, List<Fragment> before) {
    List<Fragment> labels = before.stream().filter(f -> f.label().isPresent()).toList();
    if (field(label) != Field.OTHER || labels.isEmpty()) {
      return false;
    }
    boolean bracketed = labels.stream().allMatch(Fragment::isBracketed);
    boolean plain = labels.stream().noneMatch(Fragment::isBracketed);
    boolean bold = labels.stream().allMatch(f -> f.line().bold());
    boolean opensLine = before.stream().noneMatch(f -> label.isBehind(f));
    double edge = label.box().left() - label.em() / 2;
    boolean indented = opensLine && labels.stream().anyMatch(f -> f.box().left() < edge);
    return bold && !label.line().bold()
        || (label.isBracketed() ? plain || bracketed && indented : bracketed);
  }

  /** True for a label of no field that heads the text of a box on a slide. */
  private static boolean isOfTextBox(Fragment label, List<Fragment> open) {
    return field(label) == Field.OTHER && open.stream().anyMatch(below -> below.isInBoxOf(label));
  }

  /**
   * True for 1.予算 behind 施策分類, or right below it, where the budget has a label that says so, or 予算
   * stands below 施策分類 among the labels.
   */
  private boolean isKind(Fragment label, List<Fragment> before, List<Fragment> open) {
    Optional<Fragment> kinds =
        before.stream()
            .filter(f -> f.label().stream().anyMatch(m -> m.field() == Field.CLASSIFICATION))
            .filter(
                f ->
                    f == before.get(before.size() - 1)
                        || label.startsLike(f) && label.isBelow(f, VALUE_BELOW))
            .findFirst();
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

  private Optional<LabelMatch> label(String text) {
    return LineParts.label(text, labels);
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
    for (int lines = 1; lines < LineParts.LINES_OF_A_LABEL; lines++) {
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
    if (text.length() > LineParts.LONGEST_LABEL_LINE
        || Offices.isList(text) && !beginsWithLabel(text)) {
      return Optional.empty();
    }
    return open.stream()
        .filter(f -> f.line().text().length() <= LineParts.LONGEST_LABEL_LINE)
        .filter(f -> Math.abs(f.em() - above.em()) <= SAME_SIZE * above.em())
        .filter(f -> f.box().sharesWidth(above.box()))
        .filter(
            f ->
                Math.abs(f.box().centerX() - above.box().centerX())
                    <= Math.max(f.box().width(), above.box().width()))
        .filter(f -> f.isBelow(above, pitch))
        .min(Comparator.comparingDouble(f -> f.box().top()));
  }
}
