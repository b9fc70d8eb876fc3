package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.text.Fold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The confidence orders right: in the recognised text of the sample, where labels are misread and
 * cells are out of order, wrong values are found among the low ones. What is right is what the PDF
 * of the same sample says.
 */
class ConfidenceTest {

  private static final List<String> FIELDS =
      List.of(
          "heading",
          "name",
          "offices",
          "classification",
          "positions",
          "budget",
          "effect",
          "purpose",
          "overview",
          "details",
          "roadmap",
          "strategy");

  @TempDir Path folder;

  private final Map<Double, List<Boolean>> rightByConfidence = new TreeMap<>();

  @BeforeEach
  void compareTheRecognisedTextWithThePdf() throws IOException {
    JsonNode recognised = measures("fixtures/sample-2025.txt", "sample-2025");
    JsonNode right = measures("input/sample-2025.pdf", "sample-2025");
    assertThat(recognised).hasSameSizeAs(right);
    for (int i = 0; i < right.size(); i++) {
      for (String field : FIELDS) {
        JsonNode found = recognised.get(i);
        JsonNode place = found.get("provenance").path(field);
        if (!place.isMissingNode()) {
          rightByConfidence
              .computeIfAbsent(place.get("confidence").asDouble(), c -> new ArrayList<>())
              .add(letters(found.get(field)).equals(letters(right.get(i).get(field))));
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

  private static String letters(JsonNode value) {
    return Fold.letters(value.toString());
  }

  private JsonNode measures(String source, String id) throws IOException {
    Path out = folder.resolve(source);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Commands.run(
        new String[] {"extract", source, "--out", out.toString()},
        new Streams(InputStream.nullInputStream(), nowhere, nowhere));
    try (InputStream in = Files.newInputStream(out.resolve(id).resolve("catalogue.json"))) {
      return new ObjectMapper().readTree(in).get("measures");
    }
  }
}
