package jp.shisaku.extract;

import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.page.Document;
import org.junit.jupiter.api.Test;

/** Lists without a line, of which every other row has a ground. */
class EveryOtherRowTest {

  private static final double[] LEFTS = {40, 150, 260, 320, 380, 560};
  private static final int DARK = 0x336699;
  private static final int LIGHT = 0xe6eef8;
  private static final int WHITE = 0xffffff;

  private final PdfSketch sketch =
      new PdfSketch()
          .page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG)
          .text(200, 40, 16, "里山の国の主要施策集")
          .text(480, 70, 9, "（単位：百万円）");
  private double top = 90;

  /** A row as high as its highest cell. */
  private void row(int ground, String... texts) {
    int lines = 1;
    for (String text : texts) {
      lines = Math.max(lines, (int) text.lines().count());
    }
    double height = 8 + 12 * lines;
    for (int i = 0; i < texts.length; i++) {
      if (ground != WHITE) {
        sketch.filled(LEFTS[i], top, LEFTS[i + 1] - LEFTS[i], height, ground);
      }
      double y = top + 5.5;
      for (String line : texts[i].lines().toList()) {
        sketch.text(LEFTS[i] + 4, y, 9, line);
        y += 12;
      }
    }
    top += height;
  }

  @Test
  void readsTheRowsOnWhiteGroundToo() {
    row(DARK, "施策名", "担当課", "R7当初", "R8当初案", "概要");
    row(WHITE, "里山の小屋の\n建て替え", "小屋課", "1,100", "1,234", "小屋を建てる。");
    row(LIGHT, "里山の橋", "橋課", "905", "860", "橋を架け、\n道をつなぐ。");
    row(WHITE, "里山の水車", "水車課", "70", "75", "水車を回す。");
    row(LIGHT, "里山の池", "池課", "30", "31", "池をさらう。");
    row(WHITE, "里山の道", "道課", "20", "21", "道を直し、\n草を刈る。");
    Document list = DrawnForm.read(sketch);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋の建て替え | 小屋課 | 2025 initial 1100000000; 2026 initial draft 1234000000",
            "里山の橋 | 橋課 | 2025 initial 905000000; 2026 initial draft 860000000",
            "里山の水車 | 水車課 | 2025 initial 70000000; 2026 initial draft 75000000",
            "里山の池 | 池課 | 2025 initial 30000000; 2026 initial draft 31000000",
            "里山の道 | 道課 | 2025 initial 20000000; 2026 initial draft 21000000");
  }

  /** The heads and the first row stand on white ground; the last page has one shaded row. */
  @Test
  void readsTheRowsAboveTheFirstGroundToo() {
    row(WHITE, "施策名", "担当課", "R7当初", "R8当初案", "概要");
    row(WHITE, "里山の小屋", "小屋課", "1,100", "1,234", "小屋を建てる。");
    row(LIGHT, "里山の橋", "橋課", "905", "860", "橋を架け、\n道をつなぐ。");
    row(WHITE, "里山の水車", "水車課", "70", "75", "水車を回す。");
    row(LIGHT, "里山の池", "池課", "30", "31", "池をさらう。");
    sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    top = 40;
    row(WHITE, "施策名", "担当課", "R7当初", "R8当初案", "概要");
    row(WHITE, "里山の道", "道課", "20", "21", "道を直す。");
    row(LIGHT, "里山の畑", "畑課", "10", "11", "畑を耕す。");
    assertThat(told(DrawnForm.read(sketch)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2025 initial 1100000000; 2026 initial draft 1234000000",
            "里山の橋 | 橋課 | 2025 initial 905000000; 2026 initial draft 860000000",
            "里山の水車 | 水車課 | 2025 initial 70000000; 2026 initial draft 75000000",
            "里山の池 | 池課 | 2025 initial 30000000; 2026 initial draft 31000000",
            "里山の道 | 道課 | 2025 initial 20000000; 2026 initial draft 21000000",
            "里山の畑 | 畑課 | 2025 initial 10000000; 2026 initial draft 11000000");
  }

  @Test
  void readsHeadsOnTwoRows() {
    row(WHITE, "施策名", "担当課", "令和7年度", "令和8年度", "概要");
    row(WHITE, "", "", "当初予算", "予算案", "");
    row(WHITE, "里山の小屋", "小屋課", "1,100", "1,234", "小屋を建てる。");
    row(LIGHT, "里山の橋", "橋課", "905", "860", "橋を架ける。");
    row(WHITE, "里山の水車", "水車課", "70", "75", "水車を回す。");
    row(LIGHT, "里山の池", "池課", "30", "31", "池をさらう。");
    assertThat(told(DrawnForm.read(sketch)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2025 initial 1100000000; 2026 initial draft 1234000000",
            "里山の橋 | 橋課 | 2025 initial 905000000; 2026 initial draft 860000000",
            "里山の水車 | 水車課 | 2025 initial 70000000; 2026 initial draft 75000000",
            "里山の池 | 池課 | 2025 initial 30000000; 2026 initial draft 31000000");
  }

  /** A form with rulings has its labels on grounds, in rows of which one has other columns. */
  @Test
  void leavesCellsThatAreDrawnAsTheyAre() {
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT).text(44, 44, 14, "里山に人を呼ぶ取組");
    top = 64;
    drawn(true, 380, "施策名", 560, "担当課");
    drawn(false, 380, "里山の小屋の建て替え", 560, "小屋課");
    drawn(true, 260, "施策分類", 380, "位置づけ", 560, "予算額");
    drawn(false, 260, "①予算", 380, "里山に住む", 560, "令和8年度当初案：12百万円");
    drawn(true, 260, "目的", 380, "概要", 560, "効果");
    drawn(false, 260, "人を呼ぶ。", 380, "小屋を建てる。", 560, "人が増える。");
    assertThat(told(DrawnForm.read(sketch)))
        .containsExactly("里山の小屋の建て替え | 小屋課 | 2026 initial draft 12000000");
  }

  /** A row of cells, each up to a place. */
  private void drawn(boolean shaded, Object... rightsAndTexts) {
    double left = LEFTS[0];
    for (int i = 0; i < rightsAndTexts.length; i += 2) {
      double right = ((Number) rightsAndTexts[i]).doubleValue();
      if (shaded) {
        sketch.filled(left, top, right - left, 20, LIGHT);
      }
      sketch.rectangle(left, top, right - left, 20);
      sketch.text(left + 4, top + 5.5, 9, (String) rightsAndTexts[i + 1]);
      left = right;
    }
    top += 20;
  }
}
