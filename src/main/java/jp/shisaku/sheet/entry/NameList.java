package jp.shisaku.sheet.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.amount.StatedStage;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.text.Fold;

/**
 * Names without text below them. They are measures where the title says year and stage, and all
 * headings like them have an amount and a name of their own (工事費 stands below each of several):
 * 令和8年度当初予算案の主な事業.
 *
 * @param heads by row, the headings that have an amount
 * @param bare true where the numbers have their unit from a note: amid sentences they may count
 *     people
 */
record NameList(List<EntryRow> rows, Map<Integer, EntryHead> heads, boolean bare) {

  private static final int FEWEST = 5;

  /** True for the headings of one level that are such a list. */
  boolean are(List<EntryHead> level, Optional<StatedStage> title) {
    EntryHead first = level.get(0);
    return level.size() >= FEWEST
        && !first.mark().isNone()
        && title.filter(StatedStage::staged).isPresent()
        && names(level) == level.size()
        && !(bare && rows.stream().anyMatch(row -> row.text().indexOf('。') >= 0))
        && areAllAlike(level);
  }

  /** True where all headings that look like these have an amount. */
  boolean areAllAlike(List<EntryHead> level) {
    return alike(level.get(0)) == level.size();
  }

  private static long names(List<EntryHead> level) {
    return level.stream().map(head -> Fold.letters(head.name().text())).distinct().count();
  }

  /** How many headings look like this one, with an amount or without. */
  private long alike(EntryHead first) {
    return IntStream.range(0, rows.size())
        .filter(
            i ->
                heads.containsKey(i)
                    ? heads.get(i).key().equals(first.key())
                    : isAlike(rows.get(i), first))
        .count();
  }

  private static boolean isAlike(EntryRow row, EntryHead head) {
    return row.line().isPresent() && HeadingMark.of(row.text()).kind().equals(head.mark().kind());
  }
}
