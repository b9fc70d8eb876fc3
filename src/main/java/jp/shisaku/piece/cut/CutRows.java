package jp.shisaku.piece.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Page;
import jp.shisaku.page.Table;

/**
 * Puts together the rows of tables that the end of a page cuts: the last table of a page and the
 * first one of the next, in the same columns, whose last and first row say only together what the
 * other rows say, or are labels and the values below them. It is done before anything else asks
 * what a row is.
 */
public final class CutRows {

  private final List<Page> pages;
  private final List<List<Block>> blocks = new ArrayList<>();
  private final Labels labels;

  /** The column of names of the last list. */
  private int names;

  private CutRows(List<Page> pages, List<List<Block>> blocks, Labels labels) {
    this.pages = pages;
    this.labels = labels;
    blocks.forEach(page -> this.blocks.add(new ArrayList<>(page)));
  }

  /** The blocks of each page, such rows whole. */
  public static List<List<Block>> joined(
      List<Page> pages, List<List<Block>> blocks, Labels labels) {
    CutRows rows = new CutRows(pages, blocks, labels);
    rows.join();
    return rows.blocks;
  }

  private void join() {
    int above = 0;
    for (int i = 1; i < pages.size(); i++) {
      PageEnd end = new PageEnd(blocks.get(above), blocks.get(i));
      OptionalInt last = end.last();
      boolean joined =
          last.isPresent()
              && pages.get(i).follows(pages.get(i - 1))
              && joined(end, last.getAsInt(), i);
      // A page that had nothing but the rest of a row is a part of the one before.
      above = joined && end.isEmptyBelow() ? above : i;
    }
  }

  /** True where the end of a page cuts a row, which is whole then. */
  private boolean joined(PageEnd end, int last, int page) {
    Table upper = (Table) end.above().get(last);
    names = headOfNames(upper).orElse(names);
    OptionalInt first = end.first();
    Optional<CutTables> cut =
        first.isPresent()
            ? end.opening()
                .flatMap(
                    lower ->
                        CutLabels.between(upper, lower, labels)
                            .or(() -> CountedRest.between(upper, lower, names))
                            .or(() -> CutRow.between(upper, lower, names, labels)))
            : end.filledByRow(upper)
                .filter(row -> goesOnBehind(page))
                .flatMap(row -> CutRow.between(upper, row, names, labels));
    cut.ifPresent(
        tables -> {
          put(end.above(), last, tables.above());
          first.ifPresentOrElse(index -> put(end.below(), index, tables.below()), end::emptyBelow);
        });
    return cut.isPresent();
  }

  /** True where the next page that begins with a table begins with the rest of a row. */
  private boolean goesOnBehind(int page) {
    return blocks.stream()
        .skip(page + 1)
        .filter(next -> next.stream().anyMatch(Table.class::isInstance))
        .findFirst()
        .flatMap(next -> new PageEnd(blocks.get(page), next).opening())
        .flatMap(table -> table.at(0, 0))
        .filter(cell -> cell.text().isBlank())
        .isPresent();
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
