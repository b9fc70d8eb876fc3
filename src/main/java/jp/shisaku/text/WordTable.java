package jp.shisaku.text;

import java.util.List;

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
