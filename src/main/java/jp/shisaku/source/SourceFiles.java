package jp.shisaku.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import jp.shisaku.issue.IssueCode;

/** Opens files: size, media type and digest. */
public final class SourceFiles {

  /** As much of a file as the detection of its type looks at. */
  private static final int HEAD = 64 * 1024;

  private SourceFiles() {}

  /** Opens a file that was named as input. */
  public static SourceFile open(Path file) throws IOException {
    return open(InputFile.of(file));
  }

  /**
   * Opens a file.
   *
   * @throws RefusedFileException where it is no regular file, or a link out of the input folder
   * @throws IOException where it is not there or may not be read
   */
  public static SourceFile open(InputFile file) throws IOException {
    refuse(file);
    byte[] head;
    try (InputStream in = Files.newInputStream(file.path())) {
      head = in.readNBytes(HEAD);
    }
    String mediaType = MediaTypes.of(file.path(), head, file.name());
    return new SourceFile(file.path(), file.name(), Files.size(file.path()), mediaType);
  }

  /**
   * The digest of a file's bytes, in lower-case hexadecimal.
   *
   * @throws RefusedFileException where it is no regular file, or a link out of the input folder
   * @throws IOException where it is not there or may not be read
   */
  public static String sha256(InputFile file) throws IOException {
    refuse(file);
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[HEAD];
    try (InputStream in = Files.newInputStream(file.path())) {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return Sha256.hex(digest);
  }

  /** Throws where a file must not be opened, whatever is in it. */
  static void refuse(InputFile file) throws IOException {
    refuseLinksOutside(file);
    if (Files.exists(file.path()) && !Files.isRegularFile(file.path())) {
      throw new RefusedFileException(IssueCode.FILE_NOT_REGULAR, file);
    }
  }

  private static void refuseLinksOutside(InputFile file) throws IOException {
    if (file.within().isPresent()
        && !file.path().toRealPath().startsWith(file.within().get().toRealPath())) {
      throw new RefusedFileException(IssueCode.FILE_OUTSIDE_INPUT, file);
    }
  }
}
