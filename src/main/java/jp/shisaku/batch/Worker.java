package jp.shisaku.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Does one publication after the other, somewhere where it can be left or killed. */
interface Worker extends AutoCloseable {

  /** Makes workers. */
  @FunctionalInterface
  interface Maker {
    Worker make() throws IOException;
  }

  /** Gives it a publication to do; the one before must be done. */
  void begin(Task task) throws IOException;

  /**
   * Waits for the next news.
   *
   * @return empty where none came in time
   * @throws DeadWorkerException where none will ever come
   */
  Optional<News> next(Duration patience) throws IOException, InterruptedException;

  /** Ends it, whatever it does. */
  @Override
  void close();
}
