package jp.shisaku.diff;

import static jp.shisaku.diff.MeasureSketch.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.diff.match.Lineage;
import org.junit.jupiter.api.Test;

/** Measures followed over three years. */
class LineagesTest {

  private static final MeasureSketch BRIDGES =
      named("吊り橋点検ロボットの実証")
          .heading("橋を長く使う", null)
          .offices("道路局橋梁室")
          .purpose("点検の手間を減らし、谷の集落への道を守る。")
          .overview("腕の長いロボットで橋げたの裏側の写真を撮り、ひびを見つける。");

  private static final MeasureSketch KILNS =
      named("登り窯の共同利用").offices("産業局工芸課").purpose("陶芸を志す人が窯を持たずに作陶できるようにする。");

  @Test
  void namesALineageByWhereItFirstAppearsAndSaysWhatCameOfIt() {
    Catalogue first = MeasureSketch.catalogue(2024, List.of(BRIDGES.id("a").initial(2024, 10)));
    Catalogue second =
        MeasureSketch.catalogue(
            2025, List.of(BRIDGES.id("b").name("橋梁点検ロボットの導入").initial(2025, 12), KILNS.id("k")));
    Catalogue third = MeasureSketch.catalogue(2026, List.of(KILNS.id("k").initial(2026, 3)));
    assertThat(told(first, second, third))
        .containsExactly(
            "施策集2024/a: 2024 a first 10000000; 2025 b RENAMED [a] 12000000",
            "施策集2025/k: 2025 k ADDED [] -; 2026 k CHANGED [k] 3000000");
  }

  @Test
  void keepsBothHalvesOfASplitInOneLineage() {
    Catalogue first = MeasureSketch.catalogue(2024, List.of(BRIDGES.id("a").initial(2024, 10)));
    Catalogue second =
        MeasureSketch.catalogue(
            2025,
            List.of(
                BRIDGES.id("x").name("橋の撮影").initial(2024, 6).initial(2025, 7),
                BRIDGES.id("y").name("ひびの発見").initial(2024, 4).initial(2025, 5)));
    assertThat(told(first, second))
        .containsExactly(
            "施策集2024/a: 2024 a first 10000000; 2025 x SPLIT [a] 7000000; 2025 y SPLIT [a] 5000000");
  }

  /** The younger of two measures that become one, though it is named first. */
  @Test
  void takesAMeasureIntoTheLineageOfTheElderWithWhichItIsMerged() {
    MeasureSketch photos = BRIDGES.id("x").name("橋の撮影");
    MeasureSketch cracks = BRIDGES.id("y").name("ひびの発見").overview("ひびを見つける。");
    Catalogue first = MeasureSketch.catalogue(2024, List.of(cracks.initial(2024, 4)));
    Catalogue second =
        MeasureSketch.catalogue(
            2025, List.of(photos.initial(2025, 6), cracks.initial(2025, 4).initial(2024, 4)));
    Catalogue third =
        MeasureSketch.catalogue(2026, List.of(BRIDGES.id("z").initial(2026, 11).initial(2025, 10)));
    assertThat(told(first, second, third))
        .containsExactly(
            "施策集2024/y: 2024 y first 4000000; 2025 x ADDED [] 6000000; 2025 y UNCHANGED [y] 4000000; 2026 z MERGED [x, y] 11000000");
  }

  @Test
  void doubtsAmountsThatAreAThousandfoldApartFromOneYearToTheNext() {
    Catalogue first = MeasureSketch.catalogue(2024, List.of(BRIDGES.id("a").initial(2024, 12)));
    Catalogue second = MeasureSketch.catalogue(2025, List.of(BRIDGES.id("a").initial(2025, 12)));
    Catalogue third = MeasureSketch.catalogue(2026, List.of(BRIDGES.id("a").initial(2026, 12000)));
    assertThat(lineages(first, second, third).lines().get(0).points())
        .extracting(Lineages.Point::certain)
        .containsExactly(true, false, false);
  }

  private static Stream<String> told(Catalogue... years) {
    return lineages(years).lines().stream().map(LineagesTest::told);
  }

  private static Lineages lineages(Catalogue... years) {
    List<Catalogue> chain = List.of(years);
    List<CatalogueDiff> diffs =
        Stream.iterate(1, i -> i < chain.size(), i -> i + 1)
            .map(i -> CatalogueDiff.between(chain.get(i - 1), chain.get(i), Lineage.NONE))
            .toList();
    return Lineages.of(chain, diffs);
  }

  private static String told(Lineages.Line line) {
    return line.id()
        + ": "
        + String.join("; ", line.points().stream().map(LineagesTest::told).toList());
  }

  private static String told(Lineages.Point point) {
    return "%d %s %s %s"
        .formatted(
            point.edition().fiscalYear().orElseThrow(),
            point.measure().id(),
            point.change().map(change -> change.kind() + " " + change.old()).orElse("first"),
            point.initial().map(figure -> Long.toString(figure.yen().orElseThrow())).orElse("-"));
  }
}
