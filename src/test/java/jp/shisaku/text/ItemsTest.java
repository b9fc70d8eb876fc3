package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemsTest {

  @ParameterizedTest
  @ValueSource(strings = {"▲52百万円", "△5", "2.5倍", "35年", "【再掲】", "アジア", "<R5>", "約", "-"})
  void takesNoAmountOrWordForAMark(String line) {
    assertThat(Items.startsItem(line)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ①港を守る。 ②灯台を守る。               | ①港を守る。/②灯台を守る。
          ・港を守る。 ・また、灯台も守る          | ・港を守る。/・また、灯台も守る
          施策分類 ①予算                           | 施策分類/①予算
          港 ・ 灯台                               | 港 ・ 灯台
          港・灯台、①と②                         | 港・灯台、①と②
          令和5年度：5百万円 (令和4年度：3百万円)  | 令和5年度：5百万円 (令和4年度：3百万円)
          """)
  void dividesALineAtTheMarksInside(String line, String items) {
    assertThat(Items.split(line)).isEqualTo(List.of(items.split("/")));
  }
}
