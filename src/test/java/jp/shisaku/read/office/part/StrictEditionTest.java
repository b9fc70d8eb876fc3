package jp.shisaku.read.office.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.read.Shown;
import jp.shisaku.read.office.OfficeFixture;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were saved as "Strict Open XML" are read as any others. */
class StrictEditionTest {

  @TempDir Path folder;

  @Test
  void readsAStrictWorkbook() throws IOException {
    assertThat(Shown.pages(read(strict(workbook()), OfficeFixture.XLSX)))
        .isEqualTo("0,0: 里山の小屋\n0,1: 52\n0,2: 2025/4/1");
  }

  /** Also programs that write the usual edition write days so. */
  @Test
  void readsADayThatIsWrittenAsADay() throws IOException {
    Path path =
        OfficeFixture.rewritten(
            workbook(),
            text ->
                text.replaceAll(
                    "(<c r=\"C1\" s=\"1\") t=\"n\"><v>[0-9.]+", "$1 t=\"d\"><v>2025-04-01"));
    assertThat(Shown.pages(read(path, OfficeFixture.XLSX)))
        .isEqualTo("0,0: 里山の小屋\n0,1: 52\n0,2: 2025/4/1");
  }

  @Test
  void readsAStrictPresentation() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      var box = show.createSlide().createTextBox();
      box.setText("里山の小屋");
      box.setAnchor(new Rectangle(20, 20, 300, 40));
      Path path = OfficeFixture.write(folder, "a.pptx", show::write);
      assertThat(Shown.pages(read(strict(path), OfficeFixture.PPTX))).isEqualTo("里山の小屋");
    }
  }

  @Test
  void readsAStrictDocument() throws IOException {
    Path path =
        OfficeFixture.docx(folder, "<w:p><w:r><w:t>里山の小屋</w:t></w:r></w:p>", Map.of("styles", ""));
    assertThat(Shown.pages(read(strict(path), OfficeFixture.DOCX))).isEqualTo("里山の小屋");
  }

  private Path workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Row row = workbook.createSheet("施策").createRow(0);
      row.createCell(0).setCellValue("里山の小屋");
      row.createCell(1).setCellValue(52);
      Cell day = row.createCell(2);
      day.setCellValue(45748);
      day.setCellStyle(workbook.createCellStyle());
      day.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
      return OfficeFixture.write(folder, "a.xlsx", workbook::write);
    }
  }

  private static Path strict(Path path) throws IOException {
    return OfficeFixture.rewritten(
        path,
        text ->
            text.replaceAll(
                    "http://schemas.openxmlformats.org/"
                        + "(spreadsheetml|wordprocessingml|presentationml|drawingml|officeDocument)"
                        + "/2006/",
                    "http://purl.oclc.org/ooxml/$1/")
                .replaceAll(
                    "(ooxml/officeDocument[^\"']*)extended-properties", "$1extendedProperties"));
  }

  private static Found<Document> read(Path path, String mediaType) throws IOException {
    return OfficeFixture.read(path, mediaType);
  }
}
