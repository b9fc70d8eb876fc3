package jp.shisaku.typed.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.page.Reach;
import jp.shisaku.text.Columns;

/**
 * A text between wide blanks of a line, and from where to where it reaches: programs that turn a
 * page into text put every word where it stood, in columns of characters.
 */
public record Span(String text, int left, int right) {

  private static final Pattern GAP = Pattern.compile(" {2,}");

  private static final Pattern BLANK = Pattern.compile(" ");

  /** The texts of a line, wherever they stand. */
  public static List<String> texts(Line line) {
    return List.of(GAP.split(line.text()));
  }

  /**
   * The texts of a line where they stand.
   *
   * @param width of a text, in columns
   */
  public static List<Span> of(Line line, ToIntFunction<String> width) {
    int left = (int) line.indent();
    return new Span(line.text(), left, left + width.applyAsInt(line.text())).parts(GAP, width);
  }

  /** The parts of a text between its single blanks. */
  public List<Span> parts(ToIntFunction<String> width) {
    return parts(BLANK, width);
  }

  private List<Span> parts(Pattern between, ToIntFunction<String> width) {
    List<Span> parts = new ArrayList<>();
    Matcher blank = between.matcher(text);
    int from = 0;
    while (blank.find()) {
      parts.add(part(from, blank.start(), width));
      from = blank.end();
    }
    parts.add(part(from, text.length(), width));
    return parts;
  }

  /**
   * An amount at its head or its end, with its year and stage, and what a single blank parts from
   * it; else the whole.
   */
  public List<Span> amountApart(ToIntFunction<String> width) {
    int first = text.indexOf(' ');
    int last = text.lastIndexOf(' ');
    if (first < 0 || LoneAmount.is(text)) {
      return List.of(this);
    }
    if (LoneAmount.is(text.substring(0, first))) {
      return List.of(part(0, first, width), part(first + 1, text.length(), width));
    }
    if (!LoneAmount.is(text.substring(last + 1))) {
      return List.of(this);
    }
    int end = last;
    while (end > 0
        && HeadWords.areOfAmounts(text.substring(text.lastIndexOf(' ', end - 1) + 1, end))) {
      end = text.lastIndexOf(' ', end - 1);
    }
    return end < 0
        ? List.of(this)
        : List.of(part(0, end, width), part(end + 1, text.length(), width));
  }

  /** The same text with the next line of its cell behind it; letters of words stay apart. */
  public Span goingOn(Span next) {
    boolean words = text.codePointBefore(text.length()) < 0x80 && next.text.codePointAt(0) < 0x80;
    return new Span(text + (words ? " " : "") + next.text, left, right);
  }

  /** The same text at another place. */
  public Span at(int place) {
    return new Span(text, place, place + right - left);
  }

  /** The same text with another one behind a single blank. */
  public Span with(Span next) {
    return new Span(text + " " + next.text, left, next.right);
  }

  /** What below it is a label together with it, wrapped in a narrow column: 称 below 施策の名. */
  public Optional<Span> foot(List<Span> below, Labels labels) {
    return below.stream()
        .filter(foot -> foot.left < right && foot.right > left)
        .filter(foot -> labels.knownOfTwo(text, foot.text).isPresent())
        .findFirst();
  }

  /** True where some of it stands in a column. */
  public boolean meets(Reach column) {
    return column.meets(left, right);
  }

  /** As far as these reach. */
  public static Reach reach(List<Span> words) {
    return words.stream()
        .map(word -> new Reach(word.left, word.right))
        .reduce((one, other) -> one.with(other.left(), other.right()))
        .orElseThrow();
  }

  /** The words of each column, from the left: each overlaps one before it. */
  public static List<List<Span>> columns(Stream<Span> words) {
    List<List<Span>> columns = new ArrayList<>();
    int right = 0;
    for (Span word : words.sorted(Comparator.comparingInt(Span::left)).toList()) {
      if (columns.isEmpty() || word.left >= right) {
        columns.add(new ArrayList<>());
      }
      columns.get(columns.size() - 1).add(word);
      right = Math.max(right, word.right);
    }
    return columns;
  }

  /** What stands between two of its characters. */
  public Span part(int from, int end, ToIntFunction<String> width) {
    int start = left + width.applyAsInt(text.substring(0, from));
    String part = text.substring(from, end);
    return new Span(part, start, start + width.applyAsInt(part));
  }

  /**
   * How wide a text is: some programs count characters, others the columns of a terminal. The
   * columns of the right one begin under each other.
   */
  public static ToIntFunction<String> width(List<Line> lines) {
    return aligned(lines, Columns::of) > aligned(lines, String::length)
        ? Columns::of
        : String::length;
  }

  private static long aligned(List<Line> lines, ToIntFunction<String> width) {
    List<Integer> starts =
        lines.stream().flatMap(line -> of(line, width).stream()).map(Span::left).toList();
    return starts.size() - starts.stream().distinct().count();
  }
}
