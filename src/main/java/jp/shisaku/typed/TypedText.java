package jp.shisaku.typed;

import java.util.List;
import java.util.Set;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.typed.list.CountedLists;
import jp.shisaku.typed.list.ListsInLines;
import jp.shisaku.typed.list.MixedLists;
import jp.shisaku.typed.list.SpacedLists;
import jp.shisaku.typed.sheet.LabelsInEnglish;
import jp.shisaku.typed.sheet.RunOnRows;
import jp.shisaku.typed.sheet.SpacedRoadmaps;
import jp.shisaku.typed.sheet.SpacedTables;
import jp.shisaku.typed.sheet.UprightLabels;

/** What the lines of a text are, beside their words: rows and columns of tables. */
public final class TypedText {

  private TypedText() {}

  /** The heads of the lists that keep neither columns nor lines, one of each. */
  public static Set<Set<String>> headsOfMixedLists(List<List<Block>> pages, Labels labels) {
    return MixedLists.heads(pages, labels);
  }

  /**
   * The blocks of a page, lines that are the cells of a table as one.
   *
   * @param before the blocks of the page before, whose table of indicators may go on here
   * @param lists the heads of lists that keep neither columns nor lines
   */
  public static List<Block> of(
      List<Block> blocks, List<Block> before, Set<Set<String>> lists, Labels labels) {
    List<Block> labelled = UprightLabels.joined(LabelsInEnglish.leftOut(blocks, labels), labels);
    List<Block> indicators = SpacedIndicators.of(labelled, before, labels);
    List<Block> rows =
        CountedLists.of(SpacedLists.of(ListsInLines.of(indicators, labels), labels), labels);
    List<Block> tables = MixedLists.of(SpacedTables.of(rows, labels), lists, labels);
    return RunOnRows.parted(SpacedRoadmaps.of(tables, labels), labels);
  }
}
