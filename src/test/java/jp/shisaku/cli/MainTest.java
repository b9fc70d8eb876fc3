package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shisaku.emit.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  /** No media type of ours: a file that fails on any machine. */
  private static final byte[] SOUND = {'f', 'L', 'a', 'C', 0, 0, 0, 0x22, 0, 0};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);

  @TempDir Path folder;

  @Test
  void saysItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(text(out)).startsWith("shisaku ");
    assertThat(text(err)).isEmpty();
  }

  /** A full disk below standard output, or a reader that has gone. */
  @Test
  void whatCouldNotBePrintedIsNoGoodEnd() {
    PrintStream full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("No space left on device");
              }
            });
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(Main.run(new String[] {"schema", "run"}, in, full, told)).isEqualTo(2);
    assertThat(text(err)).contains("standard output");
  }

  @Test
  void showsHelpOnStandardOutput() {
    assertThat(run("extract", "--help")).isZero();
    assertThat(text(out)).contains("Usage: shisaku extract").doesNotContain("\u001b[");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void wrongUsageEndsWithTwoAndTheUsage() {
    assertThat(run("extract", "--colour")).isEqualTo(2);
    assertThat(text(err))
        .startsWith("shisaku: Unknown option: '--colour'\nUsage: shisaku extract [")
        .endsWith("\nHelp: shisaku extract --help\n")
        .doesNotContain("Exit status");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void aCommandThatIsNearlyKnownIsNamed() {
    assertThat(run("extrakt")).isEqualTo(2);
    assertThat(text(err))
        .startsWith("shisaku: Unknown command: '")
        .contains("Did you mean: shisaku extract", "Usage: shisaku");
  }

  @Test
  void anArgumentTooManyIsNamedAsItWasTyped() {
    assertThat(run("schema", "run", "diff")).isEqualTo(2);
    assertThat(text(err)).startsWith("shisaku: Unexpected argument: 'diff'\n");
  }

  @Test
  void inspectNamesTheFolderThatIsNoFile() {
    assertThat(run("inspect", "--lang", "en", folder.toString())).isEqualTo(2);
    assertThat(text(err)).startsWith("shisaku: " + folder + ": This is no regular file");
  }

  @Test
  void withoutACommandItShowsTheUsage() {
    assertThat(run()).isEqualTo(2);
    assertThat(text(err)).contains("Usage: shisaku", "Reads publications and writes their");
  }

  @Test
  void anInputThatIsNotThereIsWrongUsage() {
    assertThat(run("extract", "--lang", "en", path("gone.pdf"), "--out", path("out"))).isEqualTo(2);
    assertThat(text(err)).isEqualTo("shisaku: " + path("gone.pdf") + " does not exist.\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anInputThatIsNotThereCostsTheOthersNothing() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "施策名：湖の見守り事業\n予算額：12百万円\n");
    assertThat(
            run("extract", "--lang", "en", path("gone.pdf"), path("a.txt"), "--out", path("out")))
        .isOne();
    assertThat(text(err))
        .contains("gone.pdf: FAILED: The file is not there.")
        .contains("1 failed, 0 skipped.");
    assertThat(folder.resolve("out/a/catalogue.json")).content().contains("12000000");
  }

  /** A text has no pages, by which a person could find the sheet. */
  @Test
  void verboseNamesTheMeasureOfAnIssue() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "施策名：湖の見守り事業\n予算額：12白万円\n");
    run("extract", "-v", "--lang", "en", path("a.txt"), "--out", path("out"));
    assertThat(text(err))
        .containsPattern("\n  a.txt: error budget.unreadable: .* \\[湖の見守り事業-\\w+]\n");
  }

  @Test
  void anEmptyFolderIsNotTakenForSuccess() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    assertThat(run("extract", "--lang", "ja", path("in"), "--out", path("out"))).isEqualTo(2);
    assertThat(text(err)).isEqualTo("shisaku: " + path("in") + " に読み取る施策集がありません。\n");
  }

  @Test
  void aFileThatFailsEndsWithOneAndIsNamed() throws IOException {
    Files.write(folder.resolve("風船.pdf"), SOUND);
    assertThat(run("extract", "--lang", "en", path("風船.pdf"), "--out", path("out"))).isOne();
    assertThat(text(err))
        .contains(
            "FAILED: Files of the type audio/x-flac are not read.",
            "Files: 0 ok, 0 suspect, 1 failed, 0 skipped.");
    assertThat(text(out)).isEmpty();
    assertThat(folder.resolve("out/run.json")).content().contains("\"status\": \"failed\"");
  }

  @Test
  void quietNamesOnlyFailures() throws IOException {
    Files.write(folder.resolve("a.pdf"), SOUND);
    assertThat(run("extract", "-q", "--lang", "en", path("a.pdf"), "-o", path("out"))).isOne();
    assertThat(text(err)).startsWith("[1/1] ").hasLineCount(1);
  }

  @Test
  void readsStandardInput() {
    in = new ByteArrayInputStream(SOUND);
    assertThat(run("extract", "--lang", "en", "-", "--out", path("out"))).isOne();
    assertThat(folder.resolve("out/run.json"))
        .content()
        .contains(
            "\"path\": \"-\"", "\"publication\": \"stdin\"", "\"media_type\": \"audio/x-flac\"");
  }

  @Test
  void leavesAFolderAloneThatAnotherRunHolds() throws IOException {
    Files.write(folder.resolve("a.pdf"), SOUND);
    try (OutputFolder held = OutputFolder.open(folder.resolve("out"))) {
      assertThat(run("extract", "--lang", "en", path("a.pdf"), "--out", held.path().toString()))
          .isEqualTo(2);
    }
    assertThat(text(err)).startsWith("shisaku: another run is writing into ");
  }

  @Test
  void inspectRefusesWhatItCannotRead() throws IOException {
    Files.write(folder.resolve("a.pdf"), SOUND);
    assertThat(run("inspect", "--lang", "en", path("a.pdf"))).isEqualTo(2);
    assertThat(text(err)).isEqualTo("shisaku: files of the type audio/x-flac are not read.\n");
  }

  private int run(String... args) {
    return Main.run(
        args,
        in,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
