package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.FiscalYears;
import jp.shisaku.budget.LoneAmount;
import jp.shisaku.budget.Unit;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.piece.SpacedTables.Span;

/**
 * The heads of a list that a text keeps in columns: on one line, or each on several around that of
 * the names, and 予算額 above the years of several columns.
 *
 * @param columns from left to right
 * @param first the number of its first line
 * @param end the number of the line behind its last one
 */
record SpacedHead(List<Column> columns, int first, int end) {

  /** Heads, and those among them that are known, of at least so many. */
  private static final int FEWEST = 3;

  private static final int FEWEST_KNOWN = 2;

  /** A head has so many lines above that of the names, and below. */
  static final int MOST_AROUND = 2;

  private static final int LONGEST = 18;

  private static final Pattern BLANK = Pattern.compile(" ");

  /** 予算案（百万 goes on below. */
  private static final Pattern OPEN = Pattern.compile("[（(][^（()）]*$");

  /**
   * A column.
   *
   * @param above the head that it shares with others; empty where there is none
   * @param words its own head, from the top
   */
  record Column(Optional<Span> above, List<Span> words, Optional<Field> field) {

    int left() {
      return words.stream().mapToInt(Span::left).min().orElseThrow();
    }

    int right() {
      return words.stream().mapToInt(Span::right).max().orElseThrow();
    }

    boolean is(Field which) {
      return field.filter(f -> f == which).isPresent();
    }

    private boolean overlaps(Span word) {
      return word.left() < right() && word.right() > left();
    }
  }

  /** True for a line of several words, of which one is a head of names. */
  static boolean mayHoldName(Line line, Labels labels) {
    List<SpacedTables.Word> words = SpacedTables.words(line.text());
    return words.size() > 1
        && words.stream()
            .flatMap(word -> BLANK.splitAsStream(word.text()))
            .anyMatch(part -> isName(part, labels));
  }

  /**
   * The heads of which the names' stands in a line; empty where that is none of heads. Only a
   * single blank may stand between two of them.
   */
  static Optional<SpacedHead> at(
      List<Line> lines, int name, ToIntFunction<String> width, Labels labels) {
    List<List<Span>> words =
        lines.subList(0, Math.min(lines.size(), name + MOST_AROUND + 1)).stream()
            .map(line -> SpacedTables.spans(line, width))
            .toList();
    return at(lines, name, words, labels)
        .or(() -> at(lines, name, words.stream().map(line -> parts(line, width)).toList(), labels));
  }

  private static List<Span> parts(List<Span> line, ToIntFunction<String> width) {
    return line.stream().flatMap(word -> SpacedTables.parts(word, width).stream()).toList();
  }

  private static Optional<SpacedHead> at(
      List<Line> lines, int name, List<List<Span>> spans, Labels labels) {
    List<Span> own = spans.get(name);
    List<List<Span>> words = new ArrayList<>(List.of(own));
    int first = name;
    int end = name + 1;
    boolean more = true;
    while (more) {
      more = false;
      if (end - name <= MOST_AROUND
          && end < lines.size()
          && addIfHeads(words, words.size(), spans.get(end), labels)) {
        end++;
        more = true;
      }
      if (name - first < MOST_AROUND
          && first > 0
          && !lines.get(first).afterGap()
          && addIfHeads(words, 0, spans.get(first - 1), labels)) {
        first--;
        more = true;
      }
    }
    SpacedHead head = new SpacedHead(columns(words, labels), first, end);
    return Optional.of(head).filter(SpacedHead::isSure);
  }

  private static boolean addIfHeads(
      List<List<Span>> words, int at, List<Span> line, Labels labels) {
    words.add(at, line);
    if (areHeads(words, at, labels)) {
      return true;
    }
    words.remove(at);
    return false;
  }

  private static boolean isName(String word, Labels labels) {
    return word.length() <= LONGEST && labels.isHeadOfNames(word);
  }

  private boolean isSure() {
    return columns.size() >= FEWEST
        && columns.stream().filter(c -> c.field().isPresent()).count() >= FEWEST_KNOWN
        && columns.stream().filter(c -> c.is(Field.NAME)).count() == 1
        && columns.stream().anyMatch(c -> c.is(Field.BUDGET) && saysAmounts(c));
  }

  /** Years alone are the heads of a roadmap. */
  private static boolean saysAmounts(Column column) {
    String text = text(column.words());
    return column.above().isPresent()
        || BudgetReader.holdsStage(text)
        || Unit.statedIn(text).isPresent();
  }

  /**
   * True where a head of amounts says their year: no label of a sheet does, with others beside it.
   */
  boolean isDated() {
    return columns.stream().anyMatch(SpacedHead::isOfYear);
  }

