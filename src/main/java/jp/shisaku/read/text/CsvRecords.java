package jp.shisaku.read.text;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The records of a text of separated values (RFC 4180). A quote that nobody closes would make one
 * cell of all rows up to the next quote or the end; it is told, and taken for no quote.
 *
 * @param rows the values, a record a row
 * @param strayQuotes the lines, from one, whose quote was taken for none
 * @param quotesFigures whether figures stand in quotes
 */
record CsvRecords(List<String[]> rows, List<Integer> strayQuotes, boolean quotesFigures) {

  private static final Pattern QUOTED_FIGURE =
      Pattern.compile("(?:^|[,;|\\t])\"[0-9][0-9,]*\"(?:[,;|\\t]|$)");

  private static final Pattern FIGURES = Pattern.compile("[0-9],\\s*[0-9]");

  private static final char QUOTE = '"';
  private static final String TAB_AND_QUOTE = "\t" + QUOTE;
  private static final int QUOTED_LINES = 5;

  static CsvRecords of(String text, char separator) {
    return new Reading(text.lines().toList(), separator).read();
  }

  /**
   * The records of a plain text that is a sheet of Excel saved as text: values between tabs, those
   * of several lines in quotes, and as many in each record. Empty for any other text.
   */
  static Optional<CsvRecords> quotedWithin(String text) {
    return text.contains(TAB_AND_QUOTE)
        ? Optional.of(of(text, '\t')).filter(CsvRecords::areEven)
        : Optional.empty();
  }

  /**
   * The records of a text whose name does not say that its values are separated by commas, as
   * standard input has none: as many in each record, and none of the heads with a comma between
   * figures, as amounts have. Empty for any other text.
   */
  static Optional<CsvRecords> unnamed(String text) {
    String heads = text.lines().findFirst().orElse("");
    return heads.indexOf(',') < 0 || FIGURES.matcher(heads).find()
        ? Optional.empty()
        : Optional.of(of(text, ',')).filter(CsvRecords::areEven);
  }

  private boolean areEven() {
    int columns = rows.get(0).length;
    return columns > 2
        && rows.size() > 1
        && strayQuotes.isEmpty()
        && rows.stream().allMatch(row -> row.length == columns);
  }

  /** What speaks for damage, for the message of the issue; "" where nothing does. */
  String told() {
    String lines =
        strayQuotes.stream()
            .limit(QUOTED_LINES)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    String more = strayQuotes.size() > QUOTED_LINES ? " …" : "";
    return lines.isEmpty() ? "" : "a quote is not closed in line " + lines + more;
  }

  private record Reading(List<String> lines, char separator) {

    CsvRecords read() {
      List<String[]> rows = new ArrayList<>();
      List<Integer> stray = new ArrayList<>();
      ICSVParser parser = parser();
      for (int line = 0; line < lines.size(); ) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).length;
        String[] values = values(parser, lines.get(line));
        int end = line + 1;
        boolean isStray = parser.isPending() && areRecords(line, columns);
        while (parser.isPending() && !isStray && end < lines.size()) {
          values = joined(values, values(parser, lines.get(end++)));
        }
        isStray |= parser.isPending();
        if (isStray) {
          stray.add(line + 1);
          values = values(parser(), withoutOpenQuote(lines.get(line)));
          parser = parser(); // the other one waits for a quote
          end = line + 1;
        }
        rows.add(values);
        line = end;
      }
      boolean quotes = lines.stream().anyMatch(line -> QUOTED_FIGURE.matcher(line).find());
      return new CsvRecords(rows, stray, quotes);
    }

    /**
     * Whether a line whose quote stays open, and the one below it, are whole records without it.
     * The first line of a text in the last column may be one, its second line is not.
     */
    private boolean areRecords(int line, int columns) {
      return columns > 2
          && isRecord(lines.get(line), columns)
          && line + 1 < lines.size()
          && isRecord(lines.get(line + 1), columns)
          && !closes(lines.get(line + 1));
    }

    private boolean isRecord(String line, int columns) {
      return values(parser(), withoutOpenQuote(line)).length == columns;
    }

    /** Whether the first quote of a line stands at the end of a value. */
    private boolean closes(String line) {
      int behind = line.indexOf(QUOTE) + 1;
      return behind > 0 && (behind == line.length() || line.charAt(behind) == separator);
    }

    private ICSVParser parser() {
      return new RFC4180ParserBuilder().withSeparator(separator).build();
    }
  }

  private static String withoutOpenQuote(String line) {
    boolean open = false;
    int last = -1;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == QUOTE) {
        open = !open;
        last = open ? i : last;
      }
    }
    return open ? line.substring(0, last) + line.substring(last + 1) : line;
  }

  private static String[] values(ICSVParser parser, String line) {
    try {
      return parser.parseLineMulti(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] joined(String[] values, String[] more) {
    String[] all = Arrays.copyOf(values, values.length + more.length);
    System.arraycopy(more, 0, all, values.length, more.length);
    return all;
  }
}
