package jp.shisaku.read.office.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shisaku.source.TornZip;
import org.w3c.dom.Element;

/**
 * A package that was cut off or damaged, written anew with the parts that are still whole. Slides
 * and sheets that are lost stand empty in their places, so that the others keep their numbers, and
 * so do the layouts of slides. Without its main part, and a workbook without its texts or the
 * formats of its numbers, a package is lost: a figure without its format may be another amount.
 */
public final class MendedPackage {

  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONS = "_rels/.rels";

  private static final String PRESENTATION = "ppt/presentation.xml";
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final List<String> MAIN_PARTS =
      List.of(PRESENTATION, "word/document.xml", WORKBOOK);
  private static final String SLIDES = "ppt/slides/";
  private static final String LAYOUTS = "ppt/slideLayouts/";
  private static final List<Related> NO_PARTS = List.of();
  private static final Set<String> NEEDED = Set.of("sharedStrings", "styles");

  /** What stands in the place of parts that are lost, by the end of the type of their relation. */
  private static final Map<String, String> EMPTY =
      Map.of(
          "slide", slidePart("sld"),
          "slideLayout", slidePart("sldLayout"),
          "slideMaster", slidePart("sldMaster"),
          "worksheet",
              "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                  + "<sheetData/></worksheet>");

  private static final Map<String, String> TYPES_BY_NAME =
      Map.of(
          PRESENTATION,
          "officedocument.presentationml.presentation.main",
          SLIDES + "\\w+\\.xml",
          "officedocument.presentationml.slide",
          LAYOUTS + "\\w+\\.xml",
          "officedocument.presentationml.slideLayout",
          "ppt/slideMasters/\\w+\\.xml",
          "officedocument.presentationml.slideMaster",
          "ppt/theme/\\w+\\.xml",
          "officedocument.theme",
          "word/document.xml",
          "officedocument.wordprocessingml.document.main",
          WORKBOOK,
          "officedocument.spreadsheetml.sheet.main",
          "xl/worksheets/\\w+\\.xml",
          "officedocument.spreadsheetml.worksheet",
          "xl/sharedStrings.xml",
          "officedocument.spreadsheetml.sharedStrings",
          "xl/styles.xml",
          "officedocument.spreadsheetml.styles");

  /** So many parts are named; of a file that was cut off, half of them may be lost. */
  private static final int MOST_NAMED = 5;

  private final Set<String> whole = new LinkedHashSet<>();
  private final Set<String> lost = new LinkedHashSet<>();

  /** A part that another one names. */
  private record Related(String type, String name) {}

  /** What parts name, by their own names. */
  private final Map<String, List<Related>> relations = new LinkedHashMap<>();

  private long bytes;

  private MendedPackage() {}

  /**
   * Writes what is whole of a package.
   *
   * @return the names of parts that are lost, for the message of an issue; empty where the package
   *     is whole, or too much of it is lost
   */
  public static Optional<String> write(Path torn, Path mended) throws IOException {
    MendedPackage parts = new MendedPackage();
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(mended))) {
      out.setLevel(Deflater.BEST_SPEED);
      TornZip.read(
          torn,
          (int) OfficeLimits.MAX_PART_BYTES,
          (name, bytes) -> parts.add(out, name, bytes.filter(b -> isSound(name, b))));
      return parts.isReadable() && parts.fill(out) ? Optional.of(parts.told()) : Optional.empty();
    }
  }

  private static boolean isSound(String name, byte[] part) {
    try {
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        Xml.parse(new ByteArrayInputStream(part));
      }
      return true;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return false;
    }
  }

  /** Of several parts of one name the first that is whole counts. */
  private void add(ZipOutputStream out, String name, Optional<byte[]> part) throws IOException {
    if (part.isEmpty() || !whole.add(name)) {
      lost.add(name);
      return;
    }
    bytes += part.get().length;
    if (bytes > OfficeLimits.MAX_XML_BYTES) {
      throw new IOException("unpacks to more than " + (bytes >> 20) + " MB");
    }
    if (name.endsWith(".rels")) {
      String of = name.replace("_rels/", "").replaceFirst("\\.rels$", "");
      relations.put(of, related(of, Xml.parse(new ByteArrayInputStream(part.get()))));
    }
    put(out, name, part.get());
  }

  private static void put(ZipOutputStream out, String name, String part) throws IOException {
    put(out, name, part.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream out, String name, byte[] part) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(part);
    out.closeEntry();
  }

  /** What a part names within the package. */
  private static List<Related> related(String part, Element relations) {
    URI base = URI.create("/").resolve(URI.create(part));
    return Xml.children(relations).stream()
        .filter(r -> !"External".equals(Xml.attribute(r, "TargetMode").orElse("")))
        .map(
            r ->
                new Related(
                    Xml.attribute(r, "Type").orElse("").replaceFirst(".*/", ""),
                    name(base, Xml.attribute(r, "Target").orElse(""))))
        .toList();
  }

  private static String name(URI base, String target) {
    try {
      return base.resolve(target).getPath().replaceFirst("^/", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** A document says by itself in which order its texts stand, the others do not. */
  private boolean isReadable() {
    lost.removeAll(whole);
    return main().filter(m -> relations.containsKey(m) || m.startsWith("word/")).isPresent();
  }

  private Optional<String> main() {
    return MAIN_PARTS.stream().filter(whole::contains).findFirst();
  }

  /** Puts empty parts in the place of those that are lost; false where one of them is needed. */
  private boolean fill(ZipOutputStream out) throws IOException {
    for (String main : MAIN_PARTS) {
      for (Related part : relations.getOrDefault(main, List.of())) {
        if (main.equals(WORKBOOK) && NEEDED.contains(part.type()) && !whole.contains(part.name())) {
          return false;
        }
        fill(out, part);
      }
    }
    for (Map.Entry<String, List<Related>> slide : List.copyOf(relations.entrySet())) {
      for (Related part : slide.getKey().startsWith(SLIDES) ? slide.getValue() : NO_PARTS) {
        fill(out, part);
      }
    }
    if (whole.add(RELATIONS)) {
      put(out, RELATIONS, relation("officeDocument", main().orElseThrow()));
    }
    if (whole.add(TYPES)) {
      put(out, TYPES, types());
    }
    return true;
  }

  private void fill(ZipOutputStream out, Related part) throws IOException {
    if (!whole.contains(part.name()) && EMPTY.containsKey(part.type())) {
      lost.add(part.name());
      whole.add(part.name());
      put(out, part.name(), EMPTY.get(part.type()));
    }
    String ofLayout = part.name().replace(LAYOUTS, LAYOUTS + "_rels/") + ".rels";
    if (part.type().equals("slideLayout") && whole.add(ofLayout)) {
      put(out, ofLayout, relation("slideMaster", firstMaster()));
    }
  }

  /** That of a layout which lost its own. */
  private String firstMaster() {
    return relations.getOrDefault(PRESENTATION, List.of()).stream()
        .filter(part -> part.type().equals("slideMaster"))
        .map(Related::name)
        .findFirst()
        .orElse("");
  }

  private static String relation(String type, String part) {
    return ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='rId1' Target='/%s' Type='%s/officeDocument/2006/relationships/%s'/>"
            + "</Relationships>")
        .formatted(part, "http://schemas.openxmlformats.org", type);
  }

  /** What the parts are, as far as their names tell; without it no package opens. */
  private String types() {
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>");
    for (String name : whole) {
      TYPES_BY_NAME.forEach(
          (pattern, type) -> {
            if (name.matches(pattern)) {
              types.append(
                  "<Override PartName='/%s' ContentType='application/vnd.openxmlformats-%s+xml'/>"
                      .formatted(name, type));
            }
          });
    }
    return types.append("</Types>").toString();
  }

  private static String slidePart(String root) {
    return "<p:%1$s xmlns:p='%2$s'><p:cSld><p:spTree/></p:cSld></p:%1$s>"
        .formatted(root, "http://schemas.openxmlformats.org/presentationml/2006/main");
  }

  private String told() {
    if (lost.isEmpty()) {
      return "the list of the parts of its package is lost";
    }
    List<String> named = new ArrayList<>(lost);
    int more = Math.max(0, named.size() - MOST_NAMED);
    return "parts of its package are lost: /"
        + String.join(", /", named.subList(0, named.size() - more))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
