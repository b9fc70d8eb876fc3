package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rows of a table that a text has over several lines, since recognition, or a program that wraps
 * lines, broke them in a cell: 里山の橋を above 架ける事業, tab, 40. Taken for rows, the parts would be short
 * ones whose figures stand below other heads.
 *
 * <p>Parts are one row where they have together just as many separators as whole rows have, of
 * which there are several, and where the break is none between two values: a figure goes on with
 * figures or a unit only. A part without separators before others may be the end of the row before
 * as well; such stay as they are.
 */
final class TornRows {

  /** So many rows of one length show how long a row is. */
  private static final int FEWEST_WHOLE = 3;

  private static final int FEWEST_SEPARATORS = 2;

  private static final int MOST_PARTS = 6;

  /** How the break is written: cells may hold breaks of HTML. */
  private static final String BREAK = "<br>";

  private static final Pattern FIGURE_END = Pattern.compile(".*[0-9０-９,，][ 　]*");
  private static final Pattern FIGURE_GOES_ON = Pattern.compile("[ 　]*[\\t|0-9０-９,，百千万億兆円の(（].*");

  private static final Pattern FIGURE =
      Pattern.compile("[\\s　0-9０-９,，.．△▲約‐－―—-]*(?:百万円|千円|億円|円)?(?:の?内数)?[\\s　]*");

  private TornRows() {}

  /** The lines of a page, each torn row one line again. */
  static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>(lines.size());
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).isBlank()) {
        joined.addAll(block(lines.subList(start, i)));
        if (i < lines.size()) {
          joined.add(lines.get(i));
        }
        start = i + 1;
      }
    }
    return joined;
  }

  /** Lines without a blank one between them. */
  private static List<String> block(List<String> lines) {
    char separator = lines.stream().anyMatch(Markdown::isRow) ? '|' : '\t';
    int[] counts = lines.stream().mapToInt(line -> count(line, separator)).toArray();
    int whole = usual(counts);
    if (whole == 0) {
      return lines;
    }
    List<String> rows =
        lines.stream().filter(line -> count(line, separator) == whole).skip(1).toList();
    Pattern between = Pattern.compile(Pattern.quote(String.valueOf(separator)));
    BitSet figures = figureColumns(rows, whole + 1, between);
    List<String> joined = new ArrayList<>(lines.size());
    boolean below = false;
    for (int i = 0; i < counts.length; ) {
      int end = below && counts[i] > 0 && counts[i] < whole ? end(lines, counts, i, whole) : i;
      below |= counts[i] == whole;
      String row = String.join(BREAK, lines.subList(i, Math.max(end, i + 1)));
      if (end > i && !hasFigures(row, figures, between)) {
        row = lines.get(i);
        end = i + 1;
      }
      joined.add(row);
      i = Math.max(end, i + 1);
    }
    return joined;
  }

  /** The separators of a whole row; 0 where the lines are no table, or none is torn. */
  private static int usual(int[] counts) {
    Map<Integer, Integer> times = new HashMap<>();
    for (int count : counts) {
      times.merge(count, 1, Integer::sum);
    }
    int usual = 0;
    int most = FEWEST_WHOLE - 1;
    for (Map.Entry<Integer, Integer> each : times.entrySet()) {
      if (each.getKey() >= FEWEST_SEPARATORS && each.getValue() > most) {
        usual = each.getKey();
        most = each.getValue();
      }
    }
    return times.size() > 1 ? usual : 0;
  }

  /** Where the row ends that is torn at a line; the line itself where none is. */
  private static int end(List<String> lines, int[] counts, int first, int whole) {
    int sum = counts[first];
    int i = first + 1;
    int last = Math.min(counts.length, first + MOST_PARTS);
    while (i < last && sum < whole && isOneCell(lines.get(i - 1), lines.get(i))) {
      sum += counts[i];
      i++;
    }
    return sum == whole ? i : first;
  }

  /** True where the text behind a break may go on with the text before it. */
  private static boolean isOneCell(String before, String behind) {
    return !FIGURE_END.matcher(before).matches() || FIGURE_GOES_ON.matcher(behind).matches();
  }

  /** The columns in which all rows have figures, or nothing; no other column counts. */
  private static BitSet figureColumns(List<String> rows, int columns, Pattern between) {
    List<String[]> cells = rows.stream().map(row -> between.split(row, -1)).toList();
    BitSet figures = new BitSet(columns);
    for (int i = 0; i < columns; i++) {
      int column = i;
      figures.set(
          i,
          cells.stream().allMatch(c -> FIGURE.matcher(c[column]).matches())
              && cells.stream().anyMatch(c -> !c[column].isBlank()));
    }
    return figures;
  }

  /** True where a row has figures, or nothing, in all columns in which the others have. */
  private static boolean hasFigures(String row, BitSet columns, Pattern between) {
    String[] own = between.split(row.replace(BREAK, ""), -1);
    return !columns.isEmpty()
        && columns.stream().allMatch(column -> FIGURE.matcher(own[column]).matches());
  }

  private static int count(String line, char separator) {
    return (int) line.chars().filter(c -> c == separator).count();
  }
}
