package jp.shisaku.read.office.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Office XML of the strict edition (ISO 29500), which POI does not open: its parts with the names
 * of the transitional edition, and days in cells (t="d") as the numbers that stand for them.
 */
public final class StrictEdition {

  private static final Pattern DAY =
      Pattern.compile(
          "(<(?:\\w{1,9}:)?c\\s[^>]*?)\\bt=[\"']d[\"']([^>]*>(?:<(?:\\w{1,9}:)?f\\b[^>]*>[^<]*</[^>]*>)?"
              + "<(?:\\w{1,9}:)?v>)([^<]*)");

  private static final Pattern STRICT =
      Pattern.compile("http://purl\\.oclc\\.org/ooxml/(?<kind>[A-Za-z]+)/(?<name>[A-Za-z/]+)");
  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/%s/2006/%s";
  private static final String SHEETS = "xl/worksheets/";
  private static final Pattern DATE_1904 = Pattern.compile("\\sdate1904=[\"'](?:1|true)[\"']");

  private StrictEdition() {}

  /** The package in the edition that POI reads; empty where it is in that edition already. */
  public static Optional<InputStream> transitional(Path path) throws IOException {
    if (!OfficeLimits.isPackage(path)) {
      return Optional.empty();
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return isStrict(zip) || holdsDays(zip)
          ? Optional.of(new ByteArrayInputStream(rewritten(zip)))
          : Optional.empty();
    }
  }

  private static boolean isStrict(ZipFile zip) throws IOException {
    ZipEntry relations = zip.getEntry("_rels/.rels");
    return relations != null && STRICT.matcher(text(bytes(zip, relations))).find();
  }

  private static boolean holdsDays(ZipFile zip) throws IOException {
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (entry.getName().startsWith(SHEETS)
          && OfficeLimits.isXml(entry)
          && holdsDays(text(bytes(zip, entry)))) {
        return true;
      }
    }
    return false;
  }

  private static byte[] rewritten(ZipFile zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ZipEntry workbook = zip.getEntry("xl/workbook.xml");
    boolean from1904 = workbook != null && DATE_1904.matcher(text(bytes(zip, workbook))).find();
    long sum = 0;
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] part = bytes(zip, entry);
        sum += part.length;
        if (sum > OfficeLimits.MAX_XML_BYTES) {
          throw new IOException("unpacks to more than " + (sum >> 20) + " MB");
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(OfficeLimits.isXml(entry) ? rewritten(part, from1904) : part);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A part; in UTF-16, which no known program writes, it stays as it is. */
  private static byte[] rewritten(byte[] part, boolean from1904) {
    String text = text(part);
    String renamed = STRICT.matcher(text).replaceAll(StrictEdition::name);
    String numbered = numbered(renamed, from1904);
    return numbered.equals(text) ? part : numbered.getBytes(StandardCharsets.UTF_8);
  }

  private static String name(java.util.regex.MatchResult strict) {
    String name =
        strict
            .group(2)
            .replace("extendedProperties", "extended-properties")
            .replace("customProperties", "custom-properties");
    return Matcher.quoteReplacement(TRANSITIONAL.formatted(strict.group(1), name));
  }

  private static String text(byte[] part) {
    return new String(part, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) OfficeLimits.MAX_PART_BYTES + 1);
      if (bytes.length > OfficeLimits.MAX_PART_BYTES) {
        throw new IOException("its part " + entry.getName() + " is too large");
      }
      return bytes;
    }
  }

  static boolean holdsDays(String sheet) {
    return (sheet.contains(" t=\"d\"") || sheet.contains(" t='d'")) && DAY.matcher(sheet).find();
  }

  /** The sheet with the number of each day, or its text where it is no day. */
  public static String numbered(String sheet, boolean from1904) {
    return holdsDays(sheet)
        ? DAY.matcher(sheet).replaceAll(cell -> Matcher.quoteReplacement(number(cell, from1904)))
        : sheet;
  }

  private static String number(MatchResult cell, boolean from1904) {
    String written = cell.group(3).strip();
    try {
      LocalDateTime day =
          written.contains("T")
              ? LocalDateTime.parse(written.replaceFirst("Z$", ""))
              : LocalDate.parse(written).atStartOfDay();
      double number = DateUtil.getExcelDate(day, from1904);
      return cell.group(1) + "t=\"n\"" + cell.group(2) + number;
    } catch (DateTimeException noDay) {
      return cell.group(1) + "t=\"str\"" + cell.group(2) + cell.group(3);
    }
  }
}
