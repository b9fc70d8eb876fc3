package jp.shisaku.emit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.InventedCatalogue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** What is written into a cell is what our own reader gives back. */
class CsvTablesTest {

  private static final Catalogue NO_MATTER = InventedCatalogue.whole();

  @Property(tries = 200)
  void readsBackEveryText(
      @ForAll @CharRange(from = '\u0001', to = '\uffff') String one, @ForAll boolean excel)
      throws IOException {
    assertThat(readBack(one, excel)).isEqualTo(OutputText.of(one));
  }

  @Property(tries = 200)
  void readsBackWhatMeansSomethingToATableOrASpreadsheet(
      @ForAll
          @StringLength(max = 5)
          @Chars({'=', '-', '@', '＋', '\'', '"', ',', '\n', '\r', '\t', 'a'})
          String one)
      throws IOException {
    assertThat(readBack(one, false)).isEqualTo(OutputText.of(one));
  }

  private static String readBack(String cell, boolean excel) throws IOException {
    TableForm<String> table =
        new TableForm<>(
            "t",
            List.of(
                Column.<String>text("before", row -> "x"), Column.<String>text("cell", row -> row)),
            List.of("before"),
            List.of(),
            catalogue -> List.of(cell).stream());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvTables.write(table, NO_MATTER, excel, out);
    Path file = Files.createTempFile("table", ".csv");
    try {
      Files.write(file, out.toByteArray());
      Map<String, String> row = CsvTables.read(file).get(0);
      assertThat(row).containsEntry("before", "x");
      return row.get("cell");
    } finally {
      Files.delete(file);
    }
  }
}
