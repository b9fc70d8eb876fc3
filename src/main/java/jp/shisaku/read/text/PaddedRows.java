package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.text.Columns;

/**
 * Rows between upright strokes that go on in the next line, where blanks make all cells of a column
 * as wide as each other.
 *
 * <pre>
 * | 里山の橋の | 橋梁課 | 12 | 橋を五年に一度 |
 * | 点検       |        |    | 点検する。     |
 * </pre>
 *
 * <p>A line goes on with the row above where it has nothing below a short cell, nothing below the
 * end of a sentence, and lacks what the row has. Its first cell alone may be a heading where no
 * other row shows that rows go on.
 */
final class PaddedRows {

  private static final int FEWEST = 3;

  private PaddedRows() {}

  /** The same lines, each row on one. */
  static List<String> joined(List<String> printed) {
    List<RuledLine> lines = printed.stream().map(RuledLine::of).toList();
    boolean goesOn =
        printed.size() >= FEWEST
            && IntStream.range(1, lines.size())
                .anyMatch(
                    i -> goesOn(lines.get(i - 1), lines.get(i)) && !lines.get(i).holdsFirstAlone());
    if (!goesOn) {
      return printed;
    }
    List<String> rows = new ArrayList<>(printed.subList(0, 1));
    for (int i = 1; i < lines.size(); i++) {
      rows.add(
          goesOn(lines.get(i - 1), lines.get(i))
              ? together(rows.remove(rows.size() - 1), lines.get(i))
              : printed.get(i));
    }
    return rows;
  }

  private static boolean goesOn(RuledLine upper, RuledLine lower) {
    return lower.goesOn(upper)
        && !lower.isRule()
        && !upper.isRule()
        && IntStream.range(0, lower.segments().size())
            .allMatch(
                i ->
                    Columns.of(upper.segments().get(i).text())
                        == Columns.of(lower.segments().get(i).text()))
        && IntStream.range(0, lower.segments().size())
            .anyMatch(i -> isBlank(lower, i) && !isBlank(upper, i));
  }

  private static boolean isBlank(RuledLine line, int cell) {
    return line.segments().get(cell).text().isBlank();
  }

  private static String together(String row, RuledLine line) {
    List<RuledLine.Segment> upper = RuledLine.of(row).segments();
    return IntStream.range(0, upper.size())
        .mapToObj(i -> upper.get(i).text().strip() + line.segments().get(i).text().strip())
        .collect(Collectors.joining("|", "|", "|"));
  }
}
