package jp.shisaku.emit;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.text.Decoder;

/**
 * Tables as CSV by RFC 4180: a header row, commas, cells in quotes where they need them. Rows end
 * with LF, as every line of our output. Text cells are defused by {@link FormulaGuard}.
 */
public final class CsvTables {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private CsvTables() {}

  /**
   * Writes a table of a catalogue; leaves the stream open.
   *
   * @param excel true for a byte-order mark, without which Excel takes the text for another
   *     encoding
   */
  static void write(TableForm<?> table, Catalogue catalogue, boolean excel, OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (excel) {
      text.write(BYTE_ORDER_MARK);
    }
    ICSVWriter csv = new CSVWriter(text, ',', '"', '"', "\n");
    csv.writeNext(table.header(), false);
    for (Iterator<String[]> rows = table.cells(catalogue).iterator(); rows.hasNext(); ) {
      csv.writeNext(rows.next(), false);
    }
    csv.flush();
    if (csv.checkError()) {
      throw csv.getException();
    }
  }

  /**
   * Reads a table that was written here, or is kept by hand: a map a row, from column to text,
   * without the guards that {@link FormulaGuard} had put before some; "" where there is no value. A
   * spreadsheet may have saved it in UTF-8 with a byte-order mark, in Windows-31J or in UTF-16.
   *
   * @throws IOException with a message for a person where it is no such table
   */
  public static List<Map<String, String>> read(Path file) throws IOException {
    String decoded =
        Decoder.decode(Files.readAllBytes(file))
            .filter(found -> found.undecodable() == 0)
            .map(Decoder.Decoded::text)
            .orElseThrow(() -> new IOException("it is no text"));
    try (Reader text = new StringReader(decoded);
        CSVReader csv =
            new CSVReaderBuilder(text)
                .withCSVParser(new RFC4180ParserBuilder().build())
                .withKeepCarriageReturn(true)
                .build()) {
      String[] header = csv.readNext();
      if (header == null) {
        return List.of();
      }
      List<Map<String, String>> rows = new ArrayList<>();
      for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
        rows.add(row(header, cells));
      }
      return rows;
    } catch (CsvValidationException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Map<String, String> row(String[] header, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      // A table kept by hand may have short rows.
      row.put(header[i].strip(), i < cells.length ? FormulaGuard.restore(cells[i]) : "");
    }
    return row;
  }
}
