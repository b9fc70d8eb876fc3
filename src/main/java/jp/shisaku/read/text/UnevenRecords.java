package jp.shisaku.read.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Records that have lost a value or have one too many, so that the values behind it stand below the
 * heads of others: told where the others are as long as each other. Programs leave out empty values
 * at the end of a record; one that ends with a figure, where all others have a last value, has lost
 * one before it.
 */
final class UnevenRecords {

  private static final Pattern FIGURE = Pattern.compile("[-▲△]?[0-9][0-9,.]*");

  /** Fewer do not say how long a record is; the heads are among them. */
  private static final long FEWEST = 3;

  private static final int FEWEST_COLUMNS = 3;

  /** So many times as many records are whole; otherwise it is the habit of a program. */
  private static final long MORE = 3;

  private UnevenRecords() {}

  /** What is wrong, for the message of the issue; empty where nothing is. */
  static Optional<String> told(List<String[]> records) {
    int usual = TornFigures.usualLength(records);
    int[] whole =
        IntStream.range(0, records.size()).filter(i -> length(records, i) == usual).toArray();
    if (usual < FEWEST_COLUMNS || whole.length < FEWEST) {
      return Optional.empty();
    }
    if (isFigureWithoutHead(records, records.get(whole[0]))) {
      return Optional.of(message(whole[0], usual, TornFigures.lengthOfHeads(records).orElse(0)));
    }
    int[] uneven =
        IntStream.range(whole[0], records.size())
            .filter(i -> isUneven(records.get(i), usual))
            .toArray();
    boolean allEnd =
        Arrays.stream(whole).noneMatch(i -> records.get(i)[usual - 1].isBlank())
            || Arrays.stream(uneven).allMatch(i -> length(records, i) > usual);
    return uneven.length == 0 || uneven.length * MORE > whole.length || !allEnd
        ? Optional.empty()
        : Optional.of(message(uneven[0], length(records, uneven[0]), usual));
  }

  /** Where all figures are torn, what is behind them stands right of the last head. */
  private static boolean isFigureWithoutHead(List<String[]> records, String[] usual) {
    return TornFigures.lengthOfHeads(records).filter(heads -> heads < usual.length).isPresent()
        && (TornFigures.mayBeIn(usual)
            || FIGURE.matcher(usual[usual.length - 1].strip()).matches());
  }

  private static String message(int row, int values, int others) {
    return "row %d has %d values, the others have %d".formatted(row + 1, values, others);
  }

  private static boolean isUneven(String[] record, int usual) {
    return record.length > usual
        ? Arrays.stream(record, usual, record.length).anyMatch(value -> !value.isBlank())
        : record.length > 1
            && record.length < usual
            && FIGURE.matcher(record[record.length - 1].strip()).matches();
  }

  private static int length(List<String[]> records, int row) {
    return records.get(row).length;
  }
}
