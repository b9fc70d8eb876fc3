package jp.shisaku.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueJsonTest {

  @TempDir Path folder;

  @Test
  void readsBackWhatItWrote() throws IOException {
    Files.writeString(folder.resolve("catalogue.json"), written(InventedCatalogue.whole()));
    assertThat(CatalogueJson.read(folder)).isEqualTo(InventedCatalogue.whole());
  }

  @Test
  void namesTheCellOfAWorkbookAndNoneElsewhere() throws IOException {
    Place place =
        new Place("風船.xlsx", OptionalInt.of(2), Optional.empty(), Optional.of("風船!B4:C5"));
    Catalogue plain = InventedCatalogue.whole();
    Measure measure = plain.measures().get(0);
    Catalogue workbook =
        plain
            .withMeasures(
                List.of(measure.withProvenance(Map.of("name", Provenance.of(place, Method.CELL)))))
            .withIssues(List.of(Issue.of(IssueCode.BUDGET_UNREADABLE, place, "budget", "5")));
    String json = written(workbook);
    assertThat(json.split("\"cell\": \"風船!B4:C5\"", -1)).hasSize(3);
    assertThat(written(plain)).doesNotContain("\"cell\":");
    Files.writeString(folder.resolve("catalogue.json"), json);
    assertThat(CatalogueJson.read(folder)).isEqualTo(workbook);
  }

  @Test
  void readsBackACatalogueWithJapaneseMessages() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CatalogueJson.write(InventedCatalogue.whole(), Locale.JAPANESE, out);
    Path file = Files.write(folder.resolve("any-name.json"), out.toByteArray());
    assertThat(CatalogueJson.read(file)).isEqualTo(InventedCatalogue.whole());
  }

  @Test
  void writesComposedTextWithPlainLineBreaksAndWholeCharacters() throws IOException {
    Catalogue plain = InventedCatalogue.whole();
    Catalogue odd =
        new Catalogue(
            plain.schemaVersion(),
            plain.publication(),
            List.of(
                new ContentsEntry(List.of("か\u3099"), "a\r\nb\rc\ud842", Optional.empty(), false)),
            List.of(),
            List.of(),
            List.of());
    assertThat(written(odd))
        .contains("\"path\": [\"が\"]", "\"title\": \"a\\nb\\nc\ufffd\"")
        .doesNotContain("\r")
        .endsWith("}\n");
  }

  @Test
  void leavesAFieldOfANewerMinorVersionAside() throws IOException {
    String newer =
        written(InventedCatalogue.whole())
            .replaceFirst(
                "\"schema_version\": \"1.0\",", "\"schema_version\": \"1.9\", \"mood\": 1,");
    Path file = Files.writeString(folder.resolve("c.json"), newer);
    assertThat(CatalogueJson.read(file).measures()).isEqualTo(InventedCatalogue.whole().measures());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                       | EMPTY
          []                                       | NO_VERSION
          {}                                       | NO_VERSION
          {"schema_version": "1.0", "contents": 3} | MISFIT
          no json                                  | NO_JSON
          {"schema_version": "2.0"}                | NEWER_VERSION
          """)
  void saysWhyItRefusesAFile(String text, NoCatalogue.Why why) throws IOException {
    Path file = Files.writeString(folder.resolve("c.json"), text);
    assertThatThrownBy(() -> CatalogueJson.read(file))
        .isInstanceOfSatisfying(
            NoCatalogue.class,
            none -> {
              assertThat(none.why()).isEqualTo(why);
              assertThat(none.arguments()).startsWith(file.toString());
            });
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "id": "(?=[^"]*",\\s*"heading)                | "other": "         | MISFIT
          "publication":                              | "other":           | MISFIT
          "amount_yen": [0-9]+                        | "amount_yen": 1.5  | MISFIT
          "id": "[^"]*"(?=,\\s*"heading)                | "id": "twice"      | ID_TWICE
          """)
  void refusesWhatAHandHasSpoiled(String is, String becomes, NoCatalogue.Why why)
      throws IOException {
    String spoiled = written(InventedCatalogue.whole()).replaceAll(is, becomes);
    Path file = Files.writeString(folder.resolve("c.json"), spoiled);
    assertThatThrownBy(() -> CatalogueJson.read(file))
        .isInstanceOfSatisfying(NoCatalogue.class, none -> assertThat(none.why()).isEqualTo(why));
  }

  private static String written(Catalogue catalogue) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CatalogueJson.write(catalogue, Locale.ENGLISH, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
