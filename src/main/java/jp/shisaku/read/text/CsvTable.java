package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.page.Blocks;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.RepairTally;

/**
 * A text of separated values (RFC 4180) as one table, a record a row. Programs write semicolons,
 * tabs and bars under the same name: the separator is what most lines have, and a comma in doubt.
 */
final class CsvTable {

  private static final String SEPARATORS = ",\t;|";

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private CsvTable() {}

  static char separator(String text) {
    String bare = QUOTED.matcher(text).replaceAll("");
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS.toCharArray()) {
      long lines = bare.lines().filter(line -> line.indexOf(separator) >= 0).count();
      if (lines > most) {
        best = separator;
        most = lines;
      }
    }
    return best;
  }

  /** The table; empty where the text is none: where all records have one value. */
  static Optional<Table> of(CsvRecords csv, RepairTally repairs) {
    List<Cell> cells = new ArrayList<>();
    List<String[]> records = TornFigures.joined(csv);
    for (int row = 0; row < records.size(); row++) {
      for (int column = 0; column < records.get(row).length; column++) {
        Blocks content = new Blocks(repairs);
        content.text(records.get(row)[column], Blocks.Style.PLAIN);
        cells.add(Cell.of(row, column, content.list()));
      }
    }
    Table table = new Table(cells, Optional.empty()).withoutMargin();
    return table.columns() > 1 ? Optional.of(table) : Optional.empty();
  }
}
