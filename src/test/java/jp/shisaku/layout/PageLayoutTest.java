package jp.shisaku.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Page;
import jp.shisaku.page.Table;
import org.junit.jupiter.api.Test;

/** Marks that come from no file: whole words, as a recogniser of scanned pages gives them. */
class PageLayoutTest {

  private final List<TextMark> texts = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Shade> shades = new ArrayList<>();

  @Test
  void readsWordsLikeGlyphs() {
    word(50, 50, 40, "里山の");
    word(90, 50, 40, "記録");
    word(50, 70, 60, "policy");
    word(115, 70, 60, "sheet");
    assertThat(read()).extracting(Block::text).containsExactly("里山の記録", "policy sheet");
  }

  /** A font with narrower signs stands for the one that was meant. */
  @Test
  void keepsANumberWholeOfWhichSomeSignsAreNarrow() {
    double[] widths = {5, 2.5, 5, 2.5, 5, 2.5, 5, 10};
    for (int i = 0; i < widths.length; i++) {
      word(50 + i * 5, 50, widths[i], "1,204.5百".substring(i, i + 1));
    }
    // Behind a comma between two numbers stands more.
    for (int i = 0; i < 3; i++) {
      word(50 + i * 5 + (i == 2 ? 3 : 0), 70, i == 1 ? 2.5 : 5, "1,2".substring(i, i + 1));
    }
    assertThat(read()).extracting(Block::text).containsExactly("1,204.5百", "1, 2");
  }

  @Test
  void keepsAFigureWholeThatRunsOverTheRulingOfItsCell() {
    for (int y : List.of(40, 60, 80)) {
      rulings.add(Ruling.level(y, 40, 160));
    }
    for (int x : List.of(40, 100, 160)) {
      rulings.add(Ruling.upright(x, 40, 80));
    }
    word(45, 45, 40, "見守り課");
    word(104, 45, 20, "予算額");
    word(45, 65, 40, "灯台守課");
    for (int i = 0; i < 5; i++) {
      word(91 + 5 * i, 65, 5, "12345".substring(i, i + 1));
    }
    Table table = (Table) read().get(0);
    assertThat(table.cells()).extracting(c -> c.text()).endsWith("灯台守課", "12345");
  }

  @Test
  void leavesOutTheReadingAboveAWord() {
    texts.add(new TextMark("さとやま", new Box(50, 43, 70, 48), 5, false, Direction.RIGHT));
    word(50, 50, 20, "里山");
    assertThat(read()).extracting(Block::text).containsExactly("里山");
  }

  /** A text beside them, at other heights, is no part of their rows. */
  @Test
  void readsLabelsWithTheirValuesBeforeWhatStandsBesideThem() {
    String[] labels = {"施策名", "担当", "目的", "概要"};
    for (int i = 0; i < labels.length; i++) {
      word(50, 50 + 30 * i, 40, labels[i]);
      word(170, 50 + 30 * i, 100, labels[i] + "の欄に書かれたこと");
    }
    for (int i = 0; i < 5; i++) {
      word(400, 56 + 13 * i, 150, "総合戦略の抜粋の" + (i + 1) + "行目");
    }
    assertThat(read())
        .extracting(Block::text)
        .startsWith("施策名", "施策名の欄に書かれたこと", "担当", "担当の欄に書かれたこと")
        .endsWith("総合戦略の抜粋の4行目", "総合戦略の抜粋の5行目");
  }

  /** In the narrow column of the labels two characters leave little white before the value. */
  @Test
  void partsALabelFromTheMiddleLineOfItsValue() {
    word(75, 50, 200, "風船で便りを運び、遠くの人と話せるよう");
    word(35, 62, 18, "目的");
    word(75, 62, 200, "にする。竹馬で通学し、橋のない川を渡る");
    word(75, 74, 60, "こともできる。");
    assertThat(read()).extracting(Block::text).contains("目的");
  }

  /** The label fills its column, and is wrapped within a word. */
  @Test
  void partsALabelFromTheValueThatItTouches() {
    word(36, 50, 18, "目的");
    word(101, 50, 60, "道を残す。");
    word(36, 66, 45, "里山総合戦略");
    word(36, 79, 63, "における位置づ");
    word(101, 79, 90, "①山のくらし");
    word(36, 92, 9, "け");
    word(101, 110, 80, "屋根を葺く。");
    word(101, 123, 80, "板を張る。");
    assertThat(read()).extracting(Block::text).contains("における位置づ", "①山のくらし");
  }

  /** The rows of a table without lines stay rows, however many columns it has. */
  @Test
  void readsATableWithoutLinesRowByRow() {
    for (int i = 0; i < 5; i++) {
      word(50, 50 + 20 * i, 100, "島の灯台の改修" + (i + 1));
      word(180, 50 + 20 * i, 60, "海の安全課");
      word(400, 50 + 20 * i, 60, "令和８年度" + i + "百万円");
    }
    assertThat(read())
        .extracting(Block::text)
        .startsWith("島の灯台の改修1", "海の安全課", "令和８年度0百万円", "島の灯台の改修2");
  }

  @Test
  void closesATableOfWhichTheOuterLinesAreMissing() {
    for (double y : new double[] {50, 80, 110}) {
      rulings.add(Ruling.level(y, 50, 350));
    }
    rulings.add(Ruling.upright(150, 50, 110));
    word(60, 60, 40, "目的");
    word(160, 60, 60, "里山を守る");
    word(60, 90, 40, "概要");
    word(160, 90, 60, "記録する");
    assertThat(read()).extracting(Block::text).containsExactly("目的\t里山を守る\n概要\t記録する");
  }

