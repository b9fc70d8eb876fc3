package jp.shisaku.read.office.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * How much an Office file may unpack to. The XML of a real publication of 80 slides is about 10 MB;
 * parsed, it takes some ten times its size.
 */
public final class OfficeLimits {

  /** A part may be 200 times its packed size: empty rows and repeated cells pack that well. */
  static final double MIN_INFLATE_RATIO = 0.005;

  /** Below this size nobody asks how well a part packs. */
  static final long GRACE_BYTES = 2L << 20;

  public static final long MAX_PART_BYTES = 64L << 20;
  static final long MAX_XML_BYTES = 192L << 20;
  static final int MAX_PARTS = 20_000;

  /** Nested elements that are followed; a person nests tables two or three deep. */
  public static final int MAX_DEPTH = 120;

  /** Cells of one sheet or table; what lies behind is cut off and reported. */
  public static final int MAX_CELLS = 500_000;

  private OfficeLimits() {}

  /** Sets the limits of POI, which are global: every call sets the same. */
  public static void apply() {
    ZipSecureFile.setMinInflateRatio(MIN_INFLATE_RATIO);
    ZipSecureFile.setGraceEntrySize(GRACE_BYTES);
    ZipSecureFile.setMaxEntrySize(MAX_PART_BYTES);
    ZipSecureFile.setMaxFileCount(MAX_PARTS);
  }

  /**
   * Adds up what the parts say they unpack to; POI watches each one, not their sum.
   *
   * @throws IOException where it is too much
   */
  public static void check(Path path) throws IOException {
    if (!isPackage(path)) {
      return;
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      long xml =
          zip.stream().filter(OfficeLimits::isXml).mapToLong(e -> Math.max(0, e.getSize())).sum();
      if (xml > MAX_XML_BYTES) {
        throw new IOException("unpacks to " + (xml >> 20) + " MB of XML");
      }
    }
  }

  /** True for the formats of XML in a ZIP; the old ones and encrypted files are none. */
  public static boolean isPackage(Path path) throws IOException {
    return Files.size(path) > 0 && FileMagic.valueOf(path.toFile()) == FileMagic.OOXML;
  }

  public static boolean isXml(ZipEntry entry) {
    return entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
  }
}
