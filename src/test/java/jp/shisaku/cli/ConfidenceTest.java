package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Provenance.Method;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The confidence orders right: in the recognised text of the sample, where labels are misread and
 * cells are out of order, wrong values are found among the low ones. What is right is what the PDF
 * of the same sample says.
 */
class ConfidenceTest {

  @TempDir Path folder;

  private final Map<Double, List<Boolean>> rightByConfidence = new TreeMap<>();

  @BeforeEach
  void compareTheRecognisedTextWithThePdf() throws IOException {
    JsonNode recognised = measures("fixtures/sample-2025.txt");
    JsonNode right = measures("input/sample-2025.pdf");
    assertThat(recognised).hasSameSizeAs(right);
    for (int i = 0; i < right.size(); i++) {
      for (String field : ExtractedFields.NAMES) {
        JsonNode found = recognised.get(i);
        JsonNode place = found.get("provenance").path(field);
        if (!place.isMissingNode()) {
          rightByConfidence
              .computeIfAbsent(place.get("confidence").asDouble(), c -> new ArrayList<>())
              .add(
                  ExtractedFields.letters(found.get(field))
                      .equals(ExtractedFields.letters(right.get(i).get(field))));
        }
      }
    }
  }

  @Test
  void theLowerTheConfidenceTheMoreValuesAreWrong() {
    List<Double> shares = rightByConfidence.values().stream().map(ConfidenceTest::share).toList();
    assertThat(shares).hasSizeGreaterThan(3).isSorted();
  }

  @Test
  void everyValueBesideAnExactLabelIsRight() {
    rightByConfidence.forEach(
        (confidence, right) -> {
          if (confidence >= Method.LABEL.confidence()) {
            assertThat(right).as("confidence " + confidence).isNotEmpty().doesNotContain(false);
          }
        });
  }

  @Test
  void theLevelsAreTheirOwnOrder() {
    assertThat(Method.OVERRIDE.confidence()).isEqualTo(1);
    assertThat(
            Stream.of(Method.values())
                .filter(method -> method != Method.OVERRIDE)
                .map(Method::confidence))
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  private static double share(List<Boolean> right) {
    return (double) right.stream().filter(r -> r).count() / right.size();
  }

  private JsonNode measures(String source) throws IOException {
    return ExtractedFields.catalogue(source, folder.resolve(source), "sample-2025").get("measures");
  }
}
