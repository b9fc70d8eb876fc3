package jp.shisaku.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.shisaku.pipeline.PublicationRun;
import jp.shisaku.pipeline.Reason;

/**
 * A worker in this process, which starts sooner. A thread cannot be killed: one that is given up
 * runs on until the program ends. So this is for a single file.
 */
final class WorkerThread implements Worker {

  private static final int MOMENT_MILLIS = 1000;

  private final PublicationRun work;
  private final BlockingQueue<Optional<News>> news = new LinkedBlockingQueue<>();
  private Optional<Thread> thread = Optional.empty();
  private volatile String why = "";

  WorkerThread(PublicationRun work) {
    this.work = work;
  }

  @Override
  public void begin(Task task) {
    Thread working =
        new Thread(
            () -> tell(News.done(work.of(task.publication(), task.lost(), News.steps(this::tell)))),
            "worker");
    working.setDaemon(true);
    working.setUncaughtExceptionHandler((dead, why) -> end(Reason.of(why)));
    working.start();
    thread = Optional.of(working);
  }

  private void tell(News told) {
    news.add(Optional.of(told));
  }

  @Override
  public Optional<News> next(Duration patience) throws IOException, InterruptedException {
    Optional<News> next = news.poll(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
    if (next == null) {
      return Optional.empty();
    }
    if (next.isEmpty()) {
      throw new DeadWorkerException(why);
    }
    return next;
  }

  /** Nothing will come any more. */
  private void end(String reason) {
    why = reason;
    news.add(Optional.empty());
  }

  /** What waits or writes is woken, and has a moment to tidy up. */
  @Override
  public void close() {
    end("stopped");
    thread.ifPresent(Thread::interrupt);
    try {
      if (thread.isPresent()) {
        thread.get().join(MOMENT_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
