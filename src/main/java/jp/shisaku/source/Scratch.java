package jp.shisaku.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Room for what is needed only for a while. All folders of a process lie in one, which it holds by
 * a lock as long as it lives: a process that was killed leaves its room, and the next one that
 * needs room takes it away. The room of a process that lives is never touched.
 */
public final class Scratch {

  private static final String ROOM = "shisaku-room-";

  /** Until its owner holds it, a room is called otherwise, so that nobody takes it for left. */
  private static final String NEW = "shisaku-new-";

  /** What is taken away is called so, for whoever still writes into it knows only its old name. */
  private static final String GONE = "-gone";

  private static final String LOCK = "lock";

  private static Optional<Scratch> current = Optional.empty();

  /** True once the end of the process will take the room away. */
  private static boolean endsWithProcess;

  /** True once it has: other threads still run, and must not make another. */
  private static boolean ended;

  private final Path path;
  private final Lock lock;

  private Scratch(Path path, Lock lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * A new folder; whoever asks for it {@link Disk#deleteTree deletes} it, or else the end of the
   * process.
   */
  public static Path folder() throws IOException {
    return Files.createTempDirectory(ofThisProcess().path, "");
  }

  private static synchronized Scratch ofThisProcess() throws IOException {
    if (ended) {
      throw ending();
    }
    if (current.isEmpty() || Files.notExists(current.get().path)) {
      endWithProcess();
      current = Optional.of(in(Path.of(System.getProperty("java.io.tmpdir"))));
    }
    return current.get();
  }

  /** Before there is any room: a process may be ended while it makes its first. */
  private static void endWithProcess() throws IOException {
    if (!endsWithProcess) {
      try {
        Runtime.getRuntime().addShutdownHook(new Thread(Scratch::end, "scratch"));
      } catch (IllegalStateException e) {
        throw ending();
      }
      endsWithProcess = true;
    }
  }

  private static IOException ending() {
    return new IOException("the program is ending");
  }

  private static synchronized void end() {
    ended = true;
    current.ifPresent(Scratch::close);
  }

  /** Makes room, and takes away what dead processes have left. */
  static Scratch in(Path temporary) throws IOException {
    takeAwayWhatIsLeft(temporary);
    Path fresh = Files.createTempDirectory(temporary, NEW);
    Lock lock = Lock.take(fresh.resolve(LOCK)).orElseThrow();
    String name = fresh.getFileName().toString().replace(NEW, ROOM);
    return new Scratch(Files.move(fresh, fresh.resolveSibling(name)), lock);
  }

  Path path() {
    return path;
  }

  private static void takeAwayWhatIsLeft(Path temporary) {
    try (DirectoryStream<Path> rooms = Files.newDirectoryStream(temporary, ROOM + "*")) {
      rooms.forEach(Scratch::takeAwayIfLeft);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      // The next one tries again.
    }
  }

  private static void takeAwayIfLeft(Path room) {
    if (Files.notExists(room.resolve(LOCK))) {
      return; // Its owner is just leaving it.
    }
    try (Lock left = Lock.take(room.resolve(LOCK)).orElse(null)) {
      if (left != null) {
        Disk.deleteTree(room);
      }
    } catch (IOException e) {
      // It is another person's, or somebody else takes it away.
    }
  }

  /** Where it cannot be taken away, it is left for the next process. */
  void close() {
    try {
      Disk.deleteTree(outOfReach());
      lock.close();
    } catch (IOException | UncheckedIOException e) {
      // The next one takes it away.
    }
  }

  private Path outOfReach() {
    try {
      return Files.move(path, path.resolveSibling(path.getFileName() + GONE));
    } catch (IOException e) {
      return path; // Some systems move no folder with an open file in it.
    }
  }
}
