package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** A page may end with the heads of what is on the next one. */
  @Test
  void readsNothingBelowHeadsThatEndAText() {
    assertThat(told(text("里山の橋を直す。\n施策名        担当課      令和8年度予算案\n"))).isEmpty();
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

  /** Numbers tell the rows, and where the cells have no room left the columns nearly touch. */
  @Test
  void readsColumnsThatNearlyTouchWhereTheRowsAreNumbered() {
    Document list =
        text(
            """
            令和8年度 里山省関係施策一覧
            № 施策名        担当課室 予算額          目的                概要
            1 里山の橋の点検    天文局星空 令和8年度予算 夜空の美しさを知ってもらう。        橋を五年に一度点検し、結果を台帳にま
                         課     案：42,450百万円                   とめて公表する。傷みの大きい橋は翌年
                               （令和7年度予                       度に直す。
                               算：19,777百万
                               円）
            2 灯台の塗り替え支援 海辺局灯台 令和8年度予算 島の人が毎日渡れるように、渡し船の 雪かき隊を募り、一人一日5,000円の手
                         課     案：9,499百万円 運航を続ける。            当を出す（上限10日）。
                               （令和7年度予
                               算：70,244百万
                               円）
            3 渡し船の運航     里山局風車 令和8年度予算 橋を長く使えるようにするため、傷み 橋を五年に一度点検し、結果を台帳にま
                         課     案：7,607百万円 を早く見つけて直す。         とめて公表する。傷みの大きい橋は翌年
                               （令和7年度予                       度に直す。
                               算：66,515百万
                               円）
            4 風車の修理及び羽根の 海辺局灯台 令和8年度予算 船が岬を見失わないようにする。       橋を五年に一度点検し、結果を台帳にま
              交換         課     案：56,843百万円                   とめて公表する。傷みの大きい橋は翌年
                               （令和7年度予                       度に直す。
                               算：54,815百万
                               円）
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の橋の点検 | 天文局星空課 | 2026 initial draft 42450000000; 2025 initial 19777000000",
            "灯台の塗り替え支援 | 海辺局灯台課 | 2026 initial draft 9499000000; 2025 initial 70244000000",
            "渡し船の運航 | 里山局風車課 | 2026 initial draft 7607000000; 2025 initial 66515000000",
            "風車の修理及び羽根の交換 | 海辺局灯台課 | 2026 initial draft 56843000000; 2025 initial 54815000000");
    assertThat(Extracted.from(list).value().measures().get(1).purpose())
        .contains("島の人が毎日渡れるように、渡し船の運航を続ける。");
  }

  private static final String PAGE =
      """
      令和8年度 里山省関係施策一覧
      番 施策名           予算額      概要
      号
      1 里山の橋の点検       令和8年度予算案： ・灯台を白く塗る
                      84,244百万円  ・灯を明るいものに替える
                      （令和7年度予算： ・島の灯台から順に行う
                      66,451百万円）
      2   灯台の塗り替え支援   令和8年度予算案： 橋を五年に一度点検し、結果を台帳にまとめ
                      66,665百万円  て公表する。傷みの大きい橋は翌年度に直
                      （令和7年度予算： す。
                      40,556百万円）
      3   渡し船の運航      令和8年度予算案： 羽根を替える職人を育てる講習会を年二回開
                      62,647百万円  き、修了者には証書を渡す。
                      （令和7年度予算：
                      70,574百万円）
      4   風車の修理及び羽根の交 令和8年度予算案： ・灯台を白く塗る
          換           60,988百万円  ・灯を明るいものに替える
      """;

  private static final String NEXT_PAGE =
      """
      番 施策名          予算額        概要
      号
                     （令和7年度予算： ・島の灯台から順に行う
                     10,553百万円）
      5  海辺の砂丘の保全に関す 令和8年度予算案： 渡し船を一日十便とし、島の祭りの日には臨
         る調査研究事業     30,952百万円  時便を出す。
                     （令和7年度予算：
                     26,583百万円）
      6  夜行列車の復活     令和8年度予算案： ・灯台を白く塗る
                     25,162百万円  ・灯を明るいものに替える
                     （令和7年度予算： ・島の灯台から順に行う
                     50,953百万円）
      """;

  @Test
  void readsANumberedRowThatTheEndOfAPageCuts() {
    assertThat(told(text(PAGE + "\f" + NEXT_PAGE)))
        .hasSize(6)
        .contains(
            "風車の修理及び羽根の交換 |  | 2026 initial draft 60988000000; 2025 initial 10553000000",
            "海辺の砂丘の保全に関する調査研究事業 |  | 2026 initial draft 30952000000; 2025 initial 26583000000");
  }

  /** It may have words of its name on the page that is not read. */
  @Test
  void tellsTheRowBeforeAPageThatIsNotRead() {
    String doubtful = NEXT_PAGE.replace("る調査研究事業     30", "る調査 研究事業   の    30");
    Document list = text(PAGE + "\f" + doubtful);
    assertThat(told(list)).hasSize(3).noneMatch(row -> row.startsWith("風車"));
    assertThat(Extracted.codes(list)).contains("list.row-without-name");
  }

  /** The lines of the heads do not stand below each other: 当初予算 reaches below both years. */
  @Test
  void partsYearsAndStagesThatNearlyTouch() {
    Document list =
        text(
            """
            令和8年度 里山省関係施策一覧
                                                       （単位：百万円）
            施策名         令和8年度 令和7年度 概要
                        予算案 当初予算
            里山の橋の点検       80,017 33,064 雪かき隊を募り、一人一日5,000円の手当を
                                        出す（上限10日）。
            灯台の塗り替え支援     36,048 59,826 雪かき隊を募り、一人一日5,000円の手当を
                                        出す（上限10日）。
            渡し船の運航        62,933 27,310 雪かき隊を募り、一人一日5,000円の手当を
                                        出す（上限10日）。
            風車の修理及び羽根の交   66,328 31,121 橋を五年に一度点検し、結果を台帳にまと
            換                           めて公表する。傷みの大きい橋は翌年度に
                                        直す。
            水車小屋の再生による粉   26,080 23,872 渡し船を一日十便とし、島の祭りの日には
            ひきの普及                       臨時便を出す。
            """);
    assertThat(told(list))
        .contains(
            "里山の橋の点検 |  | 2026 initial draft 80017000000; 2025 initial 33064000000",
            "風車の修理及び羽根の交換 |  | 2026 initial draft 66328000000; 2025 initial 31121000000");
  }

  /** A heading is no rest of the name above it. */
  @Test
  void partsHeadingsFromNames() {
    Document list =
        text(
            """
            令和8年度 里山予算一覧（百万円）
            番号    事業名       担当課   令和8年度予算案   令和7年度予算額
            第1 里山を守る
            （1）小屋
            1     里山の小屋     小屋課          100            90
            ※小屋は令和9年度に建つ
            2     里山の道      道課            20            18
            （2）橋
            3     里山の橋      橋課            50            45
            第2 海を守る
            """);
    assertThat(Extracted.from(list).value().measures())
        .extracting(m -> String.join(" / ", m.category()) + " / " + m.name().orElseThrow())
        .containsExactly(
            "第1 里山を守る / （1）小屋 / 里山の小屋", "第1 里山を守る / （1）小屋 / 里山の道", "第1 里山を守る / （2）橋 / 里山の橋");
  }

  /** Where columns stand on the next page, no head there says. */
  @Test
  void tellsThatAListGoesOnOnAPageWithoutHeads() {
    Document list =
        text(
            """
            令和8年度 里山予算一覧（百万円）
            番号    事業名       担当課   令和8年度予算案
            1     里山の小屋     小屋課          100
            2     里山の道      道課            20
            \f3     里山の橋    橋課    50
            4     里山の川    川課    60
            """);
    assertThat(told(list)).hasSize(2);
    assertThat(Extracted.codes(list)).contains("list.row-without-name");
  }

  /** Heads at the top of each page are no running heads, and what they head is no sheet. */
  @Test
  void takesNoPageOfAListForASheetWhereItsRowsCannotBeTold() {
    String page =
        """
        分野         施策名               予算額                    概要
        ○ 楽しい里山を 里山の小屋の建て替え   令和8年度予算案：#百万円       里山に暮らす人が屋根の下で休める
        つくる       と橋の改修         （令和7年度予算：10百万円）     ようにする。
                  海辺の灯台の      令和8年度予算案：#百万円       夜の海を照らす。
                  改修
                  丸木の舟の       令和8年度予算案：#百万円       舟を作る。
                  手入れ
        """;
    Document list =
        text(
            IntStream.range(5, 14)
                .mapToObj(amount -> page.replace("#", String.valueOf(amount)))
                .collect(Collectors.joining("\f")));
    assertThat(told(list)).isEmpty();
    assertThat(Extracted.codes(list)).contains("publication.amounts-unread");
  }
}
