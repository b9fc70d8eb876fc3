package jp.shisaku.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shisaku.fixture.bad.BadPdfs;
import jp.shisaku.fixture.bad.HeavyFonts;
import jp.shisaku.fixture.bad.PackedObjects;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Shown;
import jp.shisaku.source.MediaTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are not those that were written, in files that open all the same. */
class DamagedBytesTest {

  private static final String SOUND = "BT /F 12 Tf 20 300 Td (52) Tj ET 10 10 m 90 10 l S";

  @TempDir Path folder;

  @Test
  void saysNothingOfASoundPage() throws IOException {
    assertThat(Shown.issues(read(BadPdfs.page("/MediaBox [0 0 842 595]", SOUND)))).isEmpty();
  }

  /** A bit of the packed bytes that makes another figure leaves only the check sum to tell it. */
  @Test
  void tellsOfPackedContentThatIsNotWhatItsCheckSumSays() throws IOException {
    Found<Document> found = read(BadPdfs.packedPage(SOUND, "(52)", "(57)"));
    assertThat(Shown.pages(found)).contains("57");
    assertThat(Shown.issues(found))
        .containsExactly("page.truncated p1 its packed content is damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Gilter", "/Filter /FlateDecodf"})
  void tellsOfContentWhosePackingIsNotSaid(String damaged) throws IOException {
    byte[] pdf = BadPdfs.packedPage(SOUND, "52", "52");
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    String known = damaged.contains(" ") ? "/Filter /FlateDecode" : "/Filter";
    byte[] untold = text.replace(known, damaged).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Shown.issues(read(untold)))
        .containsExactly("page.truncated p1 its packed content is damaged");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (52) Tj | (52) Tk     | its content holds an operator that there is not
          (52) Tj | Tj          | an operator in its content lacks its operands
          (52) Tj | *52) Tj     | an operator in its content lacks its operands
          10 10 m | 10 m        | an operator in its content lacks its operands
          (52)    | (52         | its content ends before its last operator
          10 10 m | << /A << /B | its content holds a bracket that is not closed
          BT      | /P << /A 1 BDC BT | its content holds a bracket that is not closed
          /F 12   | /G 12       | a text in its content has no font
          10 10 m | /X Do       | its content names what the page does not have
          """)
  void tellsOfContentThatNoProgramWrites(String written, String damaged, String told)
      throws IOException {
    byte[] pdf = BadPdfs.page("/MediaBox [0 0 842 595]", SOUND.replace(written, damaged));
    assertThat(Shown.issues(read(pdf))).contains("page.truncated p1 " + told);
  }

  @Test
  void letsOperatorsThatAreNotKnownBeWhereTheyMayStand() throws IOException {
    byte[] pdf = BadPdfs.page("/MediaBox [0 0 842 595]", "BX 1 zz EX " + SOUND);
    assertThat(Shown.issues(read(pdf))).isEmpty();
  }

  /** The library takes letter paper, and what stands beyond it is lost. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "/MediaBoy [0 0 842 595]", "/MediaBox [0 0 595]", "/MediaBox [0 0 0 0]"})
  void tellsOfAPageWithoutASize(String size) throws IOException {
    assertThat(Shown.issues(read(BadPdfs.page(size, SOUND))))
        .containsExactly("page.truncated p1 it does not say how large it is");
  }

  @Test
  void tellsOfAPageThatHasFontsAndNoContent() throws IOException {
    byte[] pdf = BadPdfs.page("/MediaBox [0 0 842 595]", SOUND);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] without = text.replace("/Contents", "/Contentz").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Shown.issues(read(without)))
        .containsExactly("page.truncated p1 it has what a content needs, but no content");
  }

  /** Behind the damaged key its page is no object any more, and looks white. */
  @Test
  void tellsOfAPageWhoseKeysAreLost() throws IOException {
    byte[] pdf = BadPdfs.page("/MediaBox [0 0 842 595]", SOUND);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] lost = text.replace("/Resources", "-Resources").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Shown.issues(read(lost))).contains("file.damaged a page in it is cut off");
  }

  /** What was written into a file later stands behind its end, and has an end of its own. */
  @Test
  void tellsOfAnAdditionThatIsCutOff() throws IOException {
    byte[] pdf = BadPdfs.page("/MediaBox [0 0 842 595]", SOUND);
    String added = new String(pdf, StandardCharsets.ISO_8859_1) + "4 0 obj\n<< /Length 48 >>\nstr";
    assertThat(Shown.issues(read(added.getBytes(StandardCharsets.ISO_8859_1))))
        .containsExactly("file.damaged its end is missing");
  }

  @Test
  void tellsOfAPageWhoseContentIsNone() throws IOException {
    String pdf =
        new String(BadPdfs.page("/MediaBox [0 0 842 595]", SOUND), StandardCharsets.ISO_8859_1);
    byte[] without = pdf.replaceFirst("\nstream", "\nstream".replace('r', '\0')).getBytes();
    assertThat(Shown.issues(read(without)))
        .containsExactly("page.truncated p1 objects that it names are not in the file");
  }

  @Test
  void tellsOfAPageThatStandsInThePlaceOfAnother() throws IOException {
    byte[] pdf = BadPdfs.pages(3);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] twice = text.replace("4 0 R 5 0 R", "4 0 R 4 0 R").getBytes();
    assertThat(Shown.issues(read(pdf))).isEmpty();
    assertThat(Shown.issues(read(twice))).contains("file.damaged a page stands in it twice");
  }

  @ParameterizedTest
  @CsvSource({"16, 0", "0, 16"})
  void objectsThatUnpackToTooMuchCostAMessageAlone(long behindObjects, long behindPlaces)
      throws IOException {
    assertThat(Shown.issues(read(PackedObjects.pdf(1, 1)))).isEmpty();
    Found<Document> found = read(PackedObjects.pdf(behindObjects, behindPlaces));
    assertThat(Shown.pages(found)).contains("a plain line");
    assertThat(Shown.issues(found))
        .containsExactly("file.damaged a table of its objects unpacks to more than 8 MiB");
  }

  /** Such a stream can be weighed only when it is deciphered. */
  @Test
  void encryptedObjectsThatUnpackToTooMuchCostAMessageAlone() throws IOException {
    assertThat(Shown.issues(read(PackedObjects.locked(1)))).isEmpty();
    Found<Document> found = read(PackedObjects.locked(16));
    assertThat(Shown.pages(found)).contains("a plain line");
    assertThat(Shown.issues(found))
        .containsExactly("file.damaged a table of its objects unpacks to more than 8 MiB");
  }

  @Test
  void ofFontsWithTablesOfBlanksFewAreOpened() throws IOException {
    assertThat(Shown.issues(read(HeavyFonts.tables(32)))).noneMatch(i -> i.contains("truncated"));
    assertThat(Shown.issues(read(HeavyFonts.tables(40))))
        .contains("page.truncated p1 a font that unpacks to more than any font needs");
  }

  /** No piece is too large, but all are unpacked together. */
  @Test
  void contentInPiecesThatGrowTooMuchTogetherIsNotUnpacked() throws IOException {
    assertThat(Shown.pages(read(BadPdfs.blanksInPieces(8, 2)))).contains("a plain line");
    assertThat(Shown.issues(read(BadPdfs.blanksInPieces(8, 400))))
        .contains("page.truncated p1 67108864 bytes of content");
  }

  @Test
  void formsOfBlanksThatAreCalledTooOftenEndThePage() throws IOException {
    Found<Document> found = read(BadPdfs.blanksInForms(60, 5_000));
    assertThat(Shown.pages(found)).contains("a plain line");
    assertThat(Shown.issues(found)).contains("page.truncated p1 1073741824 bytes of forms");
  }

  /** A run of one byte is as good for a bomb as what is deflated, and both together better. */
  @Test
  void contentOfRunsThatGrowsTooMuchIsNotUnpacked() throws IOException {
    assertThat(Shown.issues(read(BadPdfs.runs(65))))
        .contains("page.truncated p1 67108864 bytes of content");
    assertThat(Shown.issues(read(BadPdfs.runs(1)))).isEmpty();
  }

  private Found<Document> read(byte[] pdf) throws IOException {
    Path path = Files.write(folder.resolve("damaged.pdf"), pdf);
    return new PdfReader(PageRecogniser.NONE)
        .read(Shown.source(path, MediaTypes.PDF), ReadOptions.DEFAULT);
  }
}
