package jp.shisaku.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.shisaku.emit.InventedCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a server of its own, in a folder of its own; skipped where none is installed. */
class PostgresExportTest {

  private static Path folder;
  private static String url;

  @BeforeAll
  static void startAServer() throws Exception {
    assumeTrue(
        program("initdb").isPresent() && program("pg_ctl").isPresent(),
        "no PostgreSQL server is installed");
    boolean root = "root".equals(System.getProperty("user.name"));
    assumeTrue(!root || program("setpriv").isPresent(), "PostgreSQL does not run as root");
    folder = Files.createTempDirectory("shisaku-postgres");
    if (root) {
      run(List.of("chown", "-R", "nobody", folder.toString()));
    }
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String data = folder.resolve("data").toString();
    asOwner(root, "initdb", "-D", data, "-U", "shisaku", "-A", "trust", "-E", "UTF8", "-N");
    asOwner(
        root,
        "pg_ctl",
        "-D",
        data,
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder,
        "start");
    url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=shisaku";
  }

  @AfterAll
  static void stopIt() throws Exception {
    if (url != null) {
      boolean root = "root".equals(System.getProperty("user.name"));
      asOwner(root, "pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
      // Only its owner may look into it, where root has no right to everything.
      asOwner(root, "find", folder.toString(), "-mindepth", "1", "-delete");
      run(List.of("rmdir", folder.toString()));
    }
  }

  @Test
  void loadsOnceHoweverOftenItIsRun() throws Exception {
    for (int i = 0; i < 2; i++) {
      Export.POSTGRESQL.write(
          url, List.of(InventedCatalogue::whole, () -> ExportTest.named("別の施策集")), Locale.ENGLISH);
    }
    try (Connection database = DriverManager.getConnection(url)) {
      assertThat(ExportTest.number(database, "SELECT COUNT(*) FROM measures")).isEqualTo(4);
      assertThat(
              ExportTest.number(
                  database, "SELECT SUM(amount_yen) FROM budget_lines WHERE included"))
          .isEqualTo(104_000_000);
      assertThat(ExportTest.number(database, "SELECT COUNT(*) FROM issues")).isEqualTo(4);
    }
  }

  @Test
  void saysWhyADatabaseRefusedWithoutItsAddress() {
    String wrong = url.replace("/postgres?", "/nowhere?password=secret&");
    assertThatThrownBy(
            () -> Export.POSTGRESQL.write(wrong, List.of(InventedCatalogue::whole), Locale.ENGLISH))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nowhere")
        .hasMessageNotContaining("secret");
  }

  /** Debian and Red Hat keep the server's programs off the path; the newest version wins. */
  private static Optional<Path> program(String name) throws IOException {
    List<Path> folders =
        new ArrayList<>(
            Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).toList());
    for (Path kept : List.of(Path.of("/usr/lib/postgresql"), Path.of("/usr"))) {
      if (Files.isDirectory(kept)) {
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(kept, "{[0-9]*,pgsql-*}")) {
          versions.forEach(version -> folders.add(version.resolve("bin")));
        }
      }
    }
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .max(Comparator.comparing(Path::toString));
  }

  private static void asOwner(boolean root, String program, String... arguments) throws Exception {
    List<String> all = new ArrayList<>();
    if (root) {
      all.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
    }
    all.add(program(program).orElseThrow().toString());
    all.addAll(List.of(arguments));
    run(all);
  }

  private static void run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command.get(0)).isTrue();
    assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
  }
}
