package jp.shisaku.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.shisaku.pipeline.PublicationRun;

/**
 * A worker in this process, which starts sooner. A thread cannot be killed: one that is given up
 * runs on until the program ends. So this is for a single file.
 */
final class WorkerThread implements Worker {

  private final PublicationRun work;
  private final BlockingQueue<Optional<News>> news = new LinkedBlockingQueue<>();

  WorkerThread(PublicationRun work) {
    this.work = work;
  }

  @Override
  public void begin(Task task) {
    Thread thread =
        new Thread(
            () -> tell(News.done(work.of(task.publication(), task.lost(), News.steps(this::tell)))),
            "worker");
    thread.setDaemon(true);
    thread.start();
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
      throw new DeadWorkerException(0);
    }
    return next;
  }

  @Override
  public void close() {
    news.add(Optional.empty());
  }
}
