package jp.shisaku.read.office;

import static jp.shisaku.read.office.OfficeFixture.DOCX;
import static jp.shisaku.read.office.OfficeFixture.PPTX;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import jp.shisaku.read.Shown;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of a note that is no raised one must not go on the amount before it. */
class NotesBehindFiguresTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:r><w:rPr><w:vertAlign w:val='subscript'/></w:rPr><w:t>1</w:t></w:r>",
        "<w:r><w:rPr><w:position w:val='2'/></w:rPr><w:t>1</w:t></w:r>",
        "<w:r><w:rPr><w:sz w:val='10'/></w:rPr><w:t>1</w:t></w:r>",
        "<w:hyperlink w:anchor='note1'><w:r><w:t>1</w:t></w:r></w:hyperlink>"
      })
  void standsApartInADocument(String note) throws IOException {
    assertThat(shown(plain("640") + note + plain("百万円"))).isEqualTo("640 1百万円");
  }

  @Test
  void isLeftOutOfADocumentWhereItIsSaidToBeOne() throws IOException {
    String mark = "<w:r><w:footnoteReference w:id='9' w:customMarkFollows='1'/><w:t>1</w:t></w:r>";
    assertThat(shown(plain("640") + mark + plain("百万円"))).isEqualTo("640百万円");
  }

  @Test
  void leavesOutTextAsSmallAsAGrain() throws IOException {
    String grain = "<w:r><w:rPr><w:sz w:val='2'/></w:rPr><w:t>9</w:t></w:r>";
    assertThat(shown(grain + plain("640百万円"))).isEqualTo("640百万円");
  }

  @Test
  void keepsDecimalsAndUnitsThatAreSetSmaller() throws IOException {
    String small = "<w:r><w:rPr><w:sz w:val='12'/></w:rPr><w:t>.5億円</w:t></w:r>";
    assertThat(shown(plain("640") + small)).isEqualTo("640.5億円");
  }

  @Test
  void standsApartOnASlide() throws IOException {
    assertThat(slide(run -> run.setSubscript(true))).isEqualTo("640 1百万円");
    assertThat(slide(run -> run.setFontSize(9.0))).isEqualTo("640 1百万円");
    assertThat(slide(run -> run.setSuperscript(true))).isEqualTo("640百万円");
  }

  private static String plain(String text) {
    return "<w:r><w:rPr><w:sz w:val='21'/></w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private String shown(String runs) throws IOException {
    Path path = OfficeFixture.docx(folder, "<w:p>" + runs + "</w:p>", Map.of());
    return Shown.pages(OfficeFixture.read(path, DOCX));
  }

  private String slide(Consumer<XSLFTextRun> note) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFTextBox box = show.createSlide().createTextBox();
      box.setAnchor(new java.awt.Rectangle(40, 40, 300, 40));
      XSLFTextRun figure = box.setText("640");
      figure.setFontSize(18.0);
      XSLFTextRun mark = box.appendText("1", false);
      mark.setFontSize(18.0);
      note.accept(mark);
      box.appendText("百万円", false).setFontSize(18.0);
      return Shown.pages(
          OfficeFixture.read(OfficeFixture.write(folder, "施策.pptx", show::write), PPTX));
    }
  }
}
