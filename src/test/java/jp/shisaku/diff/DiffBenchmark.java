package jp.shisaku.diff;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Says how the time and the memory of a diff grow with the measures: of two invented publications
 * in which a tenth is dropped, a tenth added, a tenth renamed. Not a test; run its main method with
 * the largest size as argument, such as 10000.
 */
public final class DiffBenchmark {

  private DiffBenchmark() {}

  public static void main(String[] arguments) {
    int largest = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    compare(100); // warms the dictionary up
    System.out.println("measures  seconds of processor  heap MB  right links");
    for (int size = 125; size <= largest; size *= 2) {
      compare(size);
    }
    compare(largest);
  }

  private static void compare(int size) {
    LargeYears years = LargeYears.of(size);
    System.gc();
    long before = used();
    long start = processorTime();
    CatalogueDiff diff = years.diff();
    double seconds = (processorTime() - start) / 1e9;
    long right = LargeYears.rightLinks(diff);
    System.out.printf(
        Locale.ROOT,
        "%8d %21.2f %8d %8d of %d%n",
        size,
        seconds,
        (used() - before) >> 20,
        right,
        years.lasting());
  }

  /** Of this thread, which does all the work: other programs on the machine do not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
