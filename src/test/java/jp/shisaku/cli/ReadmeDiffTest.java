package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the section on diff in the README, as a reader would give them. */
class ReadmeDiffTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void showsWhatTheProgramPrints() throws IOException {
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    String section = readme.substring(readme.indexOf("## From year to year"));
    List<String> lines = section.lines().toList();
    lines.stream().filter(line -> line.startsWith("    ./shisaku")).limit(2).forEach(this::run);
    assertThat(lines)
        .contains("    " + said.toString(StandardCharsets.UTF_8).lines().toList().get(0));
    String markdown = Files.readString(folder.resolve("changes/diff.md"), StandardCharsets.UTF_8);
    List<String> shown =
        lines.stream().filter(line -> line.matches(" {4}(## |- ).*")).map(String::strip).toList();
    assertThat(shown).hasSizeGreaterThan(1);
    assertThat(markdown.lines()).containsSubsequence(shown);
  }

  private void run(String line) {
    String[] arguments =
        line.strip()
            .substring("./shisaku ".length())
            .replaceAll("result|changes", folder + "/$0")
            .split(" ");
    said.reset();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Main.run(english(arguments), InputStream.nullInputStream(), out, out);
  }

  private static String[] english(String[] arguments) {
    return (String.join(" ", arguments) + " --lang en").split(" ");
  }
}
