package jp.shisaku.diff.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.RoadmapColumn;
import org.junit.jupiter.api.Test;

class RoadmapsDiffTest {

  private static final Measure PLACED = measure("橋の設計\n橋の架設", "令和7年度：橋の設計", "令和8年度：橋の架設");

  @Test
  void doesNotMindThatASourceCouldNotTellTheColumns() {
    Measure unplaced = measure("橋の設計\n橋の架設", "令和7年度：", "令和8年度：");
    assertThat(Roadmaps.same(PLACED, unplaced)).isTrue();
    assertThat(Roadmaps.same(unplaced, PLACED)).isTrue();
  }

  @Test
  void doesNotMindThatASourceHasNoColumnsWhereTheDetailsSayItAll() {
    Measure unplaced = measure("橋の設計\n橋の架設");
    assertThat(Roadmaps.same(PLACED, unplaced)).isTrue();
    assertThat(Roadmaps.same(unplaced, PLACED)).isTrue();
    assertThat(Roadmaps.same(PLACED, measure("橋の設計"))).isFalse();
  }

  @Test
  void seesThatAStepWentToAnotherYear() {
    assertThat(Roadmaps.same(PLACED, measure("橋の設計\n橋の架設", "令和7年度：", "令和8年度：橋の設計\n橋の架設")))
        .isFalse();
  }

  @Test
  void seesThatAStepIsGoneThoughTheTextStillNamesIt() {
    Measure before = measure("橋の架設に備える。\n橋の設計\n橋の架設", "令和7年度：橋の設計", "令和8年度：橋の架設");
    Measure after = measure("橋の架設に備える。\n橋の設計", "令和7年度：橋の設計", "令和8年度：");
    assertThat(Roadmaps.same(before, after)).isFalse();
  }

  @Test
  void seesThatTheYearsMovedOn() {
    assertThat(Roadmaps.same(PLACED, measure("橋の設計\n橋の架設", "令和8年度：橋の設計", "令和9年度：橋の架設"))).isFalse();
  }

  @Test
  void tellsAChangedPlanAsTheLinesOfItsColumns() {
    Measure moved = measure("橋の設計\n橋の架設", "令和7年度：", "令和8年度：橋の設計\n橋の架設");
    assertThat(Fields.changes(PLACED, moved))
        .singleElement()
        .isInstanceOfSatisfying(
            FieldChange.Text.class,
            text -> assertThat(text.fresh()).contains("令和7年度：\n令和8年度：橋の設計\n橋の架設"));
  }

  private static Measure measure(String details, String... columns) {
    return new Measure(
        "bridge",
        Optional.empty(),
        Optional.empty(),
        Optional.of("橋"),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Budget.ABSENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(details),
        Arrays.stream(columns).map(RoadmapsDiffTest::column).toList(),
        List.of(),
        Map.of());
  }

  private static RoadmapColumn column(String periodAndText) {
    String[] parts = periodAndText.split("：", 2);
    return new RoadmapColumn(parts[0], List.of(), parts[1]);
  }
}
