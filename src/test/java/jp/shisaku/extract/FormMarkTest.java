package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.page.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which form a sheet fills in, printed between two of them, belongs to neither. */
class FormMarkTest {

  @ParameterizedTest
  @ValueSource(strings = {"【様式1】", "（別紙）", "別紙２", "参考様式第3号", "様式４－２", "別記様式第１号", "施策3", "No.12"})
  void isNeitherHeadingNorText(String mark) {
    List<Measure> measures =
        Extracted.from(
                Pages.text(
                    """
                    %1$s

                    施策名 | 里山の小屋を守る事業
                    予算額 | 令和7年度予算：10百万円
                    詳細 | 小屋を建て直す。

                    %1$s

                    施策名 | 里山の橋を守る事業
                    予算額 | 令和7年度予算：20百万円
                    詳細 | 橋を架け直す。
                    """
                        .formatted(mark)))
            .value()
            .measures();

    assertThat(measures).extracting(Measure::heading).containsOnly(Optional.empty());
    assertThat(measures)
        .extracting(measure -> measure.details().orElse(""))
        .containsExactly("小屋を建て直す。", "橋を架け直す。");
  }
}
