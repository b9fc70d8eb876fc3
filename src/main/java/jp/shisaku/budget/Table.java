package jp.shisaku.budget;

import java.util.List;
import jp.shisaku.text.WordTable;

/** The word tables of this package: columns separated by a tab. */
final class Table {

  private Table() {}

  /** The rows of a table of this package, in order. */
  static List<String[]> rows(String name) {
    return WordTable.rows(Table.class, name).stream().map(row -> row.split("\t", -1)).toList();
  }
}
