package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets without 予算額, whose amounts have their year and stage as a label of their own. */
class BudgetWithoutLabelTest {

  private static final String TOLD = "2024 initial 52000000; 2023 supplementary 48000000";

  private static String told(Measure measure) {
    return String.join("; ", Extracted.amounts(measure));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和6年度当初予算額 | 52,000千円 | 令和5年度補正予算額 | 48,000千円",
        "令和6年度当初予算額（千円） | 52,000 | 令和5年度補正予算額（百万円） | 48",
        "令和6年度当初予算額（億円） | 0.52 | 令和5年度補正予算額（億円） | 0.48",
        "令和6年度当初予算額 | 52百万円 | < | <\n令和5年度補正予算額 | 48百万円 | < | <",
        "令和6年度当初予算額 | 令和5年度補正予算額 | 担当者 | 内線\n52百万円 | 48百万円 | 山川 | 12",
        "R6当初予算 | 52百万円（国費） | R5補正予算 | 48百万円",
      })
  void readsAmountsBesideOrBelowTheirYearAndStage(String cells) {
    Measure measure =
        Extracted.measure(
            Pages.text("事業名 | 風船便の普及 | 担当課 | 便り課\n" + cells + "\n事業概要 | 便りを飛ばす。 | < | <\n"));
    assertThat(told(measure)).isEqualTo(TOLD);
    assertThat(measure.overview()).contains("便りを飛ばす。");
    assertThat(measure.details().orElse("")).doesNotContain("52", "48");
  }

  @Test
  void readsThemInLinesBelowTheOffice() {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                事業名
                風船便の普及

                担当課
                便り課

                令和6年度当初予算額
                52,000千円

                令和5年度補正予算額
                48,000千円

                事業目的
                令和4年度予算：10百万円に続けて便りを飛ばす。
                """));
    assertThat(told(measure)).isEqualTo(TOLD);
    assertThat(measure.offices()).extracting(Office::printed).isEqualTo(List.of("便り課"));
  }

  /** Only the one beside the label was read, and the other was text. */
  @Test
  void readsAllOfThemBetweenTheTexts() {
    String sheet = "\n担当：総務省便り課\n目的\n便りを運ぶ。\n概要\n風船を飛ばす。\n";
    String amounts = "令和6年度予算（案）：52百万円\n令和5年度補正予算：48百万円\n詳細\n糸を張る。\n\n";
    assertThat(
            Extracted.from(
                    Pages.text(
                        "風船便の普及" + sheet + amounts + "伝書鳩の訓練" + sheet + amounts + "狼煙の保存" + sheet
                            + amounts))
                .value()
                .measures())
        .extracting(BudgetWithoutLabelTest::told)
        .containsOnly("2024 initial draft 52000000; 2023 supplementary 48000000")
        .hasSize(3);
  }

  @Test
  void takesNoAmountOfAnotherTableWhereTheSheetHasABudget() {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                施策名 | 風船便の普及 | 担当課 | 便り課
                予算額 | 令和6年度当初予算：52百万円、令和5年度補正予算：48百万円 | 概要 | 飛ばす。

                令和3年度当初予算額 | 7百万円
                """));
    assertThat(told(measure)).isEqualTo(TOLD);
  }
}
