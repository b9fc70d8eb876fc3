package jp.shisaku.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shisaku.issue.IssueCode;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFilesTest {

  @TempDir Path folder;

  @Test
  void tellsDigestSizeAndType() throws IOException {
    Path file = Files.writeString(folder.resolve("abc.txt"), "abc");
    assertThat(SourceFiles.open(file)).isEqualTo(new SourceFile(file, "abc.txt", 3, "text/plain"));
    assertThat(SourceFiles.sha256(InputFile.of(file)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void digestsAFileThatIsLongerThanWhatIsLookedAt() throws IOException {
    byte[] million = "a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
    Path file = Files.write(folder.resolve("a.txt"), million);
    assertThat(SourceFiles.open(file).size()).isEqualTo(1_000_000);
    assertThat(new DigestBeside(InputFile.of(file)).hex())
        .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  }

  @ParameterizedTest(name = "{0} that begins with {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.pdf  | %PDF-1.7               | application/pdf
          a.txt  | %PDF-1.7               | application/pdf
          a.rtf  | {\\rtf1\\ansi 予算額        | application/rtf
          a.html | <!DOCTYPE html><p>     | text/html
          a.txt  | <html><body>           | text/html
          a.htm  | <p>施策名</p>           | text/html
          a.html | 施策名                  | text/plain
          a.xml  | <?xml?><pdf2xml>       | application/xml
          a.xml  | <?xml?><施策>           | text/xml
          a.xml  | \ufeff<?xml?><施策>     | text/xml
          a.xml  | <?xml?><html>          | text/html
          a.pdf  | 施策名                  | text/plain
          a.csv  | 施策名,予算額            | text/csv
          a.tsv  | 施策名                  | text/tab-separated-values
          施策名  | 施策名                  | text/plain
          """)
  void believesTheBytesBeforeTheName(String name, String text, String type) throws IOException {
    assertThat(typeOf(name, text.getBytes(StandardCharsets.UTF_8))).isEqualTo(type);
  }

  @Test
  void takesXmlOfWideCharactersForXml() throws IOException {
    assertThat(typeOf("a.xml", "\ufeff<?xml?><施策>".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo("text/xml");
  }

  @Test
  void takesAWebArchiveForNoPage() throws IOException {
    String archive =
        "From: <Saved by Word>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;"
            + " boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<html><p>=E6=96=BD</p></html>";
    assertThat(typeOf("a.mht", archive.getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("multipart/related");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-31j", "EUC-JP", "ISO-2022-JP"})
  void takesJapaneseTextInEveryEncodingForText(String charset) throws IOException {
    byte[] text = "施策名　風船便の普及\r\n担当　雲上省風船局\r\n".getBytes(Charset.forName(charset));
    assertThat(typeOf("a.dat", text)).isEqualTo(MediaTypes.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "ppt/presentation.xml,"
        + " application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "xl/workbook.xml, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "01.pdf, application/zip"
  })
  void tellsOfficeFilesApartByTheirMainPart(String entry, String type) throws IOException {
    Path file = folder.resolve("a.pdf");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
    }
    assertThat(SourceFiles.open(file).mediaType()).isEqualTo(type);
  }

  @Test
  void asksTikaAboutOlderOfficeFiles() throws IOException {
    Path file = folder.resolve("a.doc");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet();
      workbook.write(out);
    }
    assertThat(SourceFiles.open(file).mediaType()).isEqualTo(MediaTypes.XLS);
  }

  @Test
  void takesNoPictureForAPublication() throws IOException {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    assertThat(typeOf("a.pdf", png)).isEqualTo("image/png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0089PNG\r\n", "GIF89a", "BM"})
  void takesTheFirstBytesOfAPictureForNoText(String start) throws IOException {
    byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(typeOf("a.bmp", bytes)).isNotEqualTo(MediaTypes.TEXT);
  }

  @Test
  void neverThrowsForAZipThatIsCutOff() throws IOException {
    assertThat(typeOf("a.docx", new byte[] {'P', 'K', 3, 4, 20, 0})).isEqualTo("application/zip");
  }

  @Test
  void takesATextWithAStrayControlCharacterForText() throws IOException {
    String text = "山村の図書館を結ぶ。\n".repeat(100);
    assertThat(typeOf("a.txt", (text + "\u000b").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(MediaTypes.TEXT);
    assertThat(typeOf("a.txt", "山村\u0001\u0002".getBytes(StandardCharsets.UTF_8)))
        .isNotEqualTo(MediaTypes.TEXT);
  }

  @Test
  void refusesALinkOutOfTheInputFolder() throws IOException {
    Path outside = Files.writeString(folder.resolve("secret.txt"), "x");
    Path input = Files.createDirectory(folder.resolve("input"));
    Path link = Files.createSymbolicLink(input.resolve("a.txt"), outside);
    assertThatThrownBy(() -> SourceFiles.open(new InputFile(link, "a.txt", Optional.of(input))))
        .isInstanceOfSatisfying(
            RefusedFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(IssueCode.FILE_OUTSIDE_INPUT));
  }

  @Test
  void followsALinkInsideTheInputFolder() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("a.txt"));
    InputFile file = new InputFile(link, "b.txt", Optional.of(folder));
    assertThat(SourceFiles.open(file).size()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoRegularFile() {
    assertThatThrownBy(() -> SourceFiles.open(folder))
        .isInstanceOfSatisfying(
            RefusedFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(IssueCode.FILE_NOT_REGULAR));
  }

  @Test
  void saysThatAFileIsNotThere() {
    assertThatThrownBy(() -> SourceFiles.open(folder.resolve("gone.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private String typeOf(String name, byte[] bytes) throws IOException {
    return SourceFiles.open(Files.write(folder.resolve(name), bytes)).mediaType();
  }
}
