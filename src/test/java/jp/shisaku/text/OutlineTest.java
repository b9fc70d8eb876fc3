package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "第4章 里山の施策, 1",
    "第四章 里山の施策, 1",
    "第 ４ 章　里山の施策, 1",
    "2. 小屋, 2",
    "2．小屋, 2",
    "12. 小屋, 2",
    "(1) 釘, 3",
    "（１）釘, 3",
    "（1）釘, 3",
    "(\uFFFD) 釘, 3",
    "① 板, 4",
    "ア 壁, 5",
    "ア壁, 5",
    "ア．壁, 5",
    "i 屋根, 6",
    "iv 屋根, 6",
    "ⅱ 屋根, 6",
    "里山の小屋, 0",
    "2.5倍にする, 0",
    "アンケートの実施, 0",
    "ICTの活用, 0",
    "(a) 釘, 0",
    "○ 釘, 0",
    "2023年の釘, 0",
  })
  void tellsTheLevelOfAHeadingByItsMark(String heading, int level) {
    assertThat(Outline.level(heading)).isEqualTo(level);
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
