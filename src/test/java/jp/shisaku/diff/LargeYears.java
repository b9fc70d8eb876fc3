package jp.shisaku.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.diff.match.Lineage;

/**
 * Two invented publications of many measures: a tenth is dropped, a tenth added, a tenth renamed,
 * and all have other amounts.
 *
 * @param lasting how many measures are in both
 */
record LargeYears(List<MeasureSketch> old, List<MeasureSketch> fresh, int lasting) {

  private static final String[] SYLLABLES = "水木山川橋港灯竹島種船湯石雪風森里谷浜丘畑庭塔門".split("");

  static LargeYears of(int size) {
    int tenth = size / 10;
    List<MeasureSketch> all =
        IntStream.range(0, size + tenth).mapToObj(LargeYears::measure).toList();
    return new LargeYears(all.subList(0, size), next(all.subList(tenth, all.size())), size - tenth);
  }

  CatalogueDiff diff() {
    Catalogue before = MeasureSketch.catalogue(2025, old);
    return CatalogueDiff.between(before, MeasureSketch.catalogue(2026, fresh), Lineage.NONE);
  }

  /** The measures that are linked to themselves. */
  static long rightLinks(CatalogueDiff diff) {
    return diff.changes().stream()
        .filter(c -> !c.old().isEmpty() && c.old().equals(c.fresh()))
        .count();
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
}
