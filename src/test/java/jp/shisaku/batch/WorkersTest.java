package jp.shisaku.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.emit.OutputFolder;
import jp.shisaku.emit.RunReport;
import jp.shisaku.emit.RunReport.Status;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.pipeline.PublicationRun;
import jp.shisaku.source.Inputs;
import jp.shisaku.source.PublicationInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with workers in processes of their own that do what the text of a file says. */
class WorkersTest {

  private static final int MEGABYTES = 64;

  /** No machine is so busy that a file takes as long. */
  private static final Limits LIMITS = new Limits(Duration.ofMinutes(5), MEGABYTES, Locale.ENGLISH);

  /** Where one file hangs; the others need a part of a second, on a busy machine a few. */
  private static final int SECONDS = 12;

  private static final Limits BRIEF =
      new Limits(Duration.ofSeconds(SECONDS), MEGABYTES, Locale.ENGLISH);

  @TempDir Path folder;

  @BeforeEach
  void makeInput() throws IOException {
    Files.createDirectories(folder.resolve("in"));
  }

  @Test
  void whateverAFileDoesToItsWorkerTheOthersAreRead() throws Exception {
    file("1-good.txt", "good");
    file("2-hang.txt", "hang");
    file("3-eat.txt", "eat");
    file("4-halt.txt", "halt");
    file("5-deep.txt", "deep");
    file("6-print.txt", "print");
    file("7-once.txt", "halt once");
    file("8-damaged.txt", "damaged");
    RunReport report = run(2, BRIEF);
    assertThat(report.inputs())
        .extracting(
            RunReport.Input::publication,
            RunReport.Input::status,
            input -> input.reason().map(WorkersTest::firstSentence).orElse(""))
        .containsExactly(
            tuple("1-good", Status.OK, ""),
            tuple("2-hang", Status.FAILED, "The file was given up after 12 seconds"),
            tuple(
                "3-eat",
                Status.FAILED,
                "The file was given up because it needs more than 64 MB of memory"),
            tuple(
                "4-halt",
                Status.FAILED,
                "The program broke down over the file twice (exit status 9)"),
            tuple("5-deep", Status.FAILED, "The file could not be read: it is nested too deeply"),
            tuple("6-print", Status.OK, ""),
            tuple("7-once", Status.OK, ""),
            tuple(
                "8-damaged",
                Status.SUSPECT,
                "The file is damaged (cut off); what was read may be incomplete or wrong"));
    assertThat(report.inputs()).allMatch(input -> input.sha256().isPresent());
    assertThat(report.inputs().get(1).mediaType()).contains("text/plain");
    assertThat(report.inputs().get(1).seconds()).isGreaterThanOrEqualTo(SECONDS);
    assertThat(names(folder.resolve("out")))
        .containsExactly(".shisaku.lock", "1-good", "6-print", "7-once", "8-damaged");
  }

  @Test
  void aPartThatHangsCostsItselfAndNotItsPublication() throws Exception {
    file("set/1.txt", "good");
    file("set/2.txt", "hang");
    file("set/3.txt", "halt");
    file("set/4.txt", "good");
    RunReport report = run(1, BRIEF);
    assertThat(report.inputs())
        .extracting(RunReport.Input::status)
        .containsExactly(Status.OK, Status.FAILED, Status.FAILED, Status.OK);
    assertThat(CatalogueJson.read(folder.resolve("out/set")).issues())
        .containsExactly(
            Issue.of(IssueCode.FILE_TIMEOUT, Place.of("2.txt"), "", "12"),
            Issue.of(IssueCode.FILE_CRASHED, Place.of("3.txt"), "", "exit status 9"));
  }

  @Test
  void aFileThatFillsTheMemoryOfAUsedWorkerIsTriedInAFreshOne() throws Exception {
    file("1-good.txt", "good");
    file("2-eat.txt", "eat");
    assertThat(run(1).inputs())
        .extracting(RunReport.Input::status)
        .containsExactly(Status.OK, Status.FAILED);
  }

  @Test
  void unchangedFilesAreSkippedAndStillCounted() throws Exception {
    file("1-good.txt", "good");
    file("2-damaged.txt", "damaged");
    file("3-broken.txt", "broken");
    RunReport first = run(1);
    file("1-good.txt", "changed");
    RunReport second = run(1);
    assertThat(second.inputs())
        .extracting(RunReport.Input::status)
        .containsExactly(Status.OK, Status.SKIPPED, Status.FAILED);
    assertThat(second.inputs().get(1).reason()).isEqualTo(first.inputs().get(1).reason());
    assertThat(second.totals().issues()).isEqualTo(first.totals().issues());
    assertThat(second.totals().pages()).isEqualTo(first.totals().pages());
  }

