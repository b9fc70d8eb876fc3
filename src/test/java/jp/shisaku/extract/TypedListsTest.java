package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.page.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that people type by hand into a text, without columns that a program could keep. */
class TypedListsTest {

  private static final String TITLE = "令和８年度当初予算　主な施策一覧\n\n";

  private static final String[] ROWS = {
    "灯台の塗り替え | 灯台課 | 2026 initial 123400000",
    "港の見回り | 港湾課 | 2026 initial 56000000",
    "里山の道しるべ | 里山課 | 2026 initial 1200000"
  };

  private static Document text(String text) {
    return DrawnForm.read("a.txt", text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"　", " ", "　　", "｜", " | "})
  void readsRowsWithAsManyTextsAsThereAreHeads(String between) {
    String list =
        """
        （単位：千円）
        施策名/担当課/Ｒ８当初
        灯台の塗り替え/灯台課/１２３，４００
        港の見回り/港湾課/５６，０００
        里山の道しるべ/里山課/１，２００
        合　計/１８０，６００
        """
            .replace("/", between);
    assertThat(told(text(TITLE + list))).containsExactly(ROWS);
  }

  /** Nobody can tell what the third text of a row is that has one more, or one less. */
  @ParameterizedTest
  @ValueSource(strings = {"里山の　道しるべ　里山課　１，２００", "里山の道しるべ　１，２００", "里山の　道しるべ　１，２００"})
  void readsNoRowsWhereOneHasOtherTexts(String row) {
    String list =
        """
        （単位：千円）
        施策名　担当課　Ｒ８当初
        灯台の塗り替え　灯台課　１２３，４００
        港の見回り　港湾課　５６，０００
        小川の掃除　河川課　５，０００
        """;
    Document read = text(TITLE + list + row + "\n");
    assertThat(told(read)).isEmpty();
    assertThat(Extracted.codes(read)).contains("list.row-without-name");
  }

  /** A year between a name and its amount is of the amount; no measure is called so. */
  @Test
  void takesNoYearAndStageForTheEndOfAName() {
    Document list =
        text(
            TITLE
                + """
                  施策        予算額      担当
                灯台の塗り替え R7補正 60.5億円   灯台課
                       R8当初 12億円
                港の見回り R7補正 34億円    港湾課
                       R8当初 850百万円
                """);
    assertThat(told(list)).isEmpty();
    assertThat(Extracted.codes(list)).contains("list.row-without-name");
  }

  @Test
  void saysThatAmountsInDecimalsWereNotRead() {
    Document list =
        text(
            """
            主要施策一覧（2026年度予算案）
                                                              （単位：億円）
               施策    2026年度予算案 2025年度予算額 （参考）2025年度補正       所管
            灯台の塗り替え       12.5      11.0          － 海上保安庁 灯台課
            港の見回り           3.4       0.0          － 港湾局 見回り課
            """);
    assertThat(told(list)).isEmpty();
    assertThat(Extracted.codes(list)).contains("list.unread");
  }

  /** Which texts of a row are one, no blank tells; that there is a list has to be told. */
  @Test
  void saysThatRowsBetweenSingleBlanksWereNotRead() {
    Document list =
        text(
            TITLE
                + """
                施策名 内容 令和8年度予算額 担当課
                灯台の塗り替え 灯台を 塗る。 1,200千円 灯台課
                港の見回り 港を回る。 300千円 港湾課
                """);
    assertThat(told(list)).isEmpty();
    assertThat(Extracted.codes(list)).contains("list.unread");
  }

