package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.pipeline.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class ReadmeTest {

  @ParameterizedTest
  @MethodSource("commandsAndOptions")
  void namesEveryCommandAndOption(String name) throws IOException {
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    assertThat(List.of(readme.split("[^\\w-]+"))).contains(name);
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
