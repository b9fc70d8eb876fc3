package jp.shisaku.sheet.form;

import static jp.shisaku.sheet.form.SheetText.lines;
import static jp.shisaku.sheet.form.SheetText.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Document;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import jp.shisaku.sheet.Parts;
import jp.shisaku.sheet.Sheet;
import org.junit.jupiter.api.Test;

/** Where sheets begin and end, what stands above and behind them. */
class SheetsTest {

  private static List<List<String>> headings(Document... documents) {
    return sheets(documents).stream().map(s -> lines(s.heading())).toList();
  }

  private static Parts parts(Document... documents) {
    return Sheets.in(List.of(documents), Profile.STANDARD, new Labels(Profile.STANDARD));
  }

  @Test
  void opensASheetAtEveryName() {
    assertThat(
            headings(
                Pages.text(
                    """
                    里山の小屋①

                    施策名：里山の小屋を守る事業
                    施策分類 | ①予算
                    目的 | 道を残す。

                    里山の小屋②

                    施策名：里山の橋を守る事業
                    施策分類 | ①予算
                    """)))
        .containsExactly(List.of("里山の小屋①"), List.of("里山の小屋②"));
  }

  @Test
  void keepsAWrappedHeadingWhole() {
    assertThat(
            headings(
                Pages.text(
                    """
                    目次の終わり

                    里山の小屋と橋とを守り、
                    道を残すための取組

                    施策名：里山の小屋を守る事業
                    """)))
        .containsExactly(List.of("里山の小屋と橋とを守り、", "道を残すための取組"));
  }

  @Test
  void keepsAWrappedHeadingWithANumberWhole() {
    assertThat(
            headings(
                Pages.text(
                    """
                    目次の終わり

                    ①里山の小屋と橋とを守り
                    道を残すための取組

                    施策名：里山の小屋を守る事業
                    """)))
        .containsExactly(List.of("①里山の小屋と橋とを守り", "道を残すための取組"));
  }

  @Test
  void endsTheLastSheetBeforeAnIndexOfPages() {
    List<Sheet> sheets =
        sheets(
            Pages.numbered(
                "施策名 | 里山の小屋を守る事業\n施策分類 | ①予算\n目的 | 道を残す。",
                "担当課別の索引\n担当課 | 施策名 | ページ\n小屋課 | 里山の小屋を守る事業 | 1"));

    assertThat(sheets).hasSize(1);
    assertThat(lines(sheets.get(0).body())).noneMatch(text -> text.contains("ページ"));
  }

  @Test
  void takesNoIndexWithOfficesForASheet() {
    List<Sheet> sheets =
        sheets(
            Pages.numbered(
                "番号 | 施策名 | 担当課 | ページ\n1 | 里山の小屋を守る事業 | 小屋課 | 2\n2 | 里山の橋を守る事業 | 橋課 | 3",
                "施策名 | 里山の小屋を守る事業\n施策分類 | ①予算\n目的 | 道を残す。",
                "施策名 | 里山の橋を守る事業\n施策分類 | ①予算\n目的 | 道を残す。"));

    assertThat(sheets).hasSize(2);
  }

  @Test
  void opensASheetWithoutAHeading() {
    assertThat(headings(Pages.text("施策名 | 里山の小屋を守る事業\n施策分類 | ①予算"))).containsExactly(List.of());
  }

  @Test
  void opensASheetWithoutANameAtItsHeader() {
    List<Sheet> sheets =
        sheets(
            Pages.text(
                """
                里山の小屋

                里山の小屋を守る事業
                総務省里山局小屋課

                施策分類 | ①予算 | 予算額 | 10百万円

                目的
                道を残す。

                里山の橋

                里山の橋を守る事業
                総務省里山局橋課

                施策分類 | ①予算 | 予算額 | 20百万円
                """));
    assertThat(sheets.stream().map(s -> lines(s.heading())))
        .containsExactly(List.of("里山の小屋"), List.of("里山の橋"));
    assertThat(sheets.stream().map(s -> lines(s.body()).subList(0, 2)))
        .containsExactly(List.of("里山の小屋を守る事業", "総務省里山局小屋課"), List.of("里山の橋を守る事業", "総務省里山局橋課"));
  }

  @Test
  void opensTheFirstSheetWithoutANameWhereTheLabelOfTheSecondOneStandsFirst() {
    assertThat(
            sheets(
                    Pages.text(
                        """
                        里山の小屋を守る事業
                        施策分類：①予算
                        目的：道を残す。

                        里山の橋を守る事業
                        施策分類：①予算
                        目的：川を渡る。
                        """))
                .stream()
                .map(s -> lines(s.body()).get(0)))
        .containsExactly("里山の小屋を守る事業", "里山の橋を守る事業");
  }

  @Test
  void takesTheTitleOfThePageForTheHeading() {
    var page =
        LayoutPage.landscape()
            .bold(40, 20, 18, "里山の小屋②")
            .line(600, 24, 9, "総務省里山局小屋課")
            .table(40, 60, 150, "施策名 | 里山の小屋を守る事業\n施策分類 | ①予算");
    Sheet sheet = sheets(Pages.layout(page)).get(0);
    assertThat(lines(sheet.heading())).containsExactly("里山の小屋②");
    assertThat(lines(sheet.body()).get(0)).isEqualTo("総務省里山局小屋課");
  }

