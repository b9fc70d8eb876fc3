package jp.shisaku.emit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that a run writes into. A result is complete or absent: it is written under another
 * name, forced to the disk and moved into place. Only one run at a time may hold the folder.
 */
public final class OutputFolder implements AutoCloseable {

  private static final String LOCK = ".shisaku.lock";

  /** A result that is being written. */
  private static final String NEW = ".shisaku-new-";

  /** An older result that is about to be replaced. */
  private static final String OLD = ".shisaku-old-";

  private final Path path;
  private final FileChannel lock;

  private OutputFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Another run is writing into the folder. */
  public static final class Busy extends IOException {
    private static final long serialVersionUID = 1;

    Busy(Path path) {
      super(path.toString());
    }
  }

  /** Writes the files of a result into a folder. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Path folder) throws IOException;
  }

  /**
   * Opens the folder, makes it where it is not there, and clears away what a run that was killed
   * has left.
   *
   * @throws Busy where another run holds it
   */
  public static OutputFolder open(Path path) throws IOException {
    Files.createDirectories(path);
    FileChannel channel =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock(channel)) {
        recover(path);
        return new OutputFolder(path, channel);
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new Busy(path);
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  public Path path() {
    return path;
  }

  /**
   * Puts a result in place of an older one of that name. Files of other origin that lie in the
   * older folder are kept.
   *
   * @throws FileAlreadyExistsException where something that is no result of ours has the name
   */
  public void put(String name, Content content) throws IOException {
    Path target = path.resolve(name);
    refuseForeign(target);
    Path fresh = path.resolve(NEW + name);
    try {
      deleteTree(fresh);
      Files.createDirectory(fresh);
      content.writeTo(fresh);
      forceAll(fresh);
      replace(target, fresh, path.resolve(OLD + name));
    } finally {
      deleteTree(fresh);
    }
  }

  /** Puts run.json in place. */
  public void put(RunReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    report.write(bytes);
    Path fresh = path.resolve(NEW + RunReport.FILE_NAME);
    Files.write(fresh, bytes.toByteArray());
    force(fresh);
    Files.move(
        fresh,
        path.resolve(RunReport.FILE_NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    force(path);
  }

  private static void refuseForeign(Path target) throws IOException {
    boolean free = !Files.exists(target);
    if (!free && !Files.exists(target.resolve(CatalogueJson.FILE_NAME))) {
      throw new FileAlreadyExistsException(target.toString());
    }
  }

  private void replace(Path target, Path fresh, Path old) throws IOException {
    if (Files.exists(target)) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    discard(old, target);
    force(path);
  }

  /**
   * A folder cannot be exchanged in one step everywhere: a run killed between the two is undone.
   */
  private static void recover(Path path) throws IOException {
    for (Path left : list(path)) {
      String name = left.getFileName().toString();
      if (name.startsWith(NEW)) {
        deleteTree(left);
      } else if (name.startsWith(OLD)) {
        Path target = path.resolve(name.substring(OLD.length()));
        if (Files.exists(target)) {
          discard(left, target);
        } else {
          Files.move(left, target, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
  }

  /** Takes an older result away, but for what others have laid into it. */
  private static void discard(Path old, Path target) throws IOException {
    if (Files.notExists(old)) {
      return;
    }
    for (Path file : list(old)) {
      Path kept = target.resolve(file.getFileName());
      if (!PublicationFiles.names().contains(file.getFileName().toString())
          && Files.notExists(kept)) {
        Files.move(file, kept);
      }
    }
    deleteTree(old);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (Files.isDirectory(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      for (Path entry : list(folder)) {
        deleteTree(entry);
      }
    }
    Files.deleteIfExists(folder);
  }

  private static void forceAll(Path folder) throws IOException {
    for (Path file : list(folder)) {
      force(file);
    }
    force(folder);
  }

  /** To the disk. Some systems cannot open a folder for it, and need not. */
  private static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    try (FileChannel channel =
        FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      if (!folder) {
        throw e;
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
