package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.catalogue.StrategyExcerpt.Item;
import jp.shisaku.catalogue.StrategyExcerpt.Paragraph;
import jp.shisaku.extract.DrawnForm;
import jp.shisaku.extract.Extracted;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Document;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import jp.shisaku.sheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Excerpts, written out as an outline: a line a heading, an item, a paragraph, its offices. */
class StrategyReaderTest {

  private static List<StrategyExcerpt> read(Document document) {
    List<Sheet> sheets = Extracted.parts(document).sheets();
    return StrategyReader.read(sheets.get(0).excerpts(), Extracted.LABELS);
  }

  private static String outline(Document document) {
    List<String> lines = new ArrayList<>();
    for (StrategyExcerpt excerpt : read(document)) {
      lines.add("# " + String.join(" > ", excerpt.path()));
      for (Item item : excerpt.items()) {
        lines.add(item.label() + " " + item.title());
        for (Paragraph paragraph : item.paragraphs()) {
          lines.add("  " + paragraph.text());
          paragraph.officesPrinted().ifPresent(o -> lines.add("    @ " + o));
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static final String ABOVE = "施策名：里山の小屋を守る事業\n施策分類：①予算\n\n";

  /** An excerpt behind a small sheet. */
  private static String outline(String excerpt) {
    return outline(Pages.text(ABOVE + excerpt));
  }

  @ParameterizedTest
  @ValueSource(strings = {"【具体的取粗】", "具体的取組", "【具体的取組】"})
  void endsTheHeadingsAtTheMarkAlsoWhereItIsMisread(String mark) {
    assertThat(outline("第4章 里山の施策\n2. 小屋\n" + mark + "\n⒝ 板を張る\n・板を毎年張る。\n"))
        .isEqualTo("# 第4章 里山の施策 > 2. 小屋\n(b) 板を張る\n  板を毎年張る。\n");
  }

  @Test
  void readsHeadingsItemsParagraphsAndOffices() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                2. 小屋
                (1) 壁と屋根
                ① 壁
                ア 板
                【具体的取組】
                (a) 板を張る
                ・板を毎年張る。
                （総務省里山局小屋課、環境省水辺局木道課）
                (b) 釘を打つ
                ・釘を毎年打つ。
                （総務省里山局釘打課）
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策 > 2. 小屋 > (1) 壁と屋根 > ① 壁 > ア 板
            (a) 板を張る
              板を毎年張る。
                @ 総務省里山局小屋課、環境省水辺局木道課
            (b) 釘を打つ
              釘を毎年打つ。
                @ 総務省里山局釘打課
            """);
  }

  /** Recognition reads (a) as (), (》), or leaves open what it is. */
  @ParameterizedTest
  @ValueSource(strings = {"()", "(》)", "(\uFFFD)", "（・）"})
  void readsAnItemWhoseLetterCouldNotBeRead(String mark) {
    assertThat(
            outline(
                """
                第4章 里山の施策
                (1) 壁と屋根
                【具体的取組】
                MARK板を張る
                ・板を毎年張る。
                （総務省里山局小屋課）
                MARK 釘を打つ
                ・釘を毎年打つ。
                """
                    .replace("MARK", mark)))
        .isEqualTo(
            """
            # 第4章 里山の施策 > (1) 壁と屋根
            (\uFFFD) 板を張る
              板を毎年張る。
                @ 総務省里山局小屋課
            (\uFFFD) 釘を打つ
              釘を毎年打つ。
            """);
  }

  @Test
  void readsItemsThatAreCountedByFigures() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                【具体的取組】
                (1) 板を張る
                ・板を毎年張る。
                （総務省里山局小屋課）
                (2) 釘を打つ
                ・釘を毎年打つ。
                （総務省里山局小屋課）
                第5章 水辺の施策
                (1) 木道
                【具体的取組】
                (a) 木道を直す
                ・木道を毎年直す。
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (1) 板を張る
              板を毎年張る。
                @ 総務省里山局小屋課
            (2) 釘を打つ
              釘を毎年打つ。
                @ 総務省里山局小屋課
            # 第5章 水辺の施策 > (1) 木道
            (a) 木道を直す
              木道を毎年直す。
            """);
  }

  /** Programs read オ as 才; the headings are those from the chapter on all the same. */
  @Test
  void readsHeadingsOfWhichOneHasLostItsNumber() {
    assertThat(
            outline(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業
                    施策分類：①予算
                    詳細：板を張る。
                    第4章 里山の施策
                    ④ 小屋
                    才板の厚い小屋
                    i 壁
                    【具体的取組】
                    (a) 板を張る
                    ・板を毎年張る。
                    """)))
        .isEqualTo(
            """
            # 第4章 里山の施策 > ④ 小屋 > 才板の厚い小屋 > i 壁
            (a) 板を張る
              板を毎年張る。
            """);
  }

  @Test
  void readsTheOfficesOfAParagraph() {
    List<StrategyExcerpt> excerpts =
        read(
            Pages.text(
                """
                施策名：里山の小屋を守る事業
                予算額：10百万円

                第4章 里山の施策
                【具体的取組】
                (a) 板を張る
                ・板を毎年張る。
                （総務省里山局小屋課、木道課）
                """));
    String printed = "総務省里山局小屋課、木道課";
    assertThat(excerpts)
        .containsExactly(
            new StrategyExcerpt(
                List.of("第4章 里山の施策"),
                List.of(
                    new Item(
                        "(a)",
                        "板を張る",
                        List.of(
                            new Paragraph(
                                "板を毎年張る。",
                                java.util.Optional.of(printed),
                                Offices.read(printed)))))));
  }

  @Test
  void readsSeveralParagraphsWithAndWithoutOffices() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                【具体的取組】
                (a) 板を張る
                ・板を毎年張る。
                ・板を切る。
                （総務省里山局小屋課）
                ・板を運ぶ。
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              板を毎年張る。
              板を切る。
                @ 総務省里山局小屋課
              板を運ぶ。
            """);
  }

  @Test
  void readsOfficesInTheLineOfTheirParagraph() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                【具体的取組】
                (a) 板を張る
                ・板を毎年張る。（総務省里山局小屋課）
                ・板を切る。（乾いたものに限る。）
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              板を毎年張る。
                @ 総務省里山局小屋課
              板を切る。（乾いたものに限る。）
            """);
  }

  @Test
  void readsOfficesBrokenOverLines() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                【具体的取組】
                (a) 板を張る
                ・板を毎年張る。
                （総務省里山局小屋課、環境省水
                辺局木道課、
                国土交通省橋局橋課）
                (b) 釘を打つ
                ・釘を打つ。
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              板を毎年張る。
                @ 総務省里山局小屋課、環境省水辺局木道課、国土交通省橋局橋課
            (b) 釘を打つ
              釘を打つ。
            """);
  }

  @Test
  void keepsBracketsWithinTheOffices() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                【具体的取組】
                (a) 板を張る
                ・板を毎年張る。
                （総務省里山局参事官（板担当）、環境省水辺局木道課）
                """))
        .contains("    @ 総務省里山局参事官（板担当）、環境省水辺局木道課\n");
  }

  @Test
  void readsAnExcerptThatGoesOnWithoutItsChapterAsPrinted() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                ア 板
                【具体的取組】
                (a) 板を張る
                ・板を毎年張る。
                （総務省里山局小屋課）

                イ 釘
                i 釘を打つ
                【具体的取組】
                (c) 釘を抜く
                ・釘を抜く。
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策 > ア 板
            (a) 板を張る
              板を毎年張る。
                @ 総務省里山局小屋課
            # イ 釘 > i 釘を打つ
            (c) 釘を抜く
              釘を抜く。
            """);
  }

  @Test
  void readsItemsBeforeTheirMark() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                ア 板
                (a) 板を張る
                【具体的取組】
                ・板を毎年張る。
                （総務省里山局小屋課）
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策 > ア 板
            (a) 板を張る
              板を毎年張る。
                @ 総務省里山局小屋課
            """);
  }

  @Test
  void readsTheSameHeadingsPrintedTwiceAsOneExcerpt() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                ア 板
                【具体的取組】
                (a) 板を張る
                ・板を毎年張る。
                （総務省里山局小屋課）

                第4章　里山の施策
                ア板
                【具体的取組】
                (d) 板を切る
                ・板を切る。
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策 > ア 板
            (a) 板を張る
              板を毎年張る。
                @ 総務省里山局小屋課
            (d) 板を切る
              板を切る。
            """);
  }

  @Test
  void leavesForeignTextBehindTheLastOffices() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                【具体的取組】
                (a) 板を張る
                ・板を毎年張る。
                （総務省里山局小屋課）

                里山の写真
                小屋の前の人々
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              板を毎年張る。
                @ 総務省里山局小屋課
            """);
  }

  @Test
  void tellsTheTextThatIsLeft() {
    String excerpt =
        """
        第4章 里山の施策
        【具体的取組】
        (a) 板を張る
        ・板を毎年
        張る。
        （総務省里山局小屋課）
        """;
    String rest =
        """

        里山の写真
        小屋の前の人々
        """;

    assertThat(leftOut(excerpt)).isEmpty();
    assertThat(leftOut(excerpt + rest)).containsExactly(List.of("里山の写真", "2"));
  }

  private static List<List<String>> leftOut(String excerpt) {
    return Extracted.from(Pages.text(ABOVE + excerpt)).issues().stream()
        .filter(issue -> issue.code() == IssueCode.STRATEGY_LEFT_OUT)
        .map(Issue::arguments)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "・"})
  void keepsListedThingsInTheirSentence(String mark) {
    assertThat(
            outline(
                """
                第4章 里山の施策
                【具体的取組】
                (a) 板を張る
                ・小屋には毎年、
                %1$s板（杉）
                %1$s釘（鉄）等を用いる。
                %1$s板を切る。
                （総務省里山局小屋課）
                """
                    .formatted(mark)))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              小屋には毎年、
            ・板（杉）
            ・釘（鉄）等を用いる。
              板を切る。
                @ 総務省里山局小屋課
            """);
  }

  @Test
  void readsNumberedThingsBehindASentenceAsParagraphs() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                【具体的取組】
                (a) 板を張る
                ・小屋には次のものを用いる。

                ① 板を毎年張る。
                ② 釘を毎年打つ。
                （総務省里山局小屋課）
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              小屋には次のものを用いる。
              ① 板を毎年張る。
              ② 釘を毎年打つ。
                @ 総務省里山局小屋課
            """);
  }

  @Test
  void joinsWhatATextBreaksBehindAParticleOrWithinABracket() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                ア 里山の小屋と、その周りの
                板塀（杉と
                竹）
                イ 谷の橋
                【具体的取組】
                (a) 板を張る
                ・小屋の板を

                毎年張る。

                釘を打つ。
                （総務省里山局小屋課）
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策 > ア 里山の小屋と、その周りの板塀（杉と竹） > イ 谷の橋
            (a) 板を張る
              小屋の板を毎年張る。
              釘を打つ。
                @ 総務省里山局小屋課
            """);
  }

  // Pages with a layout

  private static final LayoutPage SHEET =
      LayoutPage.landscape().table(40, 60, 150, "施策名 | 里山の小屋を守る事業\n施策分類 | ①予算");

  @Test
  void joinsWrappedParagraphsOnAPage() {
    var excerpt =
        LayoutPage.portrait()
            .apart(40, 40, 10, "第4章 里山の施策")
            .apart(40, 60, 10, "【具体的取組】")
            .line(40, 72, 10, "(a) 板を張る")
            .line(40, 84, 10, "・里山の小屋には長い年月を経た板が張られているため、これを毎年")
            .line(50, 96, 10, "張り替えることとし、あわせて板を切る人を育てる取組を進めていく")
            .line(50, 108, 10, "こととする。");
    assertThat(outline(Pages.layout(SHEET, excerpt)))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              里山の小屋には長い年月を経た板が張られているため、これを毎年張り替えることとし、あわせて板を切る人を育てる取組を進めていくこととする。
            """);
  }

  @Test
  void joinsOfficesWrappedInTheMiddleOfANameOnAPage() {
    var excerpt =
        LayoutPage.portrait()
            .apart(40, 40, 10, "第4章 里山の施策")
            .apart(40, 60, 10, "【具体的取組】")
            .line(40, 72, 10, "(a) 板を張る")
            .line(40, 84, 10, "・板を毎年張る。")
            .line(200, 96, 10, "（総務省里山局小屋課、環境省水辺局木道課、国土交通省橋局")
            .line(200, 108, 10, "橋課、農林水産省里山局板課）")
            .line(40, 130, 10, "(b) 釘を打つ")
            .line(40, 142, 10, "・釘を打つ。");
    assertThat(outline(Pages.layout(SHEET, excerpt)))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              板を毎年張る。
                @ 総務省里山局小屋課、環境省水辺局木道課、国土交通省橋局橋課、農林水産省里山局板課
            (b) 釘を打つ
              釘を打つ。
            """);
  }

  @Test
  void readsAnExcerptOnOverTheNextPage() {
    var first =
        LayoutPage.portrait()
            .apart(40, 40, 10, "第4章 里山の施策")
            .apart(40, 60, 10, "【具体的取組】")
            .line(40, 72, 10, "(a) 板を張る")
            .line(40, 84, 10, "・里山の小屋には長い年月を経た板が張られているため、これを毎年");
    var second = LayoutPage.portrait().line(50, 40, 10, "張り替える。").line(200, 52, 10, "（総務省里山局小屋課）");
    assertThat(outline(Pages.layout(SHEET, first, second)))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              里山の小屋には長い年月を経た板が張られているため、これを毎年張り替える。
                @ 総務省里山局小屋課
            """);
  }

  @Test
  void joinsAWrappedHeadingOnAPage() {
    var excerpt =
        LayoutPage.portrait()
            .apart(40, 40, 10, "第4章 里山の施策")
            .apart(40, 60, 10, "ア 長い年月を経た里山の小屋とその板とを守り、その前の道をも残すため")
            .line(50, 72, 10, "の取組の推進")
            .apart(40, 90, 10, "【具体的取組】")
            .line(40, 102, 10, "(a) 板を張る")
            .line(40, 114, 10, "・板を張る。");
    assertThat(outline(Pages.layout(SHEET, excerpt)))
        .startsWith("# 第4章 里山の施策 > ア 長い年月を経た里山の小屋とその板とを守り、その前の道をも残すための取組の推進\n");
  }

  private static PdfSketch drawnSheet() {
    return new PdfSketch()
        .page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG)
        .text(40, 60, 10, "施策名：里山の小屋を守る事業")
        .text(40, 76, 10, "施策分類：①予算");
  }

  @Test
  void joinsTheWrappedTitleOfAnItem() {
    PdfSketch sketch =
        drawnSheet()
            .page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG)
            .text(40, 40, 10, "第4章 里山の施策")
            .text(40, 60, 10, "【具体的取組】")
            .boldText(40, 80, 10, "(a) 長い年月を経た里山の小屋とその板とを守り、その前の道をも、村に")
            .boldText(50, 92, 10, "住む人のために残す取組")
            .text(40, 112, 10, "・板を張る。");
    assertThat(outline(DrawnForm.read(sketch)))
        .contains("(a) 長い年月を経た里山の小屋とその板とを守り、その前の道をも、村に住む人のために残す取組\n  板を張る。");
  }

  /** On paper a paragraph without a bullet ends short, and white may stand above the next one. */
  @Test
  void tellsParagraphsWithoutBulletsByTheWhiteAboveThem() {
    PdfSketch sketch = drawnSheet();
    String wide = "小屋の壁と屋根と床と戸と窓を、村の人と町の人が一緒になって毎年少しずつ直していく取組を";
    sketch.text(40, 120, 10, "第4章 里山の施策").text(40, 134, 10, "【具体的取組】");
    sketch.text(40, 148, 10, "(a) 板を張る");
    sketch.text(40, 172, 10, wide).text(40, 184, 10, "続ける。");
    sketch.text(40, 208, 10, wide).text(40, 220, 10, "広げる。（総務省里山局小屋課）");
    assertThat(outline(DrawnForm.read(sketch)))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              %s続ける。
              %s広げる。
                @ 総務省里山局小屋課
            """
                .formatted(wide, wide));
  }

  /** Where the last line of a paragraph happens to reach the edge, white or its offices end it. */
  @Test
  void tellsParagraphsWhoseLastLineIsFull() {
    PdfSketch sketch = drawnSheet();
    String full = "小屋の壁と屋根と床と戸と窓を、村の人と町の人が一緒になって毎年少しずつ直していく取組をする。";
    String closed = "小屋の壁と屋根と床と戸と窓を、村の人と町の人が一緒に直していく。（総務省里山局小屋課）";
    sketch.text(40, 120, 10, "第4章 里山の施策").text(40, 134, 10, "【具体的取組】");
    sketch.text(40, 148, 10, "(a) 板を張る").text(40, 172, 10, full).text(40, 196, 10, closed);
    sketch.text(40, 208, 10, full);
    assertThat(outline(DrawnForm.read(sketch)))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              %s
              小屋の壁と屋根と床と戸と窓を、村の人と町の人が一緒に直していく。
                @ 総務省里山局小屋課
              %s
            """
                .formatted(full, full));
  }

  /** A document has a paragraph a line, which no text wraps behind a hundred characters. */
  @Test
  void tellsParagraphsThatAreLines() {
    String excerpt =
        """
        第4章 里山の施策
        【具体的取組】
        (a) 板を張る
        %s
        屋根も毎年直す。
        （総務省里山局小屋課）
        """;
    String wide = "小屋の壁と屋根と床と戸と窓を、";
    assertThat(outline(excerpt.formatted(wide.repeat(7) + "直す。")))
        .endsWith("、直す。\n  屋根も毎年直す。\n    @ 総務省里山局小屋課\n");
    assertThat(outline(excerpt.formatted(wide + "直す。"))).contains("、直す。屋根も毎年直す。\n");
  }

  /** Where no paragraph has a bullet, another one follows offices on a line of their own. */
  @Test
  void goesOnBehindOfficesWithoutBullets() {
    PdfSketch sketch = drawnSheet();
    String wide = "小屋の壁と屋根と床と戸と窓を、村の人と町の人が一緒になって毎年少しずつ直していく取組を";
    sketch.text(40, 120, 10, "第4章 里山の施策").text(40, 134, 10, "【具体的取組】");
    sketch.text(40, 148, 10, "(a) 板を張る").text(40, 172, 10, wide).text(40, 184, 10, "続ける。");
    sketch.text(40, 196, 10, "（総務省里山局小屋課）").text(40, 220, 10, wide);
    sketch.text(40, 232, 10, "（案）として広げる。（総務省里山局釘打課、環境省水辺局木道課）");
    sketch.text(40, 256, 10, "第5章 水辺の施策").text(40, 270, 10, "【具体的取組】");
    sketch.text(40, 284, 10, "(b) 木道を渡す").text(40, 308, 10, "木道を直す。（環境省水辺局木道課）");
    sketch.boldText(40, 332, 14, "里山の歩み");
    assertThat(outline(DrawnForm.read(sketch)))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              %s続ける。
                @ 総務省里山局小屋課
              %s（案）として広げる。
                @ 総務省里山局釘打課、環境省水辺局木道課
            # 第5章 水辺の施策
            (b) 木道を渡す
              木道を直す。
                @ 環境省水辺局木道課
            """
                .formatted(wide, wide));
  }

  /**
   * Without white a sentence that ends short of the edge ends its paragraph; headings follow it.
   */
  @Test
  void tellsHeadingsAndParagraphsBehindSentencesThatEndShort() {
    PdfSketch sketch = drawnSheet();
    String wide = "小屋の壁と屋根と床と戸と窓を、村の人と町の人が一緒になって毎年少しずつ直していく取組を";
    sketch.text(40, 120, 10, "第4章 里山の施策").text(40, 132, 10, "【具体的取組】");
    sketch.text(40, 144, 10, "(a) 板を張る");
    sketch.text(40, 156, 10, wide).text(50, 168, 10, "続ける。");
    sketch.text(40, 180, 10, wide).text(50, 192, 10, "広げる。（総務省里山局小屋課）");
    sketch.text(40, 204, 10, "② 水辺の施策").text(44, 216, 10, "ア 木道");
    sketch.text(40, 228, 10, "【具体的取組】").text(40, 240, 10, "(b) 木道を渡す");
    sketch.text(40, 252, 10, "木道を毎年直す。");
    assertThat(outline(DrawnForm.read(sketch)))
        .isEqualTo(
            """
            # 第4章 里山の施策
            (a) 板を張る
              %s続ける。
              %s広げる。
                @ 総務省里山局小屋課
            # ② 水辺の施策 > ア 木道
            (b) 木道を渡す
              木道を毎年直す。
            """
                .formatted(wide, wide));
  }

  /** A single ② among the paragraphs of an item may be one of them. */
  @Test
  void opensFurtherHeadingsAboveAnItemWhereNoMarkStandsBetween() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                2. 小屋
                (a) 板を張る
                板を毎年張る。（総務省里山局小屋課）
                ② 水辺の施策
                ア 木道
                (b) 木道を渡す
                木道を毎年直す。
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策 > 2. 小屋
            (a) 板を張る
              板を毎年張る。
                @ 総務省里山局小屋課
            # ② 水辺の施策 > ア 木道
            (b) 木道を渡す
              木道を毎年直す。
            """);
  }

  @Test
  void readsATableOfHeadingsAndText() {
    assertThat(
            outline(
                """
                該当箇所 | 記載内容
                第4章 里山の施策/2. 小屋と水/辺 | (a) 板を張る/板を毎年張る。/（総務省里山局小屋課）
                """))
        .isEqualTo(
            """
            # 第4章 里山の施策 > 2. 小屋と水辺
            (a) 板を張る
              板を毎年張る。
                @ 総務省里山局小屋課
            """);
  }

  @Test
  void readsOfficesInBracketsOfAnyKind() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                【具体的取組】
                (a) 板を張る
                板を毎年張る。
                【総務省里山局小屋課、
                環境省水辺局木道課】
                """))
        .endsWith("  板を毎年張る。\n    @ 総務省里山局小屋課、環境省水辺局木道課\n");
  }

  @Test
  void leavesTheTitleOfTheIndicatorsBelowIt() {
    assertThat(
            outline(
                """
                第4章 里山の施策
                【具体的取組】
                (a) 板を張る
                板を毎年張る。

                重要業績評価指標（KPI）

                指標 | 目標値 | 現状値
                小屋の数 | 20棟（2027年度） | 10棟（2022年度末）
                橋の数 | 8本（2027年度） | 6本（2022年度末）
                """))
        .endsWith("  板を毎年張る。\n");
  }
}
