package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.MeasureSketch;
import org.junit.jupiter.api.Test;

class RelistedTest {

  @Test
  void isTheFirstMeasureOfTheSameNameBeforeOrBehindIt() {
    assertThat(
            originals(
                again("灯台の 塗り替え"), first("灯台の塗り替え", "a"), first("灯台の塗り替え", "b"), again("灯台の塗り替え")))
        .containsExactly(Optional.of("a"), Optional.of("a"));
  }

  @Test
  void isElseTheMeasureOfTheMostLikeName() {
    assertThat(
            originals(
                first("離島をむすぶ定期船の港の灯台を塗り替える事業", "a"),
                first("離島をむすぶ定期船の港の灯台の塗り替え事業", "b"),
                again("離島をむすぶ定期船の港の灯台の塗り替え事業等")))
        .containsExactly(Optional.of("b"));
  }

  @Test
  void isNoneWhereNoNameIsLikeIt() {
    assertThat(originals(first("灯台の塗り替え", "a"), again("灯籠流し"))).containsExactly(Optional.empty());
  }

  /** Comparing every name with every other took minutes. */
  @Test
  void isFoundAmongTensOfThousands() {
    int many = 15_000;
    List<Measure> measures =
        IntStream.range(0, many)
            .boxed()
            .flatMap(i -> Stream.of(first(name(i), "m" + i), again(name(many - 1 - i))))
            .toList();
    List<Measure> linked =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Relisted.linked(measures));
    assertThat(linked.get(1).relistedOf()).contains("m" + (many - 1));
  }

  private static String name(int number) {
    return "離島をむすぶ定期船の港の灯台を塗り替える事業（第" + number + "期）";
  }

  private static Measure first(String name, String id) {
    return MeasureSketch.named(name).id(id).measure();
  }

  private static Measure again(String name) {
    return MeasureSketch.named(name).id("again").asRelisted().measure();
  }

  private static List<Optional<String>> originals(Measure... measures) {
    return Relisted.linked(List.of(measures)).stream()
        .filter(Measure::relisted)
        .map(Measure::relistedOf)
        .toList();
  }
}
