package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Indicator;
import jp.shisaku.catalogue.Indicator.Current;
import jp.shisaku.catalogue.Indicator.Target;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

class IndicatorReaderTest {

  private static List<Indicator> read(Document document) {
    return IndicatorReader.read(Extracted.parts(document).indicators());
  }

  private static List<Indicator> read(String notation) {
    return read(Pages.text(notation));
  }

  private static Target target(String value, String due) {
    return new Target(value, Optional.of(due));
  }

  private static Current current(String value, String asOf) {
    return new Current(Optional.of(value), Optional.of(asOf));
  }

  private static Indicator indicator(
      List<String> section, String name, Target target, Current current) {
    return new Indicator(section, name, List.of(target), current, Optional.empty());
  }

  private static final Indicator HUTS =
      indicator(List.of("○ 小屋"), "小屋の数", target("20棟", "2027年度"), current("10棟", "2022年度末"));
  private static final Indicator BRIDGES =
      indicator(List.of("○ 橋"), "橋の数", target("8本", "2027年度"), current("6本", "2022年度末"));

  @Test
  void readsSectionsInRowsOfTheirOwn() {
    assertThat(
            read(
                """
                指標 | KPI | 現状値
                ○ 小屋 | < | <
                小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                ○ 橋 | < | <
                橋の数 | 8本（2027年度） | 6本（2022年度末）
                """))
        .containsExactly(HUTS, BRIDGES);
  }

  @Test
  void readsNamesUnderTheHeadOfTheTargetsWhereTheValuesHaveNone() {
    assertThat(
            read(
                """
                項目 | KPI | | 現状値
                ○ 小屋 | 小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                ○ 橋 | 橋の数 | 8本（2027年度） | 6本（2022年度末）
                """))
        .containsExactly(HUTS, BRIDGES);
  }

  @Test
  void readsNamesUnderKpiBesideTargets() {
    assertThat(
            read(
                """
                項目 | KPI | 目標値 | 現状値
                ○ 小屋 | 小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                ○ 橋 | 橋の数 | 8本（2027年度） | 6本（2022年度末）
                """))
        .containsExactly(HUTS, BRIDGES);
  }

  @Test
  void readsSectionsInTheFirstColumn() {
    assertThat(
            read(
                """
                分野 | 指標 | KPI | 現状値
                ○ 小屋 | 小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                ○ 橋 | 橋の数 | 8本（2027年度） | 6本（2022年度末）
                """))
        .containsExactly(HUTS, BRIDGES);
  }

  @Test
  void readsSectionsInAFirstColumnWithoutAHead() {
    assertThat(
            read(
                """
                指標 | KPI | 現状値 |
                ○ 小屋 | 小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                 | 板の数 | 90枚（2027年度） | 80枚（2022年度末）
                """))
        .extracting(Indicator::name)
        .containsExactly("小屋の数", "板の数");
  }

  @Test
  void putsSectionsBesideIndicatorsBelowTheOneInTheRowAbove() {
    assertThat(
            read(
                """
                項目 | KPI | | 現状値
                ○ 里山 | | |
                ○ 小屋 | 小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                ○ 橋 | 橋の数 | 8本（2027年度） | 6本（2022年度末）
                ○ 海辺 | | |
                ○ 橋 | 橋の数 | 8本（2027年度） | 6本（2022年度末）
                """))
        .extracting(Indicator::section)
        .containsExactly(List.of("○ 里山", "○ 小屋"), List.of("○ 里山", "○ 橋"), List.of("○ 海辺", "○ 橋"));
  }

  @Test
  void readsRowsThatLinesOfSectionsPartFromTheirHeads() {
    assertThat(
            read(
                """
                項目 | KPI | 現状値

                ○ 里山

                ○ 小屋 | 小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                | 橋の数 | 8本（2027年度） | 6本（2022年度末）

                ○ 海辺

                ○ 橋 | 橋の数 | 8本（2027年度） | 6本（2022年度末）
                """))
        .extracting(Indicator::section, Indicator::name, Indicator::current)
        .containsExactly(
            tuple(List.of("○ 里山", "○ 小屋"), "小屋の数", HUTS.current()),
            tuple(List.of("○ 里山", "○ 小屋"), "橋の数", BRIDGES.current()),
            tuple(List.of("○ 海辺", "○ 橋"), "橋の数", BRIDGES.current()));
  }

