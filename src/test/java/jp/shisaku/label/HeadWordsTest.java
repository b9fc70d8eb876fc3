package jp.shisaku.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What heads of columns say of amounts; names of measures may speak of years, too. */
class HeadWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"令和8年度当初予算案（百万円）", "R7補正", "予算額（億円）", "令和7年度", "令和8年度予算案 一般会計"})
  void sayOnlyAmounts(String head) {
    assertThat(HeadWords.sayOnlyAmounts(head)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"令和8年国際里山博覧会の推進", "令和8年度予算編成支援", "里山関係予算一覧", "令和7年度 里山の小屋", "施策名"})
  void sayMore(String text) {
    assertThat(HeadWords.sayOnlyAmounts(text)).isFalse();
  }
}
