package jp.shisaku.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.table.Column;
import jp.shisaku.emit.table.TableForm;
import jp.shisaku.emit.table.Tables;

/**
 * Writes catalogues into a database: the tables are made where they are not there, and what is
 * there of a publication is replaced by what is written now. All in one transaction.
 */
final class SqlDatabase {

  /** So many rows are handed over at once; they are kept until then. */
  private static final int BATCH = 1000;

  private SqlDatabase() {}

  /**
   * Writes the catalogues.
   *
   * @param url of JDBC
   * @param language of the issues' messages
   * @throws SQLException where the database refuses; it is then as it was before
   * @throws IOException where a catalogue cannot be read; likewise
   */
  static void write(String url, SqlDialect dialect, List<Export.Source> catalogues, Locale language)
      throws SQLException, IOException {
    if (dialect == SqlDialect.SQLITE) {
      SqliteFiles.makeRoom();
    }
    try (Connection connection = DriverManager.getConnection(url)) {
      if (dialect == SqlDialect.SQLITE) {
        execute(connection, "PRAGMA foreign_keys = ON");
      }
      connection.setAutoCommit(false);
      try {
        write(connection, dialect, catalogues, language);
        connection.commit();
      } catch (SQLException | IOException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private static void write(
      Connection connection, SqlDialect dialect, List<Export.Source> catalogues, Locale language)
      throws SQLException, IOException {
    List<TableForm<?>> tables = Tables.in(language);
    for (TableForm<?> table : tables) {
      SqlStatements sql = new SqlStatements(table, dialect);
      execute(connection, sql.create());
      for (String index : sql.indexes()) {
        execute(connection, index);
      }
    }
    List<TableForm<?>> dependentFirst = new ArrayList<>(tables);
    Collections.reverse(dependentFirst);
    for (Export.Source source : catalogues) {
      Catalogue catalogue = source.read();
      for (TableForm<?> table : dependentFirst) {
        delete(connection, new SqlStatements(table, dialect), catalogue.publication().id());
      }
      for (TableForm<?> table : tables) {
        insert(connection, new SqlStatements(table, dialect), catalogue);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void delete(Connection connection, SqlStatements sql, String publication)
      throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(sql.deletePublication())) {
      delete.setString(1, publication);
      delete.executeUpdate();
    }
  }

  private static void insert(Connection connection, SqlStatements sql, Catalogue catalogue)
      throws SQLException, IOException {
    try (PreparedStatement insert = connection.prepareStatement(sql.insert());
        Stream<List<Optional<?>>> rows = sql.table().values(catalogue)) {
      int waiting = 0;
      for (List<Optional<?>> row : (Iterable<List<Optional<?>>>) rows::iterator) {
        Export.stopIfAsked();
        for (int i = 0; i < row.size(); i++) {
          set(insert, i + 1, sql.table().columns().get(i).type(), row.get(i), sql.dialect());
        }
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void set(
      PreparedStatement insert, int index, Column.Type type, Optional<?> value, SqlDialect dialect)
      throws SQLException {
    if (value.isEmpty()) {
      insert.setNull(index, type == Column.Type.STRING ? Types.VARCHAR : nullType(type, dialect));
    } else if (value.get() instanceof Number number) {
      insert.setLong(index, number.longValue());
    } else if (value.get() instanceof Boolean truth) {
      insert.setBoolean(index, truth);
    } else {
      // PostgreSQL has no NUL in texts.
      insert.setString(index, value.get().toString().replace("\0", ""));
    }
  }

  private static int nullType(Column.Type type, SqlDialect dialect) {
    boolean isTruth = type == Column.Type.BOOLEAN && dialect == SqlDialect.POSTGRESQL;
    return isTruth ? Types.BOOLEAN : Types.BIGINT;
  }
}
