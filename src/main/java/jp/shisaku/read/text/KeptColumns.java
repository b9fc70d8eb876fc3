package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.text.Columns;
import jp.shisaku.text.Normalizer;
import jp.shisaku.text.RepairTally;

/**
 * The columns of a text in which wide and narrow figures and blanks are mixed. Normalised, Ｒ８当初
 * takes six columns instead of eight, so that what stands behind it would not stand below its head
 * any more; the blanks around it make up for that. Where a text counts characters, nothing moves.
 */
record KeptColumns(RepairTally repairs, boolean inColumns, boolean figuresEndTogether) {

  /** A single wide blank is one between figures; names have such, too. */
  private static final Pattern GAP =
      Pattern.compile("[ \u00a0\u3000]{2,}|(?<=[0-9０-９])\u3000(?=[△▲-]?[0-9０-９])");

  private static final Pattern FIGURES = Pattern.compile("\\P{L}*\\d\\P{L}*(?:百万円|千円|円)?");

  /** A text between gaps, normalised, and the columns that it had. */
  private record Part(String text, int left, int right) {

    boolean isFigures() {
      return FIGURES.matcher(text).matches();
    }
  }

  /** Of the lines of a page as they were typed. */
  static KeptColumns of(List<String> page, RepairTally repairs) {
    List<String> apart = page.stream().filter(line -> GAP.matcher(line.strip()).find()).toList();
    List<Part> behind =
        apart.stream().flatMap(line -> parts(line, Columns::of).stream().skip(1)).toList();
    List<Part> counted =
        apart.stream().flatMap(line -> parts(line, String::length).stream().skip(1)).toList();
    List<Part> figures = behind.stream().filter(Part::isFigures).toList();
    return new KeptColumns(
        repairs,
        together(behind) > together(counted),
        together(figures, Part::right) > together(figures, Part::left));
  }

  private static long together(List<Part> parts) {
    return together(parts, Part::left) + together(parts, Part::right);
  }

  private static long together(List<Part> parts, ToIntFunction<Part> edge) {
    return parts.size() - parts.stream().mapToInt(edge).distinct().count();
  }

  private static List<Part> parts(String line, ToIntFunction<String> width) {
    List<Part> parts = new ArrayList<>();
    Matcher gap = GAP.matcher(line);
    int from = 0;
    int left = 0;
    while (from < line.length()) {
      boolean more = gap.find();
      int end = more ? gap.start() : line.length();
      int next = more ? gap.end() : end;
      String raw = line.substring(from, end);
      int right = left + width.applyAsInt(raw);
      if (end > from) {
        parts.add(new Part(Normalizer.normalize(raw).text(), left, right));
      }
      left = right + width.applyAsInt(line.substring(end, next));
      from = next;
    }
    return parts;
  }

  /** A line in one form; what stands behind a gap stays in its column. */
  String normalized(String raw) {
    String whole = repairs.normalize(raw);
    if (!inColumns || Columns.of(whole) == Columns.of(raw)) {
      return whole;
    }
    StringBuilder line = new StringBuilder();
    int done = 0;
    for (Part part : parts(raw, Columns::of)) {
      int width = Columns.of(part.text());
      int left = figuresEndTogether && part.isFigures() ? part.right() - width : part.left();
      int gap = line.isEmpty() ? left : Math.max(2, left - done);
      line.append(" ".repeat(gap)).append(part.text());
      done += gap + width;
    }
    return line.toString();
  }
}