  @Test
  void keepsTheSectionForRowsBelowAMergedCell() {
    assertThat(
            read(
                """
                分野 | 指標 | KPI | 現状値
                ○ 里山/○ 小屋 | 小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                ^ | 板の数 | 90枚（2027年度） | 80枚（2022年度末）
                """))
        .extracting(Indicator::section)
        .containsExactly(List.of("○ 里山", "○ 小屋"), List.of("○ 里山", "○ 小屋"));
  }

  @Test
  void readsSeveralTargets() {
    assertThat(read("指標 | KPI | 現状値\n小屋の数 | 15棟（2025年度）/20棟（2027年度） | 10棟（2022年度末）"))
        .flatExtracting(Indicator::targets)
        .containsExactly(target("15棟", "2025年度"), target("20棟", "2027年度"));
  }

  @Test
  void keepsABracketThatIsNoDateInTheValue() {
    assertThat(read("指標 | KPI | 現状値\n小屋の数 | 20棟（うち木造15棟）（2027年度） | 10棟（2022年度末）"))
        .flatExtracting(Indicator::targets)
        .containsExactly(target("20棟（うち木造15棟）", "2027年度"));
  }

  @Test
  void readsATargetWithoutADate() {
    assertThat(read("指標 | KPI | 現状値\n小屋の数 | 毎年増やす | －"))
        .containsExactly(
            new Indicator(
                List.of(),
                "小屋の数",
                List.of(new Target("毎年増やす", Optional.empty())),
                new Current(Optional.empty(), Optional.empty()),
                Optional.empty()));
  }

