package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.shisaku.catalogue.Measure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedNameTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          【新規】水車小屋の再生事業     | 水車小屋の再生事業 | NEW
          〔新〕水車小屋の再生事業       | 水車小屋の再生事業 | NEW
          （新）水車小屋の再生事業       | 水車小屋の再生事業 | NEW
          水車小屋の再生事業 ＜拡充＞    | 水車小屋の再生事業 | EXPANDED
          [ 継続 ] 水車小屋の再生事業    | 水車小屋の再生事業 | CONTINUING
          水車小屋の再生事業 拡充        | 水車小屋の再生事業 | EXPANDED
          新規　水車小屋の再生事業       | 水車小屋の再生事業 | NEW
          【再掲】【新規】水車小屋の再生 | 水車小屋の再生     | NEW
          """)
  void standsApartFromTheMarkThatSaysWhetherItIsNew(String printed, String bare, Status status) {
    MarkedName name = MarkedName.of(printed);
    assertThat(name.bare()).contains(bare);
    assertThat(name.status()).contains(status);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"水車小屋の見守り 再掲", "再掲　水車小屋の見守り", "水車小屋の見守り再掲", "水車小屋の見守り（再掲：2-1）", "※再掲 水車小屋の見守り"})
  void standsWithoutTheWordThatItIsPrintedElsewhereToo(String printed) {
    MarkedName name = MarkedName.of(printed);
    assertThat(name.bare()).contains("水車小屋の見守り");
    assertThat(name.relisted()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"水車小屋の見守り【一部再掲】", "水車小屋の見守り一部再掲", "古地図の再掲載"})
  void isNotPrintedElsewhereForAPartOrForAnotherWord(String printed) {
    MarkedName name = MarkedName.of(printed);
    assertThat(name.bare()).contains(printed);
    assertThat(name.relisted()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"新規就農者の支援", "水車（新規）小屋の再生", "【一部新規】水車小屋の再生", "【実証】水車小屋の再生", "水車小屋の再生（拡充）"})
  void keepsWordsThatAreNoSuchMark(String printed) {
    assertThat(MarkedName.of(printed))
        .isEqualTo(new MarkedName(Optional.of(printed), false, Optional.empty()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "○ 水車小屋の再生, 水車小屋の再生",
    "【1．水車小屋の再生】, 水車小屋の再生",
    "・水車小屋の再生, 水車小屋の再生",
    "○○県の水車小屋, ○○県の水車小屋"
  })
  void standsWithoutTheBulletOfAList(String printed, String bare) {
    assertThat(MarkedName.of(printed).bare()).contains(bare);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "（１）水車小屋の再生, 水車小屋の再生",
    "2．水車小屋の再生, 水車小屋の再生",
    "3.11を伝える水車, 3.11を伝える水車",
    "2025水車小屋の再生, 2025水車小屋の再生",
    "[12] 水車小屋の再生, 水車小屋の再生",
    "施策5　水車小屋の再生, 水車小屋の再生",
    "画施策5:水車小屋の再生, 水車小屋の再生",
    "国事業の見直し, 国事業の見直し",
    "事業１：水車小屋の再生, 水車小屋の再生",
    "施策5か年の計画, 施策5か年の計画",
    "③水車小屋の再生, 水車小屋の再生",
    "①水車小屋の再生②水路の再生, ①水車小屋の再生②水路の再生"
  })
  void standsWithoutItsNumber(String printed, String bare) {
    assertThat(MarkedName.of(printed).bare()).contains(bare);
  }

  @ParameterizedTest
  @ValueSource(strings = {"水車小屋の再生※", "水車小屋の再生 ※３", "水車小屋の再生＊1", "水車小屋の再生（注2）"})
  void standsWithoutTheMarkOfANote(String printed) {
    assertThat(MarkedName.of(printed).bare()).contains("水車小屋の再生");
  }

  @Test
  void takesNoSideWhereTwoMarksDiffer() {
    MarkedName name = MarkedName.of("【新規】【拡充】水車小屋の再生");
    assertThat(name.bare()).contains("水車小屋の再生");
    assertThat(name.status()).isEmpty();
  }

  @Test
  void isEmptyWhereOnlyMarksArePrinted() {
    assertThat(MarkedName.of("【再掲】 【新規】").bare()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"風船便（PDF：120KB）", "風船便 [PDF形式：1.2MB]", "風船便(Excel/35キロバイト)"})
  void leavesWhatALinkLeadsToOut(String printed) {
    assertThat(MarkedName.of(printed).bare()).contains("風船便");
  }
}
