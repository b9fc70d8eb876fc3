package jp.shisaku.emit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the catalogues that a person means. */
public final class CatalogueFiles {

  private CatalogueFiles() {}

  /**
   * The catalogue files in these paths, in their order: a file is itself, a folder stands for the
   * catalogue in it, or else for the catalogues in its folders, by name.
   *
   * @throws NoSuchFileException where a path does not exist
   * @throws NoCatalogue where a folder holds none
   */
  public static List<Path> in(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      files.addAll(in(path));
    }
    return files;
  }

  private static List<Path> in(Path path) throws IOException {
    path.getFileSystem().provider().checkAccess(path);
    if (!Files.isDirectory(path)) {
      return List.of(path); // What a shell hands over as a file may be a pipe.
    }
    Path own = path.resolve(CatalogueJson.FILE_NAME);
    if (Files.isRegularFile(own)) {
      return List.of(own);
    }
    try (Stream<Path> folders = Files.list(path)) {
      List<Path> found =
          folders
              .map(folder -> folder.resolve(CatalogueJson.FILE_NAME))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new NoCatalogue(NoCatalogue.Why.EMPTY_FOLDER, path.toString());
      }
      return found;
    }
  }
}
