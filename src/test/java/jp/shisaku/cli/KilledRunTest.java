package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.shisaku.emit.OutputFolder;
import jp.shisaku.fixture.SampleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real command, killed in the middle of its work. */
@Timeout(300)
class KilledRunTest {

  private static final int ROUNDS = 3;
  private static final int FILES = 6;

  @TempDir Path folder;

  @Test
  void whatAKilledRunHasLeftIsFinishedToTheSameBytes() throws Exception {
    makeInput();
    assertThat(run("undisturbed").end()).isZero();
    Random random = new Random(20250401);
    for (int round = 0; round < ROUNDS; round++) {
      CommandProcess run = run("out");
      Thread.sleep(300 + random.nextInt(2500));
      List<ProcessHandle> workers = run.process().children().toList();
      if (round % 2 == 0) {
        workers.stream().findFirst().ifPresent(ProcessHandle::destroyForcibly);
        Thread.sleep(random.nextInt(500));
      }
      List<ProcessHandle> all = run.process().descendants().toList();
      run.process().destroyForcibly();
      run.end();
      for (ProcessHandle worker : all) {
        worker.onExit().get(10, TimeUnit.SECONDS);
      }
    }
    CommandProcess last = run("out");
    assertThat(last.end()).as(last.said()).isZero();
    assertThat(files(folder.resolve("out"))).isEqualTo(files(folder.resolve("undisturbed")));
  }

  @Test
  void aWorkerThatIsKilledCostsNothing() throws Exception {
    makeInput();
    CommandProcess run = run("out");
    for (int i = 0; i < 100 && run.process().children().findAny().isEmpty(); i++) {
      Thread.sleep(20);
    }
    run.process().children().forEach(ProcessHandle::destroyForcibly);
    assertThat(run.end()).as(run.said()).isZero();
    assertThat(run.said()).contains("Files: " + FILES + " ok, 0 suspect, 0 failed, 0 skipped.");
  }

  @Test
  void aRunThatIsInterruptedSaysHowToGoOn() throws Exception {
    assumeFalse(ignoresInterrupts(), "a shell that runs this in the background ignores Ctrl-C");
    makeInput();
    CommandProcess run = run("out");
    for (int i = 0; i < 500 && !run.said().contains("[1/"); i++) {
      Thread.sleep(20);
    }
    new ProcessBuilder("kill", "-INT", String.valueOf(run.process().pid())).start().waitFor();
    assertThat(run.end()).as(run.said()).isEqualTo(130);
    assertThat(run.said()).contains("Run the same command again to go on.");
    assertThat(folder.resolve("out/.shisaku-new")).doesNotExist();
    assertThat(folder.resolve("out/run.json")).doesNotExist();
    assertThat(run("out").end()).isZero();
  }

  @Test
  void aSecondRunIntoOneFolderLeavesItAlone() throws Exception {
    makeInput();
    try (OutputFolder held = OutputFolder.open(folder.resolve("out"))) {
      CommandProcess run = run("out");
      assertThat(run.end()).isEqualTo(2);
      assertThat(run.said()).startsWith("shisaku: another run is writing into " + held.path());
    }
  }

  /** A process started in the background inherits that SIGINT does nothing, and so do its own. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.notExists(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  private void makeInput() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < FILES; i++) {
      Files.copy(SampleFixtures.TEXT_2025, in.resolve("sample-" + i + ".txt"));
    }
  }

  private CommandProcess run(String out) throws IOException {
    return CommandProcess.start(
        folder,
        "extract",
        folder.resolve("in").toString(),
        "--out",
        folder.resolve(out).toString(),
        "--lang",
        "en",
        "--jobs",
        "2");
  }

  /** Every file below a folder with its bytes, but for the times in run.json. */
  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        files.put(name, name.equals("run.json") ? "" : Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void standardInputThatIsInterruptedLeavesNothing() throws Exception {
    CommandProcess run = CommandProcess.start(folder, "extract", "-", "--out", folder + "/out");
    Path temporary = folder.resolve("said-tmp");
    for (int i = 0; i < 500 && isEmpty(temporary); i++) {
      Thread.sleep(20);
    }
    assertThat(isEmpty(temporary)).isFalse();
    run.process().destroy();
    run.end();
    assertThat(isEmpty(temporary)).isTrue();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