  int names() {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).is(Field.NAME))
        .findFirst()
        .orElseThrow();
  }

  /**
   * True where a line goes on with heads, or holds some: at least one of its words is of a known
   * head, the others go on with heads that are not known, and no head is known no more.
   */
  private static boolean areHeads(List<List<Span>> words, int line, Labels labels) {
    List<List<Span>> others = new ArrayList<>(words);
    others.remove(line);
    List<Column> columns = columns(words, labels);
    List<Span> own = words.get(line);
    return own.stream().allMatch(w -> w.text().length() <= LONGEST && !LoneAmount.is(w.text()))
        && columns(others, labels).stream()
            .filter(SpacedHead::isKnown)
            .allMatch(c -> columns.stream().anyMatch(d -> isKnown(d) && isWithin(c, d)))
        && own.stream().anyMatch(w -> columns.stream().anyMatch(c -> isOf(w, c) && isKnown(c)))
        && own.stream()
            .allMatch(
                w ->
                    columns.stream()
                        .filter(c -> isOf(w, c))
                        .anyMatch(c -> isKnown(c) || c.words().size() > 1));
  }

  private static boolean isWithin(Column part, Column whole) {
    return part.words().stream().allMatch(word -> isOf(word, whole));
  }

  private static boolean isKnown(Column column) {
    return column.field().isPresent();
  }

  private static boolean isOf(Span word, Column column) {
    return column.words().contains(word) || isAbove(column, word);
  }

  private static boolean isAbove(Column column, Span word) {
    return column.above().filter(word::equals).isPresent();
  }

  /** The words below each other as columns; what stands above several amounts heads them all. */
  private static List<Column> columns(List<List<Span>> words, Labels labels) {
    List<Span> all = words.stream().flatMap(List::stream).toList();
    Optional<Span> above = above(words.get(0), labels).filter(word -> words.size() > 1);
    List<Span> rest = all.stream().filter(word -> above.filter(word::equals).isEmpty()).toList();
    List<Column> columns = clusters(rest, labels);
    return above.map(word -> below(word, columns, labels)).orElse(columns);
  }

  /** 予算額（百万円）: amounts of no year. */
  private static Optional<Span> above(List<Span> line, Labels labels) {
    return line.stream()
        .filter(
            word -> HeadWords.field(word.text(), labels).filter(f -> f == Field.BUDGET).isPresent())
        .filter(
            word -> FiscalYears.in(word.text()).isEmpty() && HeadWords.sayOnlyAmounts(word.text()))
        .findFirst();
  }

  /**
   * The same columns, those of years under a head, which is one of its own where there are none.
   */
  private static List<Column> below(Span above, List<Column> columns, Labels labels) {
    int before =
        (int) columns.stream().filter(c -> c.right() <= above.left() && !isOfYear(c)).count();
    int behind =
        (int) columns.stream().filter(c -> c.left() >= above.right() && !isOfYear(c)).count();
    List<Column> years =
        columns.subList(Math.min(before, columns.size() - behind), columns.size() - behind);
    if (years.size() < 2 || !years.stream().allMatch(SpacedHead::isOfYear)) {
      List<Span> all =
          Stream.concat(Stream.of(above), columns.stream().flatMap(c -> c.words().stream()))
              .toList();
      return clusters(all, labels);
    }
    return columns.stream()
        .map(c -> years.contains(c) ? new Column(Optional.of(above), c.words(), c.field()) : c)
        .toList();
  }

  private static boolean isOfYear(Column column) {
    return column.is(Field.BUDGET) && !FiscalYears.in(text(column.words())).isEmpty();
  }

  /** Words of which each overlaps one before it are one head, from the left. */
  private static List<Column> clusters(List<Span> words, Labels labels) {
    List<Column> columns = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Span word : words.stream().sorted(Comparator.comparingInt(Span::left)).toList()) {
      if (!open.isEmpty() && !new Column(Optional.empty(), open, Optional.empty()).overlaps(word)) {
        columns.add(column(open, words, labels));
        open = new ArrayList<>();
      }
      open.add(word);
    }
    columns.add(column(open, words, labels));
    return columns;
  }

  /** A column with its words in the order of the lines. */
  private static Column column(List<Span> words, List<Span> inOrder, Labels labels) {
    List<Span> sorted = inOrder.stream().filter(words::contains).toList();
    String text = OPEN.matcher(text(sorted)).replaceFirst("");
    Optional<Field> field =
        HeadWords.field(text, labels)
            .filter(f -> labels.column(text).isPresent() || HeadWords.sayOnlyAmounts(text));
    return new Column(Optional.empty(), sorted, field);
  }

  private static String text(List<Span> words) {
    return words.stream().map(Span::text).collect(Collectors.joining());
  }
}
