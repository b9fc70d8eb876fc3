package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.read.ocr.picture.Patch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemLetterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "(\uFFFD)木道を直す, true",
    "() 木道を直す, true",
    "(》)木道を直す, true",
    "（ ）木道を直す, true",
    "(a)木道を直す, false",
    "(8)木道を直す, false",
    "(注)木道を直す, false",
    "(\uFFFD), false",
    "木道(\uFFFD)橋, false"
  })
  void isUnreadWhereASignOrNothingStandsInBrackets(String line, boolean unread) {
    assertThat(ItemLetter.isUnread(line)).isEqualTo(unread);
  }

  @ParameterizedTest(name = "{0}, then {1} and {2}")
  @CsvSource({
    "(\uFFFD)木道を直す, (a) B, (a):, (a)木道を直す",
    "()木道を直す, (j)3, (j), (j)木道を直す",
    // Two readings that differ, or that have more than a letter, say nothing.
    "()木道を直す, (i)3, (j), ()木道を直す",
    "()木道を直す, (ji)3, (ji), ()木道を直す",
    // Of what the Japanese took for a figure, it may be 1.
    "(\uFFFD)木道を直す, (l), (l), (\uFFFD)木道を直す",
    "(\uFFFD)木道を直す, (1), (1), (\uFFFD)木道を直す"
  })
  void isWhatTwoFurtherReadingsAgreeOn(String line, String one, String other, String read) {
    TextLine unread = new TextLine(line, new Patch(0, 0, 100, 10), 90, false);
    assertThat(ItemLetter.read(unread, one, other).text()).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"100, 16", "12, 12"})
  void standsAtTheBeginningOfItsLine(int width, int right) {
    assertThat(ItemLetter.patch(new Patch(0, 0, width, 10))).isEqualTo(new Patch(0, 0, right, 10));
  }
}
