package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static jp.shisaku.extract.Extracted.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.Classification;
import jp.shisaku.catalogue.Measure.Position;
import jp.shisaku.catalogue.Office;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.page.Document;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

  private static final String HUT =
      """
      里山の小屋②

      施策名 | 里山の小屋を守る事業 | 担当 | 総務省里山局小屋課、木道課
      施策分類 | ①予算、③その他（検討会での議論） | デジ田総合戦略における位置づけ | ②道づくり
      予算額 | 令和5年度予算（案）：10百万円 | 施策効果の詳細 | －
      目的 | 道を残す。 | 概要 | 釘を打つ。
      詳細 | 釘を打つのに3百万円かかる。 | < | <

      """;

  private static final String BRIDGE =
      """
      里山の橋

      施策名 | 里山の橋を架ける事業 | 担当 | 総務省里山局橋課
      施策分類 | ①予算 | 予算額 | 令和5年度予算（案）：20百万円
      目的 | 橋を渡る。 | 概要 | 橋を架ける。

      """;

  private static final String HUT_AGAIN = HUT.replace("守る事業 |", "守る事業【再掲】 |");

  private static List<Measure> measures(Document... documents) {
    return from(documents).value().measures();
  }

  // A sheet

  @Test
  void readsASheet() {
    Measure measure = measure(Pages.text(HUT));
    Budget budget = measure.budget();
    assertThat(measure)
        .isEqualTo(
            new Measure(
                measure.id(),
                Optional.of("里山の小屋"),
                Optional.of(2),
                Optional.of("里山の小屋を守る事業"),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(office("総務省里山局小屋課", "小屋課"), office("木道課", "木道課")),
                List.of(
                    new Classification(Optional.of(1), "予算", Optional.empty()),
                    new Classification(Optional.of(3), "その他", Optional.of("検討会での議論"))),
                List.of(new Position(Optional.of(2), "道づくり")),
                budget,
                Optional.of("-"),
                Optional.of("道を残す。"),
                Optional.of("釘を打つ。"),
                Optional.of("釘を打つのに3百万円かかる。"),
                List.of(),
                List.of(),
                measure.provenance()));
    assertThat(measure.id()).matches("里山の小屋を守る事業-[0-9a-f]{6}");
  }

  private static Office office(String printed, String division) {
    return new Office(
        printed,
        Optional.of("総務省"),
        Optional.of("里山局"),
        Optional.empty(),
        Optional.of(division),
        Optional.empty());
  }

  @Test
  void takesAmountsFromTheBudgetCellOnly() {
    assertThat(measure(Pages.text(HUT)).budget().lines())
        .extracting(BudgetLine::fiscalYear, BudgetLine::amountYen)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Optional.of(2023), Optional.of(10_000_000L)));
  }

  @Test
  void leavesTheTextOfDetailsThatSpeakOfAPurposeWhole() {
    String text =
        """
        施策名：里山の小屋を守る事業

        予算額：令和5年度予算（案）：10百万円

        概要
        釘を打つ。

        目的は、道を残すことである。
        措置概要　釘を打つ。
        予算額は30百万円に増える見込みである。
        """;
    Measure measure = measure(Pages.text(text));
    assertThat(measure.overview()).contains("釘を打つ。");
    assertThat(measure.details()).contains("目的は、道を残すことである。\n措置概要　釘を打つ。\n予算額は30百万円に増える見込みである。");
    assertThat(measure.purpose()).isEmpty();
    assertThat(measure.budget().lines()).hasSize(1);
  }

  @Test
  void tellsKindsAndPositionsOfOneColumnApart() {
    Measure measure =
        measure(
            Pages.text(
                """
                施策名：里山の小屋を守る事業

                施策分類 | ①予算/②道づくり | 予算額 | 令和5年度予算：10百万円
                デジ田総合戦略における位置づけ | ②道づくり | |
                """));
    assertThat(measure.classification()).extracting(Classification::label).containsExactly("予算");
    assertThat(measure.positions()).extracting(Position::label).containsExactly("道づくり");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "里山の小屋を守る事業【再掲】",
        "【再掲】里山の小屋を守る事業",
        "里山の小屋を守る事業 【 再 掲 】",
        "里山の小屋を/守る事業【再/掲】",
        "里山の小屋を守る事業（再掲）"
      })
  void takesTheMarkOfARelistedMeasureOffItsName(String name) {
    Measure measure = measure(Pages.text("施策名 | " + name + "\n施策分類 | ①予算"));
    assertThat(measure.name()).contains("里山の小屋を守る事業");
    assertThat(measure.relisted()).isTrue();
  }

  @Test
  void saysWhereEachFieldStandsAndHowItWasFound() {
    var page =
        LayoutPage.landscape()
            .bold(40, 20, 18, "里山の小屋")
            .table(40, 60, 100, "施策名 | 里山の小屋を守る事業\n予算額 | 令和5年度予算：10百万円");
    assertThat(measure(Pages.layout(page)).provenance())
        .containsEntry("heading", provenance(new Box(40, 20, 130, 38), Method.TITLE))
        .containsEntry("name", provenance(new Box(140, 60, 240, 80), Method.CELL))
        .containsEntry("budget", provenance(new Box(140, 80, 240, 100), Method.CELL))
        .hasSize(3);
  }

  private static Provenance provenance(Box box, Method method) {
    return new Provenance("publication.pdf", Optional.of(1), Optional.of(box), method);
  }

  // What is doubtful; what a catalogue shows by itself is the matter of the checks

  @Test
  void tellsEveryIssueOfItsMeasure() {
    Document document = Pages.text("施策名 | 里山の小屋を守る事業\n施策分類 | ①予算\n予算額 | 若干百万円\n目的 | 道を残す。");
    String id = measure(document).id();
    assertThat(from(document).issues()).extracting(Issue::measure).containsOnly(Optional.of(id));
  }

  @Test
  void saysThatADocumentIsNoCollectionOfMeasures() {
    Document whitePaper = Pages.text("里山白書\n\n小屋の数は増えている。予算額も増えている。");
    assertThat(measures(whitePaper)).isEmpty();
    assertThat(codes(whitePaper)).containsExactly("publication.no-measures");
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(measures()).isEmpty();
    assertThat(codes()).containsExactly("publication.no-measures");
  }

  // Identity and links

  @Test
  void givesIdsThatDoNotDependOnOrderAndPages() {
    List<String> together = ids(Pages.text(HUT + BRIDGE));
    List<String> turned = ids(Pages.numbered(BRIDGE, "空のページ", HUT));
    assertThat(turned).containsExactly(together.get(1), together.get(0));
  }

  @Test
  void givesEveryMeasureAnIdOfItsOwn() {
    assertThat(ids(Pages.text(HUT + HUT + HUT_AGAIN + BRIDGE))).doesNotHaveDuplicates().hasSize(4);
  }

  private static List<String> ids(Document document) {
    return measures(document).stream().map(Measure::id).toList();
  }

  @Test
  void linksARelistedMeasureWithItsFirstPrinting() {
    List<Measure> measures = measures(Pages.text(HUT + BRIDGE + HUT_AGAIN));
    assertThat(measures)
        .extracting(Measure::relistedOf)
        .containsExactly(Optional.empty(), Optional.empty(), Optional.of(measures.get(0).id()));
  }

  @Test
  void linksARelistedMeasureWithNoOther() {
    assertThat(measures(Pages.text(BRIDGE + HUT_AGAIN)))
        .extracting(Measure::relistedOf)
        .containsExactly(Optional.empty(), Optional.empty());
  }

  // Contents

  @Test
  void classifiesAMeasureByAnEntryThatDiffersByAWord() {
    String contents =
        """
        里山施策集
        令和4年12月23日

        1. 里山
        ○ 小屋
        ・里山の小屋……1
        ○ 橋
        ・里山の橋の架設……2

        """;
    assertThat(measures(Pages.text(contents + HUT + BRIDGE.replace("里山の橋\n", "里山の橋の新設\n"))))
        .extracting(Measure::category)
        .containsExactly(List.of("1. 里山", "○ 小屋"), List.of("1. 里山", "○ 橋"));
  }

  @Test
  void classifiesAMeasureBetweenTwoOfOneCategory() {
    String contents =
        """
        1. 里山
        ・里山の小屋……1
        ・水辺の舟を守る取組……3

        """;
    String boat = BRIDGE.replace("里山の橋\n", "水辺の舟を守る取組\n").replace("里山の橋を架ける事業", "水辺の舟を守る事業");
    Document document = Pages.text(contents + HUT + BRIDGE + boat);
    assertThat(measures(document)).extracting(Measure::category).containsOnly(List.of("1. 里山"));
  }

  @Test
  void leavesAMeasureBetweenTwoCategoriesWithoutOne() {
    String contents =
        """
        1. 里山
        ・里山の小屋……1
        2. 水辺
        ・水辺の舟を守る取組……3

        """;
    String boat = BRIDGE.replace("里山の橋\n", "水辺の舟を守る取組\n").replace("里山の橋を架ける事業", "水辺の舟を守る事業");
    assertThat(measures(Pages.text(contents + HUT + BRIDGE + boat)))
        .extracting(Measure::category)
        .containsExactly(List.of("1. 里山"), List.of(), List.of("2. 水辺"));
  }

  // The publication

  @Test
  void readsTitleDateAndFiscalYear() {
    Catalogue catalogue =
        from(Pages.text("里山施策集\n令和4年12月23日\n\n1. 里山\n・里山の小屋……1\n\n" + HUT + BRIDGE)).value();
    assertThat(catalogue.publication().title()).contains("里山施策集");
    assertThat(catalogue.publication().publishedOn()).contains(LocalDate.of(2022, 12, 23));
    assertThat(catalogue.publication().fiscalYear()).contains(2023);
  }

  @Test
  void leavesWhatIsNotPrintedEmpty() {
    Catalogue catalogue = from(Pages.text(HUT.replace("10百万円", "－"))).value();
    assertThat(catalogue.publication().title()).isEmpty();
    assertThat(catalogue.publication().publishedOn()).isEmpty();
  }

  @Test
  void givesTheSameCatalogueEveryTime() {
    assertThat(from(Pages.text(HUT + BRIDGE + HUT_AGAIN)))
        .isEqualTo(from(Pages.text(HUT + BRIDGE + HUT_AGAIN)));
  }
}
