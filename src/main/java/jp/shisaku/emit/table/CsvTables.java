package jp.shisaku.emit.table;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
  public static void write(TableForm<?> table, Catalogue catalogue, boolean excel, OutputStream out)
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

  /** The text of a table, with a byte-order mark where it is for Excel. */
  public static String marked(String table, boolean excel) {
    return excel ? BYTE_ORDER_MARK + table : table;
  }

  /**
   * Reads a table that was written here, or is kept by hand: a map a row, from column to text,
   * without the guards that {@link FormulaGuard} had put before some; "" where there is no value. A
   * spreadsheet may have saved it in UTF-8 with a byte-order mark, in Windows-31J or in UTF-16, and
   * with semicolons or tabs.
   *
   * @throws IOException with a message for a person where it is no such table
   */
  public static List<Map<String, String>> read(Path file) throws IOException {
    List<List<String>> table = CsvRows.of(text(Files.readAllBytes(file)));
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : table.subList(Math.min(1, table.size()), table.size())) {
      rows.add(row(table.get(0), cells));
    }
    return rows;
  }

  /** UTF-8, as we write it; or else what it looks like. A NUL stands in no text. */
  private static String text(byte[] bytes) throws IOException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') < 0) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      }
    } catch (CharacterCodingException e) {
      // A spreadsheet has saved it in its own way.
    }
    return Decoder.decode(bytes)
        .filter(found -> found.undecodable() == 0)
        .map(Decoder.Decoded::text)
        .orElseThrow(() -> new IOException("it is no text"));
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      // A table kept by hand may have short rows.
      row.put(header.get(i).strip(), i < cells.size() ? FormulaGuard.restore(cells.get(i)) : "");
    }
    return row;
  }
}
