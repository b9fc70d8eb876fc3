package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** A row of a sheet's table of which a page break leaves a part without its label. */
class BrokenRowTest {

  private static final String FIRST =
      """
      [x]施策名 | 風船便の普及
      [x]担当 | 総務省風船局便り課
      [x]予算額 | 令和7年度予算(案)：12百万円\
      """;

  private static Measure measure(String first, String next) {
    return Extracted.measure(
        Pages.layout(
            LayoutPage.portrait().table(40, 60, 200, first),
            LayoutPage.portrait().table(40, 60, 200, next)));
  }

  @Test
  void goesOnWithTheBudgetAboveThePageBreak() {
    Measure measure = measure(FIRST, "[x] | (令和6年度予算：10百万円)\n[x]概要 | 便りを飛ばす。\n[x]詳細 | 糸を張る。");
    assertThat(measure.budget().lines())
        .extracting(BudgetLine::amountYen)
        .containsExactly(Optional.of(12_000_000L), Optional.of(10_000_000L));
    assertThat(measure.details()).contains("糸を張る。");
  }

  @Test
  void goesOnWithProseAboveThePageBreak() {
    Measure measure = measure(FIRST + "\n[x]目的 | 風に乗る便りを、", "[x] | 島々へ届ける。\n[x]概要 | 便りを飛ばす。");
    assertThat(measure.purpose()).contains("風に乗る便りを、\n島々へ届ける。");
    assertThat(measure.details()).isEmpty();
  }

  /** The next sheet follows in the same table, and has the same labels. */
  @Test
  void goesOnAboveTheNextSheet() {
    List<Measure> measures =
        Extracted.from(
                Pages.layout(
                    LayoutPage.portrait().table(40, 60, 200, FIRST),
                    LayoutPage.portrait()
                        .table(
                            40,
                            60,
                            200,
                            """
                            [x] | (令和6年度予算：10百万円)
                            [x]目的 | 便りを届ける。
                            [x]施策名 | 凧揚げの普及
                            [x]担当 | 総務省風船局凧課
                            [x]予算額 | 令和7年度予算(案)：15百万円
                            [x]目的 | 凧を揚げる。
                            """)))
            .value()
            .measures();
    assertThat(measures)
        .extracting(m -> m.purpose().orElse(""), m -> m.budget().lines().size())
        .containsExactly(tuple("便りを届ける。", 2), tuple("凧を揚げる。", 1));
  }

  @Test
  void readsTheRestOnceWhereItIsAllOfThePage() {
    Measure measure = measure(FIRST + "\n[x]概要 | 風に乗る便りを、", "[x] | 島々へ届ける。");
    assertThat(measure.overview()).contains("風に乗る便りを、\n島々へ届ける。");
    assertThat(measure.details()).isEmpty();
  }

  @Test
  void takesNoRowInAnotherColumnForTheRest() {
    Measure measure =
        measure(FIRST, "[x] | | (令和6年度予算：10百万円)\n[x]概要 | 便りを飛ばす。 | \n[x]詳細 | 糸を張る。 |");
    assertThat(measure.budget().lines()).hasSize(1);
  }
}
