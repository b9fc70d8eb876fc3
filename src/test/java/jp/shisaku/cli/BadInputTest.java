package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.fixture.FontKind;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.SampleFixtures;
import jp.shisaku.fixture.bad.BadOffice;
import jp.shisaku.fixture.bad.BadPdfs;
import jp.shisaku.fixture.bad.HeavyColors;
import jp.shisaku.fixture.bad.HeavyFonts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real command over files that are broken or mean harm. Each expected line is the status and
 * the codes of the issues that concern the file or its pages.
 */
@Timeout(600)
class BadInputTest {

  private static final String SENTENCE = "山村の図書館を結ぶ予算を計上する。";

  @TempDir Path folder;

  @Test
  void everyBadFileHasItsRowAndTheGoodOneIsRead() throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("cut-in-the-middle.pdf", BadPdfs.cut(SampleFixtures.PDF_2025, 0.6));
    files.put("empty.pdf", new byte[0]);
    files.put("form-of-itself.pdf", BadPdfs.formOfItself());
    files.put("forms-that-fan-out.pdf", BadPdfs.formsThatFanOut());
    files.put("garbage.pdf", garbage("%PDF-1.7\n"));
    files.put("glyph-of-itself.pdf", BadPdfs.glyphOfItself());
    files.put("good.pdf", Files.readAllBytes(SampleFixtures.PDF_2025));
    files.put("good.txt", Files.readAllBytes(SampleFixtures.PDF_2025));
    files.put("character-map-of-itself.pdf", BadPdfs.characterMapOfItself());
    files.put("length-of-itself.pdf", BadPdfs.lengthOfItself());
    files.put("locked.pdf", BadPdfs.encrypted(SampleFixtures.PDF_2025, "owner", "user"));
    files.put("no-unicode.pdf", text(FontKind.TYPE3_WITHOUT_UNICODE));
    files.put("page-count.pdf", BadPdfs.falsePageCount());
    files.put("page-tree-deep.pdf", BadPdfs.deepPageTree());
    files.put("page-tree-of-itself.pdf", BadPdfs.pageTreeOfItself());
    files.put("page-trees-of-each-other.pdf", BadPdfs.pageTreesOfEachOther());
    files.put("restricted.pdf", BadPdfs.encrypted(SampleFixtures.PDF_2025, "owner", ""));
    files.put("cross-reference-of-itself.pdf", BadPdfs.crossReferenceOfItself());
    files.put("array-deep.pdf", BadPdfs.deepArray());
    files.put("archive.7z", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4});
    files.put("content-torn.pdf", BadPdfs.tornContent());
    files.put("font-missing.pdf", BadPdfs.missingFont());
    files.put("office-cut.docx", Arrays.copyOf(BadOffice.document(SENTENCE), 500));
    files.put("page-cut.html", ("<table><tr><td>" + SENTENCE).getBytes(StandardCharsets.UTF_8));
    files.put("page-giant.pdf", BadPdfs.giantPage());
    files.put("text-misread.txt", misread());
    files.put("office-blanks.docx", BadOffice.blanks(200));
    files.put("office-laughs.docx", BadOffice.laughs());
    files.put("office-macros.docm", BadOffice.macros());
    files.put("office-nested.docx", BadOffice.nestedTables(10_000));
    files.put("office-paths.docx", BadOffice.pathsThatLeadOut());
    files.put("office-sound.docx", BadOffice.document(SENTENCE));
    files.put(
        "page-nested.html", ("<div>".repeat(100_000) + SENTENCE).getBytes(StandardCharsets.UTF_8));
    files.put("text-of-wrong-letters.pdf", foreign());
    files.put("text-binary.txt", garbage(""));
    files.put(
        "text-one-line.txt", "予算額 1,234百万円 の内数（".repeat(50_000).getBytes(StandardCharsets.UTF_8));
    assertThat(statuses(files))
        .isEqualTo(
            expected(
                """
                archive.7z: failed The file is an archive
                array-deep.pdf: ok
                content-torn.pdf: suspect page.truncated
                font-missing.pdf: suspect page.truncated
                office-cut.docx: failed The file is a package
                page-cut.html: suspect file.damaged
                page-giant.pdf: ok
                text-misread.txt: suspect file.illegible text.repaired
                character-map-of-itself.pdf: suspect page.truncated
                cross-reference-of-itself.pdf: ok
                cut-in-the-middle.pdf: suspect file.damaged file.illegible page.truncated page.unreadable-text text.repaired
                empty.pdf: failed The file is empty
                form-of-itself.pdf: ok
                forms-that-fan-out.pdf: suspect page.no-text page.truncated
                garbage.pdf: failed The file could not be read
                glyph-of-itself.pdf: ok
                good.pdf: ok
                good.txt: ok
                length-of-itself.pdf: suspect page.truncated
                locked.pdf: failed The file is encrypted
                no-unicode.pdf: suspect page.unreadable-text
                office-blanks.docx: failed The file could not be read
                office-laughs.docx: failed The file could not be read
                office-macros.docm: ok
                office-nested.docx: failed The file could not be read
                office-paths.docx: ok
                office-sound.docx: ok
                page-count.pdf: suspect file.damaged
                page-nested.html: ok
                page-tree-deep.pdf: failed The file could not be read
                page-tree-of-itself.pdf: suspect file.damaged
                page-trees-of-each-other.pdf: suspect file.damaged
                restricted.pdf: ok
                text-binary.txt: failed What kind
                text-of-wrong-letters.pdf: suspect file.illegible
                text-one-line.txt: ok
                """));
  }

  /** What is written of it fits the schema, as whatever a test writes. */
  @Test
  void aPageWithoutHeightHasNoSize() throws Exception {
    assertThat(statuses(Map.of("page-flat.pdf", BadPdfs.flatPage())))
        .isEqualTo(expected("page-flat.pdf: suspect page.truncated"));
  }

  @Test
  void aPasswordOpensWhatIsLocked() throws Exception {
    byte[] locked = BadPdfs.encrypted(SampleFixtures.PDF_2025, "owner", "ひみつ");
    assertThat(statuses(Map.of("locked.pdf", locked), "--password", "ひみつ"))
        .isEqualTo(expected("locked.pdf: ok"));
  }

  @Test
  void nothingIsFetchedRunOrWrittenElsewhere() throws Exception {
    Path touched = folder.resolve("touched");
    try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
      Map<String, byte[]> files = new TreeMap<>();
      files.put("actions.pdf", BadPdfs.actions(touched, address));
      files.put("entity.docx", BadOffice.externalEntity(address));
      files.put("paths.docx", BadOffice.pathsThatLeadOut());
      files.put("links.html", links(address));
      assertThat(statuses(files))
          .isEqualTo(
              expected(
                  """
                  actions.pdf: suspect page.no-text
                  entity.docx: failed The file could not be read
                  links.html: ok
                  paths.docx: ok
                  """));
      server.setSoTimeout(1);
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
    try (Stream<Path> entries = Files.list(folder)) {
      assertThat(entries.map(entry -> entry.getFileName().toString()))
          .allMatch(name -> name.equals("in") || name.equals("out") || name.startsWith("said"));
    }
  }

  @Test
  @Tag("heavy")
  void whatAsksForTooMuchIsEndedAndMarked() throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("blanks.pdf", BadPdfs.blanks(1024));
    files.put("blanks-packed-twice.pdf", BadPdfs.blanksPackedTwice(1024));
    files.put("colour-profile.pdf", HeavyColors.profile(1024));
    files.put("font-program.pdf", HeavyFonts.program(1024));
    files.put("font-range.pdf", HeavyFonts.endlessRange());
    files.put("font-table.pdf", HeavyFonts.table(1024));
    files.put("glyphs.pdf", BadPdfs.glyphs(10_000_000));
    files.put("good.pdf", Files.readAllBytes(SampleFixtures.PDF_2025));
    files.put("pages.pdf", BadPdfs.pages(200_000));
    files.put("rectangles.pdf", BadPdfs.rectangles(3_000_000));
    files.put("saved-states.pdf", BadPdfs.savedStates(5_000_000));
    files.put("office-blanks.docx", BadOffice.blanks(2048));
    assertThat(statuses(files))
        .isEqualTo(
            expected(
                """
                blanks-packed-twice.pdf: suspect page.truncated
                blanks.pdf: suspect page.truncated
                colour-profile.pdf: suspect page.truncated
                font-program.pdf: suspect page.truncated
                font-range.pdf: suspect page.truncated
                font-table.pdf: suspect page.truncated
                glyphs.pdf: suspect file.illegible page.truncated
                good.pdf: ok
                office-blanks.docx: failed The file could not be read
                pages.pdf: ok
                rectangles.pdf: suspect page.no-text page.truncated
                saved-states.pdf: suspect page.truncated
                """));
  }

  private static Map<String, String> expected(String lines) {
    return lines
        .strip()
        .lines()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> a, TreeMap::new));
  }

  private static byte[] links(String address) {
    String html =
        "<!DOCTYPE html SYSTEM \"A\"><html><head><script src=\"A\"></script><link"
            + " rel=\"stylesheet\" href=\"A\"><base href=\"A\"></head><body><img src=\"A\"><iframe"
            + " src=\"A\"></iframe><p>"
            + SENTENCE
            + "</p></body></html>";
    return html.replace("A", address).getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, String> statuses(Map<String, byte[]> files, String... options)
      throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(in.resolve(file.getKey()), file.getValue());
    }
    String[] arguments =
        Stream.concat(
                Stream.of("extract", in.toString(), "--out", folder.resolve("out").toString()),
                Stream.concat(
                    Stream.of("--lang", "en", "--jobs", "2", "--timeout", "60", "--no-ocr"),
                    Arrays.stream(options)))
            .toArray(String[]::new);
    CommandProcess run = CommandProcess.start(folder, arguments);
    assertThat(run.end()).as(run.said()).isIn(0, 1);
    Map<String, String> statuses = new TreeMap<>();
    JsonNode report = new ObjectMapper().readTree(folder.resolve("out/run.json").toFile());
    for (JsonNode row : report.path("inputs")) {
      String name = Path.of(row.path("path").asText()).getFileName().toString();
      statuses.put(name, row.path("status").asText() + codes(row));
    }
    return statuses;
  }

  /** Codes of issues about the file or its pages; for one that failed, how its reason begins. */
  private String codes(JsonNode row) throws IOException {
    Path catalogue =
        folder.resolve("out").resolve(row.path("publication").asText()).resolve("catalogue.json");
    if (Files.notExists(catalogue)) {
      return " " + row.path("reason").asText().split("[:.(]| of | and ")[0].strip();
    }
    TreeSet<String> codes = new TreeSet<>();
    for (JsonNode issue : new ObjectMapper().readTree(catalogue.toFile()).path("issues")) {
      String code = issue.path("code").asText();
      if (code.startsWith("file.") || code.startsWith("page.") || code.startsWith("text.")) {
        codes.add(code);
      }
    }
    return codes.stream().map(code -> " " + code).collect(Collectors.joining());
  }

  private static byte[] text(FontKind font) {
    return new PdfSketch().page(842, 595).font(font).text(40, 40, 12, SENTENCE).bytes();
  }

  private static byte[] foreign() {
    return new PdfSketch().page(842, 595).text(40, 40, 4, "lorem ipsum dolor ".repeat(20)).bytes();
  }

  /** A text in UTF-8 that something took for Windows-31J and saved. */
  private static byte[] misread() throws IOException {
    byte[] sound = Files.readAllBytes(SampleFixtures.TEXT_2025);
    String misread = new String(sound, java.nio.charset.Charset.forName("windows-31j"));
    return misread.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] garbage(String head) {
    byte[] bytes = new byte[20_000];
    new Random(7).nextBytes(bytes);
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(start, 0, bytes, 0, start.length);
    return bytes;
  }
}
