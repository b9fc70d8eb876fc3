package jp.shisaku.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Folders on the disk: listed in order, deleted as a whole, forced to the platter. */
public final class Disk {

  private Disk() {}

  public static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** Deletes a file or a folder with all in it; links are deleted, not followed. */
  public static void deleteTree(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      for (Path entry : list(path)) {
        deleteTree(entry);
      }
    }
    Files.deleteIfExists(path);
  }

  public static void forceAll(Path folder) throws IOException {
    for (Path file : list(folder)) {
      force(file);
    }
    force(folder);
  }

  /** To the disk. Some systems cannot open a folder for it, and need not. */
  public static void force(Path path) throws IOException {
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
}
