package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.from;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a list that are headings of others, or parts of the one above. */
class ListHeadingRowsTest {

  private static List<String> issues(IssueCode code, Document document) {
    return from(document).issues().stream()
        .filter(issue -> issue.code() == code)
        .map(Issue::arguments)
        .map(arguments -> arguments.get(0))
        .toList();
  }

  @Test
  void leavesOutTheRowsOfMinistriesAndChaptersThatAddUpThoseBelow() {
    Document list =
        Pages.text(
            """
            （単位：百万円）
            施策名 | 担当課 | 令和7年度当初予算額 | 令和8年度予算案
            環境省 | | 400 | 400
            1．里山の小屋 | | 100 | 120
            (1) 屋根 | 小屋課 | 70 | 80
            (2) 囲炉裏 | 小屋課 | 30 | 40
            2．里山の橋 | | 300 | 280
            つり橋 | 橋課 | 300 | 280
            総合計 | | 400 | 400
            """);
    assertThat(told(list))
        .containsExactly(
            "屋根 | 小屋課 | 2025 initial 70000000; 2026 initial draft 80000000",
            "囲炉裏 | 小屋課 | 2025 initial 30000000; 2026 initial draft 40000000",
            "つり橋 | 橋課 | 2025 initial 300000000; 2026 initial draft 280000000");
    assertThat(issues(IssueCode.LIST_TOTAL_LEFT_OUT, list))
        .containsExactlyInAnyOrder("環境省", "1．里山の小屋", "2．里山の橋");
  }

