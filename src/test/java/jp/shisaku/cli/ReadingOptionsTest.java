package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with the example of docs/profiles.md. */
class ReadingOptionsTest {

  private static final String EXAMPLE = Path.of("docs", "examples", "town.csv").toString();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @BeforeEach
  void writeASheet() throws IOException {
    Files.writeString(
        folder.resolve("sheet.txt"),
        """
        しごとの名前\t里山の小屋を守る\tうけもち\t小屋課
        つかうお金\t令和5年度予算：10百万円\tなんのため\t道を残す。
        """);
  }

  @Test
  void extractsBySomeonesOwnWords() {
    assertThat(run("extract", sheet(), "--profile", EXAMPLE, "--out", "-")).isZero();
    assertThat(text(out))
        .contains("\"name\": \"里山の小屋を守る\"")
        .contains("\"amount_yen\": 10000000")
        .contains("\"purpose\": \"道を残す。\"");
  }

  @Test
  void findsNoMeasuresWithoutThem() {
    assertThat(run("extract", sheet(), "--out", "-")).isZero();
    assertThat(text(out)).contains("publication.no-measures");
  }

  @Test
  void inspectsBySomeonesOwnWords() {
    assertThat(run("inspect", sheet(), "--profile", EXAMPLE)).isZero();
    assertThat(text(out)).contains("name");
  }

  @Test
  void namesTheLineOfAProfileThatCannotBeUsed() throws IOException {
    Path bad = folder.resolve("bad.csv");
    Files.writeString(bad, "name,しごとの名前\n");
    assertThat(run("extract", sheet(), "--profile", bad.toString(), "--out", "-"))
        .isEqualTo(Exit.TROUBLE);
    assertThat(text(err)).contains("bad.csv").contains("name,しごとの名前");
  }

  @Test
  void saysThatAProfileIsNotThere() {
    String missing = folder.resolve("none.csv").toString();
    assertThat(run("inspect", sheet(), "--profile", missing)).isEqualTo(Exit.TROUBLE);
    assertThat(text(err)).contains("none.csv");
  }

  private String sheet() {
    return folder.resolve("sheet.txt").toString();
  }

  private int run(String... args) {
    return Main.run(
        args,
        InputStream.nullInputStream(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
