package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordTableTest {

  @Test
  void leavesOutRemarksAndBlankLines() {
    assertThat(WordTable.rows(WordTableTest.class, "word-table.csv"))
        .containsExactly("小屋,里山", " 道,# 山");
  }

  @Test
  void namesATableThatIsMissing() {
    assertThatThrownBy(() -> WordTable.rows(WordTableTest.class, "gone.csv"))
        .hasMessage("gone.csv");
  }
}
