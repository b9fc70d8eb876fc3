package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Page;
import jp.shisaku.page.Table;

/**
 * Puts together the rows of tables that the end of a page cuts: the last table of a page and the
 * first one of the next, in the same columns, whose last and first row say only together what the
 * other rows say. It is done before anything else asks what a row is.
 */
final class CutRows {

  private final List<Page> pages;
  private final List<List<Block>> blocks = new ArrayList<>();
  private final Labels labels;

  private CutRows(List<Page> pages, List<List<Block>> blocks, Labels labels) {
    this.pages = pages;
    this.labels = labels;
    blocks.forEach(page -> this.blocks.add(new ArrayList<>(page)));
  }

  /** The blocks of each page, such rows whole. */
  static List<List<Block>> joined(List<Page> pages, List<List<Block>> blocks, Labels labels) {
    CutRows rows = new CutRows(pages, blocks, labels);
    rows.join();
    return rows.blocks;
  }

  private void join() {
    int above = -1;
    int names = 0;
    for (int i = 0; i < pages.size(); i++) {
      List<Block> page = blocks.get(i);
      if (above >= 0 && !page.isEmpty() && pages.get(i).follows(pages.get(i - 1))) {
        List<Block> before = blocks.get(above);
        int last = before.size() - 1;
        if (before.get(last) instanceof Table upper && page.get(0) instanceof Table lower) {
          names = headOfNames(upper).orElse(names);
          CutRow.between(upper, lower, names, labels)
              .ifPresent(
                  cut -> {
                    put(before, last, cut.above());
                    put(page, 0, cut.below());
                  });
        }
      }
      // A page that had nothing but the rest of a row is a part of the one before.
      above = page.isEmpty() ? above : i;
    }
  }

  private Optional<Integer> headOfNames(Table table) {
    return table.cells().stream()
        .filter(cell -> labels.isHeadOfNames(cell.text()))
        .map(cell -> cell.column())
        .findFirst();
  }

  private static void put(List<Block> page, int index, Table table) {
    if (table.cells().isEmpty()) {
      page.remove(index);
    } else {
      page.set(index, table);
    }
  }
}
