package jp.shisaku.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import org.junit.jupiter.api.Test;

class MarginsTest {

  @Test
  void leavesOutAPageNumberThatRecognitionMisread() {
    assertThat(texts(Page.Origin.OCR, line(400, "小屋の板を張り替える。"), line(810, "の5 -")))
        .containsExactly("小屋の板を張り替える。");
  }

  @Test
  void keepsTheSameWhereItIsPrintedSo() {
    assertThat(texts(Page.Origin.TEXT, line(400, "小屋の板を張り替える。"), line(810, "の5 -")))
        .containsExactly("小屋の板を張り替える。", "の5 -");
  }

  @Test
  void keepsWhatStandsInTheMiddleOfThePage() {
    assertThat(texts(Page.Origin.OCR, line(400, "の5 -"), line(700, "小屋の板を張り替える。")))
        .containsExactly("の5 -", "小屋の板を張り替える。");
  }

  private static List<String> texts(Page.Origin origin, Block... blocks) {
    Page page = new Page(1, 595, 842, Optional.empty(), List.of(blocks), List.of(), origin);
    return Margins.removed(List.of(page)).get(0).blocks().stream()
        .map(b -> ((Line) b).text())
        .toList();
  }

  private static Line line(double top, String text) {
    return new Line(text, Optional.of(new Box(280, top, 320, top + 10)), 280, 10, false, false);
  }
}
