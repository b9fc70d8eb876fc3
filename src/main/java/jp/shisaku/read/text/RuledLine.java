package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.text.Columns;

/**
 * A line of a table that is drawn with characters: what stands between its strokes.
 *
 * @param edges where the strokes stand, in columns; one more than there are segments. Box drawing
 *     is as wide as the author's font makes it.
 */
record RuledLine(List<Segment> segments, List<Integer> edges) {

  private static final Pattern FIGURE = Pattern.compile("[\\s　]*[△▲]?[0-9０-９][0-9０-９,，.．]*[\\s　]*");

  /** White that a full cell may leave, in columns, with the blanks at its edges. */
  private static final int ROOM = 4;

  private static final String UPRIGHT = "│┃|｜║┆┇┊┋";
  private static final String JOINTS = "┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬┝┥┠┨┯┷┿╂┰┸╭╮╰╯";
  private static final String PLUS = "+＋";
  private static final String LEVEL = "─━═┄┅┈┉-－ー=＝―";

  RuledLine {
    segments = List.copyOf(segments);
    edges = List.copyOf(edges);
  }

  /** What stands between two strokes, with its blanks. */
  record Segment(String text) {

    /** True for a stroke from edge to edge; a dash in a cell has blanks around it. */
    boolean isRule() {
      return text.length() > 1 && text.chars().allMatch(c -> LEVEL.indexOf(c) >= 0);
    }

    /** True for a text with less white than a letter and a mark take, which ends no sentence. */
    boolean isOpen() {
      String own = text.stripTrailing();
      return !own.isBlank() && Columns.of(text) - Columns.of(own) < ROOM && !own.endsWith("。");
    }
  }

  /** True for a line that begins and ends with a stroke. */
  static boolean is(String line) {
    String row = line.strip();
    return row.length() > 2
        && isStroke(row, 0)
        && isStroke(row, row.length() - 1)
        && !of(row).segments().isEmpty();
  }

  /** How many upright strokes a line has; 0 for a rule that ends with one. */
  static int strokes(String line) {
    String row = line.strip();
    boolean closed =
        !row.isEmpty() && isLevel(row) && (isStroke(row, 0) || isStroke(row, row.length() - 1));
    return closed
        ? 0
        : (int) IntStream.range(0, row.length()).filter(i -> isStroke(row, i)).count();
  }

  static String firstStroke(String row) {
    return IntStream.range(0, row.length())
        .filter(i -> isStroke(row, i))
        .mapToObj(i -> row.substring(i, i + 1))
        .findFirst()
        .orElseThrow();
  }

  /** True for a line of nothing but level strokes, and others that cross them. */
  static boolean isLevel(String line) {
    String row = line.strip();
    return IntStream.range(0, row.length())
        .allMatch(i -> LEVEL.indexOf(row.charAt(i)) >= 0 || isStroke(row, i));
  }

  static RuledLine of(String line) {
    return of(line, 2);
  }

  /** A line whose box drawing takes so many columns, one or two. */
  static RuledLine of(String line, int boxWidth) {
    String row = line.strip();
    List<Segment> segments = new ArrayList<>();
    List<Integer> edges = new ArrayList<>();
    int from = -1;
    int place = 0;
    for (int i = 0; i < row.length(); i++) {
      if (isStroke(row, i)) {
        if (from >= 0) {
          segments.add(new Segment(row.substring(from, i)));
        }
        edges.add(place);
        from = i + 1;
      }
      char c = row.charAt(i);
      place += isBox(c) ? boxWidth : Columns.of(row.substring(i, i + 1));
    }
    return new RuledLine(segments, edges);
  }

  private static boolean isBox(char c) {
    return c >= '─' && c <= '╿';
  }

  /** A plus is a stroke only beside a level one: A+B is text. */
  private static boolean isStroke(String row, int at) {
    char c = row.charAt(at);
    return UPRIGHT.indexOf(c) >= 0
        || JOINTS.indexOf(c) >= 0
        || PLUS.indexOf(c) >= 0
            && (at > 0 && LEVEL.indexOf(row.charAt(at - 1)) >= 0
                || at + 1 < row.length() && LEVEL.indexOf(row.charAt(at + 1)) >= 0);
  }

  /** True for a rule from corner to corner. */
  static boolean isBorder(String line) {
    return UPRIGHT.indexOf(line.strip().charAt(0)) < 0 && of(line).isRule();
  }

  /** True for a figure, and nothing else, between two of its strokes. */
  boolean holdsFigure(int column) {
    return column < segments.size() && FIGURE.matcher(segments.get(column).text()).matches();
  }

  /** True where nothing stands behind the first cell. */
  boolean holdsFirstAlone() {
    return segments.stream().skip(1).allMatch(s -> s.text().isBlank());
  }

  /** True where all its texts stand below others that fill their cells, and end no sentence. */
  boolean goesOn(RuledLine above) {
    return segments.size() == above.segments.size()
        && segments.stream().anyMatch(s -> !s.text().isBlank())
        && IntStream.range(0, segments.size())
            .filter(i -> !segments.get(i).text().isBlank())
            .allMatch(i -> above.segments.get(i).isOpen());
  }

  /** True where level strokes go all the way. */
  boolean isRule() {
    return segments.stream().allMatch(Segment::isRule);
  }

  /** True for a row by itself: it begins with text and has more than that. */
  boolean isWholeRow() {
    return !segments.get(0).text().isBlank()
        && segments.stream().filter(s -> !s.text().isBlank()).count() > 1;
  }
}
