package jp.shisaku.budget.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsInTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          事業費1,129百万円、うち風船52百万円程度を計上する。 | 1129000000 52000000
          令和5年度に1兆2,500億円を計上した。                | 1250000000000
          上限は30～40億円とする。                           | ''
          12か所で3回、合わせて500人が集まった。             | ''
          """)
  void findsTheFiguresWithAUnitOfMoney(String text, String yen) {
    assertThat(
            AmountsInText.of(text).stream()
                .map(amount -> String.valueOf(amount.yen()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(yen);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          灯台の塗り替え　1,234百万円 | true
          １２ 億円                   | true
          令和8年度の12か所           | false
          3　円滑な移行               | false
          """)
  void tellsInABlinkWhetherThereIsOne(String text, boolean holds) {
    assertThat(AmountsInText.areIn(text)).isEqualTo(holds);
  }
}
