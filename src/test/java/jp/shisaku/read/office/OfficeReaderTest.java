package jp.shisaku.read.office;

import static jp.shisaku.read.office.OfficeFixture.DOC;
import static jp.shisaku.read.office.OfficeFixture.DOCX;
import static jp.shisaku.read.office.OfficeFixture.PPT;
import static jp.shisaku.read.office.OfficeFixture.PPTX;
import static jp.shisaku.read.office.OfficeFixture.XLS;
import static jp.shisaku.read.office.OfficeFixture.XLSX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.read.Shown;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeReaderTest {

  private static final String PASSWORD = "himitsu";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {XLSX, DOCX})
  void opensAnEncryptedFileOnlyWithItsPassword(String format) throws Exception {
    byte[] plain =
        format.equals(XLSX)
            ? workbook(new XSSFWorkbook())
            : Files.readAllBytes(
                OfficeFixture.docx(folder, "<w:p><w:r><w:t>52百万円</w:t></w:r></w:p>", Map.of()));
    Path path = encrypted(plain);
    Found<Document> without = OfficeFixture.read(path, format);
    assertThat(Shown.issues(without)).containsExactly("file.encrypted");
    assertThat(without.value().pages()).isEmpty();
    assertThat(Shown.issues(OfficeFixture.read(path, format, "wrong")))
        .containsExactly("file.encrypted");
    assertThat(Shown.pages(OfficeFixture.read(path, format, PASSWORD))).endsWith("52百万円");
  }

  @Test
  void takesTheKindOfAnEncryptedFileFromItsName() throws Exception {
    byte[] plain =
        Files.readAllBytes(
            OfficeFixture.docx(folder, "<w:p><w:r><w:t>52百万円</w:t></w:r></w:p>", Map.of()));
    Path path = Files.copy(encrypted(plain), folder.resolve("locked.docx"));
    String type = "application/x-tika-ooxml-protected";
    assertThat(Shown.pages(OfficeFixture.read(path, type, PASSWORD))).isEqualTo("52百万円");
  }

  @Test
  void opensAnEncryptedBinaryWorkbookOnlyWithItsPassword() throws IOException {
    org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
    Path path;
    try {
      path =
          OfficeFixture.write(
              folder, "fixture.xls", out -> out.write(workbook(new HSSFWorkbook())));
    } finally {
      org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(Shown.issues(OfficeFixture.read(path, XLS))).containsExactly("file.encrypted");
    assertThat(Shown.pages(OfficeFixture.read(path, XLS, PASSWORD))).isEqualTo("0,0: 52百万円");
  }

  @ParameterizedTest
  @ValueSource(strings = {PPTX, DOCX, XLSX, PPT, DOC, XLS})
  void refusesWhatIsNoOfficeFileWithAReason(String format) {
    Path path =
        OfficeFixture.write(
            folder, "fixture", out -> out.write("施策名：空き家".getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> OfficeFixture.read(path, format))
        .isInstanceOf(IOException.class)
        .message()
        .isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 500, 1500})
  void refusesAFileOfWhichTooLittleIsLeft(int length) throws IOException {
    for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      String format = workbook instanceof HSSFWorkbook ? XLS : XLSX;
      byte[] whole = workbook(workbook);
      Path path =
          OfficeFixture.write(folder, "cut", out -> out.write(Arrays.copyOf(whole, length)));
      assertThatThrownBy(() -> OfficeFixture.read(path, format))
          .isInstanceOf(IOException.class)
          .message()
          .isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {PPTX, DOCX, XLSX})
  void refusesAPackageOfTheWrongKind(String format) {
    Path path =
        OfficeFixture.write(
            folder, "fixture", out -> OfficeFixture.zip(out, Map.of("readme.txt", "空")));
    assertThatThrownBy(() -> OfficeFixture.read(path, format)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesAPartThatUnpacksToTooMuch() {
    Path path = OfficeFixture.docx(folder, " ".repeat(80 << 20), Map.of());
    assertThatThrownBy(() -> OfficeFixture.read(path, DOCX)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesManyPartsThatTogetherUnpackToTooMuch() {
    Map<String, String> parts = new LinkedHashMap<>();
    String blanks = " ".repeat(20 << 20);
    for (int i = 0; i < 10; i++) {
      parts.put("ppt/slides/slide" + i + ".xml", blanks);
    }
    Path path = OfficeFixture.write(folder, "fixture", out -> OfficeFixture.zip(out, parts));
    assertThatThrownBy(() -> OfficeFixture.read(path, PPTX))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("200 MB");
  }

  /** Stored without packing, a part has no other guard than its check sum. */
  @Test
  void tellsOfAPartWhoseBytesAreNotThoseThatWerePacked() throws IOException {
    Path sound = OfficeFixture.docx(folder, "<w:p><w:r><w:t>52百万円</w:t></w:r></w:p>", Map.of());
    assertThat(Shown.issues(OfficeFixture.read(sound, DOCX))).isEmpty();
    byte[] stored = OfficeFixture.stored(sound);
    int figure = new String(stored, StandardCharsets.ISO_8859_1).indexOf("52");
    stored[figure] ^= 1;
    Path torn = OfficeFixture.write(folder, "torn.docx", out -> out.write(stored));
    Found<Document> found = OfficeFixture.read(torn, DOCX);
    assertThat(Shown.pages(found)).isEqualTo("42百万円");
    assertThat(Shown.issues(found))
        .containsExactly("file.damaged the check sum of its part /word/document.xml is wrong");
  }

  @Test
  void readsNoExternalEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "himitsu");
    Path good = OfficeFixture.docx(folder, "<w:p><w:r><w:t>本文</w:t></w:r></w:p>", Map.of());
    Path bad =
        rewritten(good, "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>", "本文", "&e;");
    assertThatThrownBy(() -> OfficeFixture.read(bad, DOCX)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesTablesThatAreNestedBeyondReason() {
    int depth = 3000;
    String body =
        "<w:tbl><w:tr><w:tc>".repeat(depth) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(depth);
    Path path = OfficeFixture.docx(folder, body, Map.of());
    assertThatThrownBy(() -> OfficeFixture.read(path, DOCX))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nested too deeply");
  }

  /** What parsers say, without the names of their classes. */
  @Test
  void saysOfBrokenContentWhatIsWrongWithIt() throws IOException {
    Path good = OfficeFixture.docx(folder, "<w:p><w:r><w:t>本文</w:t></w:r></w:p>", Map.of());
    Path bad = rewritten(good, "", "本文", "&");
    assertThatThrownBy(() -> OfficeFixture.read(bad, DOCX))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("entity")
        .message()
        .doesNotContain("Exception", "lineNumber");
  }

  private static byte[] workbook(Workbook workbook) throws IOException {
    try (workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.createSheet("施策").createRow(0).createCell(0).setCellValue("52百万円");
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private Path encrypted(byte[] plain) throws Exception {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword(PASSWORD);
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (var out = encryptor.getDataStream(container)) {
        out.write(plain);
      }
      return OfficeFixture.write(folder, "encrypted", container::writeFilesystem);
    }
  }

  /** The same package with something put before its main document and in place of a text. */
  private Path rewritten(Path path, String before, String text, String other) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (var zip = new java.util.zip.ZipFile(path.toFile())) {
      for (var entry : java.util.Collections.list(zip.entries())) {
        String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        boolean main = entry.getName().equals("word/document.xml");
        entries.put(entry.getName(), main ? before + xml.replace(text, other) : xml);
      }
    }
    return OfficeFixture.write(folder, "rewritten.docx", out -> OfficeFixture.zip(out, entries));
  }
}
