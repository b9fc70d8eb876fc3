package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.fixture.SampleFixtures;
import jp.shisaku.fixture.bad.BadPdfs;
import jp.shisaku.fixture.bad.DamagedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The confidence orders right where the file itself is damaged: characters that the fonts do not
 * tell, and an end that is missing. What is right is what the sound file says on the same page.
 */
class DamagedConfidenceTest {

  private static final byte[] SOUND = SampleFixtures.pdf2025WithTables();

  /** What a chance order would have is 0.5. */
  private static final double WELL_ORDERED = 0.9;

  @TempDir Path folder;

  /** A value as it was read from a damaged file. */
  private record Value(String told, double confidence, boolean right, boolean doubted) {}

  @Test
  void wrongValuesAreFoundAmongTheLowOnesAndNoneOfTheHighestIsWrongInSilence() throws IOException {
    JsonNode sound = catalogue("sound", SOUND);
    List<Value> values = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : damaged().entrySet()) {
      values.addAll(compared(file.getKey(), sound, catalogue(file.getKey(), file.getValue())));
    }
    List<Double> wrong = values.stream().filter(v -> !v.right()).map(Value::confidence).toList();
    List<Double> right = values.stream().filter(Value::right).map(Value::confidence).toList();
    assertThat(wrong).hasSizeGreaterThan(20);
    assertThat(right).hasSizeGreaterThan(20);
    assertThat(order(wrong, right)).isGreaterThan(WELL_ORDERED);
    assertThat(values)
        .filteredOn(v -> !v.right() && v.confidence() >= Method.LABEL.confidence() && !v.doubted())
        .extracting(Value::told)
        .isEmpty();
  }

  private static Map<String, byte[]> damaged() {
    Map<String, byte[]> files = new TreeMap<>();
    for (int seed = 1; seed <= 3; seed++) {
      files.put("few-untold-" + seed, DamagedText.untold(SOUND, 0.01, seed));
      files.put("untold-" + seed, DamagedText.untold(SOUND, 0.1, seed));
      files.put("few-private-" + seed, DamagedText.privateUse(SOUND, 0.01, seed));
      files.put("private-" + seed, DamagedText.privateUse(SOUND, 0.1, seed));
    }
    files.put("cut-early", BadPdfs.cut(SOUND, 0.5));
    files.put("cut-late", BadPdfs.cut(SOUND, 0.9));
    return files;
  }

  /** How often a wrong value stands below a right one; one beside it counts half. */
  private static double order(List<Double> wrong, List<Double> right) {
    double below = 0;
    for (double w : wrong) {
      for (double r : right) {
        below += w < r ? 1 : w == r ? 0.5 : 0;
      }
    }
    return below / wrong.size() / right.size();
  }

  private static List<Value> compared(String name, JsonNode sound, JsonNode damaged) {
    Map<String, JsonNode> truth = new HashMap<>();
    for (JsonNode measure : sound.path("measures")) {
      ExtractedFields.NAMES.forEach(field -> truth.put(key(measure, field), measure.get(field)));
    }
    Set<String> doubts = doubts(damaged);
    List<Value> values = new ArrayList<>();
    for (JsonNode measure : damaged.path("measures")) {
      for (String field : ExtractedFields.NAMES) {
        JsonNode place = measure.path("provenance").path(field);
        JsonNode right = truth.get(key(measure, field));
        if (place.isMissingNode() || right == null) {
          continue;
        }
        boolean doubted =
            doubts.contains("page " + place.path("page"))
                || doubts.contains(measure.path("id").asText() + " " + field);
        values.add(
            new Value(
                name + ": " + key(measure, field) + " " + measure.get(field),
                place.path("confidence").asDouble(),
                ExtractedFields.letters(measure.get(field)).equals(ExtractedFields.letters(right)),
                doubted));
      }
    }
    return values;
  }

  /** The sample has a sheet a page: a value is known by its page and field. */
  private static String key(JsonNode measure, String field) {
    return measure.path("provenance").path(field).path("page") + " " + field;
  }

  private static Set<String> doubts(JsonNode catalogue) {
    Set<String> doubts = new HashSet<>();
    for (JsonNode issue : catalogue.path("issues")) {
      if (!issue.path("severity").asText().equals("info")) {
        doubts.add("page " + issue.path("page"));
        doubts.add(issue.path("measure").asText() + " " + issue.path("field").asText());
      }
    }
    return doubts;
  }

  private JsonNode catalogue(String name, byte[] pdf) throws IOException {
    Path source = Files.write(folder.resolve(name + ".pdf"), pdf);
    return ExtractedFields.catalogue(source.toString(), folder.resolve("out"), name);
  }
}
