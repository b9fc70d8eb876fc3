package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.catalogue.Measure;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Labels on lines of their own, with a remark in brackets. */
class RemarksBehindLabelsTest {

  private static final String HEAD =
      """
      施策名：水車の油差し
      担当課：水車課
      施策分類：①予算
      予算額：令和8年度予算案 50百万円
      """;

  /** All of it was notes of the budget. */
  @Test
  void openTheirFields() {
    Measure measure =
        Extracted.measure(
            Pages.text(HEAD + "目的（背景）\n水車が古くなった。\n概要（補助率 1/2）\n油を差す。\n詳細（主なもの）\n・油を選ぶ。\n"));
    assertThat(measure.purpose()).contains("（背景）\n水車が古くなった。");
    assertThat(measure.overview()).contains("（補助率 1/2）\n油を差す。");
    assertThat(measure.details()).contains("（主なもの）\n・油を選ぶ。");
  }

  @Test
  void areNoneInASentence() {
    Measure measure =
        Extracted.measure(Pages.text(HEAD + "目的\n水車を回す。\n概要（別紙）を参照し、油を差す。\n詳細\n・油を選ぶ。\n"));
    assertThat(measure.purpose()).contains("水車を回す。\n概要（別紙）を参照し、油を差す。");
    assertThat(measure.overview()).isEmpty();
  }

  /** It heads a part of what is told of a law. */
  @Test
  void areNoneThatNameAnArticle() {
    Measure measure =
        Extracted.measure(Pages.text(HEAD + "概要\n油を差す。\n詳細\n水車法の概要\n1. 目的（第1条）\n水車を長く使う。\n"));
    assertThat(measure.purpose()).isEmpty();
    assertThat(measure.details()).contains("水車法の概要\n1. 目的（第1条）\n水車を長く使う。");
  }
}
