package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings above separate lists of one publication, each list with heads of its own. */
class HeadingsAboveListsTest {

  private static String list(String first, String second) {
    return """
        施策名 | 担当課 | 令和8年度予算案（千円）
        %s | 小屋課 | 12,000
        %s | 灯台課 | 13,000
        """
        .formatted(first, second);
  }

  private static final String SEA = list("灯台の塗り替え", "渡し船の修理");
  private static final String HILLS = list("吊り橋の点検", "山小屋の屋根の修理");

  private static String text(String... parts) {
    return String.join("\n\n", parts);
  }

  /** The categories of the first measure of each of two lists. */
  private static List<List<String>> categories(Document document) {
    List<Measure> measures = Extracted.from(document).value().measures();
    assertThat(measures).hasSize(4);
    assertThat(measures.get(1).category()).isEqualTo(measures.get(0).category());
    assertThat(measures.get(3).category()).isEqualTo(measures.get(2).category());
    return List.of(measures.get(0).category(), measures.get(2).category());
  }

  private static List<List<String>> categories(String... parts) {
    return categories(Pages.text(text(parts)));
  }

  @ParameterizedTest
  @CsvSource({
    "第1章 海を守る, 第2章 山を育てる",
    "1 海を守る, 2 山を育てる",
    "（1）海を守る, （2）山を育てる",
    "○海を守る, ○山を育てる",
    "【海を守る】, 【山を育てる】"
  })
  void areTheCategoryOfTheirRows(String sea, String hills) {
    assertThat(categories("島の施策一覧", sea, SEA, hills, HILLS))
        .containsExactly(List.of(sea), List.of(hills));
  }

  @Test
  void standInLevels() {
    assertThat(categories("第1章 国土", "1 海を守る", SEA, "2 山を育てる", HILLS, "第2章 町", "1 暮らし"))
        .containsExactly(List.of("1 海を守る"), List.of("2 山を育てる"));
    assertThat(categories("第1章 海", "1 灯り", SEA, "第2章 山", "1 小屋", HILLS))
        .containsExactly(List.of("第1章 海", "1 灯り"), List.of("第2章 山", "1 小屋"));
  }

  /** Units, notes and sentences say of no row where it belongs. */
  @Test
  void standAboveUnitsAndSentences() {
    assertThat(
            categories(
                "1 海を守る", "海辺の町を助ける。", "（単位：千円）", SEA, "※内数を除く", "2 山を育てる", "（単位：千円）", HILLS))
        .containsExactly(List.of("1 海を守る"), List.of("2 山を育てる"));
  }

  /** A title may begin as a heading does. */
  @Test
  void areTwoOrMoreThatSayAnotherThing() {
    assertThat(categories("1 島の施策一覧", SEA, HILLS)).containsExactly(List.of(), List.of());
    assertThat(categories("1 島の施策一覧", SEA, "1 島の施策一覧", HILLS))
        .containsExactly(List.of(), List.of());
    assertThat(categories("1 令和8年度の施策", SEA, "2 令和7年度の施策", HILLS))
        .containsExactly(List.of(), List.of());
  }

  /** （1）and（2）right behind each other are items of a text, or of the contents. */
  @Test
  void areNoItems() {
    assertThat(
            categories("1 海を守る", "（1）灯りを増やす\n（2）船を直す", SEA, "2 山を育てる", "（1）橋を直す\n（2）屋根を葺く", HILLS))
        .containsExactly(List.of("1 海を守る"), List.of("2 山を育てる"));
  }

  /** Nobody can tell what a line without a mark heads. */
  @Test
  void endAtALineThatMayBeAnother() {
    assertThat(
            Extracted.from(
                    Pages.text(
                        text("1 海を守る", SEA, "2 山を育てる", HILLS, "その他", list("凧揚げ大会", "独楽回し教室"))))
                .value()
                .measures())
        .last()
        .extracting(Measure::category)
        .isEqualTo(List.of());
  }

  /** Without a mark larger print tells them. */
  @Test
  void areSetLargerThanTheRows() {
    assertThat(
            categories(
                page(List.of(heading("島の施策", 20), heading("海", 16)), List.of(heading("山", 16)))))
        .containsExactly(List.of("海"), List.of("山"));
    assertThat(
            categories(
                page(
                    List.of(heading("国土", 20), heading("海", 16)),
                    List.of(heading("町", 20), heading("山", 16)))))
        .containsExactly(List.of("国土", "海"), List.of("町", "山"));
  }

