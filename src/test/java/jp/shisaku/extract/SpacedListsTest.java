package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.page.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of which a text keeps the columns by blanks. */
class SpacedListsTest {

  private static Document text(String text) {
    return DrawnForm.read("a.txt", text.getBytes(UTF_8));
  }

  /** As pdftotext -layout gives them: each cell stands in the middle of its row. */
  @Test
  void readsRowsInWhoseMiddleTheAmountsStand() {
    Document list =
        text(
            """
            令和8年度    里山予算一覧
                                  令和7年度当初    令和8年度予算案
            №    施策名                                      概要
                                  （千円）       （千円）
            総務省
                                                          里山に暮らす人が屋根の
            1    里山の小屋の建て替え       892の内数     7,895
                                                          下で休めるようにする。
                 里山の道しるべと、そこに                             里山の道を直し、雨の日
            2                     32         21           や雪の日にも歩けるよう
                 至る小道の手入れ                                 にする。
            環境省
            3    海辺の灯台            -          74           夜の海を照らす。
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋の建て替え | 総務省 | 2025 initial 892000; 2026 initial draft 7895000",
            "里山の道しるべと、そこに至る小道の手入れ | 総務省 | 2025 initial 32000; 2026 initial draft 21000",
            "海辺の灯台 | 環境省 | 2026 initial draft 74000");
  }

  /** The second line of the head says the year of the amounts below all of it. */
  @Test
  void readsAHeadOfAmountsWithTheYearBelowIt() {
    Document list =
        text(
            """
            令和8年度 里山事業一覧
            事業名              担当課         予算額        概要
                                        （百万円）
                                        令和8年度
            里山の小屋の建て替え      里山局小屋課        100       建てる。
            里山の橋            里山局橋課          50       架ける。
            里山の道            里山局道路課          8       直す。
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋の建て替え | 里山局小屋課 | 2026 initial 100000000",
            "里山の橋 | 里山局橋課 | 2026 initial 50000000",
            "里山の道 | 里山局道路課 | 2026 initial 8000000");
  }

  /** A single blank parts an office from the text behind it, in which there is another one. */
  @Test
  void keepsTheBlankWithinATextThatStandsCloseToItsNeighbour() {
    Document list =
        text(
            """
            令和8年度 里山事業一覧
            事業名                  令和8年度予算案（百万円）   担当課                概要
            里山の小屋の建て替え              100               里山局小屋課          板と瓦で小屋を建て直す。
            里山の橋                           50               里山局橋梁架設推進課 木の 橋を遠い谷に架ける。
            里山の道                            8               里山局道路課          道を直し、標を立てる。
            """);
    assertThat(told(list)).contains("里山の橋 | 里山局橋梁架設推進課 | 2026 initial draft 50000000");
    assertThat(Extracted.from(list).value().measures().get(1).overview()).contains("木の 橋を遠い谷に架ける。");
  }

  /** The column of amounts is wider than its head, and they stand at its right edge. */
  @Test
  void readsAmountsThatOnlyASingleBlankPartsFromTheTextBehindThem() {
    Document list =
        text(
            """
            令和8年度 里山事業一覧
            事業名          担当課      令和8年度予算案（百万円）       概要
            里山の小屋の建て替え  里山局小屋課                   100 建てる。
            里山の橋        里山局橋課                    50 架ける。
            里山の道        里山局道路課                    8 直す。
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋の建て替え | 里山局小屋課 | 2026 initial draft 100000000",
            "里山の橋 | 里山局橋課 | 2026 initial draft 50000000",
            "里山の道 | 里山局道路課 | 2026 initial draft 8000000");
  }

  /** Typed by hand: heads, figures and blanks of either width, in columns of a terminal. */
  @Test
  void readsWideFiguresBelowTheirHeads() {
    Document list =
        text(
            """
            里山事業一覧（単位：千円）

            事業名　　　　　　　　　担当課　　　　　Ｒ８当初　　　　Ｒ７当初　　　　　　増減　　概要
            里山の小屋の建て替え　　小屋課　　１２３，４００　１２０，０００　　　３，４００　　建てる。
            里山の橋　　　　　　　　橋課　　　　６４，０００　　７０，０００　　▲６，０００　　架ける。
            里山の道                道路課             9,500               0           9,500    直す。
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋の建て替え | 小屋課 | 2026 initial 123400000; 2025 initial 120000000",
            "里山の橋 | 橋課 | 2026 initial 64000000; 2025 initial 70000000",
            "里山の道 | 道路課 | 2026 initial 9500000; 2025 initial 0");
  }

