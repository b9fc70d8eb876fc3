package jp.shisaku.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.emit.table.Column;
import jp.shisaku.emit.table.TableForm;

/**
 * The SQL for a table. A database may hold many publications, so every key and every reference is
 * told together with the publication.
 */
record SqlStatements(TableForm<?> table, SqlDialect dialect) {

  static final String PUBLICATION = "publication_id";

  String create() {
    List<String> parts = new ArrayList<>();
    table.columns().forEach(column -> parts.add(definition(column)));
    parts.add("PRIMARY KEY (" + names(table.primaryKey()) + ")");
    table.foreignKeys().forEach(key -> parts.add(reference(key)));
    return "CREATE TABLE IF NOT EXISTS %s (\n  %s\n)"
        .formatted(quoted(table.name()), String.join(",\n  ", parts));
  }

  /**
   * An index for every reference that the primary key does not serve: where a measure is taken away
   * or written, a database looks for the rows that refer to it, and would read the whole table each
   * time.
   */
  List<String> indexes() {
    return table.foreignKeys().stream()
        .map(key -> List.of(PUBLICATION, key.field()))
        .filter(columns -> !columns.equals(table.primaryKey().subList(0, columns.size())))
        .map(
            columns ->
                "CREATE INDEX IF NOT EXISTS %s ON %s (%s)"
                    .formatted(
                        quoted(table.name() + "_" + columns.get(1)),
                        quoted(table.name()),
                        names(columns)))
        .toList();
  }

  String deletePublication() {
    return "DELETE FROM " + quoted(table.name()) + " WHERE " + quoted(PUBLICATION) + " = ?";
  }

  String insert() {
    String marks = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
    String columns = names(table.columns().stream().map(Column::name).toList());
    return "INSERT INTO %s (%s) VALUES (%s)".formatted(quoted(table.name()), columns, marks);
  }

  private String definition(Column<?> column) {
    String definition = quoted(column.name()) + " " + dialect.type(column.type());
    return Boolean.TRUE.equals(column.constraints().get("required"))
        ? definition + " NOT NULL"
        : definition;
  }

  /** Checked at the end of the transaction: a measure may refer to one behind it. */
  private static String reference(TableForm.ForeignKey key) {
    return "FOREIGN KEY (%s) REFERENCES %s (%s) DEFERRABLE INITIALLY DEFERRED"
        .formatted(
            names(List.of(PUBLICATION, key.field())),
            quoted(TableForm.ForeignKey.TABLE),
            names(List.of(PUBLICATION, TableForm.ForeignKey.KEY)));
  }

  private static String names(List<String> names) {
    return names.stream().map(SqlStatements::quoted).collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    return Stream.of(name.split("\"")).collect(Collectors.joining("\"\"", "\"", "\""));
  }
}