  /** The columns have slipped, as they do where the type is not that of the author. */
  @Test
  void readsRowsBesideTheirHeads() {
    Document list =
        text(
            """
            （単位：千円）
            事　業　名　　　　担　当　課　　Ｒ８予 算 額　　Ｒ７予 算 額　　増　減
            灯台の塗り替え　　　　　　灯台課　　　　１２３，４００　　　１００，０００　　２３，４００
            港の見回り　　　　港湾課　　　　　　　　　５６，０００　　　５６，０００　　　０
            里山の道しるべ　　　　里山課　　　１，２００　　　－　　　皆増
            """);
    assertThat(told(list))
        .containsExactly(
            "灯台の塗り替え | 灯台課 | 2026 initial 123400000; 2025 initial 100000000",
            "港の見回り | 港湾課 | 2026 initial 56000000; 2025 initial 56000000",
            "里山の道しるべ | 里山課 | 2026 initial 1200000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"－－－－－－－－－－", "━━━━━━━━━━", "――――――――", "＝＝＝＝＝＝", "・・・・・・・・"})
  void rulesOfAnyStrokeOnlyDivide(String rule) {
    Document list =
        text(
            TITLE
                + """
                （単位：千円）
                #
                施策名　　　　　　担当課　　　　　Ｒ８当初
                #
                灯台の塗り替え　　灯台課　　　１２３，４００
                港の見回り　　　　港湾課　　　　５６，０００
                里山の道しるべ　　里山課　　　　　１，２００
                #
                """
                    .replace("#", rule));
    assertThat(told(list)).containsExactly(ROWS);
  }

  /** Leaders, a colon or an arrow lead from the name to its amount. */
  @ParameterizedTest
  @ValueSource(strings = {"・・・・", "　……　", " ........ ", "‥‥‥", "－－－", "：", "　→　", "　"})
  void readsNamesFromWhichSomethingLeadsToTheAmount(String between) {
    Document list =
        text(
            TITLE
                + """
                灯台の塗り替え（灯台課）#１億２，３４０万円
                港の見回り（港湾課）#５，６００万円
                里山の道しるべ（里山課）#120万円
                小川の掃除（河川課）#1,200 千円
                朝市の屋根（商工課）#１．５億円
                """
                    .replace("#", between));
    assertThat(told(list))
        .containsExactly(
            ROWS[0],
            ROWS[1],
            ROWS[2],
            "小川の掃除 | 河川課 | 2026 initial 1200000",
            "朝市の屋根 | 商工課 | 2026 initial 150000000");
  }

  /** The last office stands behind all measures that it could be below of. */
  @Test
  void officesAboveMeasuresAreOfThoseBelow() {
    Document list =
        text(
            TITLE
                + """
                【灯台課】
                ・灯台の塗り替え　１２３，４００千円
                ・港の見回り　　　５６，０００千円
                【里山課】
                ・里山の道しるべ　１，２００千円
                ・里山の橋　　　　２，３００千円
                ・里山の小屋　　　９００千円
                """);
    assertThat(told(list))
        .containsExactly(
            ROWS[0],
            "港の見回り | 灯台課 | 2026 initial 56000000",
            ROWS[2],
            "里山の橋 | 里山課 | 2026 initial 2300000",
            "里山の小屋 | 里山課 | 2026 initial 900000");
  }

  @ParameterizedTest
  @CsvSource({
    "Ⅰ　, Ⅱ　, Ⅲ　",
    "ア　, イ　, ウ　",
    "（ア）, （イ）, （ウ）",
    "１）, ２）, ３）",
    "１－１　, １－２　, ２－１　",
    "1-1-1 , 1-1-2 , 1-2-1 "
  })
  void numbersBeforeNamesThatCountOnAreNoNames(String first, String second, String third) {
    assertThat(told(numbered(first, second, third))).containsExactly(ROWS);
  }

  /** ３－１ does not follow １－２, nor Ⅳ Ⅱ. */
  @ParameterizedTest
  @CsvSource({"１－１　, １－２　, ３－１　", "Ⅰ　, Ⅱ　, Ⅳ　"})
  void numbersThatDoNotCountOnStay(String first, String second, String third) {
    assertThat(told(numbered(first, second, third)))
        .allMatch(row -> !row.startsWith("灯台") && !row.startsWith("港") && !row.startsWith("里山"));
  }

  private static Document numbered(String first, String second, String third) {
    String list =
        """
        （単位：千円）
        施策名,担当課,Ｒ８当初
        %s 灯台の塗り替え,灯台課,"１２３，４００"
        %s 港の見回り,港湾課,"５６，０００"
        %s 里山の道しるべ,里山課,"１，２００"
        """
            .formatted(first, second, third);
    return DrawnForm.read("a.csv", list.getBytes(UTF_8));
  }

  /** What can be no amount is told of its cell, and ends no list. */
  @Test
  void readsRowsWhoseAmountsAreTypedInAnyWay() {
    Document list =
        text(
            TITLE
                + """
                （単位：千円）
                施策名　担当課　Ｒ８当初
                灯台の塗り替え　灯台課　－
                港の見回り　港湾課　未定
                里山の道しるべ　里山課　１２の内数
                小川の掃除　河川課　約１２
                小川の橋　河川課　△１２
                小川の水車　河川課　１２?
                """);
    assertThat(told(list))
        .containsExactly(
            "灯台の塗り替え | 灯台課 | ",
            "港の見回り | 港湾課 | 2026 initial -",
            "里山の道しるべ | 里山課 | 2026 initial 12000",
            "小川の掃除 | 河川課 | 2026 initial 12000",
            "小川の橋 | 河川課 | 2026 initial -12000",
            "小川の水車 | 河川課 | ");
  }

  @Test
  void labelsBehindTheNameOnItsLineAreNotOfTheName() {
    Document sheets =
        text(
            """
            施策名：灯台の塗り替え　担当課：灯台課
            予算額：Ｒ８当初　１２３，４００千円
            目的：海を守る。

            施策名：港の見回り　担当課：港湾課
            予算額：Ｒ８当初　５６，０００千円
            目的：港を守る。
            """);
    assertThat(told(sheets)).containsExactly(ROWS[0], ROWS[1]);
  }

  @Test
  void theLabelOfAnOfficeBehindAPointIsNoOffice() {
    Document headings =
        text(
            TITLE
                + """
                ○灯台の塗り替え
                　・予算額　１２３，４００千円
                　・担当　灯台課
                　・内容　海を守る。

                ○港の見回り
                　・予算額　５６，０００千円
                　・担当　港湾課
                　・内容　港を守る。

                ○里山の道しるべ
                　・予算額　１，２００千円
                　・担当　里山課
                　・内容　山を守る。
                """);
    assertThat(told(headings)).containsExactly(ROWS);
  }

  @Test
  void aTitleOfAmountsAndMeasuresIsNoRowOfHeads() {
    Document list =
        text(
            """
            令和８年度当初予算　主な施策
            （単位：千円）
            ○灯台の塗り替え　１２３，４００
            ○港の見回り　５６，０００
            ○里山の道しるべ　１，２００
            ○小川の掃除　５，０００
            ○小川の橋　６，０００
            """);
    assertThat(told(list)).hasSize(5);
  }

  /** The number of a row has no head, and is no text of its own. */
  @Test
  void readsRowsWithTheirNumbersBeforeTheNames() {
    String list =
        """
        （単位：千円）
        施策名　担当課　Ｒ８当初
        1　灯台の塗り替え　灯台課　１２３，４００
        2　港の見回り　港湾課　５６，０００
        3　里山の道しるべ　里山課　１，２００
        """;
    assertThat(told(text(TITLE + list))).containsExactly(ROWS);
  }
}
