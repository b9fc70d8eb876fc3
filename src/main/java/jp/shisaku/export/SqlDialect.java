package jp.shisaku.export;

import jp.shisaku.emit.table.Column;

/** What differs between the databases that we write into. */
enum SqlDialect {
  SQLITE("INTEGER", "INTEGER"),
  POSTGRESQL("BIGINT", "BOOLEAN");

  private final String integer;
  private final String truth;

  SqlDialect(String integer, String truth) {
    this.integer = integer;
    this.truth = truth;
  }

  String type(Column.Type type) {
    return switch (type) {
      case STRING -> "TEXT";
      case INTEGER -> integer;
      case BOOLEAN -> truth;
    };
  }
}
