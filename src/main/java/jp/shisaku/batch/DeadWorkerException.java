package jp.shisaku.batch;

import java.io.IOException;

/** A worker ended before its work. */
final class DeadWorkerException extends IOException {

  private static final long serialVersionUID = 1;

  /** The exit status of a Java whose option it is to end when memory runs out. */
  static final int OUT_OF_MEMORY = 3;

  private final int status;

  DeadWorkerException(int status) {
    super("exit status " + status);
    this.status = status;
  }

  /** A worker in this process, which has no exit status. */
  DeadWorkerException(String fault) {
    super(fault);
    this.status = 0;
  }

  boolean isOutOfMemory() {
    return status == OUT_OF_MEMORY;
  }
}
