package jp.shisaku.emit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.source.Disk;
import jp.shisaku.source.Lock;

/**
 * The folder that a run writes into. A result is complete or absent: it is written under another
 * name, forced to the disk and moved into place. Only one run at a time may hold the folder.
 */
public final class OutputFolder implements AutoCloseable {

  private static final String LOCK = ".shisaku.lock";

  /** Holds results that are being written. */
  private static final String NEW = ".shisaku-new";

  /** An older result that is about to be replaced. */
  private static final String OLD = ".shisaku-old-";

  private final Path path;
  private final Lock lock;
  private final Staging staging;

  private OutputFolder(Path path, Lock lock) {
    this.path = path;
    this.lock = lock;
    this.staging = new Staging(path.resolve(NEW));
  }

  /** Another run is writing into the folder. */
  public static final class Busy extends IOException {
    private static final long serialVersionUID = 1;

    Busy(Path path) {
      super(path.toString());
    }
  }

  /**
   * Opens the folder, makes it where it is not there, and clears away what a run that was killed
   * has left.
   *
   * @throws Busy where another run holds it
   */
  public static OutputFolder open(Path path) throws IOException {
    Files.createDirectories(path);
    Lock lock = Lock.take(path.resolve(LOCK)).orElseThrow(() -> new Busy(path));
    try {
      recover(path);
      return new OutputFolder(path, lock);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  public Path path() {
    return path;
  }

  /** Where results are written before they are {@link #take taken}, on the same disk. */
  public Staging staging() {
    return staging;
  }

  /**
   * Puts a result that was written into the staging area in place of an older one of that name.
   * Files of other origin that lie in the older folder are kept.
   *
   * @throws FileAlreadyExistsException where something that is no result of ours has the name
   * @throws AccessDeniedException where the older one may not be changed
   */
  public void take(String name) throws IOException {
    Path target = path.resolve(name);
    refuse(target);
    replace(target, staging.of(name), path.resolve(OLD + name));
  }

  /**
   * Results that lie here and that a run has not made, nor found unchanged: of files that are no
   * longer among its inputs, or that it could not read any more.
   */
  public List<String> notRenewedBy(RunReport report) throws IOException {
    Set<String> renewed =
        report.inputs().stream()
            .filter(input -> input.status() != RunReport.Status.FAILED)
            .map(RunReport.Input::publication)
            .collect(Collectors.toSet());
    return Disk.list(path).stream()
        .filter(folder -> Files.exists(folder.resolve(CatalogueJson.FILE_NAME)))
        .map(folder -> folder.getFileName().toString())
        .filter(name -> !name.startsWith(OLD) && !renewed.contains(name))
        .toList();
  }

  /** Puts run.json in place, its messages in a language. */
  public void put(RunReport report, Locale language) throws IOException {
    Path fresh = path.resolve(NEW + "-" + RunReport.FILE_NAME);
    try {
      try (OutputStream out = Files.newOutputStream(fresh)) {
        report.write(out, language);
      }
      Disk.force(fresh);
      Files.move(
          fresh,
          path.resolve(RunReport.FILE_NAME),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      Disk.force(path);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void refuse(Path target) throws IOException {
    boolean free = Files.notExists(target, LinkOption.NOFOLLOW_LINKS);
    boolean ours =
        Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)
            && Files.exists(target.resolve(CatalogueJson.FILE_NAME));
    if (!free && !ours) {
      throw new FileAlreadyExistsException(target.toString());
    }
    if (ours && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString()); // Moved away, it could not be emptied.
    }
  }

  private void replace(Path target, Path fresh, Path old) throws IOException {
    if (Files.exists(target)) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (Files.exists(old)) {
        Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    discard(old, target);
    Disk.force(path);
  }

  /**
   * A folder cannot be exchanged in one step everywhere: a run killed between the two is undone.
   */
  private static void recover(Path path) throws IOException {
    for (Path left : Disk.list(path)) {
      String name = left.getFileName().toString();
      if (name.startsWith(NEW)) {
        Disk.deleteTree(left);
      } else if (name.startsWith(OLD)) {
        Path target = path.resolve(name.substring(OLD.length()));
        if (Files.exists(target)) {
          discardIfPossible(left, target);
        } else {
          Files.move(left, target, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
  }

  /** What is left of an older result is in nobody's way. */
  private static void discardIfPossible(Path old, Path target) {
    try {
      discard(old, target);
    } catch (IOException e) {
      // The next run tries again.
    }
  }

  /** Takes an older result away, but for what others have laid into it. */
  private static void discard(Path old, Path target) throws IOException {
    if (Files.notExists(old)) {
      return;
    }
    for (Path file : Disk.list(old)) {
      Path kept = target.resolve(file.getFileName());
      if (!PublicationFiles.names().contains(file.getFileName().toString())
          && Files.notExists(kept)) {
        Files.move(file, kept);
      }
    }
    Disk.deleteTree(old);
  }

  @Override
  public void close() throws IOException {
    try {
      Disk.deleteTree(path.resolve(NEW));
    } finally {
      lock.close();
    }
  }
}
