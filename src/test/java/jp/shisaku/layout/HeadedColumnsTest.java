package jp.shisaku.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.Block;
import jp.shisaku.page.Page;
import org.junit.jupiter.api.Test;

/** Text in columns below labels is read a column after the other, however narrow the white is. */
class HeadedColumnsTest {

  private final List<TextMark> texts = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();

  private void heads(String... heads) {
    for (int i = 0; i < heads.length; i++) {
      line(90 + 110 * i, 100, heads[i]);
    }
  }

  /** A text of so many letters, 10 points wide each. */
  private void line(double left, double top, String text) {
    for (int i = 0; i < text.length(); i++) {
      Box box = new Box(left + 10 * i, top, left + 10 * i + 10, top + 10);
      texts.add(new TextMark(text.substring(i, i + 1), box, 10, false, Direction.RIGHT));
    }
  }

  /** A row of three columns from 50 on, each 105 points wide, 5 points apart. */
  private void row(double top, String... columns) {
    for (int i = 0; i < columns.length; i++) {
      line(50 + 110 * i, top, columns[i]);
    }
  }

  /** Texts in frames 110 points apart from each other; of that width they are cells of a row. */
  private void frames(double top, double width, String... texts) {
    row(top + 2, texts);
    for (int i = 0; i < texts.length; i++) {
      double left = 49 + 110 * i;
      rulings.add(Ruling.level(top, left, left + width));
      rulings.add(Ruling.level(top + 14, left, left + width));
      rulings.add(Ruling.upright(left, top, top + 14));
      rulings.add(Ruling.upright(left + width, top, top + 14));
    }
  }

  private List<String> read() {
    PageMarks marks = new PageMarks(1, 595, 842, texts, rulings, List.of(), List.of());
    return PageLayout.page(marks, Page.Origin.TEXT).blocks().stream().map(Block::text).toList();
  }

  @Test
  void areReadOneAfterTheOther() {
    heads("目的", "概要", "詳細");
    row(115, "灯台を長く守るための", "塗り替えの費用を半分", "港の灯台に限り、また");
    row(130, "小さな港を支える。", "補う。", "三年に一度とする。");

    assertThat(read())
        .containsExactly(
            "目的",
            "灯台を長く守るための",
            "小さな港を支える。",
            "概要",
            "塗り替えの費用を半分",
            "補う。",
            "詳細",
            "港の灯台に限り、また",
            "三年に一度とする。");
  }

  @Test
  void haveTheirHeadsInFrames() {
    frames(98, 106, "目的", "課題", "概要");
    row(115, "灯台を長く守るための", "人が足りない。", "塗り替えの費用を補う");

    assertThat(read()).containsExactly("目的", "灯台を長く守るための", "課題", "人が足りない。", "概要", "塗り替えの費用を補う");
  }

  /** Cells that touch say where the columns are. */
  @Test
  void haveTheirHeadsInARowOfCells() {
    frames(98, 110, "目的", "課題", "概要");
    row(115, "灯台を長く守るために", "人が足りない。", "塗り替えの費用を補う");

    assertThat(read()).containsExactly("目的", "灯台を長く守るために", "課題", "人が足りない。", "概要", "塗り替えの費用を補う");
  }

  /** Of the same field, one with what is to stand below it; no height but one has text of both. */
  @Test
  void haveTheirHeadsInARowOfCellsAndStandApart() {
    frames(98, 440, "事業の内容");
    rulings.add(Ruling.upright(269, 98, 112));
    line(275, 100, "事業スキーム（対象等）");
    line(50, 120, "里山を守る。");
    line(275, 120, "国から市町村へ補う。");
    line(50, 150, "橋を直す。");
    line(275, 138, "十年で百の橋を直す。");

    assertThat(read())
        .containsExactly("事業の内容", "里山を守る。", "橋を直す。", "事業スキーム（対象等）", "国から市町村へ補う。", "十年で百の橋を直す。");
  }

  /** The years of a roadmap are no text of 目的, 課題 and 概要. */
  @Test
  void endAtFramesLikeThoseOfTheirHeads() {
    frames(98, 106, "目的", "課題", "概要");
    row(115, "灯台を守る。", "人が足りない。", "費用を補う。");
    frames(138, 106, "令和8年度", "令和9年度", "令和10年度");

    assertThat(read())
        .containsExactly(
            "目的", "灯台を守る。", "課題", "人が足りない。", "概要", "費用を補う。", "令和8年度", "令和9年度", "令和10年度");
  }

  /** Frames of labels below each other are no heads of a list, though 施策名 is among them. */
  @Test
  void holdFurtherLabelsInFrames() {
    frames(98, 106, "施策名", "目的", "詳細");
    row(115, "灯台の塗り替え支援事", "港を守るための塗り替", "港の灯台に限り、また");
    row(127, "業", "えを支える。", "長さを問わない。");
    frames(148, 106, "担当課", "概要", "効果");
    row(165, "里山課", "費用を補う。", "港が残る。");

    assertThat(read())
        .containsExactly(
            "施策名",
            "灯台の塗り替え支援事",
            "業",
            "担当課",
            "里山課",
            "目的",
            "港を守るための塗り替",
            "えを支える。",
            "概要",
            "費用を補う。",
            "詳細",
            "港の灯台に限り、また",
            "長さを問わない。",
            "効果",
            "港が残る。");
  }

  /** What runs across ends them, and its head stands above it. */
  @Test
  void endAtALineThatRunsAcross() {
    heads("目的", "概要");
    row(115, "灯台を守るためである", "塗り替えの費用を半分");
    row(130, "", "補う。");
    line(50, 150, "詳細");
    line(50, 165, "港の灯台に限り、三年に一度とし、長さを問わない。");

    assertThat(read())
        .containsExactly(
            "目的", "灯台を守るためである", "概要", "塗り替えの費用を半分", "補う。", "詳細", "港の灯台に限り、三年に一度とし、長さを問わない。");
  }

  /** The rows of a list are read across. */
  @Test
  void areNoneBelowTheHeadsOfAList() {
    heads("施策名", "目的", "概要");
    row(115, "灯台の塗り替え", "港を守る。", "費用を補う。");
    row(130, "渡し船の電化", "島を結ぶ。", "船を替える。");

    assertThat(read())
        .containsExactly(
            "施策名", "目的", "概要", "灯台の塗り替え", "港を守る。", "費用を補う。", "渡し船の電化", "島を結ぶ。", "船を替える。");
  }

  /** Labels before their values on one height are none of columns. */
  @Test
  void areNoneBesideValues() {
    line(50, 100, "目的");
    line(100, 100, "灯台を長く守るために行う施策");
    line(300, 100, "概要");
    line(350, 100, "費用を補う。");
    line(50, 115, "詳細");
    line(100, 115, "港の灯台に限る。");
    line(300, 115, "効果");
    line(350, 115, "港が残る。");

    assertThat(read()).startsWith("目的", "灯台を長く守るために行う施策", "概要", "費用を補う。");
  }
}
