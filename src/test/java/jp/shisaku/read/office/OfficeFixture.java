package jp.shisaku.read.office;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Shown;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/** Office files drawn by the tests, and their reading. */
public final class OfficeFixture {

  public static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String PPT = "application/vnd.ms-powerpoint";
  public static final String DOC = "application/msword";
  public static final String XLS = "application/vnd.ms-excel";

  private OfficeFixture() {}

  /** What writes a file. */
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  public static Path write(Path folder, String name, Writing writing) {
    Path path = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(path)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path;
  }

  public static XSLFTextBox box(XSLFSlide slide, String text, int x, int y, int w, int h) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(new Rectangle(x, y, w, h));
    box.setText(text);
    return box;
  }

  public static Found<Document> read(Path path, String mediaType) throws IOException {
    return new OfficeReader(PageRecogniser.NONE)
        .read(Shown.source(path, mediaType), ReadOptions.DEFAULT);
  }

  public static Found<Document> read(Path path, String mediaType, String password)
      throws IOException {
    return new OfficeReader(PageRecogniser.NONE)
        .read(Shown.source(path, mediaType), new ReadOptions(Optional.of(password)));
  }

  /** A DOCX of a body and further parts by name ("styles", "numbering", "footnotes"). */
  public static Path docx(Path folder, String body, Map<String, String> parts) {
    Map<String, String> entries = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (String part : parts.keySet()) {
      types.append(
          "<Override PartName='/word/%s.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml'/>"
              .formatted(part, part));
      relations.append(
          "<Relationship Id='%s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s.xml'/>"
              .formatted(part, part, part));
      entries.put(
          "word/" + part + ".xml", "<w:%s %s>%s</w:%s>".formatted(part, W, parts.get(part), part));
    }
    entries.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/><Override PartName='/word/document.xml' ContentType='%s.main+xml'/>%s</Types>"
            .formatted(DOCX, types));
    entries.put(
        "_rels/.rels",
        relations(
            "<Relationship Id='d' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/>"));
    entries.put("word/_rels/document.xml.rels", relations(relations.toString()));
    entries.put(
        "word/document.xml", "<w:document %s><w:body>%s</w:body></w:document>".formatted(W, body));
    return write(folder, "fixture.docx", out -> zip(out, entries));
  }

  private static final String W =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

  private static String relations(String inner) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + inner
        + "</Relationships>";
  }

  /** The same package with its parts as they are, not packed. */
  public static byte[] stored(Path path) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(path.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setMethod(ZipOutputStream.STORED);
      for (ZipEntry packed : Collections.list(zip.entries())) {
        ZipEntry entry = new ZipEntry(packed.getName());
        entry.setSize(packed.getSize());
        entry.setCrc(packed.getCrc());
        out.putNextEntry(entry);
        zip.getInputStream(packed).transferTo(out);
      }
    }
    return bytes.toByteArray();
  }

  /** The same package with the text of its parts changed. */
  public static Path rewritten(Path path, UnaryOperator<String> change) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        entries.put(entry.getName(), change.apply(text));
      }
    }
    return write(path.getParent(), "changed-" + path.getFileName(), out -> zip(out, entries));
  }

  public static void zip(OutputStream out, Map<String, String> entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }
}
