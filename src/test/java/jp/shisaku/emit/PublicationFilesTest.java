package jp.shisaku.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.Golden;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.emit.table.CsvTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationFilesTest {

  private static final PublicationFiles.Style ENGLISH =
      new PublicationFiles.Style(Locale.ENGLISH, false, true);

  @TempDir Path folder;

  @Test
  void writesTheCatalogueItsTablesAndTheirDescription() throws IOException {
    PublicationFiles.write(InventedCatalogue.whole(), ENGLISH, folder);
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names =
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      // What a result was made from is added by the batch that keeps it.
      Set<String> own = new TreeSet<>(PublicationFiles.names());
      own.remove(Manifest.FILE_NAME);
      assertThat(names).isEqualTo(own);
    }
    SchemaFit.check("catalogue", Files.readAllBytes(folder.resolve("catalogue.json")));
    for (String name : PublicationFiles.names()) {
      if (name.equals(Manifest.FILE_NAME)) {
        continue;
      }
      Golden.check("invented-catalogue/" + name, Files.readAllBytes(folder.resolve(name)));
    }
  }

  @Test
  void theTablesHoldWhatTheCatalogueHolds() throws IOException {
    PublicationFiles.write(InventedCatalogue.whole(), ENGLISH, folder);
    List<Map<String, String>> measures = CsvTables.read(folder.resolve("measures.csv"));
    assertThat(measures)
        .extracting(row -> row.get("measure_id"))
        .isEqualTo(InventedCatalogue.whole().measures().stream().map(Measure::id).toList());
    assertThat(measures.get(0))
        .containsEntry("name", "風船便, \"空の道\"事業")
        .containsEntry("effect", "-")
        .containsEntry("purpose", "-5度でも飛ぶ風船を広める。")
        .containsEntry("overview", "・膨らませる\n・飛ばす")
        .containsEntry("details", "");
    assertThat(CsvTables.read(folder.resolve("budget_lines.csv")))
        .extracting(row -> row.get("amount_yen"))
        .containsExactly("52000000", "-3000");
  }

  /**
   * As diff has it: without amounts that are parts of larger ones, and without second printings.
   */
  @Test
  void whatAYearSpendsIsSummedFromTheLinesAlone() throws IOException {
    PublicationFiles.write(
        CatalogueJson.read(Path.of("src/test/resources/golden/sample-2025-pdf")), ENGLISH, folder);
    assertThat(CsvTables.read(folder.resolve("budget_lines.csv")))
        .filteredOn("fiscal_year", "2025")
        .filteredOn("phase", "initial")
        .filteredOn("included", "false")
        .filteredOn("relisted", "false")
        .extracting(row -> Long.parseLong(row.get("amount_yen")))
        .satisfies(
            yen ->
                assertThat(yen.stream().mapToLong(Long::longValue).sum()).isEqualTo(479_000_000));
  }

  @Test
  void aMarkForExcelIsNoPartOfTheFirstColumn() throws IOException {
    PublicationFiles.write(
        InventedCatalogue.whole(), new PublicationFiles.Style(Locale.ENGLISH, true, false), folder);
    Path file = folder.resolve("contents.csv");
    assertThat(Files.readAllBytes(file)).startsWith(0xef, 0xbb, 0xbf);
    assertThat(CsvTables.read(file).get(0)).containsEntry("publication_id", "風船施策集");
  }

  @Test
  void messagesFollowTheLanguageThatWasChosen() throws IOException {
    PublicationFiles.write(
        InventedCatalogue.whole(),
        new PublicationFiles.Style(Locale.JAPANESE, false, false),
        folder);
    assertThat(CsvTables.read(folder.resolve("issues.csv")).get(0).get("message"))
        .isEqualTo("「若干」を金額として読めません。手で補ってください。");
  }

  @Test
  void theDescriptionNamesEveryColumnOfEveryTable() throws IOException {
    PublicationFiles.write(InventedCatalogue.whole(), ENGLISH, folder);
    JsonNode description =
        new ObjectMapper().readTree(folder.resolve(DataPackage.FILE_NAME).toFile());
    for (JsonNode resource : description.get("resources")) {
      Path table = folder.resolve(resource.get("path").asText());
      List<String> named = resource.get("schema").get("fields").findValuesAsText("name");
      assertThat(Files.readAllLines(table).get(0)).isEqualTo(String.join(",", named));
      assertThat(Files.size(table)).isEqualTo(resource.get("bytes").asLong());
    }
  }
}
