package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.Status;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures that are headings with an amount, and running text below them. */
class EntryFormTest {

  private static final String NUMBERED =
      """
      令和７年度補正予算　主要施策集

      令和７年１２月１０日　財政局

      第１章　海を守る　　　3,334百万円

      （１）灯台の塗り替え支援　　１，２３４百万円
      灯台を塗り替える費用を補助する。
      ・塗料の費用 1,000百万円
      ［担当：海洋局灯台課］

      （２）海図の更新……2,100百万円
      海図を新しくする。
      ［担当：海洋局海図課］

      第２章　山を守る

      （１）山小屋の屋根の修理　　約９百万円
      屋根を直す費用を補助する。
      ［担当：山岳局山小屋課］
      """;

  private static List<String> lines(Measure measure) {
    return measure.budget().lines().stream()
        .map(l -> year(l) + " " + l.phase().code() + " " + l.amountYen().orElse(null))
        .toList();
  }

  private static String year(BudgetLine line) {
    return line.fiscalYear().map(String::valueOf).orElse("?") + (line.draft() ? " draft" : "");
  }

  private static List<String> offices(Measure measure) {
    return measure.offices().stream().map(Office::printed).toList();
  }

  private static List<Measure> measures(Document document) {
    return from(document).value().measures();
  }

  @Test
  void readsEachHeadingWithWhatStandsBelowIt() {
    assertThat(measures(Pages.text(NUMBERED)))
        .extracting(
            m -> m.name().orElseThrow(),
            EntryFormTest::lines,
            EntryFormTest::offices,
            m -> m.overview().orElseThrow(),
            m -> m.details().orElse(""))
        .containsExactly(
            tuple(
                "灯台の塗り替え支援",
                List.of("2025 supplementary 1234000000"),
                List.of("海洋局灯台課"),
                "灯台を塗り替える費用を補助する。",
                "・塗料の費用 1,000百万円"),
            tuple(
                "海図の更新",
                List.of("2025 supplementary 2100000000"),
                List.of("海洋局海図課"),
                "海図を新しくする。",
                ""),
            tuple(
                "山小屋の屋根の修理",
                List.of("2025 supplementary 9000000"),
                List.of("山岳局山小屋課"),
                "屋根を直す費用を補助する。",
                ""));
  }

  /** A line that is the amount of the year before belongs to the budget, not to the text. */
  @Test
  void readsTheAmountOfTheYearBeforeBelowTheOffice() {
    String measure = "（%s）里山の%s　12,000千円\n［港湾部橋課］\n〔前年度当初　10,000千円〕\n%2$sを直す。\n";
    Measure first =
        measures(
                Pages.text(
                    "令和8年度当初予算案　里山関連施策\n\n"
                        + measure.formatted("1", "橋")
                        + measure.formatted("2", "道")
                        + measure.formatted("3", "小屋")))
            .get(0);
    assertThat(lines(first))
        .containsExactly("2026 draft initial 12000000", "2025 initial 10000000");
    assertThat(first.overview()).contains("橋を直す。");
  }

  /** A bracket that names the year before is cut by no blank: 前年度 is no name of a measure. */
  @ParameterizedTest
  @ValueSource(strings = {"", "担当：橋課\n"})
  void readsTheAmountOfTheYearBeforeRightBelowTheHeading(String office) {
    String measure = "%s 里山の%s　12,000千円\n（前年度　10,000千円）\n" + office + "%2$sを直す。\n";
    List<Measure> measures =
        measures(
            Pages.text(
                "令和8年度当初予算案　里山関連施策\n\n"
                    + measure.formatted("○", "橋")
                    + measure.formatted("○", "道")
                    + measure.formatted("○", "小屋")));
    assertThat(measures).extracting(m -> m.name().orElseThrow()).startsWith("里山の橋", "里山の道");
    assertThat(lines(measures.get(0)))
        .containsExactly("2026 draft initial 12000000", "2025 unspecified 10000000");
  }

  @Test
  void readsTheOfficeBehindAnAmountWithThatOfTheYearBefore() {
    Document document =
        Pages.text(
            """
            令和8年度　里山関連施策

            （1）里山の橋　令和8年度予算案：12億円（前年度：10億円）【里山省里山局橋課】
            橋を直す。
            （2）里山の道　令和8年度予算案：300百万円（前年度：－）【里山省里山局道路課】
            道を直す。
            （3）里山の小屋　令和8年度予算案：209億円（前年度：206億円）の内数【里山省小屋課】
            小屋を直す。
            """);
    assertThat(measures(document))
        .extracting(m -> m.name().orElseThrow(), EntryFormTest::lines, EntryFormTest::offices)
        .containsExactly(
            tuple(
                "里山の橋",
                List.of("2026 draft initial 1200000000", "2025 unspecified 1000000000"),
                List.of("里山省里山局橋課")),
            tuple(
                "里山の道",
                List.of("2026 draft initial 300000000", "2025 unspecified null"),
                List.of("里山省里山局道路課")),
            tuple(
                "里山の小屋",
                List.of("2026 draft initial 20900000000", "2025 unspecified 20600000000"),
                List.of("里山省小屋課")));
    assertThat(measures(document).get(2).budget().lines()).allMatch(BudgetLine::included);
    assertThat(codes(document)).contains("budget.included-unclear");
  }

