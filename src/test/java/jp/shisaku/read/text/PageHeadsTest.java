package jp.shisaku.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageHeadsTest {

  /** On the first page it is the title; behind it, it would stand within the value of a label. */
  @Test
  void leavesOutTheLineAboveEachFurtherPage() {
    assertThat(PageHeads.removed(List.of("里山の施策集\n概要：橋を", "里山の施策集\n架ける。", "里山の施策集\n目的：渡る。")))
        .containsExactly("里山の施策集\n\n概要：橋を", "架ける。", "目的：渡る。");
  }

  @Test
  void leavesOutTheNumberOfThePageBesideIt() {
    assertThat(
            PageHeads.removed(
                List.of("里山の施策集    P.1\n概要：橋を", "2    里山の施策集\n架ける。", "里山の施策集    － 3 －\n目的：渡る。")))
        .containsExactly("里山の施策集\n\n概要：橋を", "架ける。", "目的：渡る。");
  }

  @Test
  void leavesOutTheLineBelowEachPageWithItsNumber() {
    assertThat(PageHeads.removed(List.of("橋を\n里山の施策集\n- 1 -\n", "架ける。\n里山の施策集\n- 2 -\n", "島")))
        .containsExactly("橋を", "架ける。", "島");
  }

  /** A label, a unit and the heads of a table stand above the pages, too. */
  @Test
  void keepsWhatMeansSomething() {
    for (String head : List.of("施策名", "（単位：百万円）", "施策名\t担当課\t予算額", "予算額：未定", "番 施策名", "分野")) {
      List<String> pages = List.of(head + "\n橋", head + "\n島", head + "\n浜");
      assertThat(PageHeads.removed(pages)).isSameAs(pages);
    }
  }

  @Test
  void keepsALineThatOpensSomePagesOnly() {
    List<String> pages = List.of("章\n橋", "章\n島", "浜", "森");
    assertThat(PageHeads.removed(pages)).isSameAs(pages);
  }
}
