package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.check.Checks;
import jp.shisaku.issue.Issue;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that end a sheet and speak of its amounts, apart from its last text. */
class FootNotesTest {

  private static final String SHEET =
      """
      施策名：水車の油差し
      担当課：水車課
      施策分類：①予算
      予算額：令和8年度予算案 50百万円
      目的
      水車を回す。
      詳細
      春に油を差す。
      """;

  private static Measure measure(String behind) {
    return Extracted.measure(Pages.text(SHEET + behind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "※金額は四捨五入のため、合計が一致しない場合がある。",
        "（注）金額は四捨五入のため、合計が一致しない場合がある。",
        "注1）金額は四捨五入のため、合計が一致しない場合がある。"
      })
  void areRemarksOfTheBudget(String note) {
    Measure measure = measure("\n" + note);
    assertThat(measure.details()).contains("春に油を差す。");
    assertThat(measure.budget().notes()).containsExactly("金額は四捨五入のため、合計が一致しない場合がある。");
    assertThat(measure.budget().lines()).hasSize(1);
  }

  /** A note that spoke of 内数 between two sheets was the heading of the second, and unheard. */
  @Test
  void areNoHeadingOfTheNextSheetAndMakeAmountsParts() {
    Catalogue both =
        Extracted.from(
                Pages.text(
                    SHEET
                        + "\n※予算額は水辺交付金の内数\n\n"
                        + SHEET.replace("水車の油差し", "水門の塗り替え")
                        + "\n※いずれも水門交付金の内数"))
            .value();
    assertThat(both.measures())
        .extracting(m -> m.budget().lines().get(0).includedIn().orElse("-"))
        .containsExactly("水辺交付金", "水門交付金");
    assertThat(both.measures()).allMatch(m -> m.heading().isEmpty());
  }

  @Test
  void standBehindTheExcerptToo() {
    Measure measure =
        measure("\n第２章 水のくらし\n（１）水車\n【具体的取組】\n（ａ）水車を直す。\n・羽根を替える。（水車課）\n\n※予算額には事項要求を含む。");
    assertThat(measure.budget().notes()).containsExactly("予算額には事項要求を含む。");
    assertThat(measure.strategy().toString()).contains("羽根を替える").doesNotContain("事項要求");
  }

  @Test
  void stayInTheTextTheyAreAPartOf() {
    assertThat(measure("※油の金額は町が決める。\n秋にも差す。").details().orElseThrow()).contains("※油の金額は町が決める。");
    assertThat(measure("\n※油は菜種油をいう。").details().orElseThrow()).contains("※油は菜種油をいう。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"※予算額は里山留学費の内数。", "1 里山留学費の内数。"})
  void areToldWithinATextWhereTheyChangeWhatAnAmountMeans(String note) {
    Catalogue read = Extracted.from(Pages.text(SHEET + note + "\n秋にも差す。")).value();
    assertThat(Checks.checked(read).issues())
        .extracting(Issue::toString)
        .anyMatch(issue -> issue.contains("VALUE_HOLDS_NOTE"));
  }

  /** The unit of the label is printed with the cell, so that it can be read again. */
  @Test
  void andACellThatHasItsUnitInItsLabelSaysTheSameReadAgain() {
    Catalogue read =
        Extracted.from(
                Pages.text(
                    """
                    [x]施策名 | 水車の油差し | [x]担当課 | 水車課
                    [x]施策分類 | ①予算 | [x]予算額（百万円） | 令和8年度予算案：50、令和7年度予算：－

                    [x]目的 | 水車を回す。
                    """))
            .value();
    assertThat(read.measures().get(0).budget().printed())
        .contains("（単位：百万円） 令和8年度予算案：50、令和7年度予算：－");
    assertThat(Checks.run(read)).noneMatch(issue -> issue.code().code().startsWith("budget."));
  }

  @Test
  void andAmountsBelowTheirYearsSayTheSameReadAgain() {
    Catalogue read =
        Extracted.from(
                Pages.text(
                    """
                    [x]施策名 | 水車の油差し | < | <
                    [x]担当課 | 水車課 | < | <
                    [x]施策分類 | ①予算 | < | <
                    [x]予算額（百万円） | 令和8年度予算案 | 令和7年度予算 | 令和6年度予算
                    ^ | 437（一般会計436、特別会計1） | 未定 | 0
                    [x]目的 | 水車を回す。 | < | <
                    """))
            .value();
    assertThat(read.measures().get(0).budget().printed())
        .contains("令和8年度予算案：437百万円（一般会計436、特別会計1） 令和7年度予算：未定 令和6年度予算：0百万円");
    assertThat(Checks.run(read)).noneMatch(issue -> issue.code().code().startsWith("budget."));
  }
}
