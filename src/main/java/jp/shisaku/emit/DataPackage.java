package jp.shisaku.emit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.emit.table.Column;
import jp.shisaku.emit.table.TableForm;

/**
 * datapackage.json: what the tables hold, by the Frictionless Data Package specification, version
 * 2. Made from the same columns as the tables themselves.
 */
final class DataPackage {

  static final String FILE_NAME = "datapackage.json";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String RESOURCE = "https://datapackage.org/profiles/2.0/dataresource.json";
  private static final String SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json";
  private static final String DIALECT = "https://datapackage.org/profiles/2.0/tabledialect.json";

  /** What the publication does not print is not made up: its publisher's terms hold. */
  private static final Map<String, Object> LICENCE =
      ordered(
          "name", "notspecified",
          "title", "Not printed in the publication: the terms of its publisher apply.");

  private DataPackage() {}

  /** A table that was written: its form, the number of its bytes and their digest. */
  record Written(TableForm<?> table, long bytes, String sha256) {}

  static void write(Catalogue catalogue, List<Written> tables, OutputStream out)
      throws IOException {
    ObjectMapper mapper = JsonForm.in(Locale.ENGLISH);
    JsonForm.write(mapper, description(catalogue.publication(), tables), out);
  }

  private static Map<String, Object> description(Publication publication, List<Written> tables) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("$schema", PROFILE);
    description.put("name", publication.id());
    publication.title().ifPresent(title -> description.put("title", title));
    description.put(
        "description",
        "Policy measures read from a publication. Amounts are whole yen (JPY), expenditure, by"
            + " fiscal years from April 1 to March 31. A text cell that begins with an apostrophe"
            + " was defused: take one apostrophe away to restore it.");
    publication.fiscalYear().ifPresent(year -> description.put("fiscalPeriod", period(year)));
    description.put("countryCode", "JP");
    description.put("licenses", List.of(LICENCE));
    description.put("sources", publication.sources().stream().map(DataPackage::source).toList());
    description.put("resources", tables.stream().map(DataPackage::resource).toList());
    return description;
  }

  private static Map<String, Object> period(int year) {
    return ordered("start", year + "-04-01", "end", (year + 1) + "-03-31");
  }

  /** By its name alone: it lies outside the package, where no path of the package leads. */
  private static Map<String, Object> source(Publication.Source source) {
    Map<String, Object> described =
        ordered(
            "title", source.file(),
            "mediatype", source.mediaType(),
            "hash", hash(source.sha256()));
    source.bytes().ifPresent(bytes -> described.put("bytes", bytes));
    return described;
  }

  private static Map<String, Object> resource(Written written) {
    TableForm<?> table = written.table();
    return ordered(
        "$schema", RESOURCE,
        "name", table.name(),
        "type", "table",
        "path", table.fileName(),
        "title", table.title(),
        "description", table.description(),
        "format", "csv",
        "mediatype", "text/csv",
        "encoding", "utf-8",
        "bytes", written.bytes(),
        "hash", hash(written.sha256()),
        "dialect", dialect(),
        "schema", schema(table));
  }

  private static String hash(String sha256) {
    return "sha256:" + sha256;
  }

  private static Map<String, Object> dialect() {
    return ordered(
        "$schema",
        DIALECT,
        "header",
        true,
        "delimiter",
        ",",
        "lineTerminator",
        "\n",
        "quoteChar",
        "\"",
        "doubleQuote",
        true,
        "skipInitialSpace",
        false);
  }

  private static Map<String, Object> schema(TableForm<?> table) {
    return ordered(
        "$schema", SCHEMA,
        "fields", table.columns().stream().map(column -> field(column, table)).toList(),
        "missingValues", List.of(ordered("value", "", "label", "not printed, or not applicable")),
        "primaryKey", table.primaryKey(),
        "foreignKeys", table.foreignKeys().stream().map(key -> foreignKey(key, table)).toList());
  }

  private static Map<String, Object> field(Column<?> column, TableForm<?> table) {
    Map<String, Object> field =
        ordered(
            "name", column.name(),
            "type", column.type().code(),
            "title", table.title(column),
            "description", table.description(column));
    if (!column.constraints().isEmpty()) {
      field.put("constraints", column.constraints());
    }
    field.putAll(column.properties());
    return field;
  }

  /** A reference of a table to itself names no resource. */
  private static Map<String, Object> foreignKey(TableForm.ForeignKey key, TableForm<?> table) {
    Map<String, Object> reference = new LinkedHashMap<>();
    if (!TableForm.ForeignKey.TABLE.equals(table.name())) {
      reference.put("resource", TableForm.ForeignKey.TABLE);
    }
    reference.put("fields", List.of(TableForm.ForeignKey.KEY));
    return ordered("fields", List.of(key.field()), "reference", reference);
  }

  /** A map in written order, from keys and values in turn. */
  static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