  @Test
  void keepsMergedCellsAsSpans() {
    for (double y : new double[] {50, 80, 110}) {
      rulings.add(Ruling.level(y, y == 80 ? 150 : 50, 350));
    }
    for (double x : new double[] {50, 150, 350}) {
      rulings.add(Ruling.upright(x, 50, 110));
    }
    word(60, 60, 40, "詳細");
    word(160, 60, 60, "一つ");
    word(160, 90, 60, "二つ");
    Table table = (Table) read().get(0);
    assertThat(table.at(1, 0).orElseThrow().rowSpan()).isEqualTo(2);
    assertThat(table.cells()).hasSize(3);
  }

  @Test
  void takesLinesOnAGroundForAParagraph() {
    shades.add(new Shade(new Box(50, 50, 350, 62), 0xEEEEEE));
    shades.add(new Shade(new Box(50, 62, 350, 74), 0xEEEEEE));
    word(50, 51, 200, "一行目の文");
    word(50, 63, 200, "二行目の文");
    assertThat(read()).extracting(Block::text).containsExactly("一行目の文", "二行目の文");
  }

  /** 段落の網かけ: as high as its line, in the middle of a cell that is ruled. */
  @Test
  void takesTheGroundOfAParagraphForThatOfItsCell() {
    for (double y : new double[] {50, 66, 82, 98}) {
      rulings.add(Ruling.level(y, y == 50 || y == 98 ? 50 : 150, 350));
    }
    for (double x : new double[] {50, 150, 350}) {
      rulings.add(Ruling.upright(x, 50, 98));
    }
    shades.add(new Shade(new Box(55, 68, 145, 80), 0xDDEEFF));
    word(85, 69, 30, "予算額");
    word(152, 53, 90, "R7当初 18百万円");
    word(152, 69, 90, "R7補正 4百万円");
    word(152, 85, 90, "R8要求 21百万円");
    Table table = (Table) read().get(0);
    assertThat(table.cells()).hasSize(4);
    assertThat(table.at(0, 0).orElseThrow().rowSpan()).isEqualTo(3);
    assertThat(table.at(0, 0).orElseThrow().shaded()).isTrue();
  }

  /**
   * A word processor paints a ground for each run: where figures begin, where the print is smaller.
   */
  @Test
  void readsATitleWholeWhoseRunsHaveAGroundEach() {
    String[] runs = {"灯台の塗り替え令和", "8", "年度予算案"};
    int[] ends = {50, 140, 146, 206};
    for (int i = 0; i < runs.length; i++) {
      shades.add(new Shade(new Box(ends[i], i == 0 ? 48 : 50, ends[i + 1], 62), 0xDDEEFF));
      word(ends[i], 51, ends[i + 1] - ends[i], runs[i]);
    }
    assertThat(read()).extracting(Block::text).containsExactly("灯台の塗り替え令和8年度予算案");
  }

  @Test
  void keepsALabelOnAGroundApartFromTheTextBelowItInOneFrame() {
    for (double y : new double[] {50, 98}) {
      rulings.add(Ruling.level(y, 50, 350));
    }
    for (double x : new double[] {50, 350}) {
      rulings.add(Ruling.upright(x, 50, 98));
    }
    shades.add(new Shade(new Box(50, 50, 350, 66), 0xDDEEFF));
    word(52, 53, 20, "目的");
    word(52, 72, 90, "灯台を塗り替える。");
    assertThat(((Table) read().get(0)).cells()).hasSize(2);
  }

  @Test
  void takesAHeadingWithABarAndALineForNoTable() {
    shades.add(new Shade(new Box(50, 50, 58, 70), 0x22AA55));
    rulings.add(Ruling.level(70, 50, 350));
    rulings.add(Ruling.level(300, 50, 350));
    word(64, 55, 100, "里山の記録");
    assertThat(read()).extracting(Block::text).containsExactly("里山の記録");
  }

  /** An unruled table, as word processors print one of a web page: the grounds tell the rows. */
  @Test
  void readsLinesAboveAndBelowALabelOnAGroundAsItsValue() {
    ground(50, 50, "施策名");
    word(112, 51, 90, "灯台の塗り替え支援");
    ground(250, 50, "担当");
    word(312, 51, 60, "港の灯台課");
    ground(50, 82, "施策分類");
    word(112, 83, 30, "①予算");
    ground(250, 82, "予算額");
    word(312, 68, 150, "令和8年度予算(案)：12百万");
    word(312, 83, 10, "円");
    word(312, 98, 140, "(令和7年度予算：11百万円)");
    ground(50, 114, "目的");
    word(112, 115, 90, "灯台を塗り替える。");
    Table table = (Table) read().get(0);
    assertThat(table.cells()).extracting(Cell::text).contains("灯台の塗り替え支援", "港の灯台課");
    assertThat(table.at(1, 3).orElseThrow().content())
        .extracting(Block::text)
        .containsExactly("令和8年度予算(案)：12百万", "円", "(令和7年度予算：11百万円)");
  }

  private void ground(double left, double top, String label) {
    shades.add(new Shade(new Box(left, top, left + 60, top + 12), 0xDDEEFF));
    word(left + 5, top + 1, 40, label);
  }

  private void word(double left, double top, double width, String text) {
    Box box = new Box(left, top, left + width, top + 10);
    texts.add(new TextMark(text, box, 10, false, Direction.RIGHT));
  }

  private List<Block> read() {
    PageMarks marks = new PageMarks(1, 595, 842, texts, rulings, shades, List.of());
    return PageLayout.page(marks, Page.Origin.OCR).blocks();
  }
}
