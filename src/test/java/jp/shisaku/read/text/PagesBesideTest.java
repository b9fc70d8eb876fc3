package jp.shisaku.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two pages beside each other on a page of a text are read one after the other. */
class PagesBesideTest {

  /** Its fourth line fills the page: a single blank is behind it, as words have. */
  private static final String BRIDGE =
      """
      里山の橋
      施策名   里山の橋の改修
      担当部局  里山局橋課
      目的    里山の道と海の道を結ぶ橋を残すことで
            人が行き交う。
      予算額   令和8年度：30百万円""";

  private static final String HUT =
      """
      里山の小屋
      施策名   里山の小屋の修繕
      担当部局  里山局小屋課
      目的    屋根を葺き、
            小屋を残す。
      予算額   令和8年度：12百万円""";

  private static final String BRIDGE_GOES_ON = "橋は板で作り、\n年に一度、\n塗る。";

  private static final String HUT_GOES_ON = "小屋は里山の木で建て、屋根は里の葦で葺く。\n三年に一度、\n屋根を葺く。";

  private static String beside(String left, String right) {
    List<String> other = right.lines().toList();
    List<String> one = left.lines().toList();
    return IntStream.range(0, one.size())
        .mapToObj(i -> "%-25s".formatted(one.get(i)) + other.get(i))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void arePartedWhereTheLabelsOfTheSecondBegin() {
    assertThat(PagesBeside.apart(List.of(beside(BRIDGE, HUT))))
        .containsExactly(List.of(BRIDGE, HUT));
  }

  /** What goes on on the next page has no labels. */
  @Test
  void arePartedOnFurtherPages() {
    String further = beside(BRIDGE_GOES_ON, HUT_GOES_ON);
    assertThat(PagesBeside.apart(List.of(beside(BRIDGE, HUT), further)))
        .endsWith(List.of(BRIDGE_GOES_ON, HUT_GOES_ON));
    assertThat(PagesBeside.apart(List.of(further))).containsExactly(List.of(further));
  }

  @Test
  void areNoneWhereTheLabelsAreThoseOfOneSheet() {
    String sheet =
        beside(
            "施策名   里山の橋の改修\n担当部局  里山局橋課\n目的    橋を残す。", "施策分類  予算\n予算額   令和8年度：30百万円\n概要    橋を直す。");
    assertThat(PagesBeside.apart(List.of(sheet))).containsExactly(List.of(sheet));
  }

  @Test
  void haveATitleAcrossBoth() {
    String title = "里山と海の暮らしを共に守るための施策を集めた一覧である。";
    assertThat(PagesBeside.apart(List.of(title + "\n" + beside(BRIDGE, HUT))))
        .containsExactly(List.of(title + "\n" + BRIDGE, "\n" + HUT));
  }

  /** Nobody knows which line is of which page. */
  @Test
  void areLeftWhereATextRunsAcrossBoth() {
    String page = beside(BRIDGE, HUT) + "\n里山と海の暮らしを共に守るための施策を集めた一覧である。";
    assertThat(PagesBeside.apart(List.of(page))).containsExactly(List.of(page));
  }
}
