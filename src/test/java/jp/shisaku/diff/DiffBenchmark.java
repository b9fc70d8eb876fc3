package jp.shisaku.diff;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.Catalogue;

/**
 * Says how the time and the memory of a diff grow with the measures: of two invented publications
 * in which a tenth is dropped, a tenth added, a tenth renamed. Not a test; run its main method with
 * the largest size as argument, such as 10000.
 */
public final class DiffBenchmark {

  private static final String[] SYLLABLES = "水木山川橋港灯竹島種船湯石雪風森里谷浜丘畑庭塔門".split("");

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
    List<MeasureSketch> all =
        IntStream.range(0, size * 11 / 10).mapToObj(DiffBenchmark::measure).toList();
    Catalogue old = MeasureSketch.catalogue(2025, all.subList(0, size));
    Catalogue fresh = MeasureSketch.catalogue(2026, next(all.subList(size / 10, all.size())));
    System.gc();
    long before = used();
    long start = processorTime();
    CatalogueDiff diff = CatalogueDiff.between(old, fresh);
    double seconds = (processorTime() - start) / 1e9;
    long right =
        diff.changes().stream()
            .filter(c -> !c.old().isEmpty() && c.old().equals(c.fresh()))
            .count();
    System.out.printf(
        Locale.ROOT,
        "%8d %21.2f %8d %8d of %d%n",
        size,
        seconds,
        (used() - before) >> 20,
        right,
        size - size / 10);
  }

  private static List<MeasureSketch> next(List<MeasureSketch> measures) {
    List<MeasureSketch> next = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      MeasureSketch measure = measures.get(i).initial(2026, i % 400);
      next.add(i % 10 == 0 ? measure.name(measure.name().replace("整備事業", "再生推進事業")) : measure);
    }
    return next;
  }

  private static MeasureSketch measure(int number) {
    Random random = new Random(number);
    String thing = word(random) + word(random);
    return MeasureSketch.named(thing + "の" + word(random) + "整備事業")
        .id("m" + number)
        .heading(word(random) + "を生かした" + thing + "づくり", null)
        .offices("第" + random.nextInt(40) + "局" + random.nextInt(10) + "課")
        .purpose(sentence(random))
        .overview(sentence(random) + sentence(random) + sentence(random))
        .strategy("地域の" + random.nextInt(100))
        .initial(2025, random.nextInt(1000));
  }

  private static String sentence(Random random) {
    return "地域の%sと%sを活用し、%sの持続的な発展と%sの魅力の向上を推進する。"
        .formatted(word(random), word(random), word(random), word(random));
  }

  private static String word(Random random) {
    return SYLLABLES[random.nextInt(SYLLABLES.length)]
        + SYLLABLES[random.nextInt(SYLLABLES.length)];
  }

  /** Of this thread, which does all the work: other programs on the machine do not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
