package jp.shisaku.read.pdf;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work on the pages of one file that needs no more than what was read of them. Where there is a
 * second core, it is done there while the next pages are read. Where that falls behind, the reading
 * thread helps, so that few pages wait in memory.
 */
final class Beside implements AutoCloseable {

  /** Pieces of work that may wait. */
  static final int WAITING = 8;

  private static final boolean SECOND_CORE = Runtime.getRuntime().availableProcessors() > 1;

  private final ThreadPoolExecutor second =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Beside::daemon,
          new ThreadPoolExecutor.CallerRunsPolicy());

  private final Executor executor = SECOND_CORE ? second : Runnable::run;

  /** Takes the next piece of work. */
  <T> CompletableFuture<T> take(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, executor);
  }

  /** Waits for a piece of work. A fault of it is one of the reading, wherever it was done. */
  static <T> T done(CompletableFuture<T> work) {
    try {
      return work.join();
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
    second.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "beside");
    thread.setDaemon(true);
    return thread;
  }
}
