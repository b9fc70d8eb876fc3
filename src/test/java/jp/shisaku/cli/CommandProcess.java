package jp.shisaku.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command in a process of its own, as a shell starts it. */
final class CommandProcess {

  private final Process process;
  private final Path said;

  private CommandProcess(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  /** Starts the command; what it says goes into a file beside the folder's other files. */
  static CommandProcess start(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(Arrays.asList(arguments));
    Path said = Files.createTempFile(folder, "said", ".txt");
    command.add(1, "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("said-tmp")));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return new CommandProcess(builder.start(), said);
  }

  Process process() {
    return process;
  }

  /** Waits for its end; its exit status. */
  int end() throws InterruptedException {
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("the command does not end");
    }
    return process.exitValue();
  }

  String said() throws IOException {
    return Files.readString(said, StandardCharsets.UTF_8);
  }
}
