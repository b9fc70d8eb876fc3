package jp.shisaku.aligned.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.aligned.list.UnruledHead.Column;
import jp.shisaku.issue.Box;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;

/**
 * Heads that stand lower than that of the names, since another one heads them: 令和8年度, 令和7年度 below
 * 予算額, each with what heads them.
 */
final class LowerHeads {

  /** Heads below others, with the white around them, are closer than this; in em. */
  private static final double HEADS_PITCH = 1.5;

  /** What heads several stands no further from the middle above them; in em. */
  private static final double MIDDLE = 2;

  /** Their middle is lower than that of the head of names by so much; in em. */
  private static final double LOWER = 0.25;

  private LowerHeads() {}

  /** None where they do not say year and stage. */
  static List<Column> of(
      Fragment name, List<Fragment> parts, List<List<Fragment>> beside, Labels labels) {
    List<Fragment> below =
        parts.stream()
            .filter(f -> f.box().centerY() > name.box().centerY() + LOWER * name.em())
            .filter(f -> f.box().top() - name.box().bottom() < HEADS_PITCH * name.em())
            .filter(f -> HeadWords.mayBeLine(f.line().text()))
            .toList();
    List<Fragment> amounts =
        below.stream().filter(f -> HeadWords.areOfAmounts(f.line().text())).toList();
    Optional<Fragment> first = amounts.stream().min(Comparator.comparingDouble(f -> f.box().top()));
    List<Fragment> row = below.stream().filter(f -> first.filter(f::isBeside).isPresent()).toList();
    List<Fragment> dated = row.stream().filter(amounts::contains).toList();
    if (dated.size() < UnruledHead.FEWEST_DATED) {
      return List.of();
    }
    List<Fragment> above = above(row, name, parts);
    List<Box> others =
        beside.stream()
            .flatMap(List::stream)
            .filter(f -> !above.contains(f) && !row.contains(f))
            .map(Fragment::box)
            .toList();
    List<Column> columns = new ArrayList<>();
    for (Fragment f : row) {
      if (others.stream().noneMatch(f.box()::sharesWidth)) {
        Stream<Fragment> heads = dated.contains(f) ? above.stream() : Stream.empty();
        columns.add(
            UnruledHead.column(Stream.concat(heads, Stream.of(f)), labels).reaching(f.box()));
      }
    }
    return columns.stream().filter(Column::saysYearAndStage).count() < UnruledHead.FEWEST_DATED
        ? List.of()
        : columns;
  }

  /**
   * The lines of the one head in the middle above a row of them. None where there are two, or where
   * it stands elsewhere: it is not known which of the lower ones they head.
   */
  private static List<Fragment> above(List<Fragment> row, Fragment name, List<Fragment> parts) {
    Box below = row.stream().map(Fragment::box).reduce(Box::union).orElseThrow();
    List<Fragment> above =
        parts.stream()
            .filter(f -> f.box().bottom() <= below.centerY() && f.box().sharesWidth(below))
            .filter(f -> f.box().bottom() > name.box().top() - HEADS_PITCH * name.em())
            .toList();
    return above.stream()
            .allMatch(f -> Math.abs(f.box().centerX() - below.centerX()) < MIDDLE * f.em())
        ? above
        : List.of();
  }
}