  /** As prefectures print them: thousands of yen, and who does it. */
  @Test
  void readsBareNumbersWithTheOfficeBehindThem() {
    Document document =
        Pages.text(
            """
            令和8年度当初予算　主要施策の概要
            （単位：千円）
            ○里山の橋の架け替え　　125,000　【里山部橋課】
            橋を架け替える。
            ○（新）里山の道しるべ　　30,000　【里山部道路課】
            道しるべを立てる。
            ○里山の小屋の建て替え　　8,300　【里山部小屋課】
            小屋を建て替える。
            """);
    assertThat(measures(document))
        .extracting(m -> m.name().orElseThrow(), EntryFormTest::lines, EntryFormTest::offices)
        .containsExactly(
            tuple("里山の橋の架け替え", List.of("2026 initial 125000000"), List.of("里山部橋課")),
            tuple("里山の道しるべ", List.of("2026 initial 30000000"), List.of("里山部道路課")),
            tuple("里山の小屋の建て替え", List.of("2026 initial 8300000"), List.of("里山部小屋課")));
  }

  /** No title speaks of measures; amounts of a year and a stage and sections below them do. */
  @Test
  void readsHeadingsWithSectionsBelowThem() {
    StringBuilder text = new StringBuilder();
    for (String name : List.of("里山の橋", "里山の道", "里山の小屋")) {
      text.append(name).append("　【令和8年度概算要求額 12億円】\n\n里山局\n背景・課題\n費用は5億円を超える。\n");
      text.append("事業の内容\n・調べる。\n期待される効果\n長く使える。\n\n");
    }
    assertThat(measures(Pages.text(text.toString())))
        .extracting(m -> m.name().orElseThrow(), EntryFormTest::lines, m -> m.effect().orElse(""))
        .containsExactly(
            tuple("里山の橋", List.of("2026 request 1200000000"), "長く使える。"),
            tuple("里山の道", List.of("2026 request 1200000000"), "長く使える。"),
            tuple("里山の小屋", List.of("2026 request 1200000000"), "長く使える。"));
  }

  /** The year and the stage stand in the title alone. */
  @Test
  void saysWhichTitleTheYearIsOf() {
    assertThat(from(Pages.text(NUMBERED)).issues())
        .filteredOn(i -> i.code().code().equals("budget.stage-of-title"))
        .extracting(i -> i.arguments())
        .containsExactly(List.of("令和７年度補正予算"));
  }

  /** A title of two budgets tells the year of no amount. */
  @Test
  void takesNoYearFromATitleOfTwo() {
    Document document = Pages.text(NUMBERED.replace("令和７年度補正予算", "令和６年度補正予算及び令和７年度当初予算"));
    assertThat(measures(document)).flatExtracting(EntryFormTest::lines).isNotEmpty();
    assertThat(measures(document))
        .flatExtracting(EntryFormTest::lines)
        .allMatch(l -> l.startsWith("?"));
    assertThat(codes(document)).contains("budget.year-missing");
  }

  /** A chapter that names a budget of its own heads the amounts below it. */
  @Test
  void readsTheBudgetThatAChapterNames() {
    Document document =
        Pages.text(
            NUMBERED
                .replace("令和７年度補正予算", "令和６年度補正予算及び令和７年度当初予算")
                .replace("海を守る", "令和６年度補正予算")
                .replace("山を守る", "令和７年度当初予算"));
    assertThat(measures(document))
        .flatExtracting(EntryFormTest::lines)
        .containsExactly(
            "2024 supplementary 1234000000",
            "2024 supplementary 2100000000",
            "2025 initial 9000000");
  }

  @Test
  void readsAmountsInBracketsAndMarksWithoutNumbers() {
    Document document =
        Pages.text(
            """
            県政の重点施策

            【新規】灯台の塗り替え支援（令和７年度当初予算案　12,000千円）
            灯台を塗り替える。

            【拡充】海図の更新（海図課）　（令和７年度当初予算案　9,000千円）
            海図を新しくする。

            【継続】山小屋の屋根の修理（令和７年度当初予算案　500千円）
            屋根を直す。
            """);
    assertThat(measures(document))
        .extracting(m -> m.name().orElseThrow(), m -> m.status(), EntryFormTest::lines)
        .containsExactly(
            tuple("灯台の塗り替え支援", Optional.of(Status.NEW), List.of("2025 draft initial 12000000")),
            tuple("海図の更新", Optional.of(Status.EXPANDED), List.of("2025 draft initial 9000000")),
            tuple(
                "山小屋の屋根の修理", Optional.of(Status.CONTINUING), List.of("2025 draft initial 500000")));
    assertThat(offices(measures(document).get(1))).containsExactly("海図課");
  }

  /** 【12億円】（10億円）: the second is that of nobody knows which year, and never the amount. */
  @Test
  void takesTheAmountInTheFirstOfTwoBrackets() {
    Document document =
        Pages.text(
            """
            令和７年度　主要施策の概要

            （１）灯台の塗り替え支援【12億円】（10億円）
            灯台を塗り替える。

            （２）海図の更新【９億円】（８億円）
            海図を新しくする。

            （３）山小屋の屋根の修理 〔５億円〕（４億円）
            屋根を直す。
            """);
    assertThat(measures(document))
        .extracting(m -> m.name().orElseThrow(), EntryFormTest::lines)
        .containsExactly(
            tuple("灯台の塗り替え支援", List.of("2025 unspecified 1200000000")),
            tuple("海図の更新", List.of("2025 unspecified 900000000")),
            tuple("山小屋の屋根の修理", List.of("2025 unspecified 500000000")));
    assertThat(codes(document)).contains("budget.unreadable");
  }

