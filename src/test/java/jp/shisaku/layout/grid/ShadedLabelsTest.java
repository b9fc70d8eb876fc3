package jp.shisaku.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.PageLayout;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.Block;
import jp.shisaku.page.Page;
import org.junit.jupiter.api.Test;

/** Labels on a ground, each with its value on white beside it, are a table without a ruling. */
class ShadedLabelsTest {

  private final List<TextMark> texts = new ArrayList<>();
  private final List<Shade> shades = new ArrayList<>();

  private void label(double top, double height, String text) {
    shades.add(new Shade(new Box(50, top, 150, top + height), 0xDDEEFF));
    word(60, top + height / 2 - 5, text);
  }

  private void word(double left, double top, String text) {
    Box box = new Box(left, top, left + 10 * text.length(), top + 10);
    texts.add(new TextMark(text, box, 10, false, Direction.RIGHT));
  }

  private List<String> read() {
    PageMarks marks = new PageMarks(1, 595, 842, texts, List.of(), shades, List.of());
    return PageLayout.page(marks, Page.Origin.TEXT).blocks().stream().map(Block::text).toList();
  }

  /** The lines of a value above its label in the middle are its own, also below two more labels. */
  @Test
  void areTheCellsOfAColumn() {
    label(50, 20, "施策名");
    word(170, 55, "灯台の塗り替え");
    label(70, 20, "目的");
    word(170, 75, "船を守る。");
    label(90, 40, "概要");
    word(170, 94, "三年に一度とする。");
    word(170, 116, "足場の費用も補う。");

    assertThat(read()).containsExactly("施策名\t灯台の塗り替え\n目的\t船を守る。\n概要\t三年に一度とする。\n足場の費用も補う。");
  }

  /** What stands right of them is no value, but a note on the text below. */
  @Test
  void areHeadsWhereTheirValuesStandBelow() {
    label(50, 20, "目的");
    word(170, 55, "（様式一）");
    word(60, 76, "船を守る。");
    label(94, 20, "概要");
    word(60, 120, "三年に一度とする。");

    assertThat(read()).containsExactly("目的", "（様式一）", "船を守る。", "概要", "三年に一度とする。");
  }
}
