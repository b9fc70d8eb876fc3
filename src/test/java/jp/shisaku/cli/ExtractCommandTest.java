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
import java.util.Map;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.emit.SchemaFit;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.pipeline.Pipeline;
import jp.shisaku.read.Readers;
import jp.shisaku.read.text.TextReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with a reader that reads nothing and an extraction that finds an issue or none. */
class ExtractCommandTest {

  private static final Issue NOTE = Issue.of(IssueCode.NO_MEASURES, Place.UNKNOWN, "");
  private static final Issue ERROR =
      Issue.of(IssueCode.BUDGET_UNREADABLE, Place.of("a.txt", 3), "budget", "若干");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @BeforeEach
  void makeInput() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "風船");
  }

  @Test
  void endsWithZeroWhereAllIsGood() {
    assertThat(run(NOTE, "--out", path("out"))).isZero();
    assertThat(text(err))
        .contains(
            "[1/1] " + path("a.txt") + ": 0 measures, 0 errors, 0 warnings (",
            "Files: 1 ok, 0 suspect, 0 failed, 0 skipped. Measures: 0. Issues: 0 errors, 0"
                + " warnings, 1 notes.",
            "The result is in " + path("out"));
    assertThat(text(out)).isEmpty();
  }

  /** Of all that a run notes, this is what a person asks for who sees no measure. */
  @Test
  void saysWhyAFileGaveNoMeasure() {
    run(NOTE, "--out", path("out"));
    assertThat(text(err)).contains("\n  a: info publication.no-measures: No policy measures were");
  }

  @Test
  void endsWithOneWhereAnErrorWasFound() throws IOException {
    assertThat(run(ERROR, "--out", path("out"))).isOne();
    assertThat(CatalogueJson.read(folder.resolve("out/a")).issues()).containsExactly(ERROR);
  }

  @Test
  void verboseNamesEveryIssue() {
    run(ERROR, "--out", path("out"), "--verbose");
    assertThat(text(err))
        .contains(
            "  a.txt, page 3: error budget.unreadable: “若干” could not be read as an amount."
                + " Enter it by hand.\n");
  }

  @Test
  void verboseNamesThePublicationWhereAnIssueIsOfNoFile() throws IOException {
    Files.writeString(
        folder.resolve("overrides.csv"), "measure,field,value,reason\n風船便-1,name,風船,誤植\n");
    run(NOTE, "--out", path("out"), "--verbose");
    assertThat(text(err)).contains("  a: warning override.unknown-measure: overrides.csv sets");
  }

  @Test
  void quietSaysNothingWhereNothingFailed() {
    run(ERROR, "--out", path("out"), "--quiet");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void aDashPrintsTheCatalogueAndWritesNothing() throws IOException {
    assertThat(run(NOTE, "--out", "-")).isZero();
    SchemaFit.check("catalogue", out.toByteArray());
    Path printed = Files.writeString(folder.resolve("printed.json"), text(out));
    assertThat(CatalogueJson.read(printed).publication().id()).isEqualTo("a");
    assertThat(folder.resolve("-")).doesNotExist();
  }

  /** As head does, once it has its lines: what nobody takes is no fault of any file. */
  @Test
  void endsWhereNobodyTakesWhatIsPrinted() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    String[] args = {"extract", "--lang", "en", path("a.txt"), "--out", "-"};
    Streams streams =
        new Streams(InputStream.nullInputStream(), new PrintStream(closed), utf8(err));
    assertThat(Commands.run(args, streams, pipeline(NOTE))).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "shisaku: standard output was closed before all was printed; the rest was not read.\n");
  }

  @Test
  void anEmptyNameIsNotThisFolder() {
    assertThat(run(NOTE, "--out", "")).isEqualTo(2);
    assertThat(run(NOTE, "", "--out", path("out"))).isEqualTo(2);
    assertThat(text(err)).contains("--out must not be empty", "INPUT must not be empty");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anOutputThatIsAFileIsTroubleAndStaysAsItWas() throws IOException {
    assertThat(run(NOTE, "--out", path("a.txt"))).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "shisaku: " + path("a.txt") + ": it is there already and is no result of Shisaku\n");
    assertThat(folder.resolve("a.txt")).hasContent("風船");
  }

  @Test
  void limitsBelowTheirLeastAreWrongUsage() {
    for (String[] option : List.of(at("--jobs", "0"), at("--timeout", "0"), at("--memory", "1"))) {
      assertThat(run(NOTE, option)).isEqualTo(2);
      assertThat(text(err)).contains(option[0] + " must be at least ");
    }
  }

  private static String[] at(String... option) {
    return option;
  }

  @Test
  void namesResultsOfEarlierRunsThatAreNoLongerOfThisOne() throws IOException {
    run(NOTE, "--out", path("out"));
    Files.move(folder.resolve("out/a"), folder.resolve("out/old"));
    run(NOTE, "--out", path("out"));
    assertThat(text(err))
        .contains(path("out") + " also holds results of earlier runs")
        .endsWith("out of date: old.\n");
    assertThat(folder.resolve("out/old/catalogue.json")).exists();
  }

  @Test
  void aCorrectionOfAPublicationThatIsNotThereIsToldAndStandsInTheReport() throws IOException {
    Files.writeString(
        folder.resolve("overrides.csv"),
        "publication,measure,field,value,reason\nb,風船便-1,name,風船,誤植\n");
    assertThat(run(NOTE, "--out", path("out"))).isZero();
    String told =
        path("overrides.csv") + ": warning override.unknown-publication: overrides.csv sets";
    assertThat(text(err))
        .contains(told + " values of the publication “b”", "0 errors, 1 warnings, 1 notes.");
    byte[] report = Files.readAllBytes(folder.resolve("out/run.json"));
    SchemaFit.check("run", report);
    assertThat(new String(report, StandardCharsets.UTF_8))
        .contains("\"code\": \"override.unknown-publication\"");
  }

  @Test
  void theNameOfAFileTellsATerminalNothing() throws IOException {
    Path evil = Files.writeString(folder.resolve("e\u001b[31m\n\u202e.txt"), "風船");
    run(NOTE, "--out", path("out"), evil.toString());
    assertThat(text(err)).contains("e?[31m??.txt").doesNotContain("\u001b");
  }

  private static Pipeline pipeline(Issue found) {
    return new Pipeline(
        new Readers(Map.of("text/plain", recogniser -> new TextReader())),
        (id, sources, documents) -> Found.of(catalogue(id, sources), found));
  }

  private int run(Issue found, String... options) {
    String[] args =
        java.util.stream.Stream.concat(
                List.of("extract", "--lang", "en", path("a.txt")).stream(),
                List.of(options).stream())
            .toArray(String[]::new);
    Streams streams = new Streams(InputStream.nullInputStream(), utf8(out), utf8(err));
    return Commands.run(args, streams, pipeline(found));
  }

  private static Catalogue catalogue(String id, List<Publication.Source> sources) {
    Publication publication =
        new Publication(id, Optional.empty(), Optional.empty(), Optional.empty(), sources);
    return new Catalogue(
        Catalogue.SCHEMA_VERSION, publication, List.of(), List.of(), List.of(), List.of());
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
