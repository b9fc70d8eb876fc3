package jp.shisaku.emit.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import jp.shisaku.issue.Coded;

/**
 * A column of a table: what stands in it, and what is promised of it. Stands once and makes both
 * the CSV and its description; what it is called is told in {@code tables.tsv}.
 *
 * @param <R> what a row is made of
 * @param name in snake_case
 * @param constraints as the Table Schema of Frictionless names them
 * @param properties further facts, such as the currency of an amount
 * @param value what stands in the cell; empty where there is none
 */
public record Column<R>(
    String name,
    Type type,
    Map<String, Object> constraints,
    Map<String, Object> properties,
    Function<R, Optional<?>> value) {

  /** The type, by the name that it has in a Table Schema. */
  public enum Type implements Coded {
    STRING,
    INTEGER,
    BOOLEAN;
  }

  static <R> Column<R> text(String name, Function<R, String> value) {
    return column(name, Type.STRING, row -> Optional.of(value.apply(row)));
  }

  static <R> Column<R> optionalText(String name, Function<R, Optional<String>> value) {
    return column(name, Type.STRING, value::apply);
  }

  static <R> Column<R> integer(String name, Function<R, Optional<? extends Number>> value) {
    return column(name, Type.INTEGER, value::apply);
  }

  /** The number of a thing in its list, from one. */
  static <R> Column<R> number(String name, Function<R, Integer> value) {
    return Column.<R>integer(name, row -> Optional.of(value.apply(row))).required();
  }

  static <R> Column<R> truth(String name, Function<R, Boolean> value) {
    return Column.<R>column(name, Type.BOOLEAN, row -> Optional.of(value.apply(row))).required();
  }

  private static <R> Column<R> column(String name, Type type, Function<R, Optional<?>> value) {
    return new Column<>(name, type, Map.of(), Map.of(), value);
  }

  Column<R> required() {
    return constrained("required", true);
  }

  Column<R> unique() {
    return constrained("unique", true);
  }

  Column<R> oneOf(List<String> values) {
    return constrained("enum", values);
  }

  Column<R> atLeast(int minimum) {
    return constrained("minimum", minimum);
  }

  private Column<R> constrained(String constraint, Object bound) {
    Map<String, Object> all = new TreeMap<>(constraints);
    all.put(constraint, bound);
    return new Column<>(name, type, all, properties, value);
  }

  Column<R> with(String property, Object fact) {
    Map<String, Object> all = new TreeMap<>(properties);
    all.put(property, fact);
    return new Column<>(name, type, constraints, all, value);
  }

  /** What stands in the cell; an empty text is no value. */
  Optional<?> typed(R row) {
    return value.apply(row).filter(present -> !present.equals(""));
  }

  /** The cell as it stands in the CSV; "" where there is no value. */
  String cell(R row) {
    String text = value.apply(row).map(Object::toString).orElse("");
    return type == Type.STRING ? FormulaGuard.defuse(OutputText.of(text)) : text;
  }
}
