package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.text.HeadingNumber.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "第4章 里山の施策, CHAPTER",
    "第四章 里山の施策, CHAPTER",
    "第 ４ 章　里山の施策, CHAPTER",
    "第3節 里山, SECTION",
    "Ⅱ里山, ROMAN",
    "IV. 里山, ROMAN",
    "2. 小屋, FIGURE",
    "2．小屋, FIGURE",
    "12. 小屋, FIGURE",
    "(1) 釘, BRACKETS",
    "（１）釘, BRACKETS",
    "（1）釘, BRACKETS",
    "(\uFFFD) 釘, BRACKETS",
    "① 板, CIRCLED",
    "ア 壁, KANA",
    "ア壁, KANA",
    "ア．壁, KANA",
    "i 屋根, SMALL_ROMAN",
    "iv 屋根, SMALL_ROMAN",
    "ⅱ 屋根, SMALL_ROMAN",
  })
  void tellsTheNumberOfAHeading(String heading, Kind kind) {
    assertThat(Outline.number(heading)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "里山の小屋",
        "2.5倍にする",
        "アンケートの実施",
        "ICTの活用",
        "(a) 釘",
        "○ 釘",
        "2023年の釘",
        "12 小屋",
        "第1回",
        "1-2 小屋"
      })
  void seesNoNumberOfAHeadingIn(String line) {
    assertThat(Outline.number(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a) 釘を打つ", "（ｂ）釘を打つ", "(c)釘を打つ", "( d ) 釘"})
  void tellsAnItem(String line) {
    assertThat(Outline.isItem(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(1) 釘", "(ア) 釘", "a 釘", "釘(a)", "(総務省)"})
  void tellsOtherLinesFromAnItem(String line) {
    assertThat(Outline.isItem(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"里山の小屋", "第4章 里山", "(1) 釘", "ア 壁"})
  void maySeeAHeadingIn(String line) {
    assertThat(Outline.mayBeHeading(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"釘を打つ。", "釘を打ち、", "・釘", "(a) 釘", "（総務省里山局）", "- 釘", "釘を打つ。（里山課）"})
  void seesNoHeadingIn(String line) {
    assertThat(Outline.mayBeHeading(line)).isFalse();
  }
}
