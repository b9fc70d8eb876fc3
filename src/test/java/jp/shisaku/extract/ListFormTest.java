package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.check.Checks;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Document;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists with a measure a row; a measure is told as {@code name | offices | amounts}. */
class ListFormTest {

  static List<String> told(Document... documents) {
    return from(documents).value().measures().stream().map(ListFormTest::told).toList();
  }

  private static String told(Measure measure) {
    String offices =
        measure.offices().stream().map(Office::printed).collect(Collectors.joining("、"));
    String amounts = String.join("; ", Extracted.amounts(measure));
    return measure.name().orElse("?") + " | " + offices + " | " + amounts;
  }

  @Test
  void readsHeadsThatAreCountedByLetters() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：百万円）
                    施策名 | 担当課 | 令和6年度予算額Ａ | 令和7年度予算額Ｂ | 増▲減額Ｂ－Ａ
                    里山の小屋 | 小屋課 | 30 | 33 | 3
                    里山の橋 | 橋課 | 31 | 30 | ▲1
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2024 initial 30000000; 2025 initial 33000000",
            "里山の橋 | 橋課 | 2024 initial 31000000; 2025 initial 30000000");
  }

  @Test
  void aBureauThatTheDivisionSaysAgainIsPrintedOnce() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 局 | 担当課 | 令和8年度予算額（百万円）
                    里山の小屋 | 里山局 | 里山局小屋課 | 52
                    里山の橋 | 里山局 | 橋課 | 7
                    里山の道 | 里山局、国土局 | 里山局道課 | 3
                    """)))
        .containsExactly(
            "里山の小屋 | 里山局小屋課 | 2026 initial 52000000",
            "里山の橋 | 里山局橋課 | 2026 initial 7000000",
            "里山の道 | 里山局、国土局、里山局道課 | 2026 initial 3000000");
  }

  /** Each of several amounts in a cell is printed with the unit of the list. */
  @ParameterizedTest
  @ValueSource(strings = {"一般会計 437の内数、特別会計 400", "一般会計 437、特別会計 400の内数"})
  void readsSeveralAmountsOfACellWithoutTheirUnits(String cell) {
    Document list =
        Pages.text(
            """
            （単位：百万円）
            施策名 | 担当府省庁 | 令和6年度予算額
            里山の小屋 | 環境省 | %s
            里山の橋 | 環境省 | 30
            """
                .formatted(cell));
    assertThat(told(list).get(0))
        .isEqualTo("里山の小屋 | 環境省 | 2024 initial 437000000; 2024 initial 400000000");
    assertThat(Checks.run(from(list).value()))
        .extracting(Issue::code)
        .doesNotContain(IssueCode.BUDGET_NOT_AS_PRINTED);
  }

  @Test
  void takesNoAmountForThatOfTheYearWhichItsHeadNamesInBrackets() {
    Measure measure =
        from(Pages.text(
                """
                    （単位：百万円）
                    新規等 | 施策名 | 担当課（電話） | 予算額（前年度当初）
                    新規 | 里山の小屋 | 小屋課（03-0000-0000） | 33（－）
                    拡充 | 里山の橋 | 橋課（03-0000-0001） | 34（31）
                    """))
            .value()
            .measures()
            .get(1);
    assertThat(measure.budget().lines().get(0).era()).isEmpty();
    assertThat(measure.status()).contains(Measure.Status.EXPANDED);
    assertThat(measure.classification()).isEmpty();
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("橋課");
  }

  /** A part in brackets behind the amount is a remark on it, where all of the column shows that. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ; 令和8年度予算案（うち国費）（百万円）
          ※（　）内は国費で内数  ; 令和8年度予算案（百万円）
          ※（ ）書きは、うち国費 ; 令和8年度予算案（百万円）
          """)
  void readsThePartsThatItsHeadOrANotePutsInBrackets(String note, String head) {
    Found<Catalogue> list =
        from(
            Pages.text(
                """
                %s
                施策名 | 担当課 | %s
                里山の小屋 | 小屋課 | 33（12）
                里山の橋 | 橋課 | 34
                里山の灯台 | 灯台課 | 35（35）
                """
                    .formatted(note == null ? "" : note, head)));
    assertThat(list.value().measures().stream().map(ListFormTest::told))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 33000000",
            "里山の橋 | 橋課 | 2026 initial draft 34000000",
            "里山の灯台 | 灯台課 | 2026 initial draft 35000000");
    assertThat(list.value().measures().get(0).budget().notes()).containsExactly("うち国費：12百万円");
    assertThat(list.issues()).extracting(Issue::code).doesNotContain(IssueCode.BUDGET_UNREADABLE);
  }

  /** The part alone, or something else than a part, may stand below such a head as well. */
  @ParameterizedTest
  @ValueSource(strings = {"12", "12（33）", "国 12（3）"})
  void tellsOfAColumnThatDoesNotShowThePartsOfItsHead(String cell) {
    Document list =
        Pages.text(
            """
            施策名 | 担当課 | 概要 | 令和8年度予算案（うち国費）（百万円）
            里山の小屋 | 小屋課 | 小屋を建てる。 | %s
            里山の橋 | 橋課 | 橋を架ける。 | 34
            里山の灯台 | 灯台課 | 灯台を塗る。 | 35
            """
                .formatted(cell));
    assertThat(told(list)).allMatch(measure -> measure.endsWith("| "));
    assertThat(codes(list)).contains("list.column-left-out");
  }

  /** A stage that gives no line is one all the same, and not 予算の額, misread. */
  @Test
  void takesAListWithoutABudgetForNoSheet() {
    Document list =
        Pages.text(
            """
            番号 | 事業名 | 所管課 | 予算現額
            1 | 里山の小屋 | 小屋課 | 14,000
            2 | 里山の橋 | 橋課 | 30,000
            3 | 里山の灯台 | 灯台課 | 20,000
            """);
    assertThat(codes(list)).containsExactly("list.unread", "publication.no-measures");
  }

  @Test
  void readsTheYearBeforeThatItsHeadPutsInBrackets() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 担当課 | 令和8年度予算案（ ）内は令和7年度当初予算額（百万円）
                    里山の小屋 | 小屋課 | 33（31）
                    里山の橋 | 橋課 | 34（30）
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 33000000; 2025 initial 31000000",
            "里山の橋 | 橋課 | 2026 initial draft 34000000; 2025 initial 30000000");
  }

  @Test
  void readsHeadsAndFiguresThatReferToNotes() {
    Document list =
        Pages.text(
            """
            施策名 | 担当課 | 令和6年度予算額※１（百万円） | 令和7年度予算案（注２）（百万円）
            里山の小屋※３ | 小屋課 | 30 | 33（注）
            里山の橋 | 橋課 | 31＊ | 34
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2024 initial 30000000; 2025 initial draft 33000000",
            "里山の橋 | 橋課 | 2024 initial 31000000; 2025 initial draft 34000000");
    assertThat(codes(list)).doesNotContain("budget.unreadable");
  }

  @Test
  void readsAMeasureARowWithAYearAColumn() {
    assertThat(
            told(
                Pages.text(
                    """
                    里山の施策一覧
                    （単位：百万円）
                    番号 | 施策名 | 府省庁 | 令和5年度当初予算額 | 令和4年度補正予算額 | 令和6年度要求額
                    1 | 里山の小屋 | 総務省 | 1,234 | 56 | 2,000
                    2 | 里山の橋 | 環境省 | 20 | - | 30
                    """)))
        .containsExactly(
            "里山の小屋 | 総務省 | 2023 initial 1234000000; 2022 supplementary 56000000; 2024 request 2000000000",
            "里山の橋 | 環境省 | 2023 initial 20000000; 2024 request 30000000");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          令和5年度予算額（千円）   ; 1,200    ; 1200000
          令和5年度予算額 (百万円) ; 1,200    ; 1200000000
          令和5年度予算額           ; 1,200千円 ; 1200000
          令和5年度予算額（百万円） ; 1,200千円 ; 1200000
          令和5年度予算額/（億円）  ; 3.2      ; 320000000
          """)
  void takesTheUnitOfTheCellOrElseOfItsHead(String head, String cell, long yen) {
    Document list =
        Pages.text(
            """
            事業名 | 担当課 | %s
            里山の小屋 | 小屋課 | %s
            里山の橋 | 橋課 | %s
            """
                .formatted(head, cell, cell));
    assertThat(told(list)).first().asString().endsWith("2023 initial " + yen);
  }

  @ParameterizedTest(name = "{0} is {2}")
  @CsvSource({"960の内数, true, 960百万円の内数", "約960, false, 約960百万円", "960程度, false, 960百万円程度"})
  void putsTheUnitOfTheHeadBehindTheNumberSoThatTheStatementSaysItByItself(
      String cell, boolean included, String printed) {
    Document list =
        Pages.text(
            """
            事業名 | 担当課 | 令和5年度当初予算額（百万円）
            里山の小屋 | 総務省小屋課 | %s
            里山の橋 | 総務省橋課 | 20
            """
                .formatted(cell));
    BudgetLine line = from(list).value().measures().get(0).budget().lines().get(0);
    assertThat(line.amountYen()).contains(960_000_000L);
    assertThat(line.included()).isEqualTo(included);
    assertThat(line.printed()).isEqualTo("令和5年度当初予算額：" + printed);
    assertThat(codes(list)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1O0", "l00"})
  void tellsOfAFigureWithACharacterThatIsNoDigit(String cell) {
    Document list =
        Pages.text(
            """
            事業名 | 担当課 | 令和5年度当初予算額（百万円）
            里山の小屋 | 総務省小屋課 | %s
            里山の橋 | 総務省橋課 | 20
            里山の道 | 総務省道課 | 3か年で整備
            """
                .formatted(cell));
    assertThat(told(list).get(0)).endsWith("| ");
    assertThat(codes(list)).containsExactly("budget.unreadable");
  }

  @Test
  void guessesNoUnitThatIsStatedNowhere() {
    Document list =
        Pages.text(
            """
            事業名 | 担当課 | 令和5年度予算額
            里山の小屋 | 総務省小屋課 | 1,200
            里山の橋 | 総務省橋課 | 20百万円
            """);
    assertThat(told(list))
        .containsExactly("里山の小屋 | 総務省小屋課 | ", "里山の橋 | 総務省橋課 | 2023 initial 20000000");
    assertThat(codes(list)).containsExactly("budget.unreadable");
  }

  @Test
  void leavesOutTotals() {
    assertThat(
            told(
                Pages.text(
                    """
                    府省庁 | 施策名 | 令和5年度予算額（百万円）
                    総務省 | 里山の小屋 | 10
                    総務省 | 小計 | 10
                    環境省 | 里山の橋 | 20
                    環境省計 | < | 20
                    合　計 | < | 30
                    """)))
        .containsExactly(
            "里山の小屋 | 総務省 | 2023 initial 10000000", "里山の橋 | 環境省 | 2023 initial 20000000");
  }

  @Test
  void carriesAMergedCellToAllItsRows() {
    assertThat(
            told(
                Pages.text(
                    """
                    府省庁 | 担当課 | 施策名 | 令和5年度予算額（百万円）
                    総務省 | 小屋課 | 里山の小屋 | 10
                    ^ | 橋課 | 里山の橋 | 20
                    環境省 | 沢課 | 里山の沢 | 30
                    """)))
        .containsExactly(
            "里山の小屋 | 総務省小屋課 | 2023 initial 10000000",
            "里山の橋 | 総務省橋課 | 2023 initial 20000000",
            "里山の沢 | 環境省沢課 | 2023 initial 30000000");
  }

  @Test
  void takesAnAmountOfSeveralMeasuresForNoneOfThem() {
    Document list =
        Pages.text(
            """
            施策名 | 府省庁 | 令和5年度予算額（百万円）
            里山の小屋 | 総務省 | 10
            里山の橋 | 総務省 | ^
            """);
    assertThat(told(list)).containsExactly("里山の小屋 | 総務省 | ", "里山の橋 | 総務省 | ");
    assertThat(codes(list)).containsExactly("budget.shared", "budget.shared");
  }

  @Test
  void givesAMeasureOfSeveralRowsAllOfThem() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 府省庁 | 予算額（百万円）
                    里山の小屋 | 総務省 | 令和5年度当初 10
                    ^ | ^ | 令和4年度補正 3
                    里山の橋 | 環境省 | 令和5年度当初 20
                    """)))
        .containsExactly(
            "里山の小屋 | 総務省 | 2023 initial 10000000; 2022 supplementary 3000000",
            "里山の橋 | 環境省 | 2023 initial 20000000");
  }

  @Test
  void readsHeadsOverTwoRows() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 担当 | < | 予算額（百万円） | <
                    ^ | 府省庁 | 課室 | 令和4年度 | 令和5年度
                    里山の小屋 | 総務省 | 小屋課 | 10 | 11
                    里山の橋 | 環境省 | 橋課 | 20 | 21
                    """)))
        .containsExactly(
            "里山の小屋 | 総務省小屋課 | 2022 initial 10000000; 2023 initial 11000000",
            "里山の橋 | 環境省橋課 | 2022 initial 20000000; 2023 initial 21000000");
  }

  @Test
  void goesOnWithAListOnTheNextPage() {
    assertThat(
            told(
                Pages.numbered(
                    """
                    （単位：百万円）
                    施策名 | 府省庁 | 令和5年度予算額
                    里山の小屋 | 総務省 | 10
                    里山の橋 | 環境省 | 20
                    """,
                    """
                    里山の沢 | 環境省 | 30
                    合計 | < | 60
                    """)))
        .containsExactly(
            "里山の小屋 | 総務省 | 2023 initial 10000000",
            "里山の橋 | 環境省 | 2023 initial 20000000",
            "里山の沢 | 環境省 | 2023 initial 30000000");
  }

  @Test
  void takesTheLastRowOfAListThatStandsAloneOnTheNextPage() {
    String heads = "施策名 | 府省庁 | 令和5年度予算額（百万円）\n";
    assertThat(
            told(
                Pages.numbered(
                    heads + "里山の小屋 | 総務省 | 10\n里山の橋 | 環境省 | 20\n",
                    heads + "里山の井戸 | 環境省 | 30\n合計 | | 60\n")))
        .containsExactly(
            "里山の小屋 | 総務省 | 2023 initial 10000000",
            "里山の橋 | 環境省 | 2023 initial 20000000",
            "里山の井戸 | 環境省 | 2023 initial 30000000");
  }

  /** Below heads as 事項 one row would be none, but those of the page before vouch for them. */
  @Test
  void takesTheLastRowBelowHeadsThatOnlyItsAmountsTellFromOthers() {
    String heads = "事項 | 令和5年度予算額（百万円） | 令和4年度予算額（百万円） | 備考\n";
    assertThat(
            told(
                Pages.numbered(
                    heads + "里山の小屋 | 10 | 9 | 新\n里山の橋 | 20 | 19 | 新\n",
                    heads + " | | | 規\n里山の井戸 | 30 | 29 |\n")))
        .containsExactly(
            "里山の小屋 |  | 2023 initial 10000000; 2022 initial 9000000",
            "里山の橋 |  | 2023 initial 20000000; 2022 initial 19000000",
            "里山の井戸 |  | 2023 initial 30000000; 2022 initial 29000000");
  }

  @Test
  void readsNoHeadPrintedAgain() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 府省庁 | 令和5年度予算額（百万円）
                    里山の小屋 | 総務省 | 10
                    施策名 | 府省庁 | 令和5年度予算額（百万円）
                    里山の橋 | 環境省 | 20
                    """)))
        .hasSize(2);
  }

  @Test
  void namesATableOfAmountsWhoseNamesItDoesNotKnow() {
    assertThat(
            codes(
                Pages.text(
                    """
                    里山の予算の概要
                    事柄 | 令和5年度予算額 | 令和6年度要求額 | 備考
                    里山の小屋 | 1,234 | 2,000 |
                    里山の橋 | 20 | 30 | 新しい橋
                    """)))
        .containsExactly("list.without-names", "publication.no-measures");
  }

  @Test
  void saysThatNamesAreMissingBesideOneColumnOfAmountsAmongOtherKnownOnes() {
    assertThat(
            codes(
                Pages.text(
                    """
                    取り組むこと | 担当課 | 概要 | 令和5年度予算額（百万円）
                    里山の小屋 | 総務省小屋課 | 釘を打つ。 | 10
                    里山の橋 | 環境省橋課 | 板を渡す。 | 20
                    """)))
        .containsExactly("list.without-names", "publication.no-measures");
  }

  /** Beside amounts that are read: nothing of such columns is, and no column of them is lost. */
  @ParameterizedTest
  @CsvSource({
    "デジタル庁一括計上, list.column-unread",
    "財投, list.column-unread",
    "45748, list.column-unread",
    "16か月予算, list.column-left-out",
    "査定額, list.column-left-out",
    "予算額（当初・補正）, list.column-left-out",
    "令和6年度補正後予算額, list.column-left-out",
    "増減, ",
    "計, "
  })
  void namesAColumnOfFiguresThatGivesNoLines(String head, String code) {
    Document list =
        Pages.text(
            """
            施策名 | 担当課 | 令和7年度予算案（百万円） | %s
            里山の小屋 | 小屋課 | 1,200 | 1,100
            里山の橋 | 橋課 | 300 | 280
            浜の清掃 | 浜課 | 4,500 | 4,600
            """
                .formatted(head));
    assertThat(codes(list)).isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(from(list).value().measures()).allMatch(m -> m.budget().lines().size() == 1);
  }

  /** A supplementary budget has money for few. */
  @ParameterizedTest
  @ValueSource(strings = {"250", "250の内数"})
  void namesAColumnOfOneAmountThatGivesNoLine(String amount) {
    Document list =
        Pages.text(
            """
            施策名 | 担当課 | 令和7年度予算案（百万円） | 令和6年度補正後予算額（百万円）
            里山の小屋 | 小屋課 | 1,200 |
            里山の橋 | 橋課 | 300 | %s
            浜の清掃 | 浜課 | 4,500 | －
            """
                .formatted(amount));
    assertThat(codes(list)).contains("list.column-left-out");
  }

  @Test
  void namesAColumnOfTextThatIsNoneOfTheFieldsOnce() {
    Document list =
        Pages.text(
            """
            No. | 施策名 | 府省庁 | 令和5年度予算額（百万円） | 頼り先
            1 | 里山の小屋 | 総務省 | 10 | 里山の会
            2 | 里山の橋 | 環境省 | 20 | 渡りの会
            """);
    assertThat(told(list)).hasSize(2);
    assertThat(codes(list)).containsExactly("list.column-unread");
    assertThat(codes(list, list)).containsExactly("list.column-unread", "list.column-unread");
  }

  @Test
  void joinsTheColumnsOfDepartmentAndDivision() {
    assertThat(
            told(
                Pages.text(
                    """
                    部 | 課 | 事業名 | 令和5年度当初予算額（千円）
                    里山部 | 小屋課 | 里山の小屋 | 10
                    里山部 | 橋課 | 里山の橋 | 20
                    """)))
        .containsExactly(
            "里山の小屋 | 里山部小屋課 | 2023 initial 10000", "里山の橋 | 里山部橋課 | 2023 initial 20000");
  }

  @Test
  void saysThatARowHasNoName() {
    Document list =
        Pages.text(
            """
            施策名 | 府省庁 | 令和5年度予算額（百万円）
            里山の小屋 | 総務省 | 10
            里山の橋 | 環境省 | 20
             | 環境省 | 30
            """);
    assertThat(told(list)).hasSize(2);
    assertThat(codes(list)).containsExactly("list.row-without-name");
  }

  @Test
  void tellsAnAmountColumnFromOtherColumnsOfNumbers() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 府省庁 | 令和5年度予算額（百万円） | 増減額（百万円） | 件数
                    里山の小屋 | 総務省 | 10 | 3 | 7
                    里山の橋 | 環境省 | 20 | △1 | 8
                    """)))
        .containsExactly(
            "里山の小屋 | 総務省 | 2023 initial 10000000", "里山の橋 | 環境省 | 2023 initial 20000000");
  }

  @Test
  void takesAListWithinASheetForAPartOfIt() {
    Document sheet =
        Pages.text(
            """
            施策名 | 里山の小屋を守る事業 | 担当 | 総務省里山局小屋課
            施策分類 | ①予算 | 予算額 | 令和5年度予算：10百万円
            詳細 | 板を張る。 | < | <

            事業名 | 担当課 | 予算額
            板 | 板課 | 3百万円
            釘 | 釘課 | 4百万円
            """);
    assertThat(told(sheet)).containsExactly("里山の小屋を守る事業 | 総務省里山局小屋課 | 2023 initial 10000000");
  }

  @Test
  void saysWhereAnAmountStands() {
    var page =
        LayoutPage.landscape()
            .table(
                40,
                60,
                100,
                """
                施策名 | 府省庁 | 令和5年度予算額（百万円）
                里山の小屋 | 総務省 | 10
                里山の橋 | 環境省 | 20\
                """);
    Measure second = from(Pages.layout(page)).value().measures().get(1);
    assertThat(second.provenance())
        .containsEntry(
            "budget",
            new Provenance(
                "publication.pdf",
                java.util.Optional.of(1),
                java.util.Optional.of(new Box(240, 100, 340, 120)),
                Method.CELL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[x]", ""})
  void takesNoSheetWhoseHeaderStandsAboveItsLabelsForAList(String shade) {
    String sheet =
        """
        [x]施策名 | [x]担当課 | [x]施策分類 | [x]予算額
        %s | 風船課 | ①予算 | 令和7年度予算：10百万円
        [x]目的 | 便りを届ける。 | < | <
        [x]概要 | 風船を飛ばす。 | < | <
        """
            .replace("[x]", shade);
    Document document =
        Pages.numbered("風船\n" + sheet.formatted("風船便の普及"), "凧\n" + sheet.formatted("凧揚げの普及"));

    assertThat(from(document).value().measures())
        .extracting(m -> m.name().orElse(""), m -> m.purpose().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("風船便の普及", "便りを届ける。"),
            org.assertj.core.groups.Tuple.tuple("凧揚げの普及", "便りを届ける。"));
  }

  /** In the corner of a worksheet the unit stands without brackets, too. */
  @Test
  void readsTheUnitThatStandsAloneAboveTheHeads() {
    assertThat(
            told(
                Pages.text(
                    """
                    里山の施策 | < | 千円
                    施策名 | 担当課 | 令和8年度予算案
                    里山の小屋 | 小屋課 | 15
                    里山の橋 | 橋課 | 16
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 15000", "里山の橋 | 橋課 | 2026 initial draft 16000");
  }

  /** Of which year it is, nobody can tell. */
  @Test
  void takesNoFigureAcrossTheColumnsOfTwoYears() {
    Document list =
        Pages.text(
            """
            施策名 | 担当課 | 令和7年度予算（千円） | 令和8年度予算案（千円）
            里山の小屋 | 小屋課 | 15 | <
            里山の橋 | 橋課 | 16 | 17
            里山の道 | 道課 | 未定 | <
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 小屋課 | ",
            "里山の橋 | 橋課 | 2025 initial 16000; 2026 initial draft 17000",
            "里山の道 | 道課 | 2025 initial -");
    assertThat(codes(list)).containsOnlyOnce("budget.shared");
  }

  /** The words that the cells of a list may have stand in a worksheet of their own. */
  @Test
  void takesNoListOfWordsForASheet() {
    Document list =
        Pages.numbered(
            """
            施策名 | 担当課 | 施策分類 | 令和8年度予算案（千円）
            里山の小屋 | 小屋課 | 予算 | 15
            里山の橋 | 橋課 | 予算 | 16
            """,
            """
            施策分類 | 局
            予算 | 里山局
            税制 | 森林局
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 15000", "里山の橋 | 橋課 | 2026 initial draft 16000");
  }
}