  @Test
  void looksForNoHeadingOnThePageBefore() {
    var before = LayoutPage.portrait().line(40, 40, 10, "里山の終わりの言葉");
    var page = LayoutPage.landscape().table(40, 60, 150, "施策名 | 里山の小屋を守る事業\n施策分類 | ①予算");
    assertThat(headings(Pages.layout(before, page))).containsExactly(List.of());
  }

  @Test
  void readsASheetOnOverTheNextPage() {
    Document document = Pages.numbered("施策名 | 里山の小屋を守る事業\n施策分類 | ①予算", "目的 | 道を残す。\n予算額 | 10百万円");
    assertThat(sheets(document)).hasSize(1);
    assertThat(sheets(document).get(0).body()).hasSize(2);
  }

  @Test
  void readsDocumentsOnAsOnePublication() {
    assertThat(
            sheets(Pages.text("施策名：里山の小屋を守る事業\n施策分類：①予算"), Pages.text("施策名：里山の橋を守る事業\n施策分類：①予算")))
        .hasSize(2);
  }

  @Test
  void partsWhatStandsBeforeTheFirstSheetFromIt() {
    Parts parts =
        parts(
            Pages.text(
                """
                里山施策集
                令和5年3月

                里山の小屋

                施策名：里山の小屋を守る事業
                施策分類：①予算
                """));
    assertThat(lines(parts.front())).containsExactly("里山施策集", "令和5年3月");
  }

  @Test
  void findsNoSheetInOtherText() {
    Parts parts =
        parts(
            Pages.text(
                """
                里山白書

                施策名を並べた一覧は別に示す。予算額は増えている。

                目的
                小屋の話をする。
                """));
    assertThat(parts.sheets()).isEmpty();
    assertThat(parts.front()).hasSize(4);
  }

  @Test
  void takesTheTableOfIndicatorsOutOfTheSheetBeforeIt() {
    Parts parts =
        parts(
            Pages.text(
                """
                施策名：里山の小屋を守る事業
                施策分類：①予算

                里山の指標一覧

                指標 | KPI | 現状値
                小屋の数 | 20（2027年度） | 10（2022年度）
                """));
    assertThat(lines(parts.sheets().get(0).body())).containsExactly("施策名：里山の小屋を守る事業", "施策分類：①予算");
    assertThat(lines(parts.indicators()).get(0)).isEqualTo("里山の指標一覧");
    assertThat(parts.indicators()).hasSize(2);
  }

  @Test
  void goesOnWithATableOfIndicatorsWithoutAHead() {
    Parts parts =
        parts(
            Pages.numbered(
                "施策名：里山の小屋を守る事業\n施策分類：①予算",
                "指標 | KPI | 現状値\n小屋の数 | 20（2027年度） | 10（2022年度）",
                "橋の数 | 8（2027年度） | 6（2022年度）",
                "施策名：里山の橋を守る事業\n施策分類：①予算"));
    assertThat(parts.indicators()).hasSize(2);
    assertThat(parts.sheets()).hasSize(2);
  }

  // Excerpts

  @Test
  void partsTheExcerptsFromTheSheetAtTheChapter() {
    Sheet sheet =
        sheets(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業

                    詳細
                    釘は毎年打つ。

                    第4章 里山の施策
                    1. 小屋
                    【具体的取組】
                    (a) 釘
                    ・釘を打つ。
                    """))
            .get(0);
    assertThat(lines(sheet.body())).endsWith("釘は毎年打つ。");
    assertThat(lines(sheet.excerpts()).get(0)).isEqualTo("第4章 里山の施策");
  }

  @Test
  void partsTheExcerptsFromTheSheetAtTheHeadingsAboveTheirMark() {
    Sheet sheet =
        sheets(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業

                    詳細
                    釘は毎年打つ。

                    ア 小屋を守る
                    i 釘を打つ
                    【具体的取組】
                    (a) 釘
                    """))
            .get(0);
    assertThat(lines(sheet.excerpts())).containsExactly("ア 小屋を守る", "i 釘を打つ", "【具体的取組】", "(a) 釘");
  }

  @Test
  void leavesAChapterNamedInASentenceInTheSheet() {
    Sheet sheet =
        sheets(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業

                    詳細
                    第4章に書かれたとおり、釘を打つ。

                    第4章の釘については別に定める。
                    """))
            .get(0);
    assertThat(sheet.excerpts()).isEmpty();
  }

  @Test
  void opensASheetWithoutALabelOfItsNameWhereItsHeaderStandsInLines() {
    String sheet =
        """

        %s

        担当課
        総務省里山局小屋課
        施策分類
        ①予算
        予算額
        令和7年度予算：12百万円
        """;
    Document document = Pages.text(sheet.formatted("里山の小屋を守る事業") + sheet.formatted("里山の橋を守る事業"));
    assertThat(sheets(document))
        .extracting(s -> lines(s.body()).get(0))
        .containsExactly("里山の小屋を守る事業", "里山の橋を守る事業");
  }
}
