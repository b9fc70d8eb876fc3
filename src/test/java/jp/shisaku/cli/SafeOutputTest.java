package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.issue.IssueCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a source may hold does no harm where its output is opened. */
class SafeOutputTest {

  /** Controls but for line feed and tab, marks of direction, and what cannot be seen. */
  private static final Pattern HARMFUL =
      Pattern.compile(
          "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  @TempDir Path folder;

  @BeforeEach
  void writeAnEvilSource() throws IOException {
    String sample = Files.readString(Path.of("fixtures/sample-2025.txt"), StandardCharsets.UTF_8);
    String evil = sample.replace("。", "\u202e。\u0007\u200b").replace("施策名：", "施策名：=cmd()");
    assertThat(evil).isNotEqualTo(sample);
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/~.._.._evil name.txt"), evil);
    Files.writeString(folder.resolve("in/con.txt"), evil);
    run("extract", folder.resolve("in").toString(), "--out", folder.resolve("out").toString());
  }

  @Test
  void controlAndDirectionCharactersAreRemovedAndCounted() throws IOException {
    for (Path file : files()) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      assertThat(HARMFUL.matcher(text).find()).as(file.toString()).isFalse();
    }
    assertThat(catalogue("evil-name").issues())
        .filteredOn(issue -> issue.code() == IssueCode.TEXT_REPAIRED)
        .isNotEmpty()
        .allSatisfy(issue -> assertThat(issue.arguments().get(0)).matches(".*[0-9].*"));
  }

  @Test
  void noCellOfATableBeginsAsAFormulaDoes() throws IOException {
    assertThat(catalogue("evil-name").measures())
        .anyMatch(measure -> measure.name().orElse("").startsWith("=cmd()"));
    String measures = Files.readString(folder.resolve("out/evil-name/measures.csv"));
    assertThat(measures).contains(",'=cmd()").doesNotContainPattern("(?m)(^|,|\")=cmd");
  }

  @Test
  void foldersAreNamedSafelyAndLieInTheOutput() throws IOException {
    try (Stream<Path> folders = Files.list(folder.resolve("out"))) {
      assertThat(folders.filter(Files::isDirectory).map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("evil-name", "con-publication");
    }
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("in", "out");
    }
  }

  private Catalogue catalogue(String id) throws IOException {
    return CatalogueJson.read(folder.resolve("out").resolve(id));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .toList();
    }
  }

  private static void run(String... arguments) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Commands.run(arguments, new Streams(InputStream.nullInputStream(), nowhere, nowhere));
  }
}
