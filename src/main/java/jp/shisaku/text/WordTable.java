package jp.shisaku.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The tables in which our knowledge of publications stands: files among the resources, a row a
 * line, in UTF-8. Blank lines and lines that begin with # are no rows.
 */
public final class WordTable {

  private WordTable() {}

  /** The words of one kind, in order, of a table whose rows are the kind, a comma and the word. */
  public static List<String> words(Class<?> owner, String name, String kind) {
    String head = kind + ",";
    return rows(owner, name).stream()
        .filter(row -> row.startsWith(head))
        .map(row -> row.substring(head.length()))
        .toList();
  }

  /** The second column of a table of two, by the first. */
  public static Map<String, String> pairs(Class<?> owner, String name) {
    return columns(owner, name).stream()
        .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
  }

  /** The rows of a table whose columns are separated by a tab. */
  public static List<String[]> columns(Class<?> owner, String name) {
    return rows(owner, name).stream().map(row -> row.split("\t", -1)).toList();
  }

  /**
   * The rows of a table, in order.
   *
   * @param owner a type of the package that the table belongs to
   */
  public static List<String> rows(Class<?> owner, String name) {
    return Resources.text(owner, name)
        .lines()
        .filter(row -> !row.isBlank() && !row.startsWith("#"))
        .toList();
  }
}
