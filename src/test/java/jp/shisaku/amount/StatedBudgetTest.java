package jp.shisaku.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedBudgetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和8年度当初予算額",
        "令和8年度当初予算額：12百万円",
        "令和8年度予算案 12百万円（前年度 10百万円）",
        "令和8年度予算案 12百万円（新規）",
        "令和8年度予算案：一般会計 12百万円、エネルギー対策特別会計 3百万円",
        "（令和7年度予算額 －）",
        "【令和8年度予算 12百万円】",
        "（参考）令和7年度当初予算額 12百万円",
        "令和8年度概算要求額 事項要求",
        "ゼロ予算事業"
      })
  void isABudgetWithoutItsLabel(String line) {
    assertThat(StatedBudget.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和8年度 12百万円",
        "予算額 12百万円",
        "令和8年度予算 30～40億円",
        "令和8年度予算 12百万円、里山の橋 5百万円",
        "令和8年度予算 12百万円で石垣を積み直す",
        "令和8年度予算は12百万円",
        "概算要求額 事項要求",
        "令和8年度 事項要求",
        "未定"
      })
  void leavesOtherLinesToOthers(String line) {
    assertThat(StatedBudget.is(line)).isFalse();
  }
}
