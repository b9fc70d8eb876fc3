package jp.shisaku.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.shisaku.source.Sha256;

/**
 * Tells one build of the program from another, also where the version is the same: results of a
 * changed program are not kept. The libraries are part of it, since the jar's manifest names them
 * with their versions.
 */
public final class ProgramDigest {

  private ProgramDigest() {}

  /** The digest of the program that runs. */
  public static String current() {
    try {
      Path code =
          Path.of(ProgramDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Sha256.of(Files.isDirectory(code) ? ofFolder(code) : ofJar(code));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From the jar's directory alone: quicker than all of its bytes. */
  private static String ofJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .sorted(Comparator.comparing(ZipEntry::getName))
          .map(entry -> entry.getName() + " " + entry.getCrc() + " " + entry.getSize())
          .collect(Collectors.joining("\n"));
    }
  }

  private static String ofFolder(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> classes.relativize(file) + " " + checksum(file))
          .collect(Collectors.joining("\n"));
    }
  }

  private static long checksum(Path file) {
    try {
      CRC32 crc = new CRC32();
      crc.update(Files.readAllBytes(file));
      return crc.getValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
