package jp.shisaku.pipeline;

/** The time since a moment. */
record Stopwatch(long startNanos) {

  static Stopwatch start() {
    return new Stopwatch(System.nanoTime());
  }

  /** In seconds, to the millisecond. */
  double seconds() {
    return Math.round((System.nanoTime() - startNanos) / 1e6) / 1e3;
  }
}