  /** What the parts leave of the amount above them would be lost with it. */
  @Test
  void keepsARowWhosePartsDoNotMakeItUpAndTellsTheParts() {
    Document list =
        Pages.text(
            """
            （単位：百万円）
            事項 | 令和7年度当初予算額 | 令和8年度予算案 | 増減額 | 備考
            ① 里山の小屋 | 100 | 120 | 20 |
            ・屋根の費用 | 20 | 30 | 10 |
            ・囲炉裏の費用 | 30 | 30 | 0 |
            ② 里山の橋 | 300 | 280 | ▲20 |
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 |  | 2025 initial 100000000; 2026 initial draft 120000000",
            "里山の橋 |  | 2025 initial 300000000; 2026 initial draft 280000000");
    assertThat(issues(IssueCode.LIST_ROW_WITHOUT_NAME, list)).containsExactly("・屋根の費用", "・囲炉裏の費用");
  }

  @Test
  void tellsARowThatIsTheSumOfTheNextOnesWhereNothingElseSaysThatItIsTheirTotal() {
    Document list =
        Pages.text(
            """
            （単位：百万円）
            施策名 | 担当課 | 令和7年度当初予算額 | 令和8年度予算案
            里山の小屋 | 小屋課 | 100 | 120
            屋根 | 小屋課 | 70 | 80
            囲炉裏 | 小屋課 | 30 | 40
            里山の橋 | 橋課 | 300 | 280
            """);
    assertThat(told(list)).hasSize(4);
    assertThat(issues(IssueCode.LIST_TOTAL_DOUBTFUL, list)).containsExactly("里山の小屋");
  }

  @ParameterizedTest
  @ValueSource(strings = {"事項", "主な取組", "関連事業", "主要事項"})
  void takesAHeadForThatOfNamesBesideAmountsWithTheirYear(String head) {
    String rows =
        """
        （単位：百万円）
        %s | 令和7年度当初予算額 | 令和8年度予算案 | 備考
        里山の小屋 | 100 | 120 |
        里山の橋 | 300 | 280 | 新しい橋
        """
            .formatted(head);
    assertThat(told(Pages.text(rows))).hasSize(2);
    assertThat(told(Pages.text(rows.replace("令和7年度当初予算額", "担当").replace("令和8年度予算案", "時期"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 %s|2 %s", "① %s|② %s", "(1) %s|(2) %s"})
  void takesTheNumbersThatCountTheNamesForNoPartOfThem(String numbers) {
    String[] number = numbers.split("\\|");
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：百万円）
                    施策名 | 担当課 | 令和8年度予算案
                    %s | 小屋課 | 100
                    %s | 橋課 | 300
                    """
                        .formatted(number[0].formatted("里山の小屋"), number[1].formatted("3つの橋")))))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 100000000",
            "3つの橋 | 橋課 | 2026 initial draft 300000000");
  }

  @Test
  void readsTheTotalBesideItsSources() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    事業名 | 令和8年度当初予算額 | 国費 | 県債 | 一般財源 | 担当課
                    里山の小屋 | 12,000 | 6,000 | | 6,000 | 小屋課
                    里山の橋 | 30,000 | 15,000 | 5,000 | 10,000 | 橋課
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 12000000", "里山の橋 | 橋課 | 2026 initial 30000000");
  }

  /** 統計 and 設計 end in the same character, and are no sums. */
  @Test
  void leavesOutTheSumsBelowTheRowsWhateverTheyAreCalled() {
    Document list =
        Pages.text(
            """
            （単位：百万円）
            施策名 | 担当課 | 令和8年度予算案
            灯台の塗り替え | 灯台課 | 120
            灯台の設計 | 灯台課 | 30
            海の施策計 | | 150
            里山の橋 | 橋課 | 280
            里山の統計 | 橋課 | 20
            その他計 | | 300
            （参考）前年度の総額 | | 400
            """);
    assertThat(told(list))
        .containsExactly(
            "灯台の塗り替え | 灯台課 | 2026 initial draft 120000000",
            "灯台の設計 | 灯台課 | 2026 initial draft 30000000",
            "里山の橋 | 橋課 | 2026 initial draft 280000000",
            "里山の統計 | 橋課 | 2026 initial draft 20000000");
    assertThat(issues(IssueCode.LIST_TOTAL_LEFT_OUT, list))
        .containsExactlyInAnyOrder("海の施策計", "その他計");
    assertThat(issues(IssueCode.LIST_ROW_WITHOUT_NAME, list)).containsExactly("（参考）前年度の総額");
  }

  /** Its own office says that 里山の小屋 is a measure; without one it is a chapter of those below. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          1．里山の小屋,,150   | (1) 屋根,小屋課,80 | (2) 囲炉裏,小屋課,40     | left out
          里山の小屋,,120      | 屋根,小屋課,80     | 囲炉裏,小屋課,40         | left out
          1．里山の小屋,小屋課,100 | (1) 屋根,小屋課,80 | (2) 囲炉裏,小屋課,90     | doubtful
          1．里山の小屋,小屋課,100 | (1) 屋根,小屋課,80 | (2) 囲炉裏,小屋課,30の内数 | doubtful
          里山の小屋,小屋課,100   | 屋根,小屋課,80     | 囲炉裏,小屋課,90         | -
          """)
  void isAChapterOrAMeasureByWhatTheRowsBelowAddUpTo(
      String heading, String first, String second, String told) {
    String last = heading.replaceFirst("里山の小屋.*", "里山の橋,橋課,280").replaceFirst("1", "2");
    Document list =
        Pages.text(
            String.join("\n", "（単位：百万円）", "施策名,担当課,令和8年度予算案", heading, first, second, last)
                .replace(",", " | "));
    boolean leftOut = "left out".equals(told);
    assertThat(told(list)).hasSize(leftOut ? 3 : 4);
    assertThat(issues(IssueCode.LIST_TOTAL_LEFT_OUT, list)).hasSize(leftOut ? 1 : 0);
    assertThat(issues(IssueCode.LIST_TOTAL_DOUBTFUL, list))
        .hasSize("doubtful".equals(told) ? 1 : 0);
  }

  /** 里山の統計 stands in a list as any other; beside offices a row without one is rather a sum. */
  @Test
  void tellsARowThatIsCalledATotalAndIsNone() {
    Document list =
        Pages.text(
            """
            （単位：百万円）
            施策名 | 担当課 | 令和8年度予算案
            灯台の塗り替え | 灯台課 | 120
            灯台の設計 | 灯台課 | 30
            海の施策計 | | 160
            """);
    assertThat(told(list)).hasSize(3);
    assertThat(issues(IssueCode.LIST_TOTAL_DOUBTFUL, list)).containsExactly("海の施策計");
    Document alone =
        Pages.text(
            """
            （単位：百万円）
            施策名 | 令和8年度予算案
            灯台の塗り替え | 120
            灯台の設計 | 30
            里山の統計 | 20
            """);
    assertThat(told(alone)).hasSize(3);
    assertThat(issues(IssueCode.LIST_TOTAL_DOUBTFUL, alone)).isEmpty();
  }

  /** 統計 over two lines of a narrow column ends as a total does; what adds up the rows is one. */
  @Test
  void readsANameWhoseEndStandsOnALineOfItsOwn() {
    Document list =
        Pages.text(
            """
            施策名 | 担当課 | 令和8年度予算案（百万円）
            里山の小屋 | 小屋課 | 30
            里山に住む人の統/計 | 橋課 | 31
            里山の部/計 | | 61
            里山の森/計 | | 61
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 30000000",
            "里山に住む人の統計 | 橋課 | 2026 initial draft 31000000");
    assertThat(issues(IssueCode.LIST_TOTAL_LEFT_OUT, list)).containsExactly("里山の森計");
  }

  /** 合計（再掲を除く） was a measure. */
  @ParameterizedTest
  @ValueSource(strings = {"合計（再掲を除く）", "（再掲を除く）合計", "合　計※", "重点事業小計", "里山関係合計"})
  void leavesOutTotalsThatSayOfWhat(String total) {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 令和8年度予算案（百万円） | 担当課
                    里山の小屋 | 30 | 小屋課
                    里山の橋 | 31 | 橋課
                    %s | 60 |
                    """
                        .formatted(total))))
        .hasSize(2);
  }
}