  /** The amount on a line of its own, and labels before the text. */
  @Test
  void readsAmountsBelowTheirHeadings() {
    Document document =
        Pages.text(
            """
            令和６年度　主要施策の説明書

            １．灯台の塗り替え支援
            　予算額：令和６年度当初予算　8,000千円
            　担当：灯台課
            　目的：船を導く。
            　事業概要：灯台を塗り替える。

            ２．海図の更新
            　予算額：令和６年度当初予算　7,000千円
            　担当：海図課
            　目的：船を守る。
            　事業概要：海図を新しくする。

            ３．山小屋の屋根の修理
            　予算額：令和６年度当初予算　6,000千円
            　担当：山小屋課
            　目的：人を守る。
            　事業概要：屋根を直す。
            """);
    assertThat(measures(document))
        .extracting(
            EntryFormTest::lines,
            EntryFormTest::offices,
            m -> m.purpose().orElseThrow(),
            m -> m.overview().orElseThrow())
        .containsExactly(
            tuple(List.of("2024 initial 8000000"), List.of("灯台課"), "船を導く。", "灯台を塗り替える。"),
            tuple(List.of("2024 initial 7000000"), List.of("海図課"), "船を守る。", "海図を新しくする。"),
            tuple(List.of("2024 initial 6000000"), List.of("山小屋課"), "人を守る。", "屋根を直す。"));
  }

  /** The office in brackets behind the name, and the amount further down. */
  @Test
  void readsAnOfficeInBracketsBehindANameWithoutItsAmount() {
    Document document =
        Pages.text(
            """
            令和６年度　主要施策の説明書

            １．灯台の塗り替え支援（灯台課）
            　予算額　8,000千円

            　灯台を塗り替える。

            ２．海図の更新（海図課）
            　予算額　7,000千円

            　海図を新しくする。

            ３．山小屋の屋根の修理（山小屋課）
            　予算額　6,000千円

            　屋根を直す。
            """);
    assertThat(measures(document))
        .extracting(m -> m.name().orElseThrow(), EntryFormTest::offices)
        .containsExactly(
            tuple("灯台の塗り替え支援", List.of("灯台課")),
            tuple("海図の更新", List.of("海図課")),
            tuple("山小屋の屋根の修理", List.of("山小屋課")));
  }

  /** The next by number is a measure, though it has no amount: its text is not that of the last. */
  @Test
  void readsAMeasureWithoutAnAmountAmongOthers() {
    Document document =
        Pages.text(
            NUMBERED.replace("海図の更新……2,100百万円", "海図の更新").replace("第２章　山を守る\n\n（１）", "（３）")
                + "\n（４）川の堤防の草刈り　　5百万円\n草を刈る。\n");
    assertThat(measures(document))
        .extracting(m -> m.name().orElseThrow(), EntryFormTest::lines)
        .contains(tuple("海図の更新", List.of()));
  }

  /** What a line right below tells is an amount of the heading, too, if it says year and stage. */
  @Test
  void readsASecondAmountOnALineOfItsOwn() {
    Document document =
        Pages.text(NUMBERED.replace("１，２３４百万円\n", "令和７年度当初予算案　１，２３４百万円\n　　　令和６年度補正予算　56百万円\n"));
    assertThat(lines(measures(document).get(0)))
        .containsExactly("2025 draft initial 1234000000", "2024 supplementary 56000000");
  }

