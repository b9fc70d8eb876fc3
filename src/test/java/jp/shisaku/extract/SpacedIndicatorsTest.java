package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Indicator;
import org.junit.jupiter.api.Test;

/** Tables of indicators in texts that keep the columns of a page by blanks. */
class SpacedIndicatorsTest {

  private static final String SHEET =
      """
      小屋を守る
      施策名：板を張る事業
      施策分類   ①予算   予算額   令和7年度予算：10百万円
      目的       小屋を守る。
      \f""";

  private static List<String> read(String table) {
    return IndicatorReader.read(
            Extracted.parts(DrawnForm.read("a.txt", (SHEET + table).getBytes(UTF_8))).indicators())
        .stream()
        .map(SpacedIndicatorsTest::told)
        .toList();
  }

  private static String told(Indicator indicator) {
    return String.join("/", indicator.section())
        + ">"
        + indicator.name()
        + ">"
        + String.join(
            "+", indicator.targets().stream().map(t -> t.value() + t.due().orElse("")).toList())
        + ">"
        + indicator.current().value().orElse("-");
  }

  @Test
  void readsCellsInTheMiddleOfTheirRows() {
    assertThat(
            read(
                """
                山の戦略のKPI
                      項目              KPI              現状値
                ○ 小屋
                                  15棟（2025年度）
                直した小屋の数                            10棟（2022年度末）
                                  20棟（2027年度）
                板を張る技を持つ
                                  90人（2027年度）     80人（2022年度末）
                人の数

                ○ 橋
                橋の数             8本（2027年度）      6本（2022年度末）
                """))
        .containsExactly(
            "○ 小屋>直した小屋の数>15棟2025年度+20棟2027年度>10棟",
            "○ 小屋>板を張る技を持つ人の数>90人2027年度>80人",
            "○ 橋>橋の数>8本2027年度>6本");
  }

  @Test
  void readsSectionsBesideTheNames() {
    assertThat(
            read(
                """
                山の戦略のKPI
                   項目           KPI              現状値
                        小屋の数     20棟（2027年度）   10棟（2022年度末）
                ○ 小屋
                        板の数      90枚（2027年度）   80枚（2022年度末）

                ○ 橋     橋の数      8本（2027年度）    6本（2022年度末）
                """))
        .containsExactly(
            "○ 小屋>小屋の数>20棟2027年度>10棟", "○ 小屋>板の数>90枚2027年度>80枚", "○ 橋>橋の数>8本2027年度>6本");
  }

  @Test
  void goesOnOnTheNextPage() {
    assertThat(
            read(
                """
                山の戦略のKPI
                指標              目標値              現状値
                小屋の数           20棟（2027年度）     10棟（2022年度末）
                \f橋の数            8本（2027年度）      6本（2022年度末）
                """))
        .containsExactly(">小屋の数>20棟2027年度>10棟", ">橋の数>8本2027年度>6本");
  }

  /** Nobody can tell whether the second line of names is another indicator without a target. */
  @Test
  void leavesLinesAloneThatMayBePartedInTwoWays() {
    assertThat(
            read(
                """
                山の戦略のKPI
                指標              目標値              現状値
                小屋の数           20棟（2027年度）     10棟
                橋の数            8本（2027年度）      6本
                """))
        .isEmpty();
  }
}
