package jp.shisaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.emit.InventedCatalogue;
import jp.shisaku.issue.Place;
import org.junit.jupiter.api.Test;

class DoubtsTest {

  private static final Catalogue FOUND = InventedCatalogue.whole();

  @Test
  void whatStandsOnADoubtfulPageIsDoubtfulHoweverItWasFound() {
    Catalogue marked = new Doubts(Set.of(Place.of("風船施策集.pdf", 1))).markedIn(FOUND);
    assertThat(provenances(FOUND)).anyMatch(p -> p.page().equals(Optional.of(1)));
    assertThat(provenances(marked))
        .filteredOn(p -> p.page().equals(Optional.of(1)))
        .allMatch(p -> p.method() == Provenance.Method.DOUBTFUL);
    assertThat(provenances(marked).filter(p -> !p.page().equals(Optional.of(1))))
        .containsExactlyElementsOf(
            provenances(FOUND).filter(p -> !p.page().equals(Optional.of(1))).toList());
  }

  @Test
  void ofADoubtfulFileEverythingIsDoubtful() {
    Catalogue marked = new Doubts(Set.of(Place.of("風船施策集.pdf"))).markedIn(FOUND);
    assertThat(provenances(marked))
        .isNotEmpty()
        .allMatch(p -> p.method() == Provenance.Method.DOUBTFUL);
  }

  @Test
  void anotherFileIsLeftAlone() {
    assertThat(new Doubts(Set.of(Place.of("凧.pdf"))).markedIn(FOUND)).isEqualTo(FOUND);
  }

  private static Stream<Provenance> provenances(Catalogue catalogue) {
    return catalogue.measures().stream().flatMap(m -> m.provenance().values().stream());
  }
}