  private static Line heading(String text, double size) {
    return new Line(text, Optional.empty(), 0, size, true, true);
  }

  private static Document page(List<Line> aboveSea, List<Line> aboveHills) {
    List<Block> blocks = new ArrayList<>(aboveSea);
    blocks.add(Pages.table(SEA));
    blocks.addAll(aboveHills);
    blocks.add(Pages.table(HILLS));
    return new Document("publication.html", 1, List.of(page(1, Optional.empty(), blocks)));
  }

  private static Page page(int number, Optional<String> title, List<Block> blocks) {
    return new Page(number, 0, 0, title, blocks, List.of(), Page.Origin.TEXT);
  }

  private static Document worksheets(String sea, String hills) {
    return new Document(
        "publication.xlsx",
        2,
        List.of(
            page(1, Optional.of(sea), List.of(Pages.table(SEA))),
            page(2, Optional.of(hills), List.of(Pages.table(HILLS)))));
  }

  @Test
  void areTheNamesOfWorksheets() {
    assertThat(categories(worksheets("1 海を守る", "2 山を育てる")))
        .containsExactly(List.of("1 海を守る"), List.of("2 山を育てる"));
    assertThat(categories(worksheets("一覧", "一覧 (2)"))).containsExactly(List.of(), List.of());
  }

  /** The name of one ministry may be of who made the lists; of two it is of whose they are. */
  @Test
  void areMinistries() {
    assertThat(offices(worksheets("環境省", "国土交通省"))).containsExactly("環境省小屋課", "国土交通省小屋課");
    assertThat(offices(Pages.text(text("環境省", SEA, "国土交通省", HILLS))))
        .containsExactly("環境省小屋課", "国土交通省小屋課");
    assertThat(offices(Pages.text(text("環境省", SEA, HILLS)))).containsExactly("小屋課", "小屋課");
  }

  /** A department or a division is the office of the rows below it, and no category. */
  @Test
  void areTheOfficesOfRowsThatSayNone() {
    String list =
        """
        施策名 | 令和8年度予算案（千円） | 令和7年度予算（千円）
        %s | 12,000 | 11,000
        %s | 13,000 | 12,000
        """;
    Document document =
        Pages.text(
            text(
                "1 港湾部灯台課",
                list.formatted("灯台の塗り替え", "渡し船の修理"),
                "2 山林部",
                list.formatted("吊り橋の点検", "山小屋の屋根の修理")));

    assertThat(offices(document)).containsExactly("港湾部灯台課", "山林部");
    assertThat(categories(document)).containsExactly(List.of(), List.of());
  }

  /** A row alone may be the values of a sheet; one under each of the same heads is a list. */
  @Test
  void partAListThatHasOneRowBelowEach() {
    String row =
        """
        施策名 | 令和8年度予算案（千円） | 令和7年度予算（千円） | 概要
        %s | 12,000 | 11,000 | %sを直す。
        """;
    String other =
        """
        施策名 | 令和6年度予算（千円） | 概要
        %s | 12,000 | %sを直す。
        """;

    assertThat(
            Extracted.from(
                    Pages.text(
                        text(
                            "1 海を守る",
                            row.formatted("灯台の塗り替え", "灯台"),
                            "2 山を育てる",
                            row.formatted("吊り橋の点検", "吊り橋"))))
                .value()
                .measures())
        .extracting(measure -> measure.name().orElseThrow(), Measure::category)
        .containsExactly(tuple("灯台の塗り替え", List.of("1 海を守る")), tuple("吊り橋の点検", List.of("2 山を育てる")));
    assertThat(
            Extracted.from(
                    Pages.text(
                        text(row.formatted("灯台の塗り替え", "灯台"), other.formatted("吊り橋の点検", "吊り橋"))))
                .value()
                .measures())
        .isEmpty();
  }

  private static List<String> offices(Document document) {
    return Stream.of(0, 2)
        .map(Extracted.from(document).value().measures()::get)
        .map(
            measure ->
                measure.offices().stream().map(Office::printed).collect(Collectors.joining(";")))
        .toList();
  }
}
