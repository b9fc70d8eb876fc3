package jp.shisaku.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<String> names() {
    return Schemas.NAMES.stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void namesAndExplainsEveryProperty(String name) throws IOException {
    List<String> silent = new ArrayList<>();
    JsonNode schema = JSON.readTree(Schemas.text(name).orElseThrow());
    explained(schema, "", silent);
    assertThat(silent).isEmpty();
    assertThat(schema.get("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  private static void explained(JsonNode node, String path, List<String> silent) {
    node.path("properties")
        .properties()
        .forEach(
            property -> {
              boolean told =
                  property.getValue().has("title") && property.getValue().has("description");
              if (!told) {
                silent.add(path + "/" + property.getKey());
              }
            });
    if (node.has("properties") && !node.path("additionalProperties").isBoolean()) {
      silent.add(path + " is not strict");
    }
    node.properties()
        .forEach(child -> explained(child.getValue(), path + "/" + child.getKey(), silent));
  }

  @Test
  void holdsEveryKindOfValue() throws IOException {
    SchemaFit.check("catalogue", written().getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "relisted": false          | "relisted": "no"          | /contents/0/relisted
          "phase": "initial"         | "phase": "final"          | /measures/0/budget/lines/0/phase
          "amount_yen": 52000000     | "amount_yen": 52.5        | /measures/0/budget/lines/0/amount_yen
          "fiscal_year": 2023        | "fiscal_year": "2023"     | /publication/fiscal_year
          "title": "風船便の普及"    | "titel": "風船便の普及"   | /contents/0
          "published_on": "2022-12-01" | "published_on": "Dec 1" | /publication/published_on
          """)
  void refusesWhatDoesNotFit(String right, String wrong, String where) throws IOException {
    String edited = written().replaceFirst(Pattern.quote(right), wrong);
    List<Issue> issues = issues(edited);
    assertThat(issues).extracting(issue -> issue.arguments().get(0)).contains(where);
  }

  @Test
  void aFieldOfANewerMinorVersionIsNoFault() throws IOException {
    String newer =
        written()
            .replaceFirst(
                "\"schema_version\": \"1.0\"", "\"schema_version\": \"1.7\", \"mood\": 1");
    assertThat(issues(newer)).isEmpty();
    assertThat(issues(newer.replace("1.7", "1.0"))).hasSize(1);
  }

  @Test
  void knowsNoOtherName() {
    assertThat(Schemas.text("../secret")).isEmpty();
  }

  @Test
  void speaksJapaneseToo() throws IOException {
    String edited = written().replaceFirst("\"relisted\": false", "\"relisted\": 0");
    assertThat(SchemaFit.issues("catalogue", JSON.readTree(edited), Locale.JAPANESE))
        .extracting(issue -> issue.arguments().get(1))
        .allMatch(said -> said.matches(".*\\p{IsHiragana}.*"))
        .hasSize(1);
  }

  private static List<Issue> issues(String catalogue) throws IOException {
    return SchemaFit.issues("catalogue", JSON.readTree(catalogue), Locale.ENGLISH);
  }

  private static String written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CatalogueJson.write(InventedCatalogue.whole(), Locale.ENGLISH, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
