package jp.shisaku.typed;

import java.util.List;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;

/** What the lines of a text are, beside their words: rows and columns of tables. */
public final class TypedText {

  private TypedText() {}

  /**
   * The blocks of a page, lines that are the cells of a table as one.
   *
   * @param before the blocks of the page before, whose table of indicators may go on here
   */
  public static List<Block> of(List<Block> blocks, List<Block> before, Labels labels) {
    List<Block> indicators = SpacedIndicators.of(blocks, before, labels);
    List<Block> lists =
        CountedLists.of(SpacedLists.of(ListsInLines.of(indicators, labels), labels), labels);
    List<Block> tables = MixedLists.of(SpacedTables.of(lists, labels), before, labels);
    return RunOnRows.parted(SpacedRoadmaps.of(tables, labels), labels);
  }
}
