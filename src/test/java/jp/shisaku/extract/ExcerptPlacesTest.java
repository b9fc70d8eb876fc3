package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.page.Document;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Excerpts of the strategy in other places than right behind their sheet, and what is above them.
 */
class ExcerptPlacesTest {

  private static String sheet(String heading, String name) {
    return heading
        + "\n施策名 | "
        + name
        + " | 担当課 | 里山課\n予算額 | 令和7年度予算：10百万円 | < | <\n目的 | 里山を守る。 | < | <\n効果 | 道が残る。 | < | <\n";
  }

  private static String excerpt(String chapter, String title) {
    return chapter + "\n【具体的取組】\n(a) " + title + "\n・" + title + "を進める。\n（総務省里山課）\n";
  }

  private static final String HUTS = sheet("小屋を守る", "小屋修繕事業");
  private static final String BRIDGES = sheet("橋を守る", "橋梁点検事業");
  private static final String OF_HUTS = excerpt("第2章 小屋", "小屋の修繕");
  private static final String OF_BRIDGES = excerpt("第3章 橋", "橋の点検");

  private static List<Measure> measures(Document document) {
    return from(document).value().measures();
  }

  private static Tuple given(Measure measure) {
    return Tuple.tuple(
        measure.name().orElseThrow(),
        measure.effect().orElse(""),
        measure.strategy().stream().map(StrategyExcerpt::path).toList());
  }

  private static Tuple huts() {
    return Tuple.tuple("小屋修繕事業", "道が残る。", List.of(List.of("第2章 小屋")));
  }

  private static Tuple bridges() {
    return Tuple.tuple("橋梁点検事業", "道が残る。", List.of(List.of("第3章 橋")));
  }

  @Test
  void standBeforeEachSheetWhereTheLastOneHasNone() {
    Document document = Pages.numbered("里山施策集\n\n目次\n1. 里山", OF_HUTS, HUTS, OF_BRIDGES, BRIDGES);

    assertThat(measures(document)).map(ExcerptPlacesTest::given).containsExactly(huts(), bridges());
  }

  @Test
  void standTogetherAtTheEndUnderTheHeadingsOfTheirSheets() {
    Document document =
        Pages.numbered(
            HUTS, BRIDGES, "里山戦略（該当部分の抜粋）\n\n小屋を守る\n" + OF_HUTS + "\n橋を守る\n" + OF_BRIDGES);

    assertThat(measures(document)).map(ExcerptPlacesTest::given).containsExactly(huts(), bridges());
  }

  @ParameterizedTest
  @ValueSource(strings = {"里山総合戦略（抄）", "（参考）戦略の該当部分", "【里山大綱における記載】", "里山戦略（抜粋）"})
  void haveATitleThatIsNoPartOfTheSheet(String title) {
    Document document = Pages.numbered(HUTS, title + "\n" + OF_HUTS);

    assertThat(measures(document)).map(ExcerptPlacesTest::given).containsExactly(huts());
  }

  @Test
  void haveHeadingsByOtherNumbers() {
    Document document = Pages.numbered(HUTS, OF_HUTS.replace("第2章 小屋", "Ⅱ　里山\n第３節　小屋\n（２）屋根"));

    assertThat(measures(document))
        .flatExtracting(Measure::strategy)
        .extracting(StrategyExcerpt::path)
        .containsExactly(List.of("Ⅱ　里山", "第３節　小屋", "（２）屋根"));
  }

  @Test
  void standBesideTheSheet() {
    Document page =
        Pages.layout(
            LayoutPage.landscape()
                .apart(30, 30, 16, "小屋を守る")
                .table(30, 60, 100, "施策名 | 小屋修繕事業 | 担当課 | 里山課\n予算額 | 令和7年度予算：10百万円 | < | <")
                .apart(500, 64, 9, "第2章 小屋")
                .line(500, 76, 9, "【具体的取組】")
                .line(500, 88, 9, "(a) 小屋の修繕")
                .line(500, 100, 9, "・小屋の修繕を進める。")
                .table(30, 110, 100, "目的 | 里山を守る。\n効果 | 道が残る。"));

    assertThat(measures(page)).map(ExcerptPlacesTest::given).containsExactly(huts());
  }

  @Test
  void areNotTheTitlesOfChaptersOnPagesOfTheirOwn() {
    Document document = Pages.numbered(HUTS, "2. 橋と道", BRIDGES + "\n" + OF_BRIDGES);

    assertThat(measures(document))
        .extracting(m -> m.effect().orElse(""))
        .containsExactly("道が残る。", "道が残る。");
  }

  @Test
  void nameOfficesInSquareBrackets() {
    Document document = Pages.numbered(HUTS, OF_HUTS.replace("を進める。\n（総務省里山課）", "を進める。【総務省里山課】"));

    assertThat(measures(document))
        .flatExtracting(Measure::strategy)
        .flatExtracting(StrategyExcerpt::items)
        .flatExtracting(StrategyExcerpt.Item::paragraphs)
        .extracting(p -> p.text(), p -> p.officesPrinted().orElse(""))
        .containsExactly(Tuple.tuple("小屋の修繕を進める。", "総務省里山課"));
  }

  @Test
  void areSetAsATable() {
    Document document =
        Pages.numbered(
            HUTS, "里山戦略の該当箇所\n\n見出し | 本文\n第2章 小屋 | 【具体的取組】/(a) 小屋の修繕/・小屋の修繕を進める。/（総務省里山課）");

    assertThat(measures(document)).map(ExcerptPlacesTest::given).containsExactly(huts());
  }

  @Test
  void haveAMarkOfTheirOwnWords() {
    Document document = Pages.numbered(HUTS, OF_HUTS.replace("【具体的取組】", "＜主な施策＞"));

    assertThat(measures(document)).map(ExcerptPlacesTest::given).containsExactly(huts());
  }

  @Test
  void doNotBeginWithASubheadingOfTheDetails() {
    Document document =
        Pages.numbered("小屋を守る\n施策名：小屋修繕事業\n予算額：令和7年度予算：10百万円\n詳細：\n屋根を直す。\n＜主な施策＞\n釘を打つ。");

    assertThat(measures(document))
        .extracting(m -> m.details().orElse(""), m -> m.strategy().size())
        .containsExactly(Tuple.tuple("屋根を直す。\n＜主な施策＞\n釘を打つ。", 0));
  }
}
