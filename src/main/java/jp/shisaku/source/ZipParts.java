package jp.shisaku.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import jp.shisaku.issue.IssueCode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The entries of a ZIP archive as files under names of our own. */
final class ZipParts {

  /**
   * Names without the mark of UTF-8 are in the encoding of Japanese Windows, or in UTF-8 all the
   * same.
   */
  private static final Charset WINDOWS = Charset.forName("windows-31j");

  private static final Set<String> ARCHIVES =
      Set.of("zip", "lzh", "lha", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz");

  private static final String DAMAGED = "its packed bytes are damaged";

  /** Smaller entries may be packed as tightly as they like. */
  private static final long SMALL = 1L << 20;

  private final Path folder;
  private final Unpacked.Limits limits;
  private long bytes;

  private ZipParts(Path folder, Unpacked.Limits limits) {
    this.folder = folder;
    this.limits = limits;
  }

  /**
   * Unpacks an archive; entries that must not or cannot be unpacked say why.
   *
   * @throws IOException where the archive as a whole is no archive
   */
  static List<InputFile> unpack(Path archive, Path folder, Unpacked.Limits limits)
      throws IOException {
    ZipParts parts = new ZipParts(folder, limits);
    try (ZipFile zip = ZipFile.builder().setPath(archive).setCharset(WINDOWS).get()) {
      return parts.unpack(zip);
    }
  }

  private List<InputFile> unpack(ZipFile zip) throws IOException {
    List<InputFile> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int wanted = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String name = name(entry);
      if (entry.isDirectory() || isLeftOut(name)) {
        continue;
      }
      while (!names.add(name)) {
        name = name + " (2)";
      }
      wanted++;
      InputFile part =
          new InputFile(folder.resolve(Integer.toString(wanted)), name, Optional.empty());
      if (wanted > limits.entries()) {
        parts.add(tooLarge(part, limits.entries() + " entries"));
        break;
      }
      parts.add(part(zip, entry, part));
    }
    parts.sort(Comparator.comparing(part -> part.name().split("/"), NaturalOrder.OF_SEVERAL));
    return parts;
  }

  private InputFile part(ZipFile zip, ZipArchiveEntry entry, InputFile part) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return part.refused(IssueCode.ARCHIVE_ENTRY_ENCRYPTED);
    }
    if (ARCHIVES.contains(MediaTypes.extensionOf(part.name()))) {
      return part.refused(IssueCode.ARCHIVE_ENTRY_NESTED);
    }
    if (entry.isUnixSymlink()) {
      return part.refused(IssueCode.FILE_NOT_REGULAR);
    }
    InputFile taken = taken(zip, entry, part);
    if (taken.refusal().isPresent()) {
      delete(part.path()); // What was unpacked of it is not the entry.
    }
    return taken;
  }

  private InputFile taken(ZipFile zip, ZipArchiveEntry entry, InputFile part) {
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = new Unpacking(part.path())) {
      return copied(in, out, entry, part);
    } catch (NotWritten e) {
      String why = "it could not be unpacked: " + e.getMessage();
      return part.refused(IssueCode.FILE_UNREADABLE, why);
    } catch (IOException | RuntimeException e) {
      return part.refused(IssueCode.FILE_UNREADABLE, DAMAGED);
    }
  }

  /** The disk is full, or may not be written to: no fault of the archive. */
  private static final class NotWritten extends IOException {
    private static final long serialVersionUID = 1;

    NotWritten(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** An unpacked file, whose faults can be told from those of the archive. */
  private static final class Unpacking extends OutputStream {
    private final OutputStream file;

    Unpacking(Path path) throws NotWritten {
      try {
        file = Files.newOutputStream(path);
      } catch (IOException e) {
        throw new NotWritten(e);
      }
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        file.write(bytes, from, length);
      } catch (IOException e) {
        throw new NotWritten(e);
      }
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It goes with its folder.
    }
  }

  private InputFile copied(InputStream in, OutputStream out, ZipArchiveEntry entry, InputFile part)
      throws IOException {
    CheckedInputStream checked = new CheckedInputStream(in, new CRC32());
    long most = Math.max(SMALL, entry.getCompressedSize() * limits.ratio());
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    for (int read = checked.read(buffer); read >= 0; read = checked.read(buffer)) {
      size += read;
      bytes += read;
      if (size > most) {
        return tooLarge(part, limits.ratio() + " × the packed size");
      }
      if (bytes > limits.bytes()) {
        return tooLarge(part, limits.bytes() + " bytes");
      }
      out.write(buffer, 0, read);
    }
    boolean whole = entry.getCrc() < 0 || entry.getCrc() == checked.getChecksum().getValue();
    return whole ? part : part.refused(IssueCode.FILE_UNREADABLE, DAMAGED);
  }

  private static InputFile tooLarge(InputFile part, String limit) {
    return part.refused(IssueCode.ARCHIVE_TOO_LARGE, limit);
  }

  private static boolean isLeftOut(String name) {
    return name.startsWith("__MACOSX/")
        || Arrays.stream(name.split("/")).anyMatch(Inputs::isLeftOut);
  }

  /** The name as a person reads it; "..", roots and control characters are no part of it. */
  private static String name(ZipArchiveEntry entry) {
    String raw = entry.getGeneralPurposeBit().usesUTF8ForNames() ? entry.getName() : decoded(entry);
    String plain =
        Normalizer.normalize(raw.replace('\\', '/'), Normalizer.Form.NFC)
            .replaceAll("\\p{Cntrl}", "");
    String name =
        Arrays.stream(plain.split("/"))
            .filter(step -> !step.isBlank() && !step.equals(".") && !step.equals(".."))
            .collect(Collectors.joining("/"));
    return name.isEmpty() ? "entry" : name;
  }

  private static String decoded(ZipArchiveEntry entry) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(entry.getRawName()))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(entry.getRawName(), WINDOWS);
    }
  }
}
