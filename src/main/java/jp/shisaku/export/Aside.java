package jp.shisaku.export;

import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jp.shisaku.source.Disk;
import jp.shisaku.source.Lock;

/**
 * A folder beside a file, where the file is made before it is moved into its place: whoever is
 * stopped meanwhile leaves no half of it, and what was there before stays.
 */
record Aside(Path folder, Path target, Lock lock) implements AutoCloseable {

  private static final String NEW = ".shisaku-new-";

  /** Held as long as the folder is in use. */
  private static final String LOCK = "lock";

  /**
   * Makes the folder; what a run that was killed has left of it is gone before.
   *
   * @throws IOException where the target cannot be written, or another run is writing it
   */
  static Aside of(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    requireWritable(target.getParent());
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "it is a folder");
    }
    if (Files.exists(target)) {
      requireWritable(target);
    }
    Path folder = target.resolveSibling(NEW + target.getFileName());
    if (Files.exists(folder)) {
      lock(folder, target).close();
      Disk.deleteTree(folder);
    }
    Files.createDirectory(folder);
    return new Aside(folder, target, lock(folder, target));
  }

  private static Lock lock(Path folder, Path target) throws IOException {
    return Lock.take(folder.resolve(LOCK))
        .orElseThrow(
            () -> new FileSystemException(target.toString(), null, "another run is writing it"));
  }

  private static void requireWritable(Path path) throws IOException {
    path.getFileSystem().provider().checkAccess(path, AccessMode.WRITE);
  }

  /** Where the file is to be made. */
  Path file() {
    return folder.resolve(target.getFileName());
  }

  /** Puts the file that was made in the place of the target, in one step. */
  void take() throws IOException {
    Disk.force(file());
    Files.move(file(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    try {
      Disk.deleteTree(folder);
    } finally {
      lock.close();
    }
  }
}
