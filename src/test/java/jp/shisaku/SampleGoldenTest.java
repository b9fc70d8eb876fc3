package jp.shisaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.cli.Main;
import jp.shisaku.emit.CatalogueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way, from the sample publications to the files that a user gets. */
class SampleGoldenTest {

  @TempDir Path out;

  @ParameterizedTest
  @ValueSource(
      strings = {"input/sample-2025.pdf", "fixtures/sample-2025.txt", "fixtures/sample-2026.pdf"})
  void givesTheFilesThatWereReviewed(String publication) throws IOException {
    Path result = extract(publication);
    String kind = publication.substring(publication.lastIndexOf('.') + 1);
    try (Stream<Path> files = Files.list(result)) {
      for (Path file : files.filter(f -> !f.getFileName().toString().startsWith(".")).toList()) {
        Golden.check(
            result.getFileName() + "-" + kind + "/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
  }

  @Test
  void readsTheSameMeasuresFromTheRecognisedTextAsFromThePages() throws IOException {
    Catalogue pages =
        CatalogueJson.read(extract("input/sample-2025.pdf").resolve("catalogue.json"));
    Catalogue text =
        CatalogueJson.read(extract("fixtures/sample-2025.txt").resolve("catalogue.json"));
    assertThat(facts(text)).isEqualTo(facts(pages));
  }

  /** What must not depend on the form: not the box, the page and the breaks of a text. */
  private static List<String> facts(Catalogue catalogue) {
    return catalogue.measures().stream().map(SampleGoldenTest::facts).toList();
  }

  private static String facts(Measure m) {
    return Stream.of(
            m.id(),
            m.heading(),
            m.part(),
            m.relistedOf(),
            m.category(),
            m.classification(),
            m.positions(),
            m.offices().stream().map(o -> o.printed().replace(" ", "")).toList(),
            m.budget().lines().stream()
                .map(l -> l.phase() + " " + l.fiscalYear() + " " + l.amountYen())
                .toList(),
            m.roadmap().stream().map(Measure.RoadmapColumn::period).toList())
        .map(Object::toString)
        .toList()
        .toString();
  }

  private Path extract(String publication) throws IOException {
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory(out, "run");
    int status =
        Main.run(
            new String[] {"extract", publication, "--out", folder.toString(), "--quiet"},
            new ByteArrayInputStream(new byte[0]),
            quiet,
            quiet);
    assertThat(status).isLessThanOrEqualTo(1);
    try (Stream<Path> results = Files.list(folder)) {
      return results.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }
}
