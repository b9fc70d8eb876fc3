package jp.shisaku.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.emit.OutputFolder;
import jp.shisaku.emit.RunReport;
import jp.shisaku.emit.RunReport.Status;
import jp.shisaku.emit.Staging;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.pipeline.Pipeline;
import jp.shisaku.pipeline.PublicationRun;
import jp.shisaku.source.InputFile;
import jp.shisaku.source.Inputs;
import jp.shisaku.source.PublicationInput;
import jp.shisaku.source.SourceFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with readers that do what the text of a file says. */
class BatchTest {

  private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 512, Locale.ENGLISH);

  private static final Progress SILENT =
      new Progress() {
        @Override
        public void begun(PublicationInput publication) {}

        @Override
        public void done(PublicationRun.Result result) {}
      };

  @TempDir Path folder;

  @BeforeEach
  void makeInput() throws IOException {
    Files.createDirectories(folder.resolve("in"));
  }

  @Test
  void oneBadFileCostsItsOwnRowAndNothingElse() throws IOException, InterruptedException {
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
  void aBadPartIsNamedAndTheOthersAreRead() throws IOException, InterruptedException {
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
  void aPartThatFailsForItsBytesIsToldAgainAndTheRestKept() throws Exception {
    file("set/1.txt", "good");
    file("set/2.txt", "");
    RunReport report = run();
    assertThat(rerun())
        .extracting(RunReport.Input::status, RunReport.Input::reason)
        .containsExactly(
            tuple(Status.SKIPPED, Optional.empty()),
            tuple(Status.FAILED, report.inputs().get(1).reason()));
    file("set/2.txt", "good");
    assertThat(rerun()).isEmpty();
  }

  @Test
  void aPartThatMayBeReadNextTimeIsTriedAgain() throws Exception {
    file("set/1.txt", "good");
    file("set/2.txt", "broken");
    run();
    assertThat(rerun()).isEmpty();
  }

  @Test
  void anEntryThatIsNotUnpackedIsToldAgainAndTheRestKept() throws Exception {
    try (ZipOutputStream zip =
        new ZipOutputStream(
            Files.newOutputStream(folder.resolve("in/set.zip")), StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("1.txt"));
      zip.write("good".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("2.zip"));
      zip.write(0);
    }
    run();
    assertThat(rerun())
        .extracting(RunReport.Input::status)
        .containsExactly(Status.SKIPPED, Status.FAILED);
  }

  @Test
  void aFileThatChangesWhileItIsReadIsNotTrusted() throws IOException, InterruptedException {
    file("a.txt", "change");
    assertThat(run().inputs())
        .extracting(RunReport.Input::status, row -> row.reason().orElse("").split(",")[0])
        .containsExactly(tuple(Status.FAILED, "The file changed while it was read"));
  }

  @Test
  void anArchiveThatCannotBeOpenedIsToldByItsDigest() throws IOException, InterruptedException {
    byte[] cut = {'P', 'K', 3, 4, 20, 0};
    Files.write(folder.resolve("in/a.zip"), cut);
    RunReport.Input row = run().inputs().get(0);
    assertThat(row.status()).isEqualTo(Status.FAILED);
    assertThat(row.sha256()).contains(SourceFiles.sha256(InputFile.of(folder.resolve("in/a.zip"))));
  }

  @Test
  void aLinkToAnArchiveOutsideIsNotUnpacked() throws IOException, InterruptedException {
    Files.write(folder.resolve("secret.zip"), new byte[] {'P', 'K', 3, 4});
    Files.createSymbolicLink(folder.resolve("in/a.zip"), folder.resolve("secret.zip"));
    assertThat(run().inputs().get(0).reason().orElse(""))
        .startsWith("The link leads out of the input folder");
  }

  @Test
  void valuesSetByHandBesideTheInputComeIntoTheResult() throws IOException, InterruptedException {
    file("a.txt", "good");
    file("overrides.csv", "measure,field,value,reason\nnobody,name,風船,誤植\n,name,凧\n");
    run();
    assertThat(CatalogueJson.read(folder.resolve("out/a")).issues())
        .extracting(Issue::code)
        .containsExactly(IssueCode.OVERRIDE_UNREADABLE, IssueCode.OVERRIDE_UNKNOWN_MEASURE);
    assertThat(folder.resolve("out/overrides")).doesNotExist();
  }

  @Test
  void overridesThatAreNoTextAreAnErrorOfEveryPublication()
      throws IOException, InterruptedException {
    file("set/1.txt", "good");
    Files.write(
        folder.resolve("in/set/overrides.csv"), new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0, 0, 8, 0});
    run();
    assertThat(CatalogueJson.read(folder.resolve("out/set")).issues())
        .extracting(Issue::code)
        .containsExactly(IssueCode.OVERRIDE_FILE);
  }

  @Test
  void anExtractionThatFailsIsTheReasonOfItsFile() throws IOException, InterruptedException {
    file("a.txt", "good");
    Pipeline failing =
        new Pipeline(
            ObedientWorker.pipeline().readers(),
            (id, sources, documents) -> {
              throw new IllegalStateException("no way");
            });
    RunReport report = run(failing, LIMITS);
    assertThat(report.inputs().get(0).status()).isEqualTo(Status.FAILED);
    assertThat(report.inputs().get(0).reason().orElseThrow())
        .startsWith("IllegalStateException: no way at jp.shisaku.batch.BatchTest");
  }

  @Test
  void aFileThatHangsIsGivenUpThoughItsThreadCannotBeKilled() throws Exception {
    file("1-sleep.txt", "sleep");
    file("2-good.txt", "good");
    Limits brief = new Limits(Duration.ofSeconds(6), 512, Locale.ENGLISH);
    assertThat(run(ObedientWorker.pipeline(), brief).inputs())
        .extracting(RunReport.Input::status)
        .containsExactly(Status.FAILED, Status.OK);
  }

  @Test
  void writesTheSameBytesEveryTime() throws IOException, InterruptedException {
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

  /** What a second run keeps of the first; empty where it would do all again. */
  private List<RunReport.Input> rerun() throws IOException {
    Path out = folder.resolve("out");
    Settings settings =
        new Settings(
            new Staging(out),
            ReadOptions.DEFAULT,
            "en",
            false,
            false,
            Optional.empty(),
            "this program");
    return new Kept(out, settings.madeBy(), settings::recognisedBy)
        .of(Inputs.in(List.of(folder.resolve("in"))).get(0))
        .map(PublicationRun.Result::inputs)
        .orElse(List.of());
  }

  private RunReport run() throws IOException, InterruptedException {
    return run(ObedientWorker.pipeline(), LIMITS);
  }

  private RunReport run(Pipeline pipeline, Limits limits) throws IOException, InterruptedException {
    try (OutputFolder output = OutputFolder.open(folder.resolve("out"))) {
      Settings settings =
          new Settings(
              output.staging(),
              ReadOptions.DEFAULT,
              "en",
              false,
              false,
              Optional.empty(),
              "this program");
      Crew crew = Crew.here(pipeline, settings, limits);
      return Batch.all(
              Inputs.in(List.of(folder.resolve("in"))), crew, new FolderOutlet(output), SILENT)
          .run()
          .orElseThrow();
    }
  }

  @Test
  void whatEndsItsThreadIsToldWithoutWaitingForTheTimeout() throws Exception {
    file("a.txt", "good");
    Pipeline broken =
        new Pipeline(
            ObedientWorker.pipeline().readers(),
            (id, sources, documents) -> {
              throw new NoClassDefFoundError("Could not initialize class Balloon");
            });
    assertThat(run(broken, LIMITS).inputs().get(0).reason().orElseThrow())
        .startsWith("The program broke down over the file twice (Could not initialize class");
  }
}
