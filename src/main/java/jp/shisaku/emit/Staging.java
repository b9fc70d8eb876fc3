package jp.shisaku.emit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shisaku.source.Disk;

/**
 * The place where results are written before they are put in their place. Another process than the
 * one that holds the output folder may write here.
 *
 * @param path made when the first result is written
 */
public record Staging(Path path) {

  /** No publication's name begins with a dot. */
  private static final String ROOM = ".room-";

  /** Writes the files of a result into a folder. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Path folder) throws IOException;
  }

  /** Where the result of that name is written. */
  public Path of(String name) {
    return path.resolve(name);
  }

  /** Writes a result and forces it to the disk; what an earlier attempt has left is gone before. */
  public void write(String name, Content content) throws IOException {
    Path folder = of(name);
    Disk.deleteTree(folder);
    Files.createDirectories(folder);
    content.writeTo(folder);
    Disk.forceAll(folder);
  }

  /**
   * Makes a folder for what is needed only for a while; it is {@link #drop dropped} by its name.
   */
  public Path makeRoom() throws IOException {
    Files.createDirectories(path);
    return Files.createTempDirectory(path, ROOM);
  }

  /** Deletes what was written of a result and not taken. */
  public void drop(String name) throws IOException {
    Disk.deleteTree(of(name));
  }

  /** Deletes all that was written and not taken. */
  public void drop() throws IOException {
    Disk.deleteTree(path);
  }
}
