package jp.shisaku.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.PageLayout;
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

/** Boxes of labels and values with gaps between them are the cells of a table. */
class FrameRowsTest {

  private final List<TextMark> texts = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Shade> shades = new ArrayList<>();

  /** A row of a label on a ground and a value in a frame; the label stands in the middle. */
  private void row(double top, double height, String label, String... lines) {
    shades.add(new Shade(new Box(50, top, 150, top + height), 0x333333));
    rulings.add(Ruling.level(top, 154.5, 500));
    rulings.add(Ruling.level(top + height, 154.5, 500));
    rulings.add(Ruling.upright(154.5, top, top + height));
    rulings.add(Ruling.upright(500, top, top + height));
    word(80, top + height / 2 - 5, label);
    for (int i = 0; i < lines.length; i++) {
      word(160, top + 4 + 14 * i, lines[i]);
    }
  }

  private void word(double left, double top, String text) {
    Box box = new Box(left, top, left + 10 * text.length(), top + 10);
    texts.add(new TextMark(text, box, 10, false, Direction.RIGHT));
  }

  private List<Block> read() {
    PageMarks marks = new PageMarks(1, 595, 842, texts, rulings, shades, List.of());
    return PageLayout.page(marks, Page.Origin.TEXT).blocks();
  }

  /** Read as lines alone 三年に一度とする。, far above the label in the middle, went to 概要. */
  @Test
  void areTheCellsOfATable() {
    row(50, 18, "施策名", "灯台の塗り替え");
    row(71, 18, "概要", "費用を補う。");
    row(92, 90, "詳細", "三年に一度とする。", "次の費用は除く。", "- 足場", "- 塗料", "- 人件費", "- 船");

    Table table = (Table) read().get(0);

    assertThat(table.cells())
        .extracting(Cell::text)
        .containsExactly(
            "施策名", "灯台の塗り替え", "概要", "費用を補う。", "詳細", "三年に一度とする。\n次の費用は除く。\n- 足場\n- 塗料\n- 人件費\n- 船");
    assertThat(table.cells()).extracting(Cell::column).containsExactly(0, 1, 0, 1, 0, 1);
  }

  /** However far apart, as long as nothing stands between. */
  @Test
  void mayStandFarApart() {
    row(50, 60, "目的", "灯りを守る。");
    row(150, 60, "概要", "費用を補う。");

    assertThat(((Table) read().get(0)).cells())
        .extracting(Cell::text)
        .containsExactly("目的", "灯りを守る。", "概要", "費用を補う。");
  }

  /** Two labels beside each other stand above the texts of two columns. */
  @Test
  void areNoneOfLabelsAlone() {
    row(50, 18, "施策名", "目的");
    row(74, 18, "担当課", "概要");

    assertThat(read()).extracting(Block::text).containsExactly("施策名", "担当課", "目的", "概要");
  }

  /** 1.予算 is the value of 施策分類, though 予算 is a label elsewhere. */
  @Test
  void holdAKindThatIsALabelElsewhere() {
    row(50, 18, "施策分類", "1.予算");
    row(74, 18, "効果", "港が残る。");

    assertThat(read()).singleElement().isInstanceOf(Table.class);
  }

  /** Boxes of a drawing hold no labels: each is a text of its own. */
  @Test
  void areNoneInADrawing() {
    row(50, 18, "県", "市町村");
    row(71, 18, "市町村", "事業者");

    assertThat(read()).extracting(Block::text).containsExactly("県", "市町村", "市町村", "事業者");
  }
}
