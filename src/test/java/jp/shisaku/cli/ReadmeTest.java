package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the README says is so. */
class ReadmeTest {

  /** Holds what the program writes. */
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("commandsAndOptions")
  void namesEveryCommandAndOption(String name) {
    assertThat(List.of(readme().split("[^\\w-]+"))).contains(name);
  }

  @ParameterizedTest
  @MethodSource("columns")
  void namesEveryColumnOfTheTables(String name) {
    assertThat(List.of(readme().split("[^\\w]+"))).contains(name);
  }

  static Stream<String> columns() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN.resolve("sample-2025-pdf"))) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .map(ReadmeTest::read)
          .flatMap(table -> Stream.of(table.lines().findFirst().orElseThrow().split(",")))
          .collect(Collectors.toCollection(TreeSet::new))
          .stream();
    }
  }

  @Test
  void showsAPieceOfTheCatalogue() {
    String catalogue = withoutIndent(read(GOLDEN.resolve("sample-2025-pdf/catalogue.json")));
    List<String> examples = examples("json");
    assertThat(examples).hasSize(2);
    assertThat(examples)
        .allSatisfy(example -> assertThat(catalogue).contains(withoutIndent(example)));
  }

  @Test
  void showsWhatTheRunSays() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    run(err, "extract", "input", "--lang", "en", "--out", folder.toString());
    String said = text(err).replace(folder.toString(), "output");
    assertThat(withoutTime(said)).isEqualTo(withoutTime(examples("").get(0)));
  }

  @Test
  void showsWhatInspectSays() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(out, "inspect", "input/sample-2025.pdf", "--page", "12");
    assertThat(text(out)).contains(examples("").get(1));
  }

  private static void run(ByteArrayOutputStream said, String... args) {
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    assertThat(Main.run(args, InputStream.nullInputStream(), stream, stream)).isZero();
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String withoutTime(String said) {
    return said.replaceAll("\\([0-9.]+ s\\)", "(… s)");
  }

  private static String withoutIndent(String json) {
    return json.replaceAll("(?m)^ +", "");
  }

  /** The blocks between fences of a language. */
  private static List<String> examples(String language) {
    return Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$")
        .matcher(readme())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  private static String readme() {
    return read(Path.of("README.md"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> commandsAndOptions() {
    Streams none = new Streams(System.in, System.out, System.err);
    return Commands.line(none, Pipeline.standard()).getSubcommands().entrySet().stream()
        .flatMap(command -> Stream.concat(Stream.of(command.getKey()), options(command.getValue())))
        .distinct();
  }

  private static Stream<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream().flatMap(option -> Stream.of(option.names()));
  }
}
