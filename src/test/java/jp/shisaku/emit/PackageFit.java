package jp.shisaku.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import jp.shisaku.emit.table.CsvTables;
import jp.shisaku.source.Sha256;

/** Holds the tables of a data package against its description, cell by cell and key by key. */
final class PackageFit {

  private static final String MISSING = "";

  private PackageFit() {}

  static void check(JsonNode description, Path folder) throws IOException {
    for (JsonNode resource : description.get("resources")) {
      Path file = folder.resolve(resource.get("path").asText());
      assertThat(Files.size(file)).as(file.toString()).isEqualTo(resource.get("bytes").asLong());
      MessageDigest digest = Sha256.digest();
      digest.update(Files.readAllBytes(file));
      assertThat("sha256:" + Sha256.hex(digest))
          .as(file.toString())
          .isEqualTo(resource.get("hash").asText());
      rows(CsvTables.read(file), resource, file.toString());
      for (JsonNode key : resource.at("/schema/foreignKeys")) {
        references(key, resource, description, folder);
      }
    }
  }

  private static void rows(List<Map<String, String>> rows, JsonNode resource, String told) {
    Set<List<String>> keys = new HashSet<>();
    for (Map<String, String> row : rows) {
      assertThat(row.keySet()).as(told).containsExactlyElementsOf(names(resource));
      for (JsonNode field : resource.at("/schema/fields")) {
        cell(field, row.get(field.get("name").asText()), told);
      }
      List<String> key = texts(resource.at("/schema/primaryKey")).stream().map(row::get).toList();
      assertThat(key).as(told).doesNotContain(MISSING);
      assertThat(keys.add(key)).as("%s: %s twice", told, key).isTrue();
    }
  }

  private static void cell(JsonNode field, String cell, String told) {
    String where = told + ", " + field.get("name").asText();
    JsonNode constraints = field.path("constraints");
    if (cell.equals(MISSING)) {
      assertThat(constraints.path("required").asBoolean()).as(where).isFalse();
      return;
    }
    switch (field.get("type").asText()) {
      case "integer" -> assertThat(cell).as(where).matches("-?[0-9]{1,18}");
      case "boolean" -> assertThat(cell).as(where).isIn("true", "false");
      default -> assertThat(field.get("type").asText()).as(where).isEqualTo("string");
    }
    if (constraints.has("enum")) {
      assertThat(texts(constraints.get("enum"))).as(where).contains(cell);
    }
    if (constraints.has("minimum")) {
      assertThat(Long.valueOf(cell))
          .as(where)
          .isGreaterThanOrEqualTo(constraints.get("minimum").asLong());
    }
  }

  private static void references(JsonNode key, JsonNode resource, JsonNode description, Path folder)
      throws IOException {
    String table = key.at("/reference/resource").asText(resource.get("name").asText());
    JsonNode target =
        StreamSupport.stream(description.get("resources").spliterator(), false)
            .filter(other -> other.get("name").asText().equals(table))
            .findFirst()
            .orElseThrow();
    Set<String> known =
        new HashSet<>(column(target, key.at("/reference/fields/0").asText(), folder));
    known.add(MISSING);
    assertThat(known)
        .as("what %s refers to", resource.get("name"))
        .containsAll(column(resource, key.at("/fields/0").asText(), folder));
  }

  private static List<String> column(JsonNode resource, String name, Path folder)
      throws IOException {
    return CsvTables.read(folder.resolve(resource.get("path").asText())).stream()
        .map(row -> row.get(name))
        .toList();
  }

  private static List<String> names(JsonNode resource) {
    return resource.at("/schema/fields").findValuesAsText("name");
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
