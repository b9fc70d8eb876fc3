package jp.shisaku.read.office.part;

import static jp.shisaku.read.office.OfficeFixture.DOCX;
import static jp.shisaku.read.office.OfficeFixture.PPTX;
import static jp.shisaku.read.office.OfficeFixture.XLSX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.Page;
import jp.shisaku.read.Shown;
import jp.shisaku.read.office.OfficeFixture;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages that were cut off, or of which a part is damaged. */
class MendedPackageTest {

  @TempDir Path folder;

  @Test
  void aSlideThatIsLostLeavesTheOthersTheirNumbers() throws IOException {
    Found<Document> found = OfficeFixture.read(torn(slides(), "ppt/slides/slide1.xml"), PPTX);
    Page last = found.value().pages().get(found.value().pages().size() - 1);
    assertThat(last.number()).isEqualTo(2);
    assertThat(Shown.pages(found)).contains("里山の橋の点検").doesNotContain("灯台");
    assertThat(Shown.issues(found))
        .containsExactly("file.damaged parts of its package are lost: /ppt/slides/slide1.xml");
  }

  /** Layout and master come behind the slides where programs write them. */
  @Test
  void slidesAreReadWithoutTheirLayoutAndMaster() throws IOException {
    Path torn = torn(torn(slides(), "ppt/slideLayouts/slideLayout7.xml"), "ppt/slideMasters/s");
    assertThat(Shown.pages(OfficeFixture.read(torn, PPTX))).contains("灯台", "里山の橋の点検");
  }

  @Test
  void aSheetThatIsLostCostsItselfAlone() throws IOException {
    Found<Document> found = OfficeFixture.read(torn(workbook(), "xl/worksheets/sheet1.xml"), XLSX);
    assertThat(Shown.pages(found)).contains("里山の橋の点検").doesNotContain("灯台");
    assertThat(Shown.issues(found))
        .containsExactly("file.damaged parts of its package are lost: /xl/worksheets/sheet1.xml");
  }

  /** The format may say in which unit a number is shown. */
  @Test
  void aWorkbookWithoutItsFormatsIsRefused() throws IOException {
    Path torn = torn(workbook(), "xl/styles.xml");
    assertThatThrownBy(() -> OfficeFixture.read(torn, XLSX)).isInstanceOf(IOException.class);
  }

  @Test
  void whatWasCutOffAtItsEndIsReadByTheHeadsOfItsParts() throws IOException {
    byte[] whole = Files.readAllBytes(workbook());
    Path cut =
        OfficeFixture.write(
            folder, "cut", out -> out.write(Arrays.copyOf(whole, whole.length - 30)));
    Found<Document> found = OfficeFixture.read(cut, XLSX);
    assertThat(Shown.pages(found)).contains("灯台", "里山の橋の点検");
    assertThat(Shown.issues(found))
        .containsExactly("file.damaged the list of the parts of its package is lost");
  }

  @Test
  void aDocumentIsReadWithoutTheListOfItsTypes() throws IOException {
    Path whole = OfficeFixture.docx(folder, "<w:p><w:r><w:t>灯台</w:t></w:r></w:p>", Map.of());
    Found<Document> found = OfficeFixture.read(torn(whole, "[Content_Types].xml"), DOCX);
    assertThat(Shown.pages(found)).isEqualTo("灯台");
    assertThat(Shown.issues(found))
        .containsExactly("file.damaged parts of its package are lost: /[Content_Types].xml");
  }

  /** Its styles and notes are there, and nobody knows that they are its own. */
  @Test
  void aDocumentThatNamesNoneOfItsPartsIsDoubtful() throws IOException {
    Path path =
        OfficeFixture.write(
            folder,
            "alone.docx",
            out ->
                OfficeFixture.zip(
                    out,
                    Map.of(
                        "_rels/.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/"
                            + "relationships'><Relationship Id='a' Target='word/document.xml'"
                            + " Type='http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/officeDocument'/></Relationships>",
                        "word/styles.xml",
                        "<styles/>",
                        "word/document.xml",
                        "<document><body><p><r><t>灯台</t></r></p></body></document>")));
    Found<Document> found = OfficeFixture.read(path, DOCX);
    assertThat(Shown.pages(found)).isEqualTo("灯台");
    assertThat(Shown.issues(found))
        .contains("file.damaged nothing in it says which of its parts belong together");
  }

  private Path slides() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      for (String text : new String[] {"灯台の塗り替え", "里山の橋の点検"}) {
        XSLFTextBox box = show.createSlide().createTextBox();
        box.setAnchor(new Rectangle(50, 50, 300, 40));
        box.setText(text);
      }
      return OfficeFixture.write(folder, "slides", show::write);
    }
  }

  private Path workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      for (String text : new String[] {"灯台の塗り替え", "里山の橋の点検"}) {
        workbook.createSheet(text).createRow(0).createCell(0).setCellValue(text);
      }
      return OfficeFixture.write(folder, "workbook", workbook::write);
    }
  }

  /** The same with noughts for a few bytes of the parts whose names begin so. */
  private Path torn(Path path, String part) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int list = text.indexOf("PK\1\2");
    for (int at = text.indexOf(part); at >= 0 && at < list; at = text.indexOf(part, at + 1)) {
      int start = at + text.substring(at).indexOf(".xml") + 10;
      Arrays.fill(bytes, start, start + 40, (byte) 0);
    }
    return OfficeFixture.write(folder, "torn" + part.length(), out -> out.write(bytes));
  }
}
