package jp.shisaku.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          施策名           | NAME
          府 省 庁         | OFFICES
          予算額（百万円） | BUDGET
          備考             | OTHER
          気づき           |
          """)
  void knowsTheHeadsOfColumns(String head, Field field) {
    assertThat(Profile.STANDARD.column(head)).isEqualTo(Optional.ofNullable(field));
  }

  @Test
  void takesTheHeadOfAColumnForNoLabel() {
    assertThat(new Labels(Profile.STANDARD).whole("府省庁")).isEmpty();
  }

  @Test
  void takesALabelWithItsUnitForTheLabel() {
    LabelMatch match = new Labels(Profile.STANDARD).ofCell("予算額（単位：千円）").orElseThrow();
    assertThat(match.field()).isEqualTo(Field.BUDGET);
    assertThat(match.printed()).isEqualTo("予算額（単位：千円）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"【制度・規制改革】", "［制度・規制改革］"})
  void knowsMarksInBrackets(String text) {
    assertThat(Profile.STANDARD.isMark(text)).isTrue();
    assertThat(Profile.STANDARD.isMark(text.substring(1))).isFalse();
  }

  @Test
  void letsAProfileOfOnesOwnComeFirst() {
    Profile own =
        Profile.of(
            List.of("budget,事業名,any", "name,しごと,any", "shape,list.rows,5", "total,ぜんぶ,total"));
    Profile both = own.before(Profile.STANDARD);
    assertThat(both.column("事業名")).contains(Field.BUDGET);
    assertThat(both.column("しごと")).contains(Field.NAME);
    assertThat(both.column("施策名")).contains(Field.NAME);
    assertThat(both.isTotal("ぜんぶ")).isTrue();
    assertThat(both.shape().listRows()).isEqualTo(5);
    assertThat(both.shape().listColumns()).isEqualTo(3);
  }

  @Test
  void readsAFileThatAnEditorMarkedAsUtf8() {
    assertThat(Profile.of(List.of("\ufefffield,wording,where", "name,しごと,any")).column("しごと"))
        .contains(Field.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,しごと",
        "name,,any",
        "naem,しごと,any",
        "name,しごと,everywhere",
        "shape,list.cells,3",
        "shape,list.rows,many"
      })
  void namesALineThatIsNone(String line) {
    assertThatThrownBy(() -> Profile.of(List.of("name,事業名,any", line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(line);
  }
}
