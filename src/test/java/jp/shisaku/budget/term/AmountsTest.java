package jp.shisaku.budget.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  @ParameterizedTest(name = "{0} is {1} yen")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1円            | 1
          0円            | 0
          52百万円        | 52000000
          1,129百万円     | 1129000000
          １，１２９百万円   | 1129000000
          123,456,789百万円 | 123456789000000
          39,800万円      | 398000000
          8.5万円         | 85000
          0.9億円         | 90000000
          ３．２億円       | 320000000
          4百万円         | 4000000
          5千万円         | 50000000
          12千円          | 12000
          1.5千万円       | 15000000
          2十億円         | 2000000000
          3百億円         | 30000000000
          2千5百万円      | 25000000
          14万2000円      | 142000
          1億8,990万円    | 189900000
          1億20百万円     | 120000000
          1兆2,500億円    | 1250000000000
          五十二百万円     | 52000000
          五二百万円       | 52000000
          一億二千万円     | 120000000
          三百五十億円     | 35000000000
          二千三百万円     | 23000000
          一〇〇万円       | 1000000
          52 百万円       | 52000000
          1兆 2,500 億円  | 1250000000000
          △52百万円       | -52000000
          ▲ 52百万円      | -52000000
          ▲1.5億円        | -150000000
          −52百万円       | -52000000
          -52百万円       | -52000000
          ￥38,000,000    | 38000000
          ¥38,000,000     | 38000000
          △￥500         | -500
          ￥38百万円      | 38000000
          """)
  void readsAnAmountInWholeYen(String printed, long yen) {
    assertThat(Amounts.read(printed)).isEqualTo(new Amount.Yen(yen, false, printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"約12億円", "概ね12億円", "12億円程度", "約 12億円規模", "12億円弱", "12億円（程度）"})
  void marksAnApproximateAmount(String printed) {
    assertThat(Amounts.read(printed)).isEqualTo(new Amount.Yen(1_200_000_000L, true, printed));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "30～40億円, 3000000000, 4000000000",
    "30億円～40億円, 3000000000, 4000000000",
    "9千万～1億円, 90000000, 100000000",
    "1.5〜2百万円, 1500000, 2000000",
    "約30～40億円, 3000000000, 4000000000"
  })
  void keepsBothBoundsOfARange(String printed, long from, long to) {
    assertThat(Amounts.read(printed)).isEqualTo(new Amount.Range(from, to, printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "円",
        "万",
        "億",
        "12億",
        "52",
        "52百万",
        "百万円",
        "億円",
        "〇百万円",
        "○○百万円",
        "数億円",
        "1,12百万円",
        "1,1290百万円",
        "12,34,567円",
        "052百万円",
        "1.129.000円",
        "1、129百万円",
        "1 129百万円",
        "1,\n129百万円",
        "三十二十円",
        "二十三十万円",
        "五百百円",
        "1億2兆円",
        "1億2億円",
        "1.5兆2億円",
        "2万30000円",
        "0.3円",
        "1.2345千円",
        "40～30億円",
        "～40億円",
        "30億円～",
        "1～1億2000万円",
        "△30～40億円",
        "10百万円を",
        "10百万円/件",
        "52百万ドル",
        "99999999兆円",
        "1e6円",
        "5二百万円",
        "1,000,000,000,000,000,000,000,000円"
      })
  void refusesWhatIsNoSoundAmount(String printed) {
    assertThat(Amounts.read(printed)).isEqualTo(new Amount.Unreadable(printed.replace("\n", " ")));
  }

  @Test
  void readsABareNumberOnlyInAStatedUnit() {
    assertThat(Amounts.read("1,234", Unit.named("千円")))
        .isEqualTo(new Amount.Yen(1_234_000, false, "1,234"));
    assertThat(Amounts.read("1,234", Optional.empty())).isEqualTo(new Amount.Unreadable("1,234"));
  }
}
