package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.diff.MeasureSketch;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.emit.LeavesBrokenOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final MeasureSketch LANTERNS =
      MeasureSketch.named("竹灯籠の点灯").offices("観光局夜景課").purpose("夜に歩く楽しみを生み出す。");

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void endsWithZeroWhereNothingChanged() throws IOException {
    Path old = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS)));
    assertThat(run("diff", old.toString(), old.toString(), "--out", folder + "/out")).isZero();
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**diff.html");
  }

  @Test
  void endsWithOneWhereSomethingChangedAndWritesFourFiles() throws IOException {
    Path old = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS.initial(2025, 3))));
    Path fresh = saved("new", MeasureSketch.catalogue(2026, List.of(LANTERNS.initial(2026, 4))));
    String json = fresh.resolve("catalogue.json").toString();
    assertThat(run("diff", old.toString(), json, "--out", folder + "/out", "--lang", "en"))
        .isEqualTo(1);
    try (var files = Files.list(folder.resolve("out"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("diff.json", "changes.csv", "diff.md", "diff.html");
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("1 changed, 0 unchanged; 0 to check");
  }

  @Test
  void endsWithTwoWhereACatalogueIsMissing() throws IOException {
    Path old = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS)));
    assertThat(run("diff", old.toString(), folder + "/none", "--out", folder + "/out"))
        .isEqualTo(2);
    assertThat(run("diff", old.toString())).isEqualTo(2);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void asksWhichPublicationOfAFolderIsMeant() throws IOException {
    Path old = saved("run/old", MeasureSketch.catalogue(2025, List.of(LANTERNS)));
    String run = old.getParent().toString();
    assertThat(run("diff", run, old.toString(), "-o", folder + "/out")).isZero();
    saved("run/new", MeasureSketch.catalogue(2026, List.of(LANTERNS)));
    assertThat(run("diff", run, old.toString(), "-o", folder + "/out")).isEqualTo(2);
    assertThat(said()).contains("holds several publications: name one of them (new, old)");
  }

  @Test
  void saysWhatIsWrongWithAnInput() throws IOException {
    Path old = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS)));
    Path text = Files.writeString(folder.resolve("x.json"), "{\n\"measures\": [");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path newer = Files.writeString(folder.resolve("newer.json"), "{\"schema_version\": \"2.0\"}");
    for (Path input : List.of(text, empty, newer)) {
      assertThat(run("diff", old.toString(), input.toString(), "-o", folder + "/out")).isEqualTo(2);
    }
    assertThat(said())
        .contains("x.json is no catalogue: line 2 is no JSON")
        .contains("empty holds no catalogue.json. Make one with shisaku extract.")
        .contains("newer.json has the schema version 2.0");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void tellsWhatMakesDifferencesOtherThanMeant() throws IOException {
    MeasureSketch lanterns = MeasureSketch.named("竹灯籠");
    Path old = saved("old", MeasureSketch.of(2025, List.of(lanterns.measure("未定"))));
    Path fresh = saved("new", MeasureSketch.of(2026, List.of(lanterns.measure("令和8年度予算(案)：5百万円"))));
    run("diff", fresh.toString(), old.toString(), "-o", folder + "/out", "--lang", "en");
    assertThat(said())
        .contains("施策集2026 (FY2026) comes before 施策集2025 (FY2025) here")
        .contains("initial budgets of 施策集2025 that are open or in doubt: 1;");
  }

  @Test
  void takesACatalogueFromStandardInput() throws IOException {
    Path old = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS)));
    byte[] piped = Files.readAllBytes(old.resolve(CatalogueJson.FILE_NAME));
    String[] arguments = {"diff", "-", old.toString(), "--out", "-"};
    assertThat(run(new ByteArrayInputStream(piped), arguments)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"unchanged\" : 1");
  }

  @Test
  void takesNoTwoPublicationsFromStandardInput() {
    assertThat(run("diff", "-", "-", "--out", folder + "/out", "--lang", "en")).isEqualTo(2);
    assertThat(said()).contains("standard input (-) can be only one of the publications");
  }

  @Test
  void callsStandardInputByItsNameWhereItIsEmpty() throws IOException {
    Path old = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS)));
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    assertThat(run(nothing, "diff", old.toString(), "-", "--out", "-", "--lang", "en"))
        .isEqualTo(2);
    assertThat(said()).startsWith("shisaku: - is empty.");
  }

  @Test
  void takesOptionsBetweenThePublicationsAndNamesOneThatItDoesNotKnow() throws IOException {
    String old = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS))).toString();
    assertThat(run("diff", old, "--out", folder + "/out", old)).isZero();
    assertThat(run("diff", old, old, "--format", "json")).isEqualTo(2);
    assertThat(said()).contains("Unknown option: '--format'");
  }

  @Test
  void printsTheDiffOnStandardOutput() throws IOException {
    Path old = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS)));
    assertThat(run("diff", old.toString(), old.toString(), "--out", "-")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{").contains("\"unchanged\"");
  }

  @Test
  void comparesAChainOfYearsStepByStep() throws IOException {
    Path first = saved("1", MeasureSketch.catalogue(2024, List.of(LANTERNS)));
    Path second = saved("2", MeasureSketch.catalogue(2025, List.of(LANTERNS)));
    Path third = saved("3", MeasureSketch.catalogue(2026, List.of()));
    String target = folder + "/out";
    assertThat(run("diff", first.toString(), second.toString(), third.toString(), "-o", target))
        .isEqualTo(1);
    assertThat(Path.of(target, "lineages.csv")).exists();
    assertThat(Path.of(target, "1-施策集2024-施策集2025", "diff.json")).exists();
    assertThat(Path.of(target, "2-施策集2025-施策集2026", "diff.json")).exists();
  }

  @Test
  void neverReplacesALineageThatAPersonMayHaveWrittenIn() throws IOException {
    Path old = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS)));
    String lineage = folder + "/lineage.csv";
    String target = folder + "/out";
    String path = old.toString();
    assertThat(run("diff", path, path, "-o", target, "--write-lineage", lineage)).isZero();
    assertThat(run("diff", path, path, "-o", target, "--lineage", lineage)).isZero();
    assertThat(run("diff", path, path, "-o", target, "--write-lineage", lineage)).isEqualTo(2);
  }

  @Test
  void saysHowManyLinksOfALineageNobodyHasConfirmed() throws IOException {
    String old = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS))).toString();
    MeasureSketch kites = MeasureSketch.named("凧揚げ大会").id("k");
    String fresh = saved("new", MeasureSketch.catalogue(2026, List.of(kites))).toString();
    Path lineage = folder.resolve("lineage.csv");
    Files.writeString(lineage, "old_id,new_id,relation\n" + LANTERNS.id() + ",k,same?\n");
    String out = folder + "/out";
    run("diff", old, fresh, "-o", out, "--lineage", lineage.toString(), "--lang", "en");
    assertThat(said()).contains("1 renamed").contains("1 to check").contains("end in “?”: 1");
  }

  @Test
  void marksTablesForExcel() throws IOException {
    String path = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS))).toString();
    Path lineage = folder.resolve("lineage.csv");
    String out = folder + "/out";
    run("diff", path, path, path, "-o", out, "--excel", "--write-lineage", lineage.toString());
    for (String table : List.of("lineages.csv", "1-施策集2025-施策集2025/changes.csv")) {
      assertThat(Files.readString(Path.of(out, table))).startsWith("\ufeff");
    }
    assertThat(Files.readString(lineage)).startsWith("\ufeff");
    assertThat(run("diff", path, path, path, "-o", out, "--lineage", lineage.toString())).isZero();
  }

  @Test
  void saysWhichRowsOfALineageItDidNotUse() throws IOException {
    String path = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS))).toString();
    Path lineage = folder.resolve("lineage.csv");
    String id = LANTERNS.id();
    Files.writeString(
        lineage,
        "old_id,new_id,relation,note,old_publication_id,new_publication_id\n"
            + id
            + ",,removed,,,\n"
            + id
            + ","
            + id
            + ",same,,,\n"
            + "a,b,same,,施策集1990,施策集1991\n");
    run("diff", path, path, "-o", folder + "/out", "--lineage", lineage.toString(), "--lang", "en");
    assertThat(said())
        .contains("The row “" + id + "” → “" + id + "” (same) was not used")
        .contains("Rows about publications that are not compared here: 1")
        .doesNotContain("No publication has a measure");
  }

  private Path saved(String name, Catalogue catalogue) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    try (OutputStream file = Files.newOutputStream(home.resolve(CatalogueJson.FILE_NAME))) {
      CatalogueJson.write(catalogue, Locale.ENGLISH, file);
    }
    return home;
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int run(String... arguments) {
    return run(InputStream.nullInputStream(), arguments);
  }

  private int run(InputStream in, String... arguments) {
    return Main.run(
        arguments,
        in,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  @LeavesBrokenOutput
  void saysWhereAFileIsNoCatalogueAndNothingOfTheProgram() throws IOException {
    Path old = saved("old", MeasureSketch.catalogue(2025, List.of(LANTERNS)));
    String json = Files.readString(old.resolve(CatalogueJson.FILE_NAME));
    String wrong = json.replaceFirst("\"relisted\": false", "\"relisted\": [[]]");
    String deep = "[".repeat(5000);
    for (String text : List.of(wrong, json + json, deep)) {
      Path file = Files.writeString(folder.resolve("x.json"), text);
      assertThat(run("diff", old.toString(), file.toString(), "-o", folder + "/out")).isEqualTo(2);
    }
    assertThat(said())
        .contains("x.json is no catalogue: /measures/0/relisted is not as it must be.")
        .contains("is no JSON (it goes on after its end)")
        .doesNotContain("java", "jackson", "StreamRead");
  }
}
