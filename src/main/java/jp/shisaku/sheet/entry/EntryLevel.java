package jp.shisaku.sheet.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Labels;
import jp.shisaku.label.MeasureNames;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;

/**
 * Which headings of a file are measures.
 *
 * @param bare true where the numbers have their unit from a note
 * @param points true where the signs before the headings were ・
 */
record EntryLevel(EntryText text, Labels labels, boolean bare, boolean points) {

  private static final int FEWEST = 3;

  private static final int FEWEST_SECTIONS = 2;

  /** Edges closer than this are one; in points. */
  private static final double SAME = 1;

  /** No level is set in so far; in points. */
  private static final double COLUMN = 100;

  /** The headings that are measures; empty where the file has another form. */
  Optional<Set<EntryHead.Key>> find() {
    Map<EntryHead.Key, List<EntryHead>> levels =
        text.heads().values().stream()
            .filter(head -> !head.mark().isChapter() && standsOut(head))
            .collect(
                Collectors.groupingBy(EntryHead::key, LinkedHashMap::new, Collectors.toList()));
    Map<EntryHead.Key, List<EntryHead>> all = Map.copyOf(levels);
    NameList names = new NameList(text.rows(), text.heads(), bare);
    levels
        .values()
        .removeIf(
            level ->
                level.size() < FEWEST
                    || points && !names.areAllAlike(level)
                    || text.withText(level) * 2 <= level.size() && !names.are(level, text.title()));
    Optional<EntryHead.Key> best =
        levels.entrySet().stream()
            .max(
                Comparator.<Map.Entry<EntryHead.Key, List<EntryHead>>>comparingLong(
                        e -> withOffice(e.getValue()) * 2 > e.getValue().size() ? 1 : 0)
                    .thenComparingInt(e -> e.getValue().size()))
            .map(Map.Entry::getKey);
    return best.filter(key -> speaksOfMeasures(levels.get(key)))
        .map(key -> alike(key, levels.keySet(), all));
  }

  /**
   * ○ and ● of one size stand for measures that are new and others, and so does 【新】 before some of
   * them.
   */
  private static Set<EntryHead.Key> alike(
      EntryHead.Key best, Set<EntryHead.Key> levels, Map<EntryHead.Key, List<EntryHead>> all) {
    return all.keySet().stream()
        .filter(
            key ->
                key.equals(best)
                    || isAlikeButForStatus(key, best)
                    || key.isSetAs(best)
                        && (levels.contains(key) || beginAlike(all.get(key), all.get(best))))
        .collect(Collectors.toSet());
  }

  /**
   * Too few for a level of their own, ◎ begins where ○ does, and what stands below them further
   * right.
   */
  private static boolean beginAlike(List<EntryHead> few, List<EntryHead> level) {
    return Stream.concat(few.stream(), level.stream())
                .map(head -> head.name().block().box().map(box -> Math.round(box.left())))
                .distinct()
                .count()
            == 1
        && few.get(0).name().block().box().isPresent();
  }

  /**
   * Headings that may be of the level, and may be above it: another sign in the same print, ◎
   * beside ○, that begins no further right; or the same sign far right of it, in a column that
   * could not be told from the text beside it.
   */
  static List<EntryHead> besides(Set<EntryHead.Key> level, Collection<EntryHead> heads) {
    double left =
        heads.stream()
            .filter(head -> level.contains(head.key()))
            .mapToDouble(EntryLevel::left)
            .max()
            .orElse(0);
    return heads.stream()
        .filter(head -> !level.contains(head.key()))
        .filter(
            head ->
                left(head) <= left + SAME && level.stream().anyMatch(head.key()::hasOtherSign)
                    || left(head) > left + COLUMN && level.stream().anyMatch(head.key()::hasSign))
        .toList();
  }

  private static double left(EntryHead head) {
    return head.name().block().box().map(Box::left).orElse(0.0);
  }

  private static boolean isAlikeButForStatus(EntryHead.Key key, EntryHead.Key other) {
    List<String> kinds = List.of(key.kind(), other.kind());
    return kinds.contains("")
        && kinds.contains(HeadingMark.STATUS)
        && key.bold()
        && other.bold()
        && key.size() == other.size();
  }

  /** A heading without a mark must be set as one. */
  private boolean standsOut(EntryHead head) {
    Line line = head.name().line().orElseThrow();
    return !head.mark().isNone()
        || line.bold()
        || text.rows().get(head.index()).amount().isPresent()
        || line.fontSize() == 0 && line.afterGap()
        || isLargerThanBelow(head);
  }

  private boolean isLargerThanBelow(EntryHead head) {
    double size = head.name().fontSize();
    double below =
        text.body(head).stream().findFirst().map(Piece::fontSize).orElse(Double.MAX_VALUE);
    return below > 0 && size > below * Line.LARGER;
  }

  private long withOffice(List<EntryHead> level) {
    return level.stream()
        .filter(
            head ->
                !head.office().isEmpty()
                    || text.officeAbove(head).isPresent()
                    || text.body(head).stream().anyMatch(p -> EntryBody.isOffice(p, labels)))
        .count();
  }

  private boolean speaksOfMeasures(List<EntryHead> level) {
    List<String> title =
        text.titleBefore(level.get(0).index()).stream().map(EntryRow::text).toList();
    if (title.stream().anyMatch(line -> holds(line, Chapters.OTHER))) {
      return false;
    }
    boolean said =
        title.stream().anyMatch(line -> holds(line, Chapters.MEASURES))
            || title.stream().anyMatch(line -> holds(line, Chapters.OUTLINES)) && areNamed(level);
    boolean dated =
        level.stream()
                .filter(head -> head.amounts().stream().anyMatch(a -> EntryHead.isDated(a.text())))
                .count()
            == level.size();
    // Without a mark and a type of their own lines are headings only if they say all themselves.
    boolean plain =
        level.stream().anyMatch(h -> h.mark().isNone() && !h.key().bold() && h.key().size() == 0);
    return withOffice(level) * 2 > level.size()
        || dated && level.stream().allMatch(this::hasSections)
        || said && (dated || !plain && text.title().isPresent());
  }

  /** True where most headings end as names of measures do: 里山の小屋の再生支援. */
  private static boolean areNamed(List<EntryHead> level) {
    return level.stream().filter(head -> MeasureNames.endsAsOne(head.name().text())).count() * 2
        > level.size();
  }

  /** True for a heading with labels of several texts below it. */
  private boolean hasSections(EntryHead head) {
    return text.body(head).stream()
            .filter(p -> p.line().isPresent() && labels.known(p.text()).isPresent())
            .limit(FEWEST_SECTIONS)
            .count()
        == FEWEST_SECTIONS;
  }

  /** True for a heading that speaks of these things. */
  static boolean holds(String text, Set<String> words) {
    return text.length() <= EntryText.LONGEST_CHAPTER && words.stream().anyMatch(text::contains);
  }
}
