package jp.shisaku;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldenUpdateTest {

  @Test
  void aRunThatRewritesGoldensIsNoCheck() {
    assertThat(Golden.UPDATE).as("goldens were rewritten: read git diff, then run again").isFalse();
  }
}
