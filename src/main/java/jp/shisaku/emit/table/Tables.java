package jp.shisaku.emit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Office;

/** The tables of the output, and what their rows have in common. */
public final class Tables {

  /** What a column is in the terms of a fiscal data package. */
  static final String COLUMN_TYPE = "columnType";

  static final String PROJECT = "activity:generic:project:code";

  private Tables() {}

  /** All tables, with the issues' messages in a language. */
  public static List<TableForm<?>> in(Locale language) {
    return List.of(
        MeasuresTable.FORM,
        BudgetLinesTable.FORM,
        StrategyItemsTable.FORM,
        ContentsTable.FORM,
        IndicatorsTable.FORM,
        IssuesTable.in(language));
  }

  static <R> Column<R> publicationId(Function<R, String> value) {
    return Column.text("publication_id", value).required();
  }

  static <R> Column<R> measureId(Function<R, String> value) {
    return Column.text("measure_id", value).required().with(COLUMN_TYPE, PROJECT);
  }

  /** For rows that need not belong to a measure. */
  static <R> Column<R> measureIdIfAny(Function<R, String> value) {
    return Column.text("measure_id", value);
  }

  /** Headings from the outermost to the innermost. */
  static String path(List<String> headings) {
    return String.join(" / ", headings);
  }

  static String list(Stream<String> things) {
    return things.collect(Collectors.joining("; "));
  }

  static String offices(List<Office> offices) {
    return list(offices.stream().map(Office::printed));
  }

  /** A thing and its place in its list, counted from one. */
  record Numbered<T>(int number, T value) {}

  /** The things of a list, or what stands for them where there are none. */
  static <T> Stream<Numbered<T>> numberedOr(List<T> list, Numbered<T> absent) {
    return list.isEmpty() ? Stream.of(absent) : numbered(list).stream();
  }

  static <T> List<Numbered<T>> numbered(List<T> list) {
    List<Numbered<T>> numbered = new ArrayList<>();
    for (T value : list) {
      numbered.add(new Numbered<>(numbered.size() + 1, value));
    }
    return numbered;
  }
}
