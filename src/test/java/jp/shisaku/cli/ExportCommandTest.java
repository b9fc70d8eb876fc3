package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.emit.InventedCatalogue;
import jp.shisaku.emit.LeavesBrokenOutput;
import jp.shisaku.emit.SchemaFit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @BeforeEach
  void writeACatalogue() throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    CatalogueJson.write(InventedCatalogue.whole(), Locale.ENGLISH, json);
    Files.createDirectories(folder.resolve("out/balloons"));
    Files.write(folder.resolve("out/balloons/catalogue.json"), json.toByteArray());
  }

  @Test
  void writesTheCataloguesOfARunIntoAFile() {
    Path target = folder.resolve("all.sqlite");
    assertThat(run("export", path("out"), "--to", target.toString(), "--lang", "en")).isZero();
    assertThat(target).isNotEmptyFile();
    assertThat(said()).isEqualTo("Publications written: 1.\n");
  }

  @Test
  void refusesTwoPublicationsOfOneIdThatWouldReplaceEachOther() throws IOException {
    Files.createDirectories(folder.resolve("later/balloons"));
    Files.copy(
        folder.resolve("out/balloons/catalogue.json"),
        folder.resolve("later/balloons/catalogue.json"));
    for (String target : List.of("all.sqlite", "all.xlsx")) {
      assertThat(run("export", path("out"), path("later"), "--to", path(target), "--lang", "en"))
          .isEqualTo(2);
      assertThat(said()).contains("are both publication “風船施策集”");
      assertThat(folder.resolve(target)).doesNotExist();
    }
  }

  @Test
  void writesACatalogueOnceThatIsNamedTwice() {
    String[] twice = {"export", path("out"), path("out/../out"), "--to", path("all.xlsx")};
    assertThat(run(twice)).isZero();
    assertThat(said()).contains("1");
  }

  @Test
  void refusesATargetThatItDoesNotKnow() {
    assertThat(run("export", path("out"), "--to", path("all.doc"), "--lang", "en")).isEqualTo(2);
    assertThat(said())
        .isEqualTo(
            "shisaku: "
                + path("all.doc")
                + " is no target. Give FILE.sqlite, FILE.xlsx or jdbc:postgresql:….\n");
    assertThat(folder.resolve("all.doc")).doesNotExist();
  }

  @Test
  void endsWithTwoWhereACatalogueIsMissing() {
    assertThat(run("export", path("none"), "--to", path("all.xlsx"))).isEqualTo(2);
    assertThat(folder.resolve("all.xlsx")).doesNotExist();
  }

  @Test
  void namesTheFolderThatIsMissing() {
    for (String name : List.of("none/all.xlsx", "none/all.sqlite")) {
      assertThat(run("export", path("out"), "--to", path(name), "--lang", "en")).isEqualTo(2);
    }
    String missing = "shisaku: " + path("none") + " does not exist.\n";
    assertThat(said()).isEqualTo(missing + missing);
  }

  /** A person may have made it, or written notes into it: it may even be what was read. */
  @Test
  void aWorkbookThatAnotherProgramHasSavedIsNeverReplaced() throws IOException {
    String target = path("all.xlsx");
    assertThat(run("export", path("out"), "--to", target)).isZero();
    assertThat(run("export", path("out"), "--to", target)).isZero();
    try (InputStream in = Files.newInputStream(Path.of(target));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      workbook.getProperties().getCoreProperties().setLastModifiedByUser("風船係");
      try (OutputStream edited = Files.newOutputStream(Path.of(target))) {
        workbook.write(edited);
      }
    }
    byte[] edited = Files.readAllBytes(Path.of(target));
    err.reset();
    assertThat(run("export", path("out"), "--to", target, "--lang", "en")).isEqualTo(2);
    assertThat(said())
        .isEqualTo(
            "shisaku: "
                + target
                + " is there already and is left as it is. Choose another name.\n");
    assertThat(Path.of(target)).hasBinaryContent(edited);
    Path notes = Files.writeString(folder.resolve("notes.xlsx"), "no workbook");
    assertThat(run("export", path("out"), "--to", notes.toString())).isEqualTo(2);
    assertThat(notes).hasContent("no workbook");
  }

  @Test
  void aFolderIsNeverReplaced() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("all.xlsx"));
    assertThat(run("export", path("out"), "--to", taken.toString(), "--lang", "en")).isEqualTo(2);
    assertThat(said()).startsWith("shisaku: ").contains(taken.toString());
    assertThat(taken).isEmptyDirectory();
  }

  @Test
  void measuresGoLineByLineToStandardOutput() throws IOException {
    run("extract", "fixtures/sample-2025.txt", "--out", "-", "--format", "ndjson", "--quiet");
    SchemaFit.checkLines(out.toString(StandardCharsets.UTF_8), "standard output");
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(10)
        .allMatch(line -> line.startsWith("{\"publication_id\":\"sample-2025\",\"id\":\""));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private int run(String... arguments) {
    return Commands.run(
        arguments,
        new Streams(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8)));
  }

  @Test
  @LeavesBrokenOutput
  void aDatabaseThatRefusesLeavesNoFile() throws IOException {
    Path file = folder.resolve("out/balloons/catalogue.json");
    String twice = Files.readString(file).replaceAll("\"id\": \"[^\"]*-[^\"]*\"", "\"id\": \"a\"");
    Files.writeString(file, twice);
    assertThat(run("export", path("out"), "--to", path("all.sqlite"), "--lang", "en")).isEqualTo(2);
    assertThat(said()).startsWith("shisaku: the database refused");
    assertThat(folder.resolve("all.sqlite")).doesNotExist();
  }
}
