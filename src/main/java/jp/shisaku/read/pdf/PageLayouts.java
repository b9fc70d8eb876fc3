package jp.shisaku.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import jp.shisaku.layout.PageLayout;
import jp.shisaku.layout.TextRepair;
import jp.shisaku.layout.TextRepair.Repaired;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.page.Page;

/** The pages of one file, each laid out while the next ones are read. */
final class PageLayouts {

  private final Beside beside;
  private final List<CompletableFuture<Repaired>> pages = new ArrayList<>();

  PageLayouts(Beside beside) {
    this.beside = beside;
  }

  /** Takes the next page as it is printed. */
  void add(PageMarks marks) {
    pages.add(beside.take(() -> TextRepair.of(PageLayout.page(marks, Page.Origin.TEXT))));
  }

  /** Takes the next page, laid out already. */
  void add(Page page) {
    pages.add(CompletableFuture.completedFuture(new Repaired(page, Map.of())));
  }

  /** All pages in order; waits for those that are not done. */
  List<Page> pages() {
    return pages.stream().map(page -> Beside.done(page).page()).toList();
  }

  /** How many characters of which kind were repaired on all pages. */
  Map<String, Integer> repairs() {
    Map<String, Integer> all = new TreeMap<>();
    pages.forEach(
        page ->
            Beside.done(page)
                .repairs()
                .forEach((kind, count) -> all.merge(kind, count, Integer::sum)));
    return all;
  }
}
