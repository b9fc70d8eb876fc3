package jp.shisaku.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a person end the program with Ctrl-C and still leaves it time to tidy up: what runs is
 * stopped, and the process ends when this is closed.
 */
final class Interruption implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 5;

  private final CountDownLatch tidy = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupted, "interruption");
  private volatile Runnable stop = tidy::countDown;

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** What is to be stopped from here on. */
  void stops(Runnable running) {
    stop = running;
  }

  /** What is to be tidied up where nothing runs that would have to end first. */
  void tidies(Runnable tidying) {
    stop =
        () -> {
          tidying.run();
          tidy.countDown();
        };
  }

  private void interrupted() {
    stop.run();
    try {
      tidy.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    tidy.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending: the hook is what waited for this.
    }
  }
}
