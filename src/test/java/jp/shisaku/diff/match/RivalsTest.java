package jp.shisaku.diff.match;

import static jp.shisaku.diff.MeasureSketch.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.MeasureSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link that another measure could have had as well is for a person to judge. */
class RivalsTest {

  private static final MeasureSketch LIGHTS =
      named("灯台守の暮らし記録事業")
          .heading("岬の記憶", null)
          .offices("海事局灯台課")
          .purpose("灯台に住み込んだ家族の暮らしを聞き取り、岬の町に残す。")
          .overview("日誌と写真を複写し、資料館で公開する。")
          .initial(2025, 31);

  private static final MeasureSketch OTHER =
      named("離島航路の電動船導入支援").offices("海事局航路課").purpose("燃料費に左右されない渡し船を島に残す。");

  @ParameterizedTest(name = "{0}, {1} → {1}, {2}")
  @CsvSource({
    "灯台守の暮らし記録事業Ⅰ, 灯台守の暮らし記録事業Ⅱ, 灯台守の暮らし記録事業Ⅲ",
    "北部灯台守の暮らし記録事業, 南部灯台守の暮らし記録事業, 東部灯台守の暮らし記録事業",
    "令和6年度採択　灯台守の暮らし記録事業, 令和7年度採択　灯台守の暮らし記録事業, 令和8年度採択　灯台守の暮らし記録事業"
  })
  void doesNotBelieveThatTheNextOfASeriesIsANewNameOfTheOneThatEnded(
      String first, String second, String third) {
    CatalogueDiff diff =
        diff(
            List.of(LIGHTS.id("1").name(first), LIGHTS.id("2").name(second), OTHER),
            List.of(LIGHTS.id("2").name(second), LIGHTS.id("3").name(third), OTHER));
    assertThat(change(diff, "2").possible()).isFalse();
    assertThat(change(diff, "2").fresh()).containsExactly("2");
    assertThat(change(diff, "1").possible() || change(diff, "1").fresh().isEmpty()).isTrue();
  }

  @Test
  void believesANewVersionWhereNoOtherIsAround() {
    CatalogueDiff diff =
        diff(
            List.of(LIGHTS.id("1").name("第２期灯台守の暮らし記録事業"), OTHER),
            List.of(LIGHTS.id("2").name("第３期灯台守の暮らし記録事業"), OTHER));
    assertThat(change(diff, "1").fresh()).containsExactly("2");
    assertThat(change(diff, "1").possible()).isFalse();
  }

  /** The ids of two of one name hang on their order, which may change. */
  @Test
  void linksTwoOfOneNameOfAListByTheNearerAmounts() {
    MeasureSketch posters = named("広報費").offices("海事局灯台課");
    CatalogueDiff diff =
        diff(
            List.of(posters.id("1").initial(2025, 100), posters.id("2").initial(2025, 220), OTHER),
            List.of(posters.id("1").initial(2026, 230), posters.id("2").initial(2026, 90), OTHER));
    assertThat(change(diff, "1").fresh()).containsExactly("2");
    assertThat(change(diff, "2").fresh()).containsExactly("1");
    assertThat(change(diff, "1").possible()).isTrue();
  }

  @Test
  void saysWhyItIsNotSureWhichOfTwoTwinsIsWhich() {
    List<MeasureSketch> old =
        List.of(
            LIGHTS.id("1").withoutBudget().initial(2025, 31),
            LIGHTS.id("2").withoutBudget().initial(2025, 900));
    List<MeasureSketch> fresh =
        List.of(
            LIGHTS.id("a").withoutBudget().initial(2026, 870),
            LIGHTS.id("b").withoutBudget().initial(2026, 33));
    assertThat(change(diff(old, fresh), "1").why())
        .contains(Reason.of(Reason.Aspect.POSSIBLE), Reason.of(Reason.Aspect.RIVAL));
  }

  @Test
  void doesNotMindWhichOfTwoPrintsOfOneSheetItLinks() {
    CatalogueDiff diff =
        diff(List.of(LIGHTS.id("1"), LIGHTS.id("2")), List.of(LIGHTS.id("1"), LIGHTS.id("2")));
    assertThat(diff.summary().possible()).isZero();
  }

  private static CatalogueDiff diff(List<MeasureSketch> old, List<MeasureSketch> fresh) {
    return CatalogueDiff.between(
        MeasureSketch.catalogue(2025, old), MeasureSketch.catalogue(2026, fresh), Lineage.NONE);
  }

  private static Change change(CatalogueDiff diff, String oldId) {
    return diff.changes().stream().filter(c -> c.old().contains(oldId)).findFirst().orElseThrow();
  }
}
