package jp.shisaku.read.office.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberTest {

  @ParameterizedTest
  @CsvSource({
    "decimal, 12, 12",
    "decimalZero, 3, 03",
    "decimalEnclosedCircle, 1, ①",
    "decimalEnclosedCircle, 20, ⑳",
    "decimalEnclosedCircle, 21, ㉑",
    "decimalEnclosedCircle, 50, ㊿",
    "decimalEnclosedCircle, 51, (51)",
    "decimalEnclosedParen, 2, ⑵",
    "decimalFullWidth, 10, １０",
    "lowerLetter, 27, aa",
    "upperLetter, 3, C",
    "lowerRoman, 4, iv",
    "upperRoman, 19, XIX",
    "aiueoFullWidth, 2, イ",
    "iroha, 2, ロ",
    "japaneseCounting, 10, 十",
    "japaneseCounting, 23, 二十三",
    "ideographTraditional, 1, 甲",
    "decimalEnclosedFullstop, 3, ⒊",
    "ideographDigital, 12, 一二",
    "japaneseCounting, 120, 一二〇",
    "none, 3, ''",
    "hebrew1, 3, 3",
  })
  void printsTheNumberFormatsOfWord(String format, int number, String shown) {
    assertThat(ListNumber.show(format, number)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "arabicPeriod, 3, 3.",
    "circleNumDbPlain, 12, ⑫",
    "circleNumWdBlackPlain, 3, ❸",
    "arabicDbPeriod, 2, ２．",
    "ea1JpnKorPlain, 11, 十一",
    "ea1JpnKorPeriod, 11, 十一.",
    "ea1JpnChsDbPeriod, 2, 二．",
    "arabicDbPlain, 12, １２",
    "alphaLcParenBoth, 2, (b)",
  })
  void printsTheNumberSchemesOfSlides(AutoNumberingScheme scheme, int number, String shown) {
    assertThat(ListNumber.show(scheme, number)).isEqualTo(shown);
  }
}
