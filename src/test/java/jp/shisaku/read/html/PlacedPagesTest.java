package jp.shisaku.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.page.Table;
import jp.shisaku.read.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacedPagesTest {

  @TempDir Path folder;

  /** The name is in three parts, of which the last is written first. */
  private static PlacedSketch sheet() {
    return new PlacedSketch()
        .text(192, 60, "塗替え支援")
        .lines(60, 100, 20, "岬の灯台を塗り替える。")
        .text(60, 60, "施策名：岬の")
        .text(132, 60, "灯台の地域");
  }

  @Test
  void readsTheTextsByTheirPlacesWhateverProgramPlacedThem() throws IOException {
    for (String file :
        List.of(
            sheet().byPdftohtml(), sheet().byPdf2htmlEx(), sheet().byMutool(), sheet().asXml())) {
      Found<Document> found = read(file);
      assertThat(Shown.pages(found)).startsWith("施策名：岬の灯台の地域塗替え支援\n岬の灯台を塗り替える。\n");
      assertThat(Shown.issues(found)).containsExactly("file.placed-text 23 23");
    }
  }

  @Test
  void tellsPageAndBoxOfEachLine() throws IOException {
    Page page = read(sheet().byPdftohtml()).value().pages().get(0);
    assertThat(page.number()).isEqualTo(1);
    assertThat(page.width()).isEqualTo(600);
    assertThat(page.height()).isCloseTo(800, org.assertj.core.data.Offset.offset(1.0));
    assertThat(page.blocks().get(0).box()).contains(new Box(60, 60, 252, 72));
    assertThat(((Line) page.blocks().get(0)).fontSize()).isEqualTo(12);
  }

  @Test
  void givesALineForEachLineThatTheConverterJoined() throws IOException {
    String joined = "橋の名<br/>を記す";
    assertThat(Shown.pages(read(sheet().text(300, 500, joined).byPdftohtml())))
        .endsWith("橋の名\nを記す");
  }

  @Test
  void endsATextWhereTheNextOneBegins() throws IOException {
    // Narrow figures: by the letters the first text would reach over the second one.
    PlacedSketch sketch = sheet().text(60, 700, "11,111,111").text(112, 700, "百万円");
    assertThat(Shown.pages(read(sketch.byPdftohtml()))).endsWith("11,111,111百万円");
  }

  @Test
  void movesOnByTheGapsWithinAText() throws IOException {
    String gap = "<style>._1{width:960px}</style>";
    String text = "予算額<span class='_ _1'> </span>灯台課";
    assertThat(Shown.pages(read(gap + sheet().text(60, 700, text).byPdf2htmlEx())))
        .endsWith("予算額\n灯台課");
  }

  @Test
  void takesTheBordersOfPlacedBoxesForCells() throws IOException {
    StringBuilder boxes = new StringBuilder();
    String[] texts = {"予算額", "640百万円", "目的", "灯台を守る"};
    for (int i = 0; i < texts.length; i++) {
      boxes.append(
          "<p style='position:absolute;left:%dpt;top:%dpt;width:150pt;height:40pt;border:1px solid'>%s</p>"
              .formatted(60 + i % 2 * 150, 600 + i / 2 * 40, texts[i]));
    }
    String html = sheet().byMutool().replace("</div>", boxes + "</div>");
    assertThat(Shown.pages(read(html))).endsWith("0,0: 予算額\n0,1: 640百万円\n1,0: 目的\n1,1: 灯台を守る");
  }

  /** A converter draws rulings and grounds as boxes without a text. */
  @Test
  void takesThinBoxesForRulingsAndLargerOnesForGrounds() throws IOException {
    String box =
        "<p style='position:absolute;left:%dpt;top:%dpt;width:%dpt;height:%dpt;background:#336699'></p>";
    StringBuilder boxes = new StringBuilder(box.formatted(61, 601, 148, 38));
    for (int i = 0; i < 3; i++) {
      boxes.append(box.formatted(60, 600 + 40 * i, 300, 1));
      boxes.append(box.formatted(60 + 150 * i, 600, 1, 80));
    }
    PlacedSketch sketch = sheet().text(70, 612, "予算額").text(220, 612, "640百万円").text(70, 652, "目的");
    String html = sketch.text(220, 652, "灯台を守る").byMutool().replace("</div>", boxes + "</div>");
    List<Block> blocks = read(html).value().pages().get(0).blocks();
    assertThat(((Table) blocks.get(blocks.size() - 1)).cells())
        .extracting(Cell::text, Cell::shaded)
        .containsExactly(
            tuple("予算額", true), tuple("640百万円", false), tuple("目的", false), tuple("灯台を守る", false));
  }

  @Test
  void readsPagesApart() throws IOException {
    String html = sheet().byPdftohtml() + sheet().byPdftohtml();
    assertThat(read(html).value().pages().stream().map(Page::number)).containsExactly(1, 2);
    assertThat(read(html).value().pageCount()).isEqualTo(2);
  }

  @Test
  void keepsTextThatIsNotPlacedOnAPageOfItsOwn() throws IOException {
    assertThat(Shown.pages(read("<h1>灯台の施策集</h1>" + sheet().byPdftohtml())))
        .startsWith("灯台の施策集\n--\n施策名：岬の灯台の地域塗替え支援");
    assertThat(Shown.pages(read(sheet().byPdftohtml() + "<h1>目次</h1>"))).endsWith("\n--\n目次");
  }

  @Test
  void leavesOutWhatNobodySees() throws IOException {
    String html =
        sheet().byMutool().replace("灯台の地域", "<s>港の</s><span style='display:none'>旧</span>");
    Found<Document> found = read(html);
    assertThat(Shown.pages(found)).startsWith("施策名：岬の\n塗替え支援\n");
    assertThat(Shown.issues(found)).contains("text.struck-out 港の");
  }

  @Test
  void readsInTheOrderOfTheSourceWhereTextsLieOverEachOther() throws IOException {
    PlacedSketch tabs = new PlacedSketch();
    for (int i = 0; i < 25; i++) {
      tabs.text(60, 60, "灯台の" + "一二三四五".charAt(i % 5));
    }
    Found<Document> found = read(tabs.byPdftohtml());
    assertThat(Shown.pages(found)).startsWith("灯台の一\n灯台の二\n灯台の三\n");
    assertThat(Shown.issues(found)).containsExactly("file.placed-text 25 25");
  }

  @Test
  void readsInTheOrderOfTheSourceWhereMuchIsNotPlaced() throws IOException {
    String flow = "<p>港の燈を守る。</p>".repeat(15);
    Found<Document> found = read(flow + sheet().byPdftohtml());
    assertThat(found.value().pages().stream().noneMatch(Page::hasLayout)).isTrue();
    assertThat(Shown.issues(found)).containsExactly("file.placed-text 23 38");
  }

  @Test
  void readsInTheOrderOfTheSourceWhatTheBrowserWouldWrap() throws IOException {
    String html = sheet().byPdftohtml().replace("white-space:nowrap", "width:60px");
    assertThat(read(html).value().pages().stream().noneMatch(Page::hasLayout)).isTrue();
  }

  @Test
  void saysWhereTheEndOfAnXmlIsMissing() throws IOException {
    String xml = sheet().asXml();
    Found<Document> found = read(xml.substring(0, xml.indexOf("<text", 1500)));
    assertThat(Shown.issues(found)).contains("file.damaged its end is missing");
    assertThat(Shown.pages(found)).contains("岬の灯台を塗り替える。");
  }

  private Found<Document> read(String text) throws IOException {
    byte[] bytes = ("<meta charset=utf-8>" + text).getBytes(StandardCharsets.UTF_8);
    if (text.startsWith("<?xml")) {
      bytes = text.getBytes(StandardCharsets.UTF_8);
    }
    Path path = Files.write(folder.resolve("page.html"), bytes);
    return new HtmlReader().read(Shown.source(path, "text/html"), ReadOptions.DEFAULT);
  }
}
