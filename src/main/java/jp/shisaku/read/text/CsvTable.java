package jp.shisaku.read.text;

import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.page.Block;
import jp.shisaku.page.Blocks;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.RepairTally;

/** A text of comma-separated values (RFC 4180) as one table, a record a row. */
final class CsvTable {

  private CsvTable() {}

  /** The table; empty where the text is none, as a text with an open quote. */
  static Optional<List<Block>> of(String text, RepairTally repairs) {
    List<Cell> cells = new ArrayList<>();
    try (var reader =
        new com.opencsv.CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      List<String[]> records = new ArrayList<>(reader.readAll()); // A linked list otherwise.
      for (int row = 0; row < records.size(); row++) {
        for (int column = 0; column < records.get(row).length; column++) {
          Blocks content = new Blocks(repairs);
          content.text(records.get(row)[column], Blocks.Style.PLAIN);
          cells.add(Cell.of(row, column, content.list()));
        }
      }
    } catch (IOException | CsvException e) {
      return Optional.empty();
    }
    Table table = new Table(cells, Optional.empty());
    return table.columns() > 1 ? Optional.of(List.of(table)) : Optional.empty();
  }
}
