package jp.shisaku.read.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * When some work of other programs has to be done.
 *
 * @param allowed from the beginning
 * @param end by the clock of {@link System#nanoTime}
 */
record Deadline(Duration allowed, long end) {

  static Deadline in(Duration allowed) {
    return new Deadline(allowed, System.nanoTime() + allowed.toNanos());
  }

  /**
   * Waits for a process.
   *
   * @return its exit status
   * @throws PassedException where it is not done in time; it is killed then
   */
  int await(Process process) throws IOException {
    try {
      if (!process.waitFor(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
        throw new PassedException(allowed);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Some work was not done in time. */
  static final class PassedException extends IOException {

    private static final long serialVersionUID = 1;

    PassedException(Duration allowed) {
      super("it took longer than " + allowed.toSeconds() + " seconds");
    }
  }
}
