package jp.shisaku.layout.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /** Contents whose last entry stands at the end of the page. */
  @Test
  void keepsThePageAtTheEndOfAnEntry() {
    assertThat(
            texts(
                Page.Origin.TEXT,
                line(780, "小屋の板"),
                line(480, 780, "P.86"),
                line(800, "木道"),
                line(480, 800, "P.88")))
        .containsExactly("小屋の板", "P.86", "木道", "P.88");
  }

  @Test
  void leavesOutThePageBesideTheLastLine() {
    assertThat(texts(Page.Origin.TEXT, line(780, "小屋の板"), line(800, "木道"), line(480, 800, "P.88")))
        .containsExactly("小屋の板", "木道");
  }

  /** At the edge a number behind the head is that of the page, wherever the head begins. */
  @Test
  void leavesOutAHeadWithTheNumberOfItsPage() {
    List<Page> pages =
        IntStream.rangeClosed(8, 11)
            .mapToObj(
                n ->
                    page(
                        n,
                        line(n < 10 ? 480 : 474, 12, "里山庁施策集　" + (n + 2)),
                        line(40, 60, "小屋の改修 " + n)))
            .toList();
    assertThat(Margins.removed(pages).stream().flatMap(p -> p.blocks().stream()).map(Block::text))
        .containsExactly("小屋の改修 8", "小屋の改修 9", "小屋の改修 10", "小屋の改修 11");
  }

  /** Several measures are parts of one amount; that of all of them says nothing of a sheet. */
  @Test
  void keepsAnAmountThatIsTheSameOnAllPages() {
    List<Page> pages =
        IntStream.range(0, 4)
            .mapToObj(
                n ->
                    page(
                        n,
                        line(40, 12, "令和8年度予算案 総額 900百万円"),
                        line(40, 30, "令和8年度予算案：120百万円の内数"),
                        line(40, 60, "小屋の改修 " + n)))
            .toList();
    assertThat(Margins.removed(pages).stream().flatMap(p -> p.blocks().stream()).map(Block::text))
        .hasSize(8)
        .contains("令和8年度予算案：120百万円の内数");
  }

  /** 令和8年度予算案 of a box at the top of each page, and the unit beside its figure. */
  @Test
  void keepsYearStageAndUnitOfAmounts() {
    List<Page> pages =
        IntStream.range(0, 4)
            .mapToObj(
                n ->
                    page(
                        n,
                        line(40, 12, "令和8年度予算案"),
                        line(100, 12, "1," + (n + 2) + "00"),
                        line(160, 12, "百万円"),
                        line(300, 12, "令和7年度補正予算"),
                        line(300, 24, (n + 2) + "億円"),
                        line(500, 12, "里山庁施策集"),
                        line(40, 60, "小屋の改修 " + n)))
            .toList();
    assertThat(Margins.removed(pages).get(0).blocks())
        .extracting(Block::text)
        .containsExactly("令和8年度予算案", "1,200", "百万円", "令和7年度補正予算", "2億円", "小屋の改修 0");
  }

  /** On a slide each line of a box has its place. */
  @Test
  void keepsTheFirstLineOfABoxThatIsTheSameOnAllPages() {
    List<Page> pages =
        IntStream.range(0, 4)
            .mapToObj(n -> page(n, line(40, 12, "里山の国"), line(40, 12, "小屋の改修 " + n)))
            .toList();
    assertThat(Margins.removed(pages).get(0).blocks())
        .extracting(Block::text)
        .containsExactly("里山の国", "小屋の改修 0");
  }

  /** Half of the pages lie on their side; the head stands further right on them. */
  @Test
  void leavesOutAHeadOfPagesOfTwoSizes() {
    List<Page> pages =
        IntStream.range(0, 4)
            .mapToObj(
                n ->
                    page(
                        n,
                        n % 2 == 0 ? 595 : 842,
                        n % 2 == 0 ? 842 : 595,
                        line(n % 2 == 0 ? 480 : 727, 32, "里山庁施策集"),
                        line(40, 300, "小屋の改修 " + n)))
            .toList();
    assertThat(Margins.removed(pages).stream().flatMap(p -> p.blocks().stream()).map(Block::text))
        .containsExactly("小屋の改修 0", "小屋の改修 1", "小屋の改修 2", "小屋の改修 3");
  }

  private static Page page(int number, Block... blocks) {
    return page(number, 595, 842, blocks);
  }

  private static Page page(int number, double width, double height, Block... blocks) {
    return new Page(
        number, width, height, Optional.empty(), List.of(blocks), List.of(), Page.Origin.TEXT);
  }

  private static List<String> texts(Page.Origin origin, Block... blocks) {
    Page page = new Page(1, 595, 842, Optional.empty(), List.of(blocks), List.of(), origin);
    return Margins.removed(List.of(page)).get(0).blocks().stream()
        .map(b -> ((Line) b).text())
        .toList();
  }

  private static Line line(double top, String text) {
    return line(280, top, text);
  }

  private static Line line(double left, double top, String text) {
    Box box = new Box(left, top, left + 40, top + 10);
    return new Line(text, Optional.of(box), left, 10, false, false);
  }
}
