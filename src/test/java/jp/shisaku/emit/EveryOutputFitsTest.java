package jp.shisaku.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the check of all outputs finds what is wrong in one. */
class EveryOutputFitsTest {

  @TempDir Path folder;

  @Test
  void isWhatMakesTheFoldersOfTests() {
    assertThat(folder.getFileName().toString()).startsWith("shisaku-test-");
  }

  @ParameterizedTest(name = "{0}: {1} for {2}")
  @LeavesBrokenOutput
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          catalogue.json   | "relisted": false    | "relisted": 0
          measures.ndjson  | "relisted":false     | "relisted":0
          datapackage.json | "encoding": "utf-8"  | "encoding": "sjis"
          datapackage.json | "minimum": 1         | "minimum": 99
          datapackage.json | "type": "string"     | "type": "text"
          """)
  void findsWhatIsWrong(String name, String right, String wrong) throws IOException {
    PublicationFiles.write(
        InventedCatalogue.whole(), new PublicationFiles.Style(Locale.ENGLISH, false, true), folder);
    Path file = folder.resolve(name);
    SchemaFit.checkIfOurs(file);
    String text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replace(right, wrong));
    assertThatThrownBy(() -> SchemaFit.checkIfOurs(file)).isInstanceOf(AssertionError.class);
  }

  @Test
  @LeavesBrokenOutput
  void findsATableThatIsNotAsDescribed() throws IOException {
    PublicationFiles.write(
        InventedCatalogue.whole(),
        new PublicationFiles.Style(Locale.ENGLISH, false, false),
        folder);
    Path lines = folder.resolve("budget_lines.csv");
    Files.writeString(lines, Files.readString(lines).replaceFirst("凧|風船便", "雲"));
    assertThatThrownBy(() -> SchemaFit.checkIfOurs(folder.resolve("datapackage.json")))
        .isInstanceOf(AssertionError.class);
  }
}
