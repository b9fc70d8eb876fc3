package jp.shisaku.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import jp.shisaku.layout.PageLayout;
import jp.shisaku.layout.PageMarks;
import jp.shisaku.layout.TextRepair;
import jp.shisaku.layout.TextRepair.Repaired;
import jp.shisaku.page.Page;

/**
 * The pages of one file. Where there is a second core, each is laid out there while the next ones
 * are read. Where that falls behind, the reading thread helps, so that few pages wait in memory.
 */
final class PageLayouts implements AutoCloseable {

  /** Pages that may wait to be laid out. */
  private static final int WAITING = 8;

  private static final boolean SECOND_CORE = Runtime.getRuntime().availableProcessors() > 1;

  private final ThreadPoolExecutor beside =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          PageLayouts::daemon,
          new ThreadPoolExecutor.CallerRunsPolicy());

  private final List<CompletableFuture<Repaired>> pages = new ArrayList<>();

  /** Takes the next page as it is printed. */
  void add(PageMarks marks) {
    pages.add(
        CompletableFuture.supplyAsync(
            () -> TextRepair.of(PageLayout.page(marks, Page.Origin.TEXT)),
            SECOND_CORE ? beside : Runnable::run));
  }

  /** Takes the next page, laid out already. */
  void add(Page page) {
    pages.add(CompletableFuture.completedFuture(new Repaired(page, Map.of())));
  }

  /** All pages in order; waits for those that are not done. */
  List<Page> pages() {
    return pages.stream().map(page -> done(page).page()).toList();
  }

  /** How many characters of which kind were repaired on all pages. */
  Map<String, Integer> repairs() {
    Map<String, Integer> all = new TreeMap<>();
    pages.forEach(
        page ->
            done(page).repairs().forEach((kind, count) -> all.merge(kind, count, Integer::sum)));
    return all;
  }

  /** A fault of the layout is one of the reading, wherever it was done. */
  private static Repaired done(CompletableFuture<Repaired> page) {
    try {
      return page.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    beside.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "layout");
    thread.setDaemon(true);
    return thread;
  }
}
