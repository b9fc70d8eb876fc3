package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "橋の点検, 橋の点検, 1",
    "橋の点検, 橋の点険, 0.75",
    "橋の点検, 橋の点, 0.75",
    "橋の点検, '', 0",
    "'', '', 1",
    "山, 川, 0",
  })
  void countsTheEdits(String a, String b, double likeness) {
    assertThat(Similarity.byEdits(a, b)).isEqualTo(likeness, within(1e-9));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "橋の点検, 橋の点検, 1",
    "橋の点検, 点検の橋, 0.3333333333",
    "橋点検, 橋点検事業, 0.6666666667",
    "山, 山, 1",
    "山, 川, 0",
    "山, 山川, 0",
    "'', '', 1",
  })
  void countsTheSharedPairs(String a, String b, double likeness) {
    assertThat(Similarity.byPairs(a, b)).isEqualTo(likeness, within(1e-9));
  }

  @Property(tries = 300, seed = "1")
  void isTheSameBothWaysAndBetweenZeroAndOne(@ForAll String a, @ForAll String b) {
    assertThat(Similarity.byEdits(a, b)).isBetween(0.0, 1.0).isEqualTo(Similarity.byEdits(b, a));
    assertThat(Similarity.byPairs(a, b)).isBetween(0.0, 1.0).isEqualTo(Similarity.byPairs(b, a));
  }

  @Property(tries = 1000, seed = "2")
  void aLikenessThatIsTooSmallIsNone(
      @ForAll @CharRange(from = 'あ', to = 'え') @StringLength(max = 12) String a,
      @ForAll @CharRange(from = 'あ', to = 'え') @StringLength(max = 12) String b,
      @ForAll @DoubleRange(min = 0, max = 1) double least) {
    double likeness = Similarity.byEdits(a, b);
    assertThat(Similarity.byEdits(a, b, least)).isEqualTo(likeness >= least ? likeness : 0);
  }
}