  /** Items within the text have the marks of the headings: (1) 補助率, (2) 補助上限　1,000千円. */
  /** They have the mark and the amount of a heading, and are parts of the text above. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "灯台の塗り替えには",
        "灯台の塗り替えまで",
        "灯台を塗り替える。",
        "うち塗料",
        "参考",
        "小計",
        "【新規】",
        "補助上限",
        "一般会計",
        "旅費",
        "概要",
        "担当：海図課",
        "令和7年度補正予算",
        "①",
      })
  void takesNoHeadingForAMeasureThatIsNoName(String heading) {
    String text = NUMBERED.replace("第２章", "（３）" + heading + "　　５百万円\n塗料を買う。\n\n第２章");
    assertThat(measures(Pages.text(text.replace("（１）山小屋", "（４）山小屋"))))
        .extracting(m -> m.name().orElseThrow())
        .containsExactly("灯台の塗り替え支援", "海図の更新", "山小屋の屋根の修理");
  }

  @Test
  void takesNoItemsOfTheTextForMeasures() {
    Document document =
        Pages.text(
            NUMBERED
                .replace("・塗料の費用 1,000百万円", "（１）補助率　２分の１\n（２）補助上限　1,000千円\n担当　灯台課")
                .replace("［担当：海洋局灯台課］\n", ""));
    assertThat(measures(document)).hasSize(3);
    assertThat(measures(document).get(0).details().orElseThrow()).contains("補助率").contains("補助上限");
    assertThat(offices(measures(document).get(0))).containsExactly("灯台課");
  }

  /** Of a page the amounts may come behind all of the text. */
  @Test
  void findsTheAmountsAtTheRightEdgeOfAPage() {
    PdfSketch sketch =
        new PdfSketch()
            .page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG)
            .text(40, 50, 18, "令和７年度当初予算案　主要事業");
    for (int i = 0; i < 3; i++) {
      double y = 110 + i * 80;
      sketch
          .text(40, y, 11, "○" + "灯海山".charAt(i) + "の見回り支援事業")
          .text(60, y + 18, 10.5, "見回りを行う団体に費用を補助する。")
          .text(60, y + 34, 10.5, "見回りの記録を毎年度集めて公表し、次の年に生かす。");
    }
    for (int i = 0; i < 3; i++) {
      sketch.text(480, 110 + i * 80, 11, (i + 1) + "00百万円");
    }
    assertThat(measures(DrawnForm.read(sketch)))
        .extracting(m -> m.name().orElseThrow(), EntryFormTest::lines)
        .containsExactly(
            tuple("灯の見回り支援事業", List.of("2025 draft initial 100000000")),
            tuple("海の見回り支援事業", List.of("2025 draft initial 200000000")),
            tuple("山の見回り支援事業", List.of("2025 draft initial 300000000")));
  }

  /** Two columns a page, whose lines stand on other heights. */
  private static PdfSketch columns() {
    PdfSketch sketch =
        new PdfSketch()
            .page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG)
            .text(40, 50, 18, "令和７年度当初予算案　主要事業");
    for (int i = 0; i < 4; i++) {
      double left = 40 + i / 2 * 270;
      double y = 110 + i % 2 * 80 - i / 2 * 13;
      sketch
          .text(left, y, 11, "（" + (i + 1) + "）" + "灯海山川".charAt(i) + "の見回り")
          .text(left + 190, y, 11, (i + 1) + "00百万円")
          .text(left, y + 18, 10.5, "灯海山川".charAt(i) + "を見回る団体に費用の一部を補")
          .text(left, y + 31, 10.5, "助する。");
    }
    return sketch;
  }

  @Test
  void readsDownTheColumnsOfAPage() {
    assertThat(measures(DrawnForm.read(columns())))
        .extracting(
            m -> m.name().orElseThrow(), EntryFormTest::lines, m -> m.overview().orElseThrow())
        .containsExactly(
            tuple("灯の見回り", List.of("2025 draft initial 100000000"), "灯を見回る団体に費用の一部を補助する。"),
            tuple("海の見回り", List.of("2025 draft initial 200000000"), "海を見回る団体に費用の一部を補助する。"),
            tuple("山の見回り", List.of("2025 draft initial 300000000"), "山を見回る団体に費用の一部を補助する。"),
            tuple("川の見回り", List.of("2025 draft initial 400000000"), "川を見回る団体に費用の一部を補助する。"));
  }

  /** A line across the columns: nobody can tell what is of which measure. */
  @Test
  void readsNoPageWhoseColumnsCannotBeTold() {
    byte[] page = columns().text(200, 300, 10.5, "この頁の事業は互いに助け合って進めるものである。").bytes();
    assertThat(measures(DrawnForm.read("columns.pdf", page))).isEmpty();
    assertThat(codes(DrawnForm.read("columns.pdf", page))).contains("publication.no-measures");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // where the money comes from
        """
        令和７年度当初予算案の概要

        （１）市税　　　12,345百万円
        家屋が増えたため増加する。
        （２）地方交付税　　　2,345百万円
        国の計画による。
        （３）市債　　　345百万円
        借換えが減る。
        """,
        // the same before the measures, of which there are too few to be sure
        """
        令和７年度当初予算案の概要と主な事業

        １　歳入

        （１）市税　　　12,345百万円
        家屋が増えたため増加する。
        （２）地方交付税　　　2,345百万円
        国の計画による。
        （３）市債　　　345百万円
        借換えが減る。
        """,
        // minutes
        """
        令和６年度　事業評価委員会　議事要旨

        議題１　灯台の塗り替え支援（予算額　500百万円）
        ○委員　塗り替える灯台はどれか。

        議題２　海図の更新（予算額　400百万円）
        ○委員　更新する海図はどれか。

        議題３　山小屋の屋根の修理（予算額　300百万円）
        ○委員　直す屋根はどれか。
        """,
        // how measures went, with amounts among the items of the text
        """
        令和６年度　施策の進捗状況

        (1) 灯台の塗り替え支援について
        灯台を塗り替えた。令和６年度予算額1,000百万円である。
        ・執行額　900百万円
        (2) 海図の更新について
        海図を新しくした。
        ・執行額　800百万円
        (3) 山小屋の屋根の修理について
        屋根を直した。
        ・執行額　700百万円
        """,
        // a white paper
        """
        令和６年版　海の白書

        （１）漁業の産出額
        漁業の産出額は次のとおりであり、施策の効果が見られる。
        ・海面漁業　2,345億円
        ・内水面漁業　345億円
        ・養殖業　1,345億円
        （２）漁港の整備
        令和５年度予算において1,234百万円を計上し、漁港を直した。
        """
      })
  void findsNoMeasuresInOtherPapers(String text) {
    assertThat(measures(Pages.text(text))).isEmpty();
  }

  /** （　）内は… is no title, but says what stands in brackets. */
  @Test
  void readsAmountsInBracketsThatANoteTellsOf() {
    List<Measure> measures =
        measures(
            Pages.text(
                """
                令和８年度　概算要求の概要
                （　）内は令和７年度当初予算額

                （1）灯台の塗り替え支援　　1,234百万円（1,100百万円）
                灯台を塗り替える費用を補助する。

                （2）海図の更新　　567百万円（600百万円）
                海図を新しくする。

                （3）港の見回り【新規】　　89百万円
                港を見回る。
                """));
    assertThat(measures)
        .extracting(EntryFormTest::lines)
        .containsExactly(
            List.of("2026 request 1234000000", "2025 initial 1100000000"),
            List.of("2026 request 567000000", "2025 initial 600000000"),
            List.of("2026 request 89000000"));
    assertThat(measures.get(2))
        .extracting(m -> m.name().orElseThrow(), Measure::status)
        .containsExactly("港の見回り", Optional.of(Status.NEW));
  }

  /** As two lines at the right edge of each heading have it. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", ""})
  void readsAmountsBelowTheNamesWithThoseInBracketsBehindOrBelowThem(String between) {
    String text =
        """
        令和８年度　予算要求の概要
        ※下段（　）は令和７年度当初予算額

        （1）灯台の塗り替え支援
        1,234百万円/（1,100百万円）
        灯台を塗り替える費用を補助する。

        （2）海図の更新
        567百万円/（600百万円）
        海図を新しくする。

        （3）港の見回り
        89百万円/（70百万円）
        港を見回る。
        """
            .replace("/", between);
    assertThat(measures(Pages.text(text)))
        .extracting(EntryFormTest::lines)
        .containsExactly(
            List.of("2026 request 1234000000", "2025 initial 1100000000"),
            List.of("2026 request 567000000", "2025 initial 600000000"),
            List.of("2026 request 89000000", "2025 initial 70000000"));
  }

  @Test
  void takesTheStageOfATitleThatNamesTheAccount() {
    assertThat(
            measures(
                Pages.text(
                    """
                    令和７年度一般会計補正予算（第４号）の主な事業

                    （1）灯台の塗り替え支援　　1,234千円
                    灯台を塗り替える費用を補助する。

                    （2）海図の更新　　567千円
                    海図を新しくする。

                    （3）港の見回り　　89千円
                    港を見回る。
                    """)))
        .extracting(EntryFormTest::lines)
        .containsExactly(
            List.of("2025 supplementary 1234000"),
            List.of("2025 supplementary 567000"),
            List.of("2025 supplementary 89000"));
  }

  private static final String NAMES =
      """
      令和８年度当初予算案の主な事業

      （単位：百万円）

      １　海を守る
      ○灯台の塗り替え支援　　　1,234
      ○海図の更新　　　567
      ○港の見回り　　　8
      ２　山を守る
      ○山小屋の屋根の修理　　　2,345
      ○【新規】山道の見回り　　　67
      ○山の手入れ　　　12
      """;

  /** Bare numbers below a note on their unit; no text stands below the names. */
  @Test
  void readsAListOfNamesWithBareNumbers() {
    assertThat(measures(Pages.text(NAMES)))
        .extracting(m -> m.name().orElseThrow() + lines(m))
        .containsExactly(
            "灯台の塗り替え支援[2026 draft initial 1234000000]",
            "海図の更新[2026 draft initial 567000000]",
            "港の見回り[2026 draft initial 8000000]",
            "山小屋の屋根の修理[2026 draft initial 2345000000]",
            "山道の見回り[2026 draft initial 67000000]",
            "山の手入れ[2026 draft initial 12000000]");
    assertThat(codes(Pages.text(NAMES))).contains("budget.stage-of-title");
  }

  /** Where anything else can be meant, nothing is read, and it is told that there are amounts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          567         | 567　　　600
          567         | －
          （単位：百万円） | （単位：百万円）
          ２　山を守る    | ２　山の人々（単位：人）
          港の見回り     | 人件費
          港の見回り     | 海図の更新
          ２　山を守る    | 山は高く、海は広い。
          主な事業      | あらまし
          """)
  void readsBareNumbersOnlyWhereNothingElseCanBeMeant(String printed, String other) {
    String text = NAMES.replace(printed, other);
    boolean same = text.equals(NAMES);
    assertThat(measures(Pages.text(text))).hasSize(same ? 6 : 0);
    assertThat(codes(Pages.text(text)).contains("publication.amounts-unread")).isEqualTo(!same);
  }

  @Test
  void readsAListOfNamesWithAmounts() {
    String list = NAMES.replace("（単位：百万円）", "").replaceAll("(?m)(?<=　)([0-9,]+)$", "$1百万円");
    assertThat(measures(Pages.text(list))).hasSize(6);
    assertThat(measures(Pages.text(list.replace("港の見回り", "海図の更新")))).isEmpty();
  }

  /** The amount may stand before the name, with and without text below. */
  @Test
  void readsAmountsBeforeTheNames() {
    String list =
        """
        令和８年度予算案　主要施策

        【12億円】灯台の塗り替え支援（海洋局灯台課）
        【3.4億円】海図の更新（海洋局海図課）
        【1億2,000万円】港の見回り（海洋局港湾課）
        【56百万円】山小屋の屋根の修理（山岳局山小屋課）
        【7百万円】山道の見回り（山岳局山小屋課）
        """;
    List<Measure> measures = measures(Pages.text(list));
    assertThat(measures)
        .extracting(m -> m.name().orElseThrow() + lines(m))
        .containsExactly(
            "灯台の塗り替え支援[2026 draft initial 1200000000]",
            "海図の更新[2026 draft initial 340000000]",
            "港の見回り[2026 draft initial 120000000]",
            "山小屋の屋根の修理[2026 draft initial 56000000]",
            "山道の見回り[2026 draft initial 7000000]");
    assertThat(offices(measures.get(0))).containsExactly("海洋局灯台課");
    assertThat(measures(Pages.text(list.replace("】", "】○").replace("）\n", "）\n　光を保つ。\n\n"))))
        .hasSize(5);
  }

  /** What is not decided has no amount, though the one of another year may stand in brackets. */
  @Test
  void givesAHeadingWithoutAnAmountNotThatInBrackets() {
    Document document =
        Pages.text(
            """
            令和８年度予算案　主要施策集

            （１）灯台の塗り替え支援　12百万円（一般会計11百万円、特別会計1百万円）
            灯台を白く保つ。
            （２）海図の更新　30百万円
            海図を新しくする。
            （３）案山子の着替え　未定（10百万円）
            案山子を着替えさせる。
            （４）石垣の草取り　－
            石垣を守る。
            """);
    assertThat(measures(document))
        .extracting(m -> m.name().orElseThrow(), EntryFormTest::lines)
        .containsExactly(
            tuple("灯台の塗り替え支援", List.of("2026 draft initial 12000000")),
            tuple("海図の更新", List.of("2026 draft initial 30000000")),
            tuple("案山子の着替え", List.of("2026 draft initial null")),
            tuple("石垣の草取り", List.of("2026 draft initial null")));
    assertThat(codes(document)).contains("budget.unreadable");
  }

  /** ・ opens items of a text, but for a list in which all have an amount. */
  @Test
  void readsNamesBehindPointsWhereAllOfThemHaveAnAmount() {
    String list =
        """
        令和8年度予算案の主な施策

        海を守る
        ・灯台の塗り替え …… 12億円（前年度10億円）
        ・海図の更新 …… 3.5億円（前年度3億円）
        ・霧笛の保存 …… 80百万円（新規）

        山を守る
        ・山小屋の屋根の修理 …… 1億円
        ・つり橋の点検 …… 2億円
        """;
    assertThat(measures(Pages.text(list)))
        .extracting(m -> m.name().orElse("?"), m -> lines(m).get(0), Measure::overview)
        .containsExactly(
            tuple("灯台の塗り替え", "2026 draft initial 1200000000", Optional.empty()),
            tuple("海図の更新", "2026 draft initial 350000000", Optional.empty()),
            tuple("霧笛の保存", "2026 draft initial 80000000", Optional.empty()),
            tuple("山小屋の屋根の修理", "2026 draft initial 100000000", Optional.empty()),
            tuple("つり橋の点検", "2026 draft initial 200000000", Optional.empty()));
    assertThat(measures(Pages.text(list.replace("…… 2億円", "を毎年する")))).isEmpty();
  }

  /** The amount of the year before stands in a bracket behind the one in the unit of the note. */
  @Test
  void readsBareNumbersWithOthersInBrackets() {
    String list =
        """
        令和8年度予算案の主な施策
        （単位：百万円）
        ※（ ）内は令和7年度当初予算額

        １．海を守る
        ○灯台の塗り替え　　　1,200（1,000）
        ○海図の更新　　　　　2,350（2,300）
        ○霧笛の保存　　　　　　　80（新規）

        ２．山を守る
        ○山小屋の屋根の修理　　100（100）
        ○つり橋の点検　　　　　200（－）
        """;
    assertThat(measures(Pages.text(list)))
        .extracting(EntryFormTest::lines)
        .startsWith(
            List.of("2026 draft initial 1200000000", "2025 initial 1000000000"),
            List.of("2026 draft initial 2350000000", "2025 initial 2300000000"),
            List.of("2026 draft initial 80000000"));
    // What a longer note says of the brackets is not read; that there are amounts is told.
    String noted = list.replace("百万円）\n※（ ）内は令和7年度当初予算額", "百万円。（ ）内は前年度）");
    assertThat(codes(Pages.text(noted))).contains("publication.amounts-unread");
  }

  /** The name is set bold, so that the amount stands apart from it, and its bracket is wrapped. */
  @Test
  void readsAmountsAndOfficesThatAPrintWraps() {
    PdfSketch sketch = new PdfSketch().page(595, 842).text(50, 30, 16, "令和8年度 里山関連施策");
    String[][] rows = {
      {"（1）灯台の塗り替え", "12百万円（前年度：10百万円）　【海上保安", "庁】"},
      {"（2）山小屋の修理", "9百万円（前年度：8百万円）　【文化庁】", ""},
      {"（3）里山の道直し", "7百万円　【林野庁】", ""},
      {"（4）海図の更新", "各地域5百万円（前年度：各地域4百万円）【海上保安庁】", ""}
    };
    for (int i = 0; i < rows.length; i++) {
      int top = 80 + 80 * i;
      sketch
          .boldText(50, top, 10, rows[i][0])
          .text(170, top, 10, "令和8年度予算案：" + rows[i][1])
          .text(50, top + 13, 10, rows[i][2])
          .text(60, top + 40, 10, "町の取組を支え、必要な費用を補助して、暮らしが安らぐようにする。");
    }
    List<Measure> measures = measures(DrawnForm.read(sketch));
    assertThat(measures)
        .extracting(EntryFormTest::offices)
        .containsExactly(List.of("海上保安庁"), List.of("文化庁"), List.of("林野庁"), List.of("海上保安庁"));
    assertThat(measures.get(3).name()).contains("海図の更新");
    assertThat(measures.get(3).budget().printed()).contains("令和8年度予算案：各地域5百万円（前年度：各地域4百万円）");
    assertThat(measures)
        .extracting(EntryFormTest::lines)
        .containsExactly(
            List.of("2026 draft initial 12000000", "2025 unspecified 10000000"),
            List.of("2026 draft initial 9000000", "2025 unspecified 8000000"),
            List.of("2026 draft initial 7000000"),
            List.of());
  }

  /** ○ and ● tell new measures from others. */
  @Test
  void readsHeadingsWithTwoSignsOfOneRank() {
    StringBuilder text = new StringBuilder("令和７年度当初予算案　主要事業\n\n");
    for (String name : List.of("○灯台", "●海図", "○山小屋", "●渡し船", "○里道", "●吊り橋")) {
      text.append(name).append("の修理　12百万円\n修理の費用を補助する。\n\n");
    }
    assertThat(measures(Pages.text(text.toString())))
        .extracting(m -> m.name().orElseThrow())
        .containsExactly("灯台の修理", "海図の修理", "山小屋の修理", "渡し船の修理", "里道の修理", "吊り橋の修理");
  }

  @Test
  void readsOnOnTheNextPageUnlessItsColumnsCannotBeTold() {
    PdfSketch sketch = columns().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    for (int i = 0; i < 2; i++) {
      sketch
          .text(40, 50 + i * 80, 11, "（" + (i + 5) + "）" + "空雲".charAt(i) + "の見回り")
          .text(230, 50 + i * 80, 11, (i + 5) + "00百万円")
          .text(40, 68 + i * 80, 10.5, "空の見回りの費用を補助する。");
    }
    assertThat(measures(DrawnForm.read(sketch)))
        .extracting(m -> m.name().orElseThrow(), EntryFormTest::lines)
        .hasSize(6)
        .endsWith(
            tuple("空の見回り", List.of("2025 draft initial 500000000")),
            tuple("雲の見回り", List.of("2025 draft initial 600000000")));
    PdfSketch mixed =
        columns()
            .text(40, 300, 11, "灯台と海と山と川を見回る団体に費用の一部を補助する事業のあらましは次のとおり。")
            .page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG)
            .text(40, 50, 11, "以上");
    assertThat(measures(DrawnForm.read(mixed))).isEmpty();
  }

  /** The outline of a ministry's budget says its name between year and stage, and 億円 above. */
  @Test
  void readsDecimalsOfAnOutlineThatNamesItsMinistry() {
    String outline =
        """
        令和８年度　里山省予算案の概要
        （単位：億円、（　）内は令和７年度当初予算額）

        Ⅰ．里を守る　　12.4（11.6）

        ○　里山の小屋再生事業【新規】　　10.1（新規）
        小屋を直す市町村を支援する。

        ○　里山の橋長寿命化対策　　0.8（9.7）
        橋を直す市町村を支援する。

        ○　渡し船の担い手育成　　1.5（1.9）
        船頭を育てる。

        ○　灯台の緊急整備　　2.0（2.1）
        灯台を直す。

        ○　ため池の保全　　3.3（3.0）
        池をさらう。
        """;
    assertThat(measures(Pages.text(outline)))
        .extracting(m -> m.name().orElseThrow(), EntryFormTest::lines)
        .startsWith(
            tuple("里山の小屋再生事業", List.of("2026 draft initial 1010000000")),
            tuple("里山の橋長寿命化対策", List.of("2026 draft initial 80000000", "2025 initial 970000000")))
        .hasSize(5);
    assertThat(measures(Pages.text(outline.replace("単位：億円、", "")))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"令和7年度　里山省関係　第3次補正予算の概要", "令和7年度農林水産関係第3次補正予算の概要", "令和7年度里山部第3次補正予算の概要"})
  void readsAnOutlineThatSaysWhoseBudgetItIs(String title) {
    String outline =
        title
            + """


        ○　里山の小屋再生事業　　10億円
        小屋を直す。

        ○　里山の橋長寿命化対策　　8億円
        橋を直す。

        ○　渡し船の担い手育成　　2億円
        船頭を育てる。
        """;
    assertThat(measures(Pages.text(outline)))
        .extracting(EntryFormTest::lines)
        .containsExactly(
            List.of("2025 supplementary 1000000000"),
            List.of("2025 supplementary 800000000"),
            List.of("2025 supplementary 200000000"));
  }

  /** The outline of a budget has sums of accounts, too. */
  @Test
  void takesHeadingsOfAnOutlineOnlyWhereTheyEndAsNamesOfMeasuresDo() {
    String outline =
        """
        令和７年度　里山省補正予算案の概要

        （１）里山の小屋再生支援　　　12億円
        小屋を直す。

        （２）里山の橋緊急整備事業　　1兆800億円
        橋を直す。

        （３）渡し船の確保　　　3億4,500万円
        船を直す。
        """;
    assertThat(measures(Pages.text(outline)))
        .extracting(m -> m.name().orElseThrow(), EntryFormTest::lines)
        .containsExactly(
            tuple("里山の小屋再生支援", List.of("2025 draft supplementary 1200000000")),
            tuple("里山の橋緊急整備事業", List.of("2025 draft supplementary 1080000000000")),
            tuple("渡し船の確保", List.of("2025 draft supplementary 345000000")));
    String sums =
        outline
            .replace("里山の小屋再生支援", "一般の歳出")
            .replace("里山の橋緊急整備事業", "地方へのお金")
            .replace("渡し船の確保", "利払いのお金");
    assertThat(measures(Pages.text(sums))).isEmpty();
  }

  /** Cards of which those that go on have no mark; they were text of the card before. */
  @Test
  void readsHeadingsWithAndWithoutAStatusAsOneLevel() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.text(40, 40, 16, "令和８年度当初予算案　主な新規・拡充事業");
    String[] names = {"【新】里山の小屋再生事業", "里山の橋再生事業", "【拡】渡し船の再生事業", "灯台の再生事業", "【新】海図の再生事業"};
    for (int i = 0; i < names.length; i++) {
      double top = 80 + i * 70;
      sketch
          .boldText(40, top, 10, names[i])
          .text(200, top + 16, 10, (i + 1) + "2,345千円")
          .text(40, top + 32, 10, "傷んだところを直す費用を補助する。");
    }
    assertThat(measures(DrawnForm.read(sketch)))
        .extracting(m -> m.name().orElseThrow(), EntryFormTest::lines)
        .startsWith(
            tuple("里山の小屋再生事業", List.of("2026 draft initial 12345000")),
            tuple("里山の橋再生事業", List.of("2026 draft initial 22345000")))
        .hasSize(5);
  }

  /** Two ◎ among ○ that begin at the same edge are measures, too; further left they head them. */
  @ParameterizedTest
  @CsvSource({"40, 5", "20, 3"})
  void readsTheFewThatBeginWhereOthersDo(double left, int measures) {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.text(20, 30, 16, "令和８年度里山省予算案のポイント");
    String[] names = {"◎ 里山の小屋再生事業", "○ 里山の橋再生事業", "○ 渡し船の再生事業", "◎ 灯台の再生事業", "○ 海図の再生事業"};
    for (int i = 0; i < names.length; i++) {
      sketch
          .text(i % 3 == 0 ? left : 40, 80 + i * 50, 10, names[i] + "　" + (i + 11) + "億円")
          .text(60, 96 + i * 50, 10, "傷んだところを直す費用を補助する。");
    }
    assertThat(measures(DrawnForm.read(sketch))).hasSize(measures);
  }

  /** Where it was not told from the text beside it, such a heading may be one of another column. */
  @Test
  void tellsAHeadingOfTheSameSignFarRightOfTheOthers() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.text(20, 30, 16, "令和８年度里山省予算案のポイント");
    String[] names = {"○ 里山の橋再生事業", "○ 渡し船の再生事業", "○ 海図の再生事業", "○ 灯台の再生事業"};
    for (int i = 0; i < names.length; i++) {
      sketch
          .text(i < 3 ? 40 : 300, 80 + i * 50, 10, names[i] + "　" + (i + 11) + "億円")
          .text(60, 96 + i * 50, 10, "傷んだところを直す費用を補助し、その後も長く使えるように手入れを続けるための支援を行う。");
    }
    assertThat(from(DrawnForm.read(sketch)).issues())
        .filteredOn(issue -> issue.code() == IssueCode.HEADING_UNREAD)
        .extracting(Issue::arguments)
        .containsExactly(List.of("○ 灯台の再生事業 14億円"));
  }

  /** Without a layout, a single ◎ among ○ may be one more measure, or head those below it. */
  @Test
  void tellsTheFewBehindAnotherSign() {
    Document document =
        Pages.text(
            """
            令和8年度　里山省予算案のポイント

            ○ 里山の橋再生事業　12億円
            橋を直す費用を補助する。

            ○ 渡し船の再生事業　13億円
            渡し船を直す費用を補助する。

            ◎ 灯台の再生事業　14億円
            灯台を直す費用を補助する。

            ○ 海図の再生事業　15億円
            海図を直す費用を補助する。
            """);
    assertThat(measures(document)).hasSize(3);
    assertThat(from(document).issues())
        .filteredOn(issue -> issue.code() == IssueCode.HEADING_UNREAD)
        .extracting(Issue::arguments)
        .containsExactly(List.of("◎ 灯台の再生事業　14億円"));
  }

  /** The right column begins a little higher, since the one at the left opens with more white. */
  @Test
  void readsColumnsThatDoNotBeginAtOneHeight() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.boldText(40, 40, 16, "令和8年度当初予算案　主要施策の概要");
    List<String> names = List.of("竹の里の応援", "藁の里の応援", "藍の里の応援", "漆の里の応援");
    for (int i = 0; i < names.size(); i++) {
      double left = i < 2 ? 40 : 310;
      double top = List.of(92, 182, 84, 182).get(i);
      sketch.boldText(left, top, 11, "○" + names.get(i) + "　" + (i + 1) + ",000千円（里山");
      sketch.boldText(left, top + 15, 11, "課）");
      sketch.text(left, top + 40, 10, "手仕事を応援し、後継ぎを育て、道具を直し、");
      sketch.text(left, top + 55, 10, "作品を売る場をつくる。");
    }
    assertThat(from(DrawnForm.read(sketch)).value().measures())
        .extracting(m -> m.name().orElse(""), EntryFormTest::lines)
        .containsExactly(
            tuple(names.get(0), List.of("2026 draft initial 1000000")),
            tuple(names.get(1), List.of("2026 draft initial 2000000")),
            tuple(names.get(2), List.of("2026 draft initial 3000000")),
            tuple(names.get(3), List.of("2026 draft initial 4000000")));
  }

  /** Too few for a level of headings, and too many for chance. */
  @Test
  void saysThatFourFiguresBesideNamesAreUnread() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.boldText(40, 40, 16, "令和8年度予算案の概要").text(450, 80, 10, "（単位：百万円）");
    List<String> names = List.of("ため池の防災対策", "鳥獣害の対策", "木材の利用促進", "担い手の確保");
    List<String> figures = List.of("1,234", "567", "89", "1,005");
    for (int i = 0; i < names.size(); i++) {
      double top = 110 + 45 * i;
      sketch.boldText(40, top, 10, (i + 1) + "　" + names.get(i));
      sketch.boldText(525, top, 10, figures.get(i));
      sketch.text(62, top + 16, 10, "里を守る。");
    }
    Document outline = DrawnForm.read(sketch);
    assertThat(from(outline).value().measures()).isEmpty();
    assertThat(codes(outline)).contains("publication.amounts-unread");
  }

  /** As a press release has them. */
  @Test
  void readsAmountsBehindAnEqualsSign() {
    Document release =
        Pages.text(
            """
            令和８年度予算案　主要施策

            ▽灯台の塗り替え支援＝12億円
            ▽海図の更新＝3.4億円
            ▽港の見回り＝1億2,000万円
            ▽浜の清掃の支援＝5百万円
            ▽山道の整備＝7百万円
            """);
    assertThat(measures(release))
        .extracting(m -> m.name().orElseThrow() + lines(m))
        .containsExactly(
            "灯台の塗り替え支援[2026 draft initial 1200000000]",
            "海図の更新[2026 draft initial 340000000]",
            "港の見回り[2026 draft initial 120000000]",
            "浜の清掃の支援[2026 draft initial 5000000]",
            "山道の整備[2026 draft initial 7000000]");
  }

  /** Of two amounts with an arrow between them the first is no budget of the year of the title. */
  @Test
  void takesNoAmountThatBecomesAnother() {
    Document outline =
        Pages.text(
            """
            令和８年度予算案　主要施策

            ○灯台の塗り替え支援　10億円 → 12億円
            　灯台を塗る。
            ○海図の更新　3億円 → 3.4億円
            　海図を新しくする。
            ○港の見回り　1億円 → 2億円
            　港を見回る。
            ○浜の清掃　5億円 → 4億円
            　浜を清める。
            """);
    assertThat(measures(outline)).isEmpty();
    assertThat(codes(outline)).contains("publication.amounts-unread");
  }

  @Test
  void givesAnAmountWithASupplementaryBudgetInItNoYearOfTheTitle() {
    Document outline =
        Pages.text(
            """
            令和８年度予算案　主要施策

            ○灯台の塗り替え支援　12億円（うち2月補正 5億円）
            　灯台を塗る。
            ○海図の更新　3.4億円
            　海図を新しくする。
            ○港の見回り　2億円
            　港を見回る。
            """);
    assertThat(lines(measures(outline).get(0))).containsExactly("? unspecified 1200000000");
    assertThat(lines(measures(outline).get(1))).containsExactly("2026 draft initial 340000000");
    assertThat(codes(outline)).contains("budget.year-missing");
  }
}
