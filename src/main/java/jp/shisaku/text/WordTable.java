package jp.shisaku.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