  @Test
  void partsARemarkFromTheValue() {
    assertThat(read("指標 | KPI | 現状値\n小屋の数 | 20棟（2027年度） | 10棟（2022年度末）/※木造に限る"))
        .extracting(Indicator::current, Indicator::note)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(current("10棟", "2022年度末"), Optional.of("※木造に限る")));
  }

  @Test
  void joinsABrokenName() {
    assertThat(read("指標 | KPI | 現状値\n里山の小屋/の数 | 20棟（2027年度） | 10棟（2022年度末）"))
        .extracting(Indicator::name)
        .containsExactly("里山の小屋の数");
  }

  @Test
  void readsATableOnOverPagesWithoutAHead() {
    assertThat(
            read(
                Pages.numbered(
                    """
                    指標 | KPI | 現状値
                    ○ 小屋 | < | <
                    小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                    """,
                    """
                    ○ 橋 | < | <
                    橋の数 | 8本（2027年度） | 6本（2022年度末）
                    """)))
        .containsExactly(HUTS, BRIDGES);
  }

  @Test
  void readsATableOnOverPagesWithItsHeadAgain() {
    assertThat(
            read(
                Pages.numbered(
                    """
                    指標 | KPI | 現状値
                    ○ 小屋 | < | <
                    小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                    """,
                    """
                    指標 | KPI | 現状値
                    ○ 橋 | < | <
                    橋の数 | 8本（2027年度） | 6本（2022年度末）
                    """)))
        .containsExactly(HUTS, BRIDGES);
  }

  @Test
  void readsNoIndicatorsFromAnotherTable() {
    assertThat(read("年 | 小屋 | 橋\n2022 | 10 | 6")).isEmpty();
  }

  @Test
  void readsTargetsWhoseYearsAreHeads() {
    assertThat(
            read(
                """
                指標 | 現状値 | 2025年度目標 | 目標（令和9年度）
                ○ 小屋 | < | < | <
                小屋の数 | 10棟（2022年度末） | 15棟 | 20棟
                板の数 | － | － | 90枚
                """))
        .extracting(Indicator::name, Indicator::targets)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "小屋の数", List.of(target("15棟", "2025年度"), target("20棟", "令和9年度"))),
            org.assertj.core.groups.Tuple.tuple("板の数", List.of(target("90枚", "令和9年度"))));
  }

  @Test
  void readsYearsInColumnsOfTheirOwnAndTargetsInRows() {
    assertThat(
            read(
                """
                施策 | 指標名 | 現状 | < | 目標 | < | 備考
                ^ | ^ | 値 | 時点 | 値 | 年度 | ^
                小屋を守る | 小屋の数 | 10棟 | 2022年度末 | 15棟 | 2025年度 | 木造に限る
                ^ | ^ | ^ | ^ | 20棟 | 2027年度 | －
                橋を守る | 橋の数 | 6本 | 2022年度末 | 8本 | 2027年度 | －
                """))
        .containsExactly(
            new Indicator(
                List.of("小屋を守る"),
                "小屋の数",
                List.of(target("15棟", "2025年度"), target("20棟", "2027年度")),
                current("10棟", "2022年度末"),
                Optional.of("木造に限る")),
            indicator(List.of("橋を守る"), "橋の数", target("8本", "2027年度"), current("6本", "2022年度末")));
  }

  @Test
  void readsTheValueAtTheStartWhereNoPresentOneIsPrinted() {
    assertThat(read("指標 | 基準値（2020年度） | 目標値 | 目標年度\n小屋の数 | 10棟 | 20棟 | 2027年度"))
        .containsExactly(
            indicator(List.of(), "小屋の数", target("20棟", "2027年度"), current("10棟", "2020年度")));
  }

  @Test
  void readsSectionsBelowAHeadThatIsOneOfNamesElsewhere() {
    assertThat(
            read(
                """
                項目 | 指標名 | 目標値 | 現状値
                ○ 小屋 | 小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                ○ 橋 | 橋の数 | 8本（2027年度） | 6本（2022年度末）
                """))
        .containsExactly(HUTS, BRIDGES);
  }

  @Test
  void readsSectionsWithoutAMark() {
    assertThat(
            read(
                """
                分野 | 番号 | 指標 | KPI | 現状値
                小屋 | 1 | 小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                ^ | 2 | 板の数 | 90枚（2027年度） | 80枚（2022年度末）
                """))
        .extracting(Indicator::section)
        .containsExactly(List.of("小屋"), List.of("小屋"));
  }

  @Test
  void readsTheYearsOfSeveralTargetsInTheirOrder() {
    assertThat(read("指標 | 目標値 | 目標年度 | 現状値\n小屋の数 | 15棟/20棟 | 2025年度/2027年度 | 10棟（2022年度末）"))
        .flatExtracting(Indicator::targets)
        .containsExactly(target("15棟", "2025年度"), target("20棟", "2027年度"));
  }

  @Test
  void readsNamesAlsoWhereTheTargetsStandLast() {
    assertThat(
            read(
                """
                施策分野 | 成果指標（KPI） | 現状 | 目標
                ○ 小屋 | 小屋の数 | 10棟（2022年度末） | 20棟（2027年度）
                ○ 橋 | 橋の数 | 6本（2022年度末） | 8本（2027年度）
                """))
        .containsExactly(HUTS, BRIDGES);
  }

  @Test
  void partsTargetsAtCommas() {
    assertThat(read("指標 | KPI | 現状値\n小屋の数 | 15棟（2025年度）、20棟（2027年度） | 10棟（2022年度末）"))
        .flatExtracting(Indicator::targets)
        .containsExactly(target("15棟", "2025年度"), target("20棟", "2027年度"));
  }

  /** As narrow columns break them. */
  @Test
  void readsWrappedTargetsAndTheYearsBesideThem() {
    assertThat(
            read("指標 | 目標値 | 目標年度 | 現状値\n小屋の数 | 1,500/棟/2,000/棟 | 2025年/度/2027年/度 | 10棟（2022年度末）"))
        .flatExtracting(Indicator::targets)
        .containsExactly(target("1,500棟", "2025年度"), target("2,000棟", "2027年度"));
    assertThat(read("指標 | 目標値 | 目標年度 | 現状値\n小屋の数 | 十数か/所 | 2027年/度 | 10棟（2022年度末）"))
        .flatExtracting(Indicator::targets)
        .containsExactly(target("十数か所", "2027年度"));
  }
}