  @Test
  void anArchiveIsSkippedUntilAByteOfItChanges() throws Exception {
    zip("set.zip", Map.of("1.txt", "good", "2.txt", "damaged"));
    RunReport first = run(1);
    RunReport second = run(1);
    assertThat(second.inputs())
        .extracting(input -> Path.of(input.path()).getFileName().toString())
        .containsExactly("1.txt", "2.txt");
    assertThat(second.inputs()).extracting(RunReport.Input::status).containsOnly(Status.SKIPPED);
    assertThat(second.inputs())
        .extracting(RunReport.Input::path, RunReport.Input::sha256, RunReport.Input::reason)
        .isEqualTo(
            first.inputs().stream().map(i -> tuple(i.path(), i.sha256(), i.reason())).toList());
    zip("set.zip", Map.of("1.txt", "good", "2.txt", "good"));
    assertThat(run(1).inputs()).extracting(RunReport.Input::status).containsOnly(Status.OK);
  }

  @Test
  void aFolderIsSkippedUntilAPartIsAddedOrTakenAway() throws Exception {
    file("set/1.txt", "good");
    file("set/2.txt", "good too");
    run(1);
    assertThat(run(1).inputs()).extracting(RunReport.Input::status).containsOnly(Status.SKIPPED);
    Files.delete(folder.resolve("in/set/2.txt"));
    assertThat(run(1).inputs()).extracting(RunReport.Input::status).containsExactly(Status.OK);
    file("set/2.txt", "good too");
    assertThat(run(1).inputs()).extracting(RunReport.Input::status).containsOnly(Status.OK);
  }

  @Test
  void whatAKilledWorkerHadUnpackedIsCleared() throws Exception {
    zip("set.zip", Map.of("1.txt", "good", "2.txt", "hang"));
    assertThat(run(1, BRIEF).inputs())
        .extracting(RunReport.Input::status)
        .containsExactly(Status.OK, Status.FAILED);
    assertThat(names(folder.resolve("out"))).containsExactly(".shisaku.lock", "set");
  }

  @Test
  void aWorkerThatCannotStartIsToldAndTriedNoMore() throws Exception {
    file("1-good.txt", "good");
    file("2-good.txt", "good");
    // Less memory than Java takes.
    RunReport report = run(2, new Limits(Duration.ofMinutes(5), 0, Locale.ENGLISH));
    assertThat(report.inputs()).extracting(RunReport.Input::status).containsOnly(Status.FAILED);
    assertThat(report.inputs().get(0).reason().orElseThrow())
        .startsWith(
            "The file was not read: no process could be started to read it (exit status 1)");
  }

  @Test
  void aResultThatLacksAFileIsMadeAgain() throws Exception {
    file("1-good.txt", "good");
    run(1);
    Files.delete(folder.resolve("out/1-good/measures.csv"));
    assertThat(run(1).inputs().get(0).status()).isEqualTo(Status.OK);
    assertThat(folder.resolve("out/1-good/measures.csv")).exists();
  }

  @Test
  void aStoppedRunKeepsWhatIsDoneAndTheNextOneDoesTheRest() throws Exception {
    file("1-good.txt", "good");
    file("2-hang.txt", "hang");
    try (OutputFolder output = OutputFolder.open(folder.resolve("out"))) {
      List<String> done = new ArrayList<>();
      Batch[] batch = new Batch[1];
      batch[0] =
          batch(
              output,
              1,
              LIMITS,
              publication -> {
                if (!done.isEmpty()) {
                  new Thread(() -> stopSoon(batch[0])).start();
                }
              },
              done);
      assertThat(batch[0].run()).isEmpty();
    }
    file("2-hang.txt", "good now");
    assertThat(run(1).inputs())
        .extracting(RunReport.Input::status)
        .containsExactly(Status.SKIPPED, Status.OK);
  }

  private static void stopSoon(Batch batch) {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    batch.stop();
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void zip(String name, Map<String, String> texts) throws IOException {
    Path archive = folder.resolve("in").resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        zip.putNextEntry(new ZipEntry(text.getKey()));
        zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private RunReport run(int jobs) throws IOException, InterruptedException {
    return run(jobs, LIMITS);
  }

  private RunReport run(int jobs, Limits limits) throws IOException, InterruptedException {
    try (OutputFolder output = OutputFolder.open(folder.resolve("out"))) {
      return batch(output, jobs, limits, publication -> {}, new ArrayList<>()).run().orElseThrow();
    }
  }

  private Batch batch(
      OutputFolder output,
      int jobs,
      Limits limits,
      java.util.function.Consumer<PublicationInput> begun,
      List<String> done)
      throws IOException {
    Settings settings =
        new Settings(
            output.staging(),
            ReadOptions.DEFAULT,
            "en",
            false,
            false,
            Optional.empty(),
            "this program");
    Progress progress =
        new Progress() {
          @Override
          public void begun(PublicationInput publication) {
            begun.accept(publication);
          }

          @Override
          public void done(PublicationRun.Result result) {
            done.add(result.inputs().get(0).path());
          }
        };
    return Batch.missing(
        Inputs.in(List.of(folder.resolve("in"))),
        settings,
        output.path(),
        Crew.of(ObedientWorker.class, jobs, settings, limits),
        new FolderOutlet(output),
        progress);
  }

  private static String firstSentence(String reason) {
    return reason.substring(0, reason.indexOf(". "));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
