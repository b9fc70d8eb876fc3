package jp.shisaku.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;

/** Where catalogues can be exported to. */
public enum Export {
  /** A file of SQLite; publications that it holds already are replaced, others stay. */
  SQLITE {
    @Override
    public Result write(String target, List<Catalogue> catalogues, Locale language)
        throws IOException {
      Path file = Path.of(target);
      boolean isNew = Files.notExists(file);
      try {
        toSql("jdbc:sqlite:" + file, SqlDialect.SQLITE, catalogues, language);
        return Result.WHOLE;
      } catch (IOException e) {
        if (isNew) {
          Files.deleteIfExists(file);
        }
        throw e;
      }
    }
  },
  /** A workbook for Excel, made anew. */
  EXCEL {
    @Override
    public Result write(String target, List<Catalogue> catalogues, Locale language)
        throws IOException {
      Path file = Path.of(target).toAbsolutePath();
      Path made = file.resolveSibling(".shisaku-new-" + file.getFileName());
      try {
        int cut;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made))) {
          cut = ExcelWorkbook.write(catalogues, language, out);
        }
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        return new Result(cut);
      } finally {
        Files.deleteIfExists(made);
      }
    }
  },
  /** A database of PostgreSQL, by its JDBC address; as with SQLite. */
  POSTGRESQL {
    @Override
    public Result write(String target, List<Catalogue> catalogues, Locale language)
        throws IOException {
      toSql(target, SqlDialect.POSTGRESQL, catalogues, language);
      return Result.WHOLE;
    }
  };

  /**
   * What came of an export.
   *
   * @param cut texts that were longer than the target holds, and were cut
   */
  public record Result(int cut) {
    private static final Result WHOLE = new Result(0);
  }

  /** What a target means: FILE.sqlite, FILE.db, FILE.xlsx or jdbc:postgresql:…; else empty. */
  public static Optional<Export> of(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    if (lower.startsWith("jdbc:postgresql:")) {
      return Optional.of(POSTGRESQL);
    }
    if (lower.endsWith(".sqlite") || lower.endsWith(".db")) {
      return Optional.of(SQLITE);
    }
    return lower.endsWith(".xlsx") ? Optional.of(EXCEL) : Optional.empty();
  }

  /**
   * Writes catalogues, all or nothing.
   *
   * @param language of the issues' messages
   * @throws IOException with a message for a person where the target refuses
   */
  public abstract Result write(String target, List<Catalogue> catalogues, Locale language)
      throws IOException;

  /** The message of a database may repeat its address, and with it a password. */
  private static void toSql(
      String url, SqlDialect dialect, List<Catalogue> catalogues, Locale language)
      throws IOException {
    try {
      SqlDatabase.write(url, dialect, catalogues, language);
    } catch (SQLException e) {
      String message = Optional.ofNullable(e.getMessage()).orElse(e.getSQLState());
      throw new IOException("the database refused: " + message.replace(url, "…"), e);
    }
  }
}
