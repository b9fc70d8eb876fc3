package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.emit.InventedCatalogue;
import jp.shisaku.emit.LeavesBrokenOutput;
import jp.shisaku.emit.SchemaFit;
import jp.shisaku.emit.Schemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String standardInput = "";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeACatalogue() throws IOException {
    file = Files.createDirectories(folder.resolve("out/balloons")).resolve("catalogue.json");
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    CatalogueJson.write(InventedCatalogue.whole(), Locale.ENGLISH, json);
    Files.write(file, json.toByteArray());
  }

  @Test
  void printsALineAFindingAndEndsWithOneWhereAnErrorIsAmongThem() {
    assertThat(validate(file.toString())).isOne();
    assertThat(lines())
        .contains(
            file
                + ": page 2: error budget.unreadable: “若干” could not be read as an amount."
                + " Enter it by hand. [凧による見守り]",
            file
                + ": warning measure.without-office: The sheet names no responsible office. Look"
                + " at the page, and enter it by hand if it is there. [凧による見守り]")
        .noneMatch(line -> line.contains(" info "));
  }

  @Test
  void findsTheCataloguesOfARun() {
    validate(folder.resolve("out").toString());
    assertThat(lines()).isNotEmpty().allMatch(line -> line.startsWith(file.toString()));
  }

  @Test
  void readsStandardInputAndSpeaksJapanese() throws IOException {
    standardInput = Files.readString(file);
    assertThat(run("validate", "-", "--lang", "ja", "--verbose")).isOne();
    assertThat(lines())
        .contains("-: info text.repaired: 文字を正規化しました: 部首 3。")
        .anyMatch(line -> line.startsWith("-: 2ページ: error budget.unreadable: "));
  }

  @Test
  void printsJsonForPrograms() throws IOException {
    validate(file.toString(), "--format", "json");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("[{\n \"file\": ")
        .contains("\"code\": \"budget.unreadable\"", "\"measure\": \"凧による見守り\"");
  }

  @Test
  @LeavesBrokenOutput
  void aFileThatDoesNotFitTheSchemaIsAnError() throws IOException {
    Files.writeString(
        file, Files.readString(file).replaceFirst("\"relisted\": false", "\"relisted\": 0"));
    assertThat(validate(file.toString())).isOne();
    assertThat(lines().get(0))
        .startsWith(file + ": error catalogue.schema: /contents/0/relisted: ");
  }

  @Test
  @LeavesBrokenOutput
  void saysWhatIsWrongWithAWholeNumberThatHasAPoint() throws IOException {
    Files.writeString(
        file, Files.readString(file).replaceFirst("(\"amount_yen\": [0-9]+)", "$1.0"));
    assertThat(validate(file.toString())).isOne();
    assertThat(lines().get(0))
        .contains("/budget/lines/0/amount_yen: a whole number has no point and no exponent.");
  }

  @ParameterizedTest(name = "{0} taken for {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "printed": "地上省"   | "printed": null
          "measures": [         | "measures": null, "mood": [
          "lines": []           | "lines": null
          "phase": "initial"    | "phase": "final"
          """)
  @LeavesBrokenOutput
  void whatDoesNotFitTheSchemaIsNotAskedByTheRules(String right, String wrong) throws IOException {
    Files.writeString(file, Files.readString(file).replace(right, wrong));
    assertThat(validate(file.toString())).isOne();
    assertThat(lines()).isNotEmpty().allMatch(line -> line.contains(" error catalogue.schema: "));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFolderWithoutACatalogueIsNamed() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(validate(empty.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(empty + " holds no catalogue.json. Make one with shisaku extract.");
  }

  @Test
  void moreThanTheMemoryHoldsIsSaidWithWhatToDo() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(Main.run(new String[] {"validate", "-"}, endless, told, told)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("SHISAKU_OPTS=-Xmx4g");
  }

  @Test
  @LeavesBrokenOutput
  void refusesANewerMajorVersion() throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst("\"1.0\"", "\"2.0\""));
    assertThat(validate(file.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("has the schema version 2.0; this program reads up to 1.0. Use a newer Shisaku.");
  }

  @ParameterizedTest(name = "{0}")
  @LeavesBrokenOutput
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half of it             | line [0-9]+ is no JSON | 行目が JSON ではありません
          hello                  | line 1 is no JSON      | 行目が JSON ではありません
          ''                     | is empty               | は空です
          {"schema_version":"1.0"} } | line 1 is no JSON  | 行目が JSON ではありません
          []                     | has no schema_version  | schema_version がなく
          {"schema_version":"2.0"} | reads up to 1.0      | 1.0 までです
          """)
  void saysOfWhatIsNoCatalogueWhatToGiveInstead(String text, String english, String japanese)
      throws IOException {
    String whole = Files.readString(file);
    Files.writeString(
        file, text.equals("half of it") ? whole.substring(0, whole.length() / 2) : text);
    assertThat(validate(file.toString())).isEqualTo(2);
    assertThat(run("validate", "--lang", "ja", file.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("shisaku: " + file).containsPattern(english),
            line -> assertThat(line).startsWith("shisaku: " + file).contains(japanese));
  }

  @Test
  void aFileInAnotherEncodingIsNoJson() throws IOException {
    Files.write(file.resolveSibling("sjis.json"), Files.readString(file).getBytes("windows-31j"));
    assertThat(validate(file.resolveSibling("sjis.json").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("in UTF-8");
  }

  @Test
  void whatTheContractDoesNotNameMayBeLeftOut() throws IOException {
    String whole = Files.readString(file);
    String spare = whole.replaceFirst("(?s),\\s*\"page_sizes\": \\[.*?\\]", "");
    assertThat(spare).isNotEqualTo(whole);
    Files.writeString(file, spare);
    validate(file.toString());
    assertThat(lines()).isNotEmpty().noneMatch(line -> line.contains("catalogue.schema"));
  }

  @Test
  void endsWithTwoWhereThereIsNothingToCheck() {
    assertThat(validate(folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("validate")).isEqualTo(2);
  }

  @Test
  void printsSchemas() throws IOException {
    assertThat(run("schema", "run")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Schemas.text("run").orElseThrow());
    assertThat(run("schema", "mood")).isEqualTo(2);
  }

  @Test
  void whatARunWritesFitsItsSchemas() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.copy(Path.of("fixtures/sample-2025.txt"), input.resolve("sample.txt"));
    Path result = folder.resolve("result");
    run("extract", input.toString(), "--out", result.toString());
    SchemaFit.check("run", Files.readAllBytes(result.resolve("run.json")));
    SchemaFit.check("catalogue", Files.readAllBytes(result.resolve("sample/catalogue.json")));
  }

  private int validate(String... arguments) {
    return run(
        Stream.concat(Stream.of("validate", "--lang", "en"), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private int run(String... arguments) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return Commands.run(arguments, streams);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void whatAShellHandsOverNeedsNotBeARegularFile() {
    assumeTrue(Files.exists(Path.of("/dev/null")), "no such thing here");
    assertThat(validate("/dev/null")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("/dev/null is empty.");
  }
}
