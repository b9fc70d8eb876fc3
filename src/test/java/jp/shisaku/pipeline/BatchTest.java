package jp.shisaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.emit.OutputFolder;
import jp.shisaku.emit.PublicationFiles;
import jp.shisaku.emit.RunReport;
import jp.shisaku.emit.RunReport.Status;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Document;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Readers;
import jp.shisaku.source.Inputs;
import jp.shisaku.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with readers that do what the text of a file says. */
class BatchTest {

  @TempDir Path folder;

  @BeforeEach
  void makeInput() throws IOException {
    Files.createDirectories(folder.resolve("in"));
  }

  @Test
  void oneBadFileCostsItsOwnRowAndNothingElse() throws IOException {
    file("1-good.txt", "good");
    file("2-crash.txt", "crash");
    file("3-deep.txt", "deep");
    file("4-broken.txt", "broken");
    file("5-empty.txt", "");
    file("6-picture.pdf", "\u0000\u0001\u0002");
    file("7-damaged.txt", "damaged");
    file("8-good.txt", "good");
    RunReport report = run();
    assertThat(report.inputs())
        .extracting(RunReport.Input::publication, RunReport.Input::status)
        .containsExactly(
            tuple("1-good", Status.OK),
            tuple("2-crash", Status.FAILED),
            tuple("3-deep", Status.FAILED),
            tuple("4-broken", Status.FAILED),
            tuple("5-empty", Status.FAILED),
            tuple("6-picture", Status.FAILED),
            tuple("7-damaged", Status.SUSPECT),
            tuple("8-good", Status.OK));
    assertThat(report.inputs().get(2).reason().orElseThrow())
        .isEqualTo(
            "The file could not be read: it is nested too deeply. Check that it opens in its own"
                + " program, or get it again.");
    assertThat(folder.resolve("out/8-good/catalogue.json")).exists();
    assertThat(folder.resolve("out/2-crash")).doesNotExist();
    assertThat(report.isClean()).isFalse();
  }

  @Test
  void aBadPartIsNamedAndTheOthersAreRead() throws IOException {
    file("set/1.txt", "good");
    file("set/2.txt", "broken");
    file("set/10.txt", "good");
    RunReport report = run();
    assertThat(report.inputs())
        .extracting(RunReport.Input::status)
        .containsExactly(Status.OK, Status.FAILED, Status.OK);
    Catalogue catalogue = CatalogueJson.read(folder.resolve("out/set"));
    assertThat(catalogue.publication().sources())
        .extracting(Publication.Source::file)
        .containsExactly("1.txt", "10.txt");
    assertThat(catalogue.issues())
        .containsExactly(
            Issue.of(IssueCode.FILE_UNREADABLE, Place.of("2.txt"), "", "no such thing"));
  }

  @Test
  void valuesSetByHandBesideTheInputComeIntoTheResult() throws IOException {
    file("a.txt", "good");
    file("overrides.csv", "measure,field,value,reason\nnobody,name,風船,誤植\n,name,凧\n");
    run();
    assertThat(CatalogueJson.read(folder.resolve("out/a")).issues())
        .extracting(Issue::code)
        .containsExactly(IssueCode.OVERRIDE_UNREADABLE, IssueCode.OVERRIDE_UNKNOWN_MEASURE);
    assertThat(folder.resolve("out/overrides")).doesNotExist();
  }

  @Test
  void overridesThatAreNoTextAreAnErrorOfEveryPublication() throws IOException {
    file("set/1.txt", "good");
    Files.write(folder.resolve("in/set/overrides.csv"), new byte[] {(byte) 0x8e, (byte) 0x7b});
    run();
    assertThat(CatalogueJson.read(folder.resolve("out/set")).issues())
        .extracting(Issue::code)
        .containsExactly(IssueCode.OVERRIDE_FILE);
  }

  @Test
  void anExtractionThatFailsIsTheReasonOfItsFile() throws IOException {
    file("a.txt", "good");
    Pipeline failing =
        new Pipeline(
            readers(),
            (id, sources, documents) -> {
              throw new IllegalStateException("no way");
            });
    RunReport report = run(failing);
    assertThat(report.inputs().get(0).status()).isEqualTo(Status.FAILED);
    assertThat(report.inputs().get(0).reason().orElseThrow())
        .startsWith("IllegalStateException: no way at jp.shisaku.pipeline.BatchTest");
  }

  @Test
  void writesTheSameBytesEveryTime() throws IOException {
    file("a.txt", "good");
    file("b.txt", "damaged");
    run();
    byte[] first = Files.readAllBytes(folder.resolve("out/b/catalogue.json"));
    run();
    assertThat(folder.resolve("out/b/catalogue.json")).hasBinaryContent(first);
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private RunReport run() throws IOException {
    return run(new Pipeline(readers(), BatchTest::extracted));
  }

  private RunReport run(Pipeline pipeline) throws IOException {
    PublicationFiles.Style style = new PublicationFiles.Style(Locale.ENGLISH, false);
    try (OutputFolder output = OutputFolder.open(folder.resolve("out"))) {
      Results results = (id, catalogue) -> output.put(id, PublicationFiles.of(catalogue, style));
      PublicationRun work =
          new PublicationRun(pipeline, ReadOptions.DEFAULT, Locale.ENGLISH, results);
      return Batch.run(Inputs.in(List.of(folder.resolve("in"))), work, result -> {});
    }
  }

  private static Readers readers() {
    return new Readers(Map.of("text/plain", () -> (DocumentReader) BatchTest::read));
  }

  private static Found<Document> read(SourceFile file, ReadOptions options) throws IOException {
    return switch (Files.readString(file.path())) {
      case "crash" -> throw new IllegalStateException("crash");
      case "deep" -> throw new StackOverflowError();
      case "broken" -> throw new IOException("no such thing");
      case "damaged" ->
          Found.of(
              new Document(file.name(), 1, List.of()),
              Issue.of(IssueCode.FILE_DAMAGED, Place.of(file.name()), "", "cut off"));
      default -> Found.of(new Document(file.name(), 1, List.of()));
    };
  }

  private static Found<Catalogue> extracted(
      String id, List<Publication.Source> sources, List<Document> documents) {
    Publication publication =
        new Publication(id, Optional.empty(), Optional.empty(), Optional.empty(), sources);
    return Found.of(
        new Catalogue(
            Catalogue.SCHEMA_VERSION, publication, List.of(), List.of(), List.of(), List.of()));
  }
}
