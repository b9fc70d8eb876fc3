package jp.shisaku.batch;

import java.time.Duration;
import java.util.Locale;

/**
 * What a file may cost.
 *
 * @param timeout after which it is given up
 * @param megabytes of memory that a worker may use
 * @param language in which a reason is told
 */
public record Limits(Duration timeout, int megabytes, Locale language) {

  public static final int SECONDS = 120;
  public static final int MEGABYTES = 512;

  /** With less a worker does not even start to read. */
  public static final int LEAST_MEGABYTES = 64;

  String seconds() {
    return String.valueOf(timeout.toSeconds());
  }
}
