package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.extract.Extracted;
import jp.shisaku.extract.measure.CodedValues.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodedValuesTest {

  private static Coded coded(int code, String label) {
    return new Coded(Optional.of(code), label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"①予算、③その他", "①予算\n③その他", "① 予算　③ その他", "①予算③その他", "①予算、\n③その\n他", "①予算・③その他、"})
  void readsAListHoweverItIsPrinted(String text) {
    assertThat(CodedValues.in(text)).containsExactly(coded(1, "予算"), coded(3, "その他"));
  }

  @Test
  void readsAListWithoutNumbersAsOneValue() {
    assertThat(CodedValues.in("里山の小屋を\n守る"))
        .containsExactly(new Coded(Optional.empty(), "里山の小屋を守る"));
  }

  @Test
  void readsAValuePrintedTwiceOnce() {
    assertThat(CodedValues.in("①予算\n①予算")).containsExactly(coded(1, "予算"));
    assertThat(CodedValues.in("予算\n①予算")).containsExactly(coded(1, "予算"));
  }

  @ParameterizedTest
  @CsvSource({"①予算 ②, ②", "①予算 ② ③その他 ④, ② ④", "① 予算 ①, ''", "①②予算, ①", "予算, ''"})
  void namesNumbersWithoutWords(String text, String alone) {
    assertThat(String.join(" ", CodedValues.numbersAlone(text))).isEqualTo(alone);
  }

  @Test
  void tellsOfNumbersWithoutWords() {
    assertThat(
            Extracted.codes(
                jp.shisaku.page.Pages.text(
                    """
        施策名：里山の小屋を守る事業

        施策分類 | ①予算 | 予算額 | 10百万円
        ^ | ② | ^ | ^
        """)))
        .contains("value.number-alone");
  }

  @Test
  void partsANoteFromItsLabel() {
    Coded coded = CodedValues.in("③その他（検討会での議論）").get(0);
    assertThat(List.of(coded.bare(), coded.note().orElse(""))).isEqualTo(List.of("その他", "検討会での議論"));
  }

  @ParameterizedTest
  @CsvSource({"''", "－", "-", "―", "' '"})
  void readsNothingFromADash(String text) {
    assertThat(CodedValues.in(text)).isEmpty();
  }
}
