package jp.shisaku.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.IssueCode;

/**
 * A publication, ready to be read: a ZIP archive is unpacked into a folder of its own, which is
 * gone when this is closed, and its entries are the parts of the publication in natural order of
 * their names. Every other publication is what it was, but for files whose names are no text: they
 * are copied.
 *
 * <p>Names of entries are data and never become paths. Entries that are encrypted, damaged,
 * archives themselves or beyond the limits are parts that cannot be opened, each with its reason.
 */
public final class Unpacked implements AutoCloseable {

  /** More entries than any publication has parts. */
  public static final int MOST_ENTRIES = 1000;

  /** Bytes of all entries together, unpacked. */
  public static final long MOST_BYTES = 1L << 30;

  /** How many times larger an entry of more than a MiB may get. */
  public static final int MOST_RATIO = 200;

  private static final byte[] MARK = {'P', 'K'};
  private static final String ZIP = "application/zip";

  private final PublicationInput publication;
  private final Optional<String> archive;
  private final List<Path> temporary;

  private Unpacked(PublicationInput publication, Optional<String> archive, List<Path> temporary) {
    this.publication = publication;
    this.archive = archive;
    this.temporary = temporary;
  }

  /** Unpacks a publication that is an archive, within the limits. */
  public static Unpacked of(PublicationInput input) throws IOException {
    return of(input, new Limits(MOST_ENTRIES, MOST_BYTES, MOST_RATIO));
  }

  /** What an archive may hold at most. */
  record Limits(int entries, long bytes, int ratio) {}

  static Unpacked of(PublicationInput input, Limits limits) throws IOException {
    List<Path> temporary = new ArrayList<>();
    PublicationInput named = named(input, temporary);
    if (input.inParts() || !isArchive(named.files().get(0))) {
      return new Unpacked(named, Optional.empty(), temporary);
    }
    InputFile file = named.files().get(0);
    // Before it is unpacked: where it changes meanwhile, no later run finds the result its own.
    Optional<String> digest = Optional.of(SourceFiles.sha256(file));
    Path folder = temporaryFolder();
    temporary.add(folder);
    Unpacked whole = new Unpacked(named, digest, temporary);
    List<InputFile> parts;
    try {
      parts = ZipParts.unpack(file.path(), folder, limits);
    } catch (IOException | IllegalArgumentException e) {
      parts = List.of(file.refused(IssueCode.FILE_PACKAGE_DAMAGED));
    } catch (Error e) {
      whole.close();
      throw e;
    }
    if (parts.isEmpty()) {
      parts = List.of(file.refused(IssueCode.FILE_EMPTY));
    }
    boolean inParts = parts.get(0).path() != file.path();
    return new Unpacked(
        new PublicationInput(input.id(), input.path(), inParts, parts), digest, temporary);
  }

  private static Path temporaryFolder() throws IOException {
    try {
      return Scratch.folder();
    } catch (FileSystemException e) {
      String why = Optional.ofNullable(e.getReason()).orElse("may not be written to");
      throw new IOException("it could not be unpacked into the temporary folder: " + why, e);
    }
  }

  /** The libraries take a path as a text; a file whose name is none is read from a copy. */
  private static PublicationInput named(PublicationInput input, List<Path> temporary) {
    List<InputFile> files =
        input.files().stream()
            .map(file -> isText(file.path()) ? file : copy(file, temporary))
            .toList();
    return new PublicationInput(input.id(), input.path(), input.inParts(), files);
  }

  private static boolean isText(Path path) {
    return Path.of(path.toString()).equals(path);
  }

  private static InputFile copy(InputFile file, List<Path> temporary) {
    try {
      SourceFiles.refuse(file);
      Path folder = Scratch.folder();
      temporary.add(folder);
      Path copy = Files.copy(file.path(), folder.resolve("file"));
      return new InputFile(copy, file.name(), Optional.empty());
    } catch (IOException e) {
      return file; // what opens it next says why it cannot
    }
  }

  private static boolean isArchive(InputFile file) throws IOException {
    byte[] head;
    try {
      SourceFiles.refuse(file);
      head = head(file.path());
    } catch (IOException e) {
      return false; // what opens it next says why it cannot
    }
    return java.util.Arrays.equals(head, MARK)
        && isArchive(MediaTypes.of(file.path(), new byte[] {'P', 'K', 3, 4}, file.name()), file);
  }

  private static boolean isArchive(String type, InputFile file) {
    return type.equals(ZIP) && !MediaTypes.isOfficePackage(type, file.name());
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MARK.length);
    }
  }

  /** The publication with files that can be opened, or that say why not. */
  public PublicationInput publication() {
    return publication;
  }

  /** The digest of the archive; empty where the publication is none. */
  public Optional<String> archive() {
    return archive;
  }

  @Override
  public void close() throws IOException {
    for (Path folder : temporary) {
      Disk.deleteTree(folder);
    }
  }
}
