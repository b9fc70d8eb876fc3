package jp.shisaku.emit.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.text.WordTable;

/**
 * A table of the output.
 *
 * @param <R> what a row is made of
 * @param name of the file, without .csv
 * @param primaryKey the columns that name a row
 * @param foreignKeys the columns that name a row of the measures
 * @param rows the rows of a catalogue, in order
 */
public record TableForm<R>(
    String name,
    List<Column<R>> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    Function<Catalogue, Stream<R>> rows) {

  static final String MEASURES = "measures";

  /** What tables and columns are called, and what they hold, by both their names. */
  private static final Map<String, String[]> WORDS =
      WordTable.columns(TableForm.class, "tables.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(words -> words[0] + "." + words[1], words -> words));

  /**
   * The measure that a row speaks of. The publication need not be named with it: a package holds
   * one publication, and not every row has a measure.
   *
   * @param field the column that holds the id of a measure
   */
  public record ForeignKey(String field) {

    /** The table that it refers to. */
    public static final String TABLE = MEASURES;

    /** The column of that table. */
    public static final String KEY = "measure_id";

    static final ForeignKey MEASURE = new ForeignKey(KEY);
  }

  /** In Japanese, as the sheets call it. */
  public String title() {
    return words("")[2];
  }

  public String title(Column<?> column) {
    return words(column.name())[2];
  }

  /** In English. */
  public String description() {
    return words("")[3];
  }

  public String description(Column<?> column) {
    return words(column.name())[3];
  }

  private String[] words(String column) {
    return WORDS.get(name + "." + column);
  }

  /** The values of the rows of a catalogue, column by column. */
  public Stream<List<Optional<?>>> values(Catalogue catalogue) {
    return rows.apply(catalogue)
        .map(row -> columns.stream().<Optional<?>>map(column -> column.typed(row)).toList());
  }

  public String fileName() {
    return name + ".csv";
  }

  String[] header() {
    return columns.stream().map(Column::name).toArray(String[]::new);
  }

  /** The rows of a catalogue as cells. */
  Stream<String[]> cells(Catalogue catalogue) {
    return rows.apply(catalogue)
        .map(row -> columns.stream().map(column -> column.cell(row)).toArray(String[]::new));
  }
}
