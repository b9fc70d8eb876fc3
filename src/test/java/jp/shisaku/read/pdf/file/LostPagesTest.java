package jp.shisaku.read.pdf.file;

import static jp.shisaku.fixture.bad.HalfAFile.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shisaku.fixture.bad.HalfAFile;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Shown;
import jp.shisaku.read.pdf.PdfReader;
import jp.shisaku.source.MediaTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of which the end is missing, and with it the list of their pages. */
class LostPagesTest {

  @TempDir Path folder;

  @Test
  void pagesWithoutATreeStandInTheOrderOfTheFile() throws IOException {
    HalfAFile pdf = new HalfAFile().page(12, whole()).page(20, whole()).endOfStream();
    Found<Document> found = read(pdf.page(11, whole()).endOfStream());
    assertThat(Shown.pages(found)).isEqualTo("page 12\n--\npage 20\n--\npage 11");
    assertThat(Shown.issues(found))
        .containsExactly(
            "file.damaged its end is missing",
            "file.damaged its list of pages is lost; 3 pages are still in it, in the order in"
                + " which they stand there, and others may be missing");
  }

  @Test
  void whatIsLeftOfTheTreeGivesTheOrderOfItsPages() throws IOException {
    HalfAFile pdf =
        new HalfAFile()
            .page(11, whole())
            .page(12, whole())
            .page(13, whole())
            .packed(14, "<< /Type /Pages /Parent 2 0 R /Kids [13 0 R 12 0 R] /Count 2 >>")
            .page(15, whole())
            .endOfStream();
    assertThat(Shown.pages(read(pdf))).isEqualTo("page 11\n--\npage 13\n--\npage 12\n--\npage 15");
  }

  @Test
  void pagesInheritFromWhatIsLeftOfTheTree() throws IOException {
    HalfAFile pdf =
        new HalfAFile()
            .page(11, "/Parent 12 0 R")
            .packed(12, "<< /Type /Pages /Parent 2 0 R /Kids [11 0 R] /Count 1 " + whole() + " >>")
            .endOfStream();
    Found<Document> found = read(pdf);
    assertThat(Shown.pages(found)).isEqualTo("page 11");
    assertThat(Shown.issues(found)).noneMatch(issue -> issue.startsWith("page."));
  }

  /** Its object is still in the file, as whoever took it out left it. */
  @Test
  void aPageThatWasTakenOutStaysOut() throws IOException {
    HalfAFile pdf =
        new HalfAFile()
            .page(11, whole() + " /Parent 14 0 R")
            .page(12, whole() + " /Parent 14 0 R")
            .page(13, whole() + " /Parent 14 0 R")
            .packed(14, "<< /Type /Pages /Parent 2 0 R /Kids [11 0 R 13 0 R] /Count 2 >>")
            .endOfStream();
    assertThat(Shown.pages(read(pdf))).isEqualTo("page 11\n--\npage 13");
  }

  @Test
  void nodesInARingCostNothingButTheirOrder() throws IOException {
    HalfAFile pdf =
        new HalfAFile()
            .page(11, whole() + " /Parent 12 0 R")
            .packed(12, "<< /Type /Pages /Parent 13 0 R /Kids [13 0 R 11 0 R] /Count 2 >>")
            .packed(13, "<< /Type /Pages /Parent 12 0 R /Kids [12 0 R] /Count 2 >>")
            .endOfStream();
    assertThat(Shown.pages(read(pdf))).isEqualTo("page 11");
  }

  @Test
  void aStreamOfObjectsThatIsCutGivesThoseBeforeTheCut() throws IOException {
    HalfAFile pdf = new HalfAFile();
    for (int i = 0; i < 40; i++) {
      pdf.page(11 + i, whole() + " /Note (" + Integer.toHexString(i * 7919) + ")");
    }
    Found<Document> found = read(pdf.endOfStream(0.6));
    assertThat(Shown.pages(found)).startsWith("page 11\n--\npage 12\n--\n").doesNotContain("50");
    assertThat(Shown.issues(found)).anyMatch(issue -> issue.contains("its list of pages is lost"));
  }

  @Test
  void aFileWithoutPagesIsNone() {
    HalfAFile pdf = new HalfAFile().packed(5, "<< /Type /Font >>").endOfStream();
    assertThatThrownBy(() -> read(pdf)).isInstanceOf(IOException.class);
  }

  private Found<Document> read(HalfAFile pdf) throws IOException {
    Path path = Files.write(folder.resolve("half.pdf"), pdf.bytes());
    return new PdfReader(PageRecogniser.NONE)
        .read(Shown.source(path, MediaTypes.PDF), ReadOptions.DEFAULT);
  }
}
