package jp.shisaku.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shisaku.source.Scratch;

/** What SQLite keeps on the disk besides the database itself. */
final class SqliteFiles {

  /** Where its driver unpacks the part of it that is no Java. */
  private static final String ROOM = "org.sqlite.tmpdir";

  private static final List<String> ENDS = List.of("-journal", "-wal", "-shm");

  private SqliteFiles() {}

  /**
   * Takes away what is left of a database that is gone: SQLite would put it into the next one of
   * that name, which it is not of.
   */
  static void dropThoseBeside(Path database) throws IOException {
    for (String end : ENDS) {
      Files.deleteIfExists(Path.of(database + end));
    }
  }

  /** Has the driver unpack into a folder that goes with this process, also where it is killed. */
  static synchronized void makeRoom() throws IOException {
    if (System.getProperty(ROOM) == null) {
      System.setProperty(ROOM, Scratch.folder().toString());
    }
  }
}
