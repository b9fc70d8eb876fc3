package jp.shisaku.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketNoteTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "（　）内は令和7年度当初予算額, 令和7年度当初予算額",
    "※（ ）書きの数値は前年度当初予算額である。, 前年度当初予算額",
    "括弧内の金額：令和6年度補正予算額, 令和6年度補正予算額"
  })
  void tellsYearAndStageOfAmountsInBrackets(String note, String told) {
    assertThat(BracketNote.of(note)).contains(told);
  }

  /**
   * Without a year or a stage, with two of them, or with a word besides, they are another amount.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "（　）内は国費",
        "（　）内は令和7年度",
        "（　）内は当初予算額",
        "（　）内は国費の令和7年度当初予算額",
        "（　）内は令和7年度当初予算額のうち国費",
        "（　）内は令和7年度当初予算額の内数",
        "（　）内は令和6年度補正予算額及び令和7年度当初予算額"
      })
  void refusesANoteThatSaysMoreOrLess(String note) {
    assertThat(BracketNote.of(note)).isEmpty();
  }

  @Test
  void takesAWordInTheBracketOnlyWhereItIsAskedFor() {
    assertThat(BracketNote.amounts("1,234\n（1,100）")).contains(List.of("1,234", "1,100"));
    assertThat(BracketNote.amounts("1,234（皆増）")).isEmpty();
    assertThat(BracketNote.withRemark("1,234（皆増）")).contains(List.of("1,234", "皆増"));
    assertThat(BracketNote.withRemark("未定（1,100）")).contains(List.of("未定", "1,100"));
    assertThat(BracketNote.withRemark("1,234")).isEmpty();
  }
}
