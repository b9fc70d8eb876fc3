package jp.shisaku.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.table.CsvTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Loads the tables into SQLite by nothing but what datapackage.json says: names, types,
 * constraints, keys and the missing value.
 */
class DataPackageLoadTest {

  @TempDir Path folder;
  private JsonNode description;

  @BeforeEach
  void write() throws IOException {
    PublicationFiles.write(
        InventedCatalogue.whole(),
        new PublicationFiles.Style(Locale.ENGLISH, false, false),
        folder);
    description = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
  }

  @Test
  void everyRowLoadsWithEveryConstraintAndKeyEnforced() throws Exception {
    try (Connection database = loaded()) {
      for (JsonNode resource : description.get("resources")) {
        int rows = CsvTables.read(folder.resolve(resource.get("path").asText())).size();
        assertThat(count(database, resource.get("name").asText())).isEqualTo(rows).isPositive();
      }
    }
  }

  @Test
  void sumsByYearAndPhaseAreThoseOfTheJson() throws Exception {
    Catalogue catalogue = CatalogueJson.read(folder);
    Map<String, Long> fromJson = new TreeMap<>();
    catalogue.measures().stream()
        .flatMap(measure -> measure.budget().lines().stream())
        .filter(line -> line.amountYen().isPresent())
        .forEach(line -> fromJson.merge(key(line), line.amountYen().get(), Long::sum));
    Map<String, Long> fromSql = new TreeMap<>();
    try (Connection database = loaded();
        Statement select = database.createStatement();
        ResultSet sums =
            select.executeQuery(
                "SELECT fiscal_year || ' ' || phase, SUM(amount_yen) FROM budget_lines"
                    + " WHERE amount_yen IS NOT NULL GROUP BY fiscal_year, phase")) {
      while (sums.next()) {
        fromSql.put(sums.getString(1), sums.getLong(2));
      }
    }
    assertThat(fromSql).isEqualTo(fromJson).isNotEmpty();
  }

  @Test
  void theKeysAreReallyEnforced() throws Exception {
    try (Connection database = loaded();
        Statement statement = database.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.execute("UPDATE budget_lines SET measure_id = 'nobody' WHERE line = 1"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("FOREIGN KEY");
      assertThatThrownBy(() -> statement.execute("UPDATE budget_lines SET phase = 'final'"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("CHECK");
    }
  }

  @Test
  void saysWhatAFiscalDataPackageSays() {
    JsonNode lines =
        StreamSupport.stream(description.get("resources").spliterator(), false)
            .filter(resource -> resource.get("name").asText().equals("budget_lines"))
            .findFirst()
            .orElseThrow();
    Map<String, JsonNode> fields =
        StreamSupport.stream(lines.at("/schema/fields").spliterator(), false)
            .collect(Collectors.toMap(field -> field.get("name").asText(), field -> field));
    assertThat(fields.get("amount_yen").get("currency").asText()).isEqualTo("JPY");
    assertThat(fields.get("amount_yen").get("direction").asText()).isEqualTo("expenditure");
    assertThat(fields.get("amount_yen").get("columnType").asText()).isEqualTo("value");
    assertThat(fields.get("fiscal_year").get("columnType").asText()).isEqualTo("date:fiscal-year");
    assertThat(fields.get("phase").get("columnType").asText()).isEqualTo("phase:id");
    assertThat(fields.get("phase").get("categories").findValuesAsText("value"))
        .hasSameElementsAs(
            List.of(BudgetLine.Phase.values()).stream().map(BudgetLine.Phase::code).toList());
    assertThat(description.at("/fiscalPeriod/start").asText()).isEqualTo("2023-04-01");
    assertThat(description.at("/licenses/0/name").asText()).isEqualTo("notspecified");
    assertThat(description.at("/sources/0/hash").asText()).startsWith("sha256:");
  }

  private static String key(BudgetLine line) {
    return line.fiscalYear().orElseThrow() + " " + line.phase().code();
  }

  private Connection loaded() throws Exception {
    Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
    try (Statement statement = database.createStatement()) {
      statement.execute("PRAGMA foreign_keys = ON");
      for (JsonNode resource : description.get("resources")) {
        statement.execute(create(resource));
      }
    }
    for (JsonNode resource : description.get("resources")) {
      load(database, resource);
    }
    return database;
  }

  private static String create(JsonNode resource) {
    List<String> parts = new ArrayList<>();
    JsonNode schema = resource.get("schema");
    schema.get("fields").forEach(field -> parts.add(column(field)));
    parts.add("PRIMARY KEY (" + names(schema.get("primaryKey")) + ")");
    for (JsonNode key : schema.get("foreignKeys")) {
      JsonNode reference = key.get("reference");
      String table = reference.path("resource").asText(resource.get("name").asText());
      parts.add(
          "FOREIGN KEY (%s) REFERENCES %s (%s)"
              .formatted(names(key.get("fields")), table, names(reference.get("fields"))));
    }
    return "CREATE TABLE " + resource.get("name").asText() + " (" + String.join(", ", parts) + ")";
  }

  private static String column(JsonNode field) {
    String name = field.get("name").asText();
    JsonNode constraints = field.path("constraints");
    StringBuilder column = new StringBuilder(name);
    column.append(field.get("type").asText().equals("string") ? " TEXT" : " INTEGER");
    column.append(constraints.path("required").asBoolean() ? " NOT NULL" : "");
    column.append(constraints.path("unique").asBoolean() ? " UNIQUE" : "");
    if (constraints.has("minimum")) {
      column.append(" CHECK (%s >= %d)".formatted(name, constraints.get("minimum").asInt()));
    }
    if (constraints.has("enum")) {
      column.append(" CHECK (%s IN ('".formatted(name));
      List<String> values = new ArrayList<>();
      constraints.get("enum").forEach(value -> values.add(value.asText()));
      column.append(String.join("', '", values)).append("'))");
    }
    return column.toString();
  }

  private static String names(JsonNode names) {
    return StreamSupport.stream(names.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }

  private void load(Connection database, JsonNode resource) throws Exception {
    String missing = resource.at("/schema/missingValues/0/value").asText();
    for (Map<String, String> row : CsvTables.read(folder.resolve(resource.get("path").asText()))) {
      String marks = row.values().stream().map(v -> "?").collect(Collectors.joining(", "));
      String sql = "INSERT INTO " + resource.get("name").asText() + " VALUES (" + marks + ")";
      try (PreparedStatement insert = database.prepareStatement(sql)) {
        int at = 0;
        for (JsonNode field : resource.at("/schema/fields")) {
          String cell = row.get(field.get("name").asText());
          insert.setObject(++at, cell.equals(missing) ? null : typed(field, cell));
        }
        insert.executeUpdate();
      }
    }
  }

  private static Object typed(JsonNode field, String cell) {
    return switch (field.get("type").asText()) {
      case "integer" -> Long.valueOf(cell);
      case "boolean" -> Map.of("true", true, "false", false).get(cell);
      default -> cell;
    };
  }

  private static int count(Connection database, String table) throws SQLException {
    try (Statement select = database.createStatement();
        ResultSet count = select.executeQuery("SELECT COUNT(*) FROM " + table)) {
      return count.getInt(1);
    }
  }
}