  @Test
  void readsRowsAtWhoseHeadAllCellsBegin() {
    Document list =
        text(
            """
            施策名          担当課      令和8年度当初予算（百万円）
            里山の小屋       小屋課      30
            里山の道しるべと、  道路課      31
            小道の手入れ
            里山の橋        橋課       32
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 30000000",
            "里山の道しるべと、小道の手入れ | 道路課 | 2026 initial 31000000",
            "里山の橋 | 橋課 | 2026 initial 32000000");
  }

  @Test
  void readsYearsBelowTheHeadOfAmountsAndRowsBetweenBlankLines() {
    Document list =
        text(
            """
            府省庁   施策名           予算額（百万円）              概要

                                令和7年度    令和8年度
                                当初予算     当初予算

            里山省   里山の小屋         30       33の内数        小屋を直す。

                  里山の道しるべと、     31       34           道を直す。
                  小道の手入れ
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 里山省 | 2025 initial 30000000; 2026 initial 33000000",
            "里山の道しるべと、小道の手入れ |  | 2025 initial 31000000; 2026 initial 34000000");
  }

  /** A single row, since the heads of its amounts say their year. */
  @Test
  void readsTheLastRowThatStandsAloneOnItsPage() {
    String heads = "施策名          担当課      令和8年度当初予算（百万円）\n";
    Document list =
        text(
            heads
                + "里山の小屋       小屋課      30\n里山の橋        橋課       32\n\f"
                + heads
                + "里山の道        道路課      34\n");
    assertThat(told(list)).hasSize(3).contains("里山の道 | 道路課 | 2026 initial 34000000");
  }

  /** A little beside its column, or only one blank behind the name. */
  @Test
  void givesAFigureToTheOnlyColumnOfAmountsThatIsLeft() {
    Document list =
        text(
            """
            施策名               令和7年度当初（千円）    令和8年度当初（千円）    担当課
            里山の小屋の建て替えと小道の手入れ 30             33             小屋課
            里山の橋          31                 34             橋課
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋の建て替えと小道の手入れ | 小屋課 | 2025 initial 30000; 2026 initial 33000",
            "里山の橋 | 橋課 | 2025 initial 31000; 2026 initial 34000");
  }

  /** Some programs print a blank line where rows are a little apart. */
  @Test
  void readsRowsOfWhichSomeHaveABlankLineBetweenThem() {
    Document list =
        text(
            """
            施策名          担当課      令和8年度当初予算（百万円）
            里山の小屋       小屋課      30
            里山の橋        橋課       31

            里山の道        道路課      32
            里山の塔        塔課       33
            （注）里山のみ
            """);
    assertThat(told(list)).hasSize(4).contains("里山の塔 | 塔課 | 2026 initial 33000000");
  }

  /** 総額 and 里山省計 stand in the column of the ministries, and their rows have no name. */
  @Test
  void readsTheRowsAroundTotalsThatStandInAnotherColumn() {
    Document list =
        text(
            """
            府省庁     施策名          令和8年度当初予算（百万円）
            里山省     里山の小屋       30
            里山省     里山の橋        31
            里山省計                  61
            海辺省     海辺の灯台       32
            総額                    93
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 里山省 | 2026 initial 30000000",
            "里山の橋 | 里山省 | 2026 initial 31000000",
            "海辺の灯台 | 海辺省 | 2026 initial 32000000");
  }

  /** The name of the second row may go on with that of the first one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "施策名          担当課      令和8年度当初予算（百万円）",
        "                        令和8年度当初\n施策名          担当課      （百万円）"
      })
  void givesNoAmountToAMeasureWhereItIsNotCertainWhichLinesAreARow(String heads) {
    Document list =
        text(
            """
            #
            里山の小屋と
            里山の道しるべと、  道路課      31
            小道の手入れ
            里山の橋        橋課       32
            里山の塔
                        塔課       33
            """
                .replace("#", heads));
    assertThat(told(list)).isEmpty();
    assertThat(Extracted.codes(list)).contains("list.row-without-name");
  }
}
