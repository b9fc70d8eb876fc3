package jp.shisaku.invented;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shisaku.invented.Block.Grid;
import jp.shisaku.invented.Block.Pair;
import jp.shisaku.invented.Block.Placed;
import jp.shisaku.invented.Block.Text;

/** Prints publications as a Word document: a page break before each leaf, no rulings of its own. */
final class DocxPress {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

  /** The width of the text in twentieths of a point. */
  private static final int WIDTH = 10_000;

  private DocxPress() {}

  static byte[] print(InventedPublication publication) {
    String body =
        publication.leaves().stream()
            .map(DocxPress::leaf)
            .collect(Collectors.joining("<w:p><w:r><w:br w:type='page'/></w:r></w:p>"));
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='%s'/></Types>"
            .formatted(TYPE));
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='d' Type='%s' Target='word/document.xml'/></Relationships>"
            .formatted(RELATION));
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
            + body
            + "</w:body></w:document>");
    return zipped(parts);
  }

  private static byte[] zipped(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String leaf(Leaf leaf) {
    return leaf.blocks().stream().map(DocxPress::xml).collect(Collectors.joining());
  }

  private static String xml(Block block) {
    if (block instanceof Text text) {
      return paragraphs(text.text(), text.size().points);
    }
    if (block instanceof Pair pair) {
      return xml(pair.left()) + xml(pair.right());
    }
    Grid grid = (Grid) block;
    String columns =
        grid.widths().stream()
            .map(width -> "<w:gridCol w:w='%d'/>".formatted(width * WIDTH / 100))
            .collect(Collectors.joining());
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < grid.rows().size(); row++) {
      rows.append("<w:tr>");
      for (int column = 0; column < grid.widths().size(); column++) {
        for (Placed place : grid.placed()) {
          if (place.column() == column && place.covers(row, column)) {
            rows.append(cell(place, row));
          }
        }
      }
      rows.append("</w:tr>");
    }
    // A paragraph between them keeps two tables apart.
    return "<w:tbl><w:tblPr/><w:tblGrid>%s</w:tblGrid>%s</w:tbl><w:p/>".formatted(columns, rows);
  }

  private static String cell(Placed place, int row) {
    boolean first = place.row() == row;
    String merge =
        place.cell().rows() == 1
            ? ""
            : "<w:vMerge w:val='%s'/>".formatted(first ? "restart" : "continue");
    return "<w:tc><w:tcPr><w:gridSpan w:val='%d'/>%s</w:tcPr>%s</w:tc>"
        .formatted(
            place.cell().columns(),
            merge,
            first ? paragraphs(place.cell().text(), Block.Size.BODY.points) : "<w:p/>");
  }

  private static String paragraphs(String text, double points) {
    return text.isEmpty()
        ? "<w:p/>"
        : text.lines()
            .map(
                line ->
                    "<w:p><w:r><w:rPr><w:sz w:val='%d'/></w:rPr><w:t xml:space='preserve'>%s</w:t></w:r></w:p>"
                        .formatted(Math.round(points * 2), line.replace("&", "&amp;")))
            .collect(Collectors.joining());
  }
}
