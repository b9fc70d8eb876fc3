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
   * @throws IOException where it is not done in time; it is killed then
   */
  int await(Process process) throws IOException {
    try {
      if (!process.waitFor(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
        throw new IOException("it took longer than " + allowed.toSeconds() + " seconds");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }
}
