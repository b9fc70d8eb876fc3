package jp.shisaku.read.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.page.Table;
import jp.shisaku.read.Shown;
import jp.shisaku.source.MediaTypes;
import jp.shisaku.source.SourceFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path path = Files.writeString(folder.resolve("港.txt"), "港の学校\n", UTF_8);
    SourceFile file = new SourceFile(path, "港.txt", Files.size(path), "text/plain");

    Document document = new TextReader().read(file, ReadOptions.DEFAULT).value();

    Page page =
        new Page(
            0, 0, 0, Optional.empty(), List.of(Line.of("港の学校", true)), List.of(), Page.Origin.TEXT);
    assertThat(document).isEqualTo(new Document("港.txt", 1, List.of(page)));
  }

  /** It would go on with the value that the page ends with; a figure that counts nothing stays. */
  @Test
  void leavesOutTheNumberAtTheFootOfEachPage() {
    List<Page> pages = read("里山を守る。\n      1\f板を張る。\n      2\f釘を打つ。\n     3\f20").value().pages();
    assertThat(pages.stream().flatMap(p -> p.blocks().stream()).map(Block::text))
        .containsExactly("里山を守る。", "板を張る。", "釘を打つ。", "20");
  }

  @Test
  void startsAPageAtAFormFeed() {
    Document document = read("一枚目\n- 1 -\f二枚目\n\f").value();

    assertThat(document.pageCount()).isEqualTo(2);
    assertThat(document.pages().stream().map(Page::number)).containsExactly(1, 2);
    assertThat(document.pages().stream().map(Page::blocks))
        .containsExactly(List.of(Line.of("一枚目", true)), List.of(Line.of("二枚目", true)));
  }

  @Test
  void marksTheFirstLineAfterABlankOne() {
    assertThat(blocks("施策名：港の学校\r\n港湾局\r\n　\r\n目的\r続き"))
        .containsExactly(
            Line.of("施策名：港の学校", true),
            Line.of("港湾局", false),
            Line.of("目的", true),
            Line.of("続き", false));
  }

  @Test
  void readsACellThatMarkdownRepeatsForEachColumnItReachesOver() {
    List<Block> blocks =
        blocks(
            """
            | 予算額 | 令和7年度予算：12百万円 | 令和7年度予算：12百万円 |
            |---|---|---|
            | 規模 | 12百万円 | 12百万円 |
            """);
    assertThat(((Table) blocks.get(0)).cells())
        .extracting(Cell::text, Cell::columnSpan)
        .containsExactly(
            tuple("予算額", 1),
            tuple("令和7年度予算：12百万円", 2),
            tuple("規模", 1),
            tuple("12百万円", 1),
            tuple("12百万円", 1));
  }

  @Test
  void measuresTheIndentInColumns() {
    assertThat(blocks("目的\n　　港を守る\n   灯台\n\t倉庫"))
        .extracting(block -> ((Line) block).indent())
        .containsExactly(0.0, 4.0, 3.0, 4.0);
  }

  /** As programs leave them that write a line end for the end of a line that had one. */
  @Test
  void takesALineEndThatWasMadeTwiceForOne() {
    assertThat(blocks("施策名\t予算\r\r\n港の学校\t30\r\r\n")).hasSize(1);
  }

  @Test
  void normalisesAndSaysHowOften() {
    Found<Document> found = read("⽬的　ﾃﾞｼﾞﾀﾙ\n");

    assertThat(found.value().pages().get(0).blocks()).containsExactly(Line.of("目的 デジタル", true));
    assertThat(found.issues())
        .containsExactly(
            Issue.of(IssueCode.TEXT_REPAIRED, Place.of("x.txt"), "", "blank 1, kana 6, radical 1"));
  }

  @Test
  void takesRowsOfTabsForATable() {
    assertThat(blocks("施策分類\t①予算\t\t予算額\t-\n------\t---\t--\t---\t---\n\t\t位置づけ\n\n次"))
        .containsExactly(
            table(
                cell(0, 0, "施策分類"),
                cell(0, 1, "①予算"),
                cell(0, 2),
                cell(0, 3, "予算額"),
                cell(0, 4, "-"),
                cell(1, 0),
                cell(1, 1),
                cell(1, 2, "位置づけ")),
            Line.of("次", true));
  }

  @Test
  void leavesOutColumnsThatAreEmptyToTheEnd() {
    assertThat(blocks("効果\t港を守る\t\t\t"))
        .containsExactly(table(cell(0, 0, "効果"), cell(0, 1, "港を守る")));
  }

  @Test
  void dividesACellAtTheMarksInside() {
    assertThat(blocks("施策分類 ①予算\t①港を守る。 ②灯台を守る。"))
        .containsExactly(table(cell(0, 0, "施策分類", "①予算"), cell(0, 1, "①港を守る。", "②灯台を守る。")));
  }

  @Test
  void readsMarkdown() {
    String text =
        """
        # 港の学校
        - 倉庫を**改める**
          - ① 灯台
        - ・ 桟橋
        **概要**
        ---
        > 補助率 1/2
        予算額
        -
        ![図](港.png)[案内](https://example.jp/a)と<https://example.jp/b>

        | 年度 | 隻 |
        |:--|---:|
        | 令和5年度 | 3 |
        """;
    assertThat(blocks(text))
        .containsExactly(
            bold("港の学校", true),
            Line.of("・倉庫を改める", false),
            indented("① 灯台", 2),
            Line.of("・ 桟橋", false),
            bold("概要", false),
            Line.of("> 補助率 1/2", true),
            Line.of("予算額", false),
            Line.of("-", false),
            Line.of("案内とhttps://example.jp/b", false),
            table(cell(0, 0, "年度"), cell(0, 1, "隻"), cell(1, 0, "令和5年度"), cell(1, 1, "3")));
  }

  @Test
  void readsATableOfHtmlOverManyLines() {
    String text =
        """
        <table>
        \t<tr><th>令和4年度</th><th>令和5年度</th><th>令和6年度</th></tr>

        \t<tr><td colspan="2">調査</td>
        \t<td rowspan=2>整備<br>運用</td></tr>
        \t<tr><td></td><td>A &amp; B</td></tr>
        </table>
        """;
    assertThat(blocks(text))
        .containsExactly(
            table(
                head(0, 0, "令和4年度"),
                head(0, 1, "令和5年度"),
                head(0, 2, "令和6年度"),
                spanning(cell(1, 0, "調査"), 1, 2),
                spanning(cell(1, 2, "整備", "運用"), 2, 1),
                cell(2, 0),
                cell(2, 1, "A & B")));
  }

  @Test
  void readsListsWithAndWithoutItems() {
    assertThat(blocks("<ul><li>港<li>① 灯台</ul><ol><li>倉庫</li><li>桟橋</li></ol>"))
        .extracting(Block::text)
        .containsExactly("・港", "① 灯台", "1. 倉庫", "2. 桟橋");
    assertThat(blocks("概要 <ul style=\"list-style-type: none\"> 港を守る。 灯台を守る。（予定） "))
        .extracting(Block::text)
        .containsExactly("概要", "港を守る。", "灯台を守る。（予定）");
  }

  @Test
  void takesTextInAngleBracketsForText() {
    assertThat(blocks("<実施要件> 港<R5年度取組> & 灯台\n<p><実績></p>\n5 < 6"))
        .extracting(Block::text)
        .containsExactly("<実施要件> 港<R5年度取組> & 灯台", "<実績>", "5 < 6");
  }

  @Test
  void readsATableInsideACellOnceThoughItIsWrittenThreeTimes() {
    String nested =
        "<table><tr><td>令和4年度</td><td>令和5年度</td></tr>"
            + "<tr><td colspan=2>灯台の 実証</td></tr></table>";
    String text =
        "詳細\t<p>計画</p> "
            + nested
            + " \t令和4年度\t令和5年度\t灯台の実証\t\n"
            + "令和4年度\t令和5年度\t\t\t\n灯台の 実証\t\t\t\t\n期間\t3年";
    Table inner =
        table(cell(0, 0, "令和4年度"), cell(0, 1, "令和5年度"), spanning(cell(1, 0, "灯台の 実証"), 1, 2));
    assertThat(blocks(text))
        .containsExactly(
            table(
                cell(0, 0, "詳細"),
                Cell.of(0, 1, List.of(Line.of("計画", true), inner)),
                cell(1, 0, "期間"),
                cell(1, 1, "3年")));
  }

  @Test
  void keepsCellsThatOnlyResembleTheTableBeforeThem() {
    assertThat(blocks("<table><tr><td>港</td><td>1</td></tr></table>\t港\t2"))
        .first()
        .extracting(block -> ((Table) block).columns())
        .isEqualTo(3);
  }

  @Test
  void keepsStrayCellsApart() {
    assertThat(blocks("<tr><td>港</td><td>灯台</td></tr>"))
        .containsExactly(table(cell(0, 0, "港"), cell(0, 1, "灯台")));
  }

  @Test
  void saysThatAFileIsEmptyOrNoText() {
    assertThat(read(new byte[0]).issues())
        .containsExactly(Issue.of(IssueCode.FILE_EMPTY, Place.of("x.txt"), ""));
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);
    assertThat(read(noise).issues())
        .containsExactly(Issue.of(IssueCode.FILE_UNKNOWN, Place.of("x.txt"), ""));
  }

  @Property(tries = 300)
  void readsAnyBytesWithoutThrowing(@ForAll byte[] bytes) {
    assertThat(read(bytes).value().pageCount()).isPositive();
  }

  @Property(tries = 300)
  void readsAnyTextWithoutThrowing(@ForAll String text) {
    assertThat(read("港" + text).value().pageCount()).isPositive();
  }

  @Test
  void readsHostileTextsInTime() {
    List<String> hostile =
        List.of(
            "港".repeat(3_500_000),
            "*".repeat(2_000_000) + "港",
            "<div>".repeat(100_000) + "港",
            "<table><tr><td>".repeat(100_000) + "港",
            "<ul><li>".repeat(20_000) + "港",
            "<table>\n".repeat(20_000) + "港",
            "<table>\n\n".repeat(5_000) + "港",
            "<ul>\n".repeat(20_000) + "港",
            "<p ".repeat(300_000) + "港",
            "![".repeat(300_000) + "](港",
            "港\t".repeat(50_000),
            "<table><tr><td colspan=999999 rowspan=999999>港</table>",
            "（".repeat(300_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String text : hostile) {
            assertThat(read(text).value().pages()).hasSize(1);
          }
        });
  }

  private static Found<Document> read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private static Found<Document> read(byte[] bytes) {
    return TextReader.read(bytes, "x.txt", MediaTypes.TEXT);
  }

  private static List<Block> blocks(String text) {
    return read(text).value().pages().get(0).blocks();
  }

  private static Line bold(String text, boolean afterGap) {
    return new Line(text, Optional.empty(), 0, 0, true, afterGap);
  }

  private static Line indented(String text, double columns) {
    return new Line(text, Optional.empty(), columns, 0, false, false);
  }

  private static Table table(Cell... cells) {
    return new Table(List.of(cells), Optional.empty());
  }

  /** The first line of a cell stands after a gap, the others do not. */
  private static Cell cell(int row, int column, String... lines) {
    List<Block> content = new ArrayList<>();
    for (String line : lines) {
      content.add(Line.of(line, content.isEmpty()));
    }
    return Cell.of(row, column, content);
  }

  private static Cell head(int row, int column, String text) {
    Cell plain = cell(row, column, text);
    return new Cell(
        row, column, 1, 1, plain.content(), Optional.empty(), true, "", Optional.empty());
  }

  private static Cell spanning(Cell cell, int rows, int columns) {
    return new Cell(
        cell.row(),
        cell.column(),
        rows,
        columns,
        cell.content(),
        Optional.empty(),
        false,
        "",
        Optional.empty());
  }

  @Test
  void readsTheQuotedCellsOfASheetSavedAsText() {
    assertThat(
            Shown.pages(
                read("施策名\t\"1,640\"\n予算額\t\"52百万円\n（40百万円）\"\t\"\"\"釘\"\"\"\n".getBytes(UTF_8))))
        .isEqualTo("0,0: 施策名\n0,1: 1,640\n1,0: 予算額\n1,1: 52百万円 / （40百万円）\n1,2: \"釘\"");
  }
}
