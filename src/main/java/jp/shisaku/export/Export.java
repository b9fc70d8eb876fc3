package jp.shisaku.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    public Result write(String target, List<Source> catalogues, Locale language)
        throws IOException {
      Path file = Path.of(target);
      if (Files.exists(file)) {
        toSql("jdbc:sqlite:" + file, SqlDialect.SQLITE, catalogues, language);
        return Result.WHOLE;
      }
      try (Aside aside = Aside.of(file)) {
        toSql("jdbc:sqlite:" + aside.file(), SqlDialect.SQLITE, catalogues, language);
        SqliteFiles.dropThoseBeside(file);
        aside.take();
        return Result.WHOLE;
      }
    }
  },
  /** A workbook for Excel, made anew; one that another program has made or saved stays. */
  EXCEL {
    @Override
    public Result write(String target, List<Source> catalogues, Locale language)
        throws IOException {
      Path file = Path.of(target);
      try (Aside aside = Aside.of(file)) {
        int cut = ExcelWorkbook.write(catalogues, language, aside.folder(), aside.file());
        if (Files.exists(file) && !ExcelWorkbook.areOfOneMaker(file, aside.file())) {
          throw new FileAlreadyExistsException(target);
        }
        aside.take();
        return new Result(cut);
      }
    }
  },
  /** A database of PostgreSQL, by its JDBC address; as with SQLite. */
  POSTGRESQL {
    @Override
    public Result write(String target, List<Source> catalogues, Locale language)
        throws IOException {
      toSql(target, SqlDialect.POSTGRESQL, catalogues, language);
      return Result.WHOLE;
    }
  };

  /** A catalogue that is read when its turn has come: there may be many. */
  @FunctionalInterface
  public interface Source {
    Catalogue read() throws IOException;
  }

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
   * Writes catalogues, all or nothing. A thread that is interrupted ends soon.
   *
   * @param language of the issues' messages
   * @throws InterruptedIOException where the thread was interrupted
   * @throws IOException with a message for a person where the target refuses
   */
  public abstract Result write(String target, List<Source> catalogues, Locale language)
      throws IOException;

  /** The message of a database may repeat its address, and with it a password. */
  private static void toSql(
      String url, SqlDialect dialect, List<Source> catalogues, Locale language) throws IOException {
    try {
      SqlDatabase.write(url, dialect, catalogues, language);
    } catch (SQLException e) {
      String message = Optional.ofNullable(e.getMessage()).orElse(e.getSQLState());
      throw new IOException("the database refused: " + message.replace(url, "…"), e);
    }
  }

  /** Between two rows is a good moment. */
  static void stopIfAsked() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException();
    }
  }
}
