package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, with a Java that only says what it was asked. */
class LauncherTest {

  @TempDir Path folder;

  @BeforeEach
  void makeAClone() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    // On a machine that has no other Java than the one of the test.
    String script = Files.readString(Path.of("shisaku"));
    Files.writeString(
        folder.resolve("shisaku"), script.replace("/usr/lib/jvm/*", folder + "/none/*"));
    executable(folder.resolve("shisaku"));
    for (String name : List.of("input", "fixtures", "target", "java/bin", "tmp")) {
      Files.createDirectories(folder.resolve(name));
    }
    Files.writeString(folder.resolve("target/shisaku.jar"), "");
    Files.writeString(folder.resolve("fixtures/sample-2026.pdf"), "");
  }

  @Test
  void aPreparationThatIsEndedLeavesNoFolderAndNoJava() throws Exception {
    java("sleep 60 & echo $! $$ > \"$TMPDIR/../pids\"; wait");
    Process launcher = start("extract");
    while (!Files.exists(folder.resolve("pids"))) {
      Thread.sleep(20);
    }
    launcher.destroy();
    assertThat(launcher.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(launcher.exitValue()).isEqualTo(143);
    for (String pid : Files.readString(folder.resolve("pids")).strip().split(" ")) {
      Optional<ProcessHandle> java = ProcessHandle.of(Long.parseLong(pid));
      java.ifPresent(left -> assertThat(left.onExit()).succeedsWithin(10, TimeUnit.SECONDS));
    }
    try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void preparesWithTheSampleAndNotWithWhatThePersonHas() throws Exception {
    java("printf '%s\\n' \"$@\" >> \"$TMPDIR/../said\"");
    Files.writeString(folder.resolve("input/mine.pdf"), "");
    start("extract").waitFor();
    List<String> said = Files.readAllLines(folder.resolve("said"));
    assertThat(said.subList(0, said.lastIndexOf("-jar")))
        .contains(folder + "/fixtures/sample-2026.pdf")
        .doesNotContain(folder + "/input");
  }

  @Test
  void fromJava25OnWhatIsCompiledIsKeptToo() throws Exception {
    java(
        "25.0.1", "for o; do case $o in -XX:AOTCacheOutput=*) echo kept >\"${o#*=}\";; esac; done");
    start("extract").waitFor();
    assertThat(folder.resolve("target/shisaku-25.cache")).hasContent("kept\n");
    java("25.0.1", "printf '%s\\n' \"$@\"");
    assertThat(said(start("extract")))
        .contains("-XX:AOTCache=" + folder + "/target/shisaku-25.cache");
  }

  @Test
  void anOlderJavaKeepsWhatIsLoaded() throws Exception {
    java(
        "17.0.9",
        """
        for o; do
          case $o in
            -XX:DumpLoadedClassList=*) echo classes >"${o#*=}" ;;
            -XX:SharedClassListFile=*) list=${o#*=} ;;
            -XX:SharedArchiveFile=*) [ -z "$list" ] || cat "$list" >"${o#*=}" ;;
          esac
        done
        """);
    start("extract").waitFor();
    assertThat(folder.resolve("target/shisaku-17.cache")).hasContent("classes\n");
    java("17.0.9", "printf '%s\\n' \"$@\"");
    assertThat(said(start("extract")))
        .contains("-XX:SharedArchiveFile=" + folder + "/target/shisaku-17.cache");
  }

  @Test
  void aJavaThatCanKeepNothingIsNotAskedAgain() throws Exception {
    java("printf '%s\\n' \"$*\" >> \"$TMPDIR/../said\"");
    start("extract").waitFor();
    start("extract").waitFor();
    assertThat(Files.readString(folder.resolve("said"))).containsOnlyOnce("AOTCache");
  }

  @Test
  void javaWritesIntoTheTemporaryFolderThatThePersonChose() throws Exception {
    java("printf '%s\\n' \"$@\"");
    assertThat(said(start("extract"))).contains("-Djava.io.tmpdir=" + folder.resolve("tmp"));
  }

  @Test
  void aLinkWithinTheInputMakesItNoLarger() throws Exception {
    java("printf '%s\\n' \"$@\"");
    Files.write(folder.resolve("large"), new byte[151 << 20]);
    Files.createSymbolicLink(folder.resolve("input/link"), folder.resolve("large"));
    assertThat(own(said(start("extract", folder + "/input")))).contains("-XX:TieredStopAtLevel=1");
    assertThat(own(said(start("extract", folder + "/large"))))
        .doesNotContain("-XX:TieredStopAtLevel=1");
  }

  /** The options of the command itself, before those that it is to give to its workers. */
  private static List<String> own(List<String> options) {
    return options.stream().takeWhile(o -> !o.startsWith("-Dshisaku.worker.options")).toList();
  }

  @Test
  void aLocaleThatIsNotInstalledLeavesItsLanguageAndFilesHaveTheirNames() throws Exception {
    java("printf '%s\\n' \"$LC_ALL\" \"$@\"");
    Process launcher = start(Map.of("LC_ALL", "ja_JP.NOT-INSTALLED"), "schema");
    assertThat(said(launcher)).contains("C.UTF-8", "-Duser.language=ja");
  }

  private void java(String script) throws IOException {
    java("99", script);
  }

  private void java(String version, String script) throws IOException {
    Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java = Files.writeString(folder.resolve("java/bin/java"), "#!/bin/bash\n" + script + "\n");
    executable(java);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Process start(String... arguments) throws IOException {
    return start(Map.of(), arguments);
  }

  private Process start(Map<String, String> environment, String... arguments) throws IOException {
    List<String> command =
        Stream.of(List.of(folder + "/shisaku"), List.of(arguments)).flatMap(List::stream).toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.directory(folder.toFile());
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    builder.environment().put("TMPDIR", folder.resolve("tmp").toString());
    builder.environment().remove("SHISAKU_OPTS");
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static List<String> said(Process process) throws IOException {
    return process.inputReader().lines().toList();
  }
}
