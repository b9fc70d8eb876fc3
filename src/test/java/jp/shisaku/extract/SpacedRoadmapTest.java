package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.RoadmapColumn;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roadmaps in texts that keep the columns of a page by blanks. */
class SpacedRoadmapTest {

  private static final String SHEET =
      """
      空を渡る便り
      施策名：風船便の普及                        空局便り課

       施策分類    ①予算         予算額   令和7年度予算(案)：12百万円

       目的   風船で便りを運ぶ。     概要   風船を買う。

      詳細

      ・風船 100個

      ＜中長期的取組＞

      """;

  private static Found<Catalogue> read(String roadmap) {
    return Extracted.from(DrawnForm.read("a.txt", (SHEET + roadmap).getBytes(UTF_8)));
  }

  private static List<RoadmapColumn> columns(String roadmap) {
    return read(roadmap).value().measures().get(0).roadmap();
  }

  private static void assertLost(String roadmap, int columns) {
    Found<Catalogue> catalogue = read(roadmap);
    assertThat(catalogue.value().measures().get(0).roadmap())
        .hasSize(columns)
        .allMatch(column -> column.text().isEmpty());
    assertThat(catalogue.issues()).anyMatch(i -> i.code() == IssueCode.ROADMAP_COLUMNS);
  }

  @Test
  void readsTextsBelowThePeriodsInTheirOrder() {
    assertThat(
            columns(
                """
                       令和7年度           令和8年度以降
                里山における風船の試行を      全国への普及
                三つの集落で行う

                手引きの作成           講師の育成

                毎年その結果を公表し、次の年の取組に生かしていく。
                """))
        .containsExactly(
            new RoadmapColumn("令和7年度", List.of(2025), "里山における風船の試行を\n三つの集落で行う\n手引きの作成"),
            new RoadmapColumn("令和8年度以降", List.of(2026), "全国への普及\n講師の育成"));
  }

  @Test
  void keepsWhatIsDoneApartFromTheTexts() {
    assertThat(
            columns(
                """
                取組        令和7年度     令和8年度      9年度以降
                糸の調達      糸を選ぶ      糸を買う      糸を配る
                人の育成                講座を開く     講師を増やす
                """))
        .extracting(RoadmapColumn::period, RoadmapColumn::text)
        .containsExactly(
            tuple("令和7年度", "糸を選ぶ"), tuple("令和8年度", "糸を買う\n講座を開く"), tuple("9年度以降", "糸を配る\n講師を増やす"));
  }

  /** A heading, and a text that is wider than the column. */
  @ParameterizedTest
  @ValueSource(strings = {"2. 次の取組", "毎年その結果を公表し、次の年の取組に生かす。"})
  void endsBeforeALineThatIsInNoColumn(String behind) {
    assertThat(
            typed("風船の試行を          全国への普及\n\n" + behind + "\n\n講師を育てる          講師を送る\n").roadmap())
        .extracting(RoadmapColumn::text)
        .containsExactly("風船の試行を", "全国への普及");
  }

  /** Where the last text fills the first column, it may go on below. */
  @Test
  void takesNothingWhereATextAtTheEdgeMayBeOfTheColumn() {
    assertThat(typed("里山の風船の試行    全国への普及\n\n講師の育成\n").roadmap())
        .allMatch(column -> column.text().isEmpty());
  }

  /** A sheet that keeps no other columns. */
  private static Measure typed(String texts) {
    String sheet =
        """
        施策名：風船便の普及
        予算額：令和7年度予算：12百万円
        目的：便りを運ぶ。

        ＜中長期的取組＞

        令和7年度           令和8年度以降
        """;
    return Extracted.measure(DrawnForm.read("a.txt", (sheet + texts).getBytes(UTF_8)));
  }

  @Test
  void readsTextsBelowTheLastHeadsOfAPage() {
    assertThat(
            columns(
                """
                令和7年度       令和8年度以降

                糸を選ぶ        糸を配る
                """))
        .extracting(RoadmapColumn::text)
        .containsExactly("糸を選ぶ", "糸を配る");
  }

  @Test
  void saysWhereATextReachesOverColumns() {
    assertLost(
        """
        令和7年度       令和8年度     令和9年度以降
        竹の調達       紙の試作     大凧の普及
             職人の育成講座        独り立ち
        """,
        3);
  }

  @Test
  void saysWhereATextBehindABlankLineReachesOverColumns() {
    assertLost(
        """
        令和7年度       令和8年度     令和9年度以降
        竹の調達       紙の試作     大凧の普及

             職人の育成講座        独り立ち
        """,
        3);
  }

  @Test
  void saysWhereAColumnHasNoText() {
    assertLost(
        """
        令和7年度       令和8年度以降
        竹の調達
        """,
        2);
  }

  @Test
  void saysWhereOneBlankIsLeftBetweenColumns() {
    assertLost(
        """
        取組      令和7年度       令和8年度以降
        竹の調達 里山の竹を選ぶ 竹を配る
        """,
        2);
    assertLost(
        """
           令和7年度       令和8年度以降
        調達 竹を選ぶ      竹を配る
        """,
        2);
    assertLost(
        """
        令和7年度            令和8年度以降
        竹を選ぶ             竹を配る

        里山における大凧の試行 手引きの作成と配布
        """,
        2);
  }

  @Test
  void saysWhereAHeadGoesOnBelow() {
    assertLost(
        """
                  令和8年度以
        令和7年度
                     降
        竹を選ぶ      竹を配る
        """,
        1);
  }
}
