package jp.shisaku.sheet.list.head;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the columns of a list hold under one row of heads.
 *
 * @param heads by column, from left to right; empty where no list goes on
 * @param names the one of several columns of names that names the measures; negative where none
 *     does
 * @param rows the columns that say of each row what the heads do not
 */
public record ListColumns(Map<Integer, ColumnHead> heads, int names, RowColumns rows) {

  public ListColumns {
    heads = Collections.unmodifiableMap(new TreeMap<>(heads));
  }

  /** The same columns under other heads. */
  public ListColumns under(Map<Integer, ColumnHead> others) {
    return new ListColumns(others, names, rows);
  }
}
