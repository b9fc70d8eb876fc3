package jp.shisaku.override;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.emit.InventedCatalogue;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

  private static final String KITES = "凧による見守り";
  private static final String REASON = "ページ2の誤植";

  @Test
  void readsABudgetAsItWouldBePrinted() {
    Measure measure = corrected("budget", "令和5年度予算(案)：18百万円");
    assertThat(measure.budget().printed()).contains("令和5年度予算(案)：18百万円");
    assertThat(measure.budget().lines())
        .extracting(line -> line.amountYen().orElseThrow())
        .containsExactly(18_000_000L);
  }

  @Test
  void aValueSetByHandSaysSoAndWhy() {
    Catalogue catalogue = applied("budget", "令和5年度予算(案)：18百万円");
    assertThat(catalogue.measures().get(1).provenance().get("budget").method())
        .isEqualTo(Provenance.Method.OVERRIDE);
    assertThat(issues(catalogue)).containsExactly("text.repaired", "override.applied");
    assertThat(catalogue.issues().get(1).arguments()).containsExactly("budget", REASON);
  }

  @Test
  void aBudgetThatCannotBeReadIsStillAnIssue() {
    assertThat(issues(applied("budget", "令和5年度予算(案)：若干百万円")))
        .containsExactly("text.repaired", "override.applied", "budget.unreadable");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name        | 大凧による見守り
          heading     | 凧の普及
          effect      | 見守りが届く。
          purpose     | 空から見守る。
          overview    | 大凧を揚げる。
          details     | 糸は100m。
          """)
  void setsTexts(String field, String value) {
    Measure measure = corrected(field, value);
    Optional<String> set =
        switch (field) {
          case "name" -> measure.name();
          case "heading" -> measure.heading();
          case "effect" -> measure.effect();
          case "purpose" -> measure.purpose();
          case "overview" -> measure.overview();
          default -> measure.details();
        };
    assertThat(set).contains(value);
  }

  @Test
  void readsOfficesAndKindsAsFromTheSheet() {
    assertThat(corrected("offices", "総務省自治行政局市町村課").offices().get(0).bureau()).contains("自治行政局");
    assertThat(corrected("classification", "①予算、③その他（凧）").classification())
        .containsExactly(
            new Measure.Classification(Optional.of(1), "予算", Optional.empty()),
            new Measure.Classification(Optional.of(3), "その他", Optional.of("凧")));
    assertThat(corrected("positions", "②空の道づくり").positions())
        .containsExactly(new Measure.Position(Optional.of(2), "空の道づくり"));
  }

  @Test
  void readsCategoryAndRoadmapAsTheyStandInTheTables() {
    assertThat(corrected("category", "2. 空 / (1) 高い空").category())
        .containsExactly("2. 空", "(1) 高い空");
    assertThat(corrected("roadmap", "令和5年度: 実証\n検証\n令和6～8年度：展開").roadmap())
        .containsExactly(
            new Measure.RoadmapColumn("令和5年度", List.of(2023), "実証\n検証"),
            new Measure.RoadmapColumn("令和6～8年度", List.of(2024, 2026), "展開"));
  }

  @Test
  void setsNumbersAndMarks() {
    assertThat(corrected("part", "2").part()).contains(2);
    assertThat(corrected("relisted", "TRUE").relisted()).isTrue();
    assertThat(corrected("status", "new").status()).contains(Measure.Status.NEW);
  }

  @Test
  void anEmptyValueTakesAValueAway() {
    assertThat(corrected("heading", "").heading()).isEmpty();
    assertThat(corrected("category", "").category()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"relisted, たぶん", "part, 二", "roadmap, いつか: 展開", "status, 新しい"})
  void aValueThatCannotBeReadChangesNothing(String field, String value) {
    Catalogue after = applied(field, value);
    assertThat(after.measures()).isEqualTo(InventedCatalogue.whole().measures());
    assertThat(issues(after)).endsWith("override.value-unreadable");
  }

  @Test
  void ofTwoRowsForOneValueTheLaterHolds() {
    List<Correction> corrections =
        List.of(
            new Correction("", KITES, "name", "凧", REASON),
            new Correction("", KITES, "name", "大凧", REASON));
    Catalogue after = Corrections.applied(InventedCatalogue.whole(), corrections);
    assertThat(after.measures().get(1).name()).contains("大凧");
    assertThat(issues(after)).endsWith("override.twice", "override.applied");
  }

  @Test
  void whatHasNoEffectIsAnIssue() {
    Catalogue whole = InventedCatalogue.whole();
    List<Correction> corrections =
        List.of(
            new Correction("", "gone", "name", "凧", REASON),
            new Correction("", KITES, "mood", "良い", REASON),
            new Correction("", KITES, "heading", KITES, REASON));
    Catalogue after = Corrections.applied(whole, corrections);
    assertThat(after.measures()).isEqualTo(whole.measures());
    assertThat(issues(after))
        .endsWith("override.unknown-measure", "override.unknown-field", "override.needless");
  }

  @Test
  void aRowForAnotherPublicationIsLeftAlone() {
    Catalogue whole = InventedCatalogue.whole();
    Correction other = new Correction("別の施策集", KITES, "name", "凧", REASON);
    assertThat(Corrections.applied(whole, List.of(other))).isEqualTo(whole);
  }

  private static Measure corrected(String field, String value) {
    return applied(field, value).measures().get(1);
  }

  private static Catalogue applied(String field, String value) {
    return Corrections.applied(
        InventedCatalogue.whole(), List.of(new Correction("", KITES, field, value, REASON)));
  }

  private static List<String> issues(Catalogue catalogue) {
    return catalogue.issues().stream().map(Issue::code).map(IssueCode::code).toList();
  }
}
