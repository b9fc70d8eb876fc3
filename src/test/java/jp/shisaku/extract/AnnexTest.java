package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages behind the last sheet that are of no measure. */
class AnnexTest {

  private static final String SHEET =
      """
      施策名 | %s
      担当課 | 便り課
      予算額 | 令和6年度予算：12百万円
      目的 | 便りを運ぶ。
      詳細 | 空を渡る。
      """;

  private static final String TABLE = "都道府県 | 交付額（千円）\n北の国 | 500\n南の国 | 700\n";

  private static List<Optional<String>> details(String... pages) {
    return Extracted.from(Pages.numbered(pages)).value().measures().stream()
        .map(Measure::details)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"附属資料：交付の実績", "【参考資料】", "資料編", "付録１　交付の実績"})
  void isNoTextOfTheLastMeasure(String title) {
    assertThat(
            details(
                SHEET.formatted("風船便の普及"),
                SHEET.formatted("伝書鳩の訓練"),
                title + "\n\n" + TABLE,
                "組織図\n\n便り課"))
        .containsOnly(Optional.of("空を渡る。"));
  }

  /** Then each measure has such a page, the last one too. */
  @Test
  void isOfTheMeasureWhereOthersHaveOneOfTheirOwn() {
    String annex = "参考資料\n\n" + TABLE;
    assertThat(details(SHEET.formatted("風船便の普及"), annex, SHEET.formatted("伝書鳩の訓練"), annex))
        .allMatch(text -> text.orElse("").contains("北の国"));
  }
}
