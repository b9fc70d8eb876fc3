package jp.shisaku.typed.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;

/**
 * A column of a list that a text keeps by blanks, as its head tells it.
 *
 * @param above the head that it shares with others; empty where there is none
 * @param words its own head, from the top
 * @param field what it holds; empty where the head is not known
 */
public record HeadColumn(Optional<Span> above, List<Span> words, Optional<Field> field) {

  /** 予算案（百万 goes on below. */
  private static final Pattern OPEN = Pattern.compile("[（(][^（()）]*$");

  /**
   * The words below each other as columns; what stands above several amounts heads them all.
   *
   * @param words by line, from the top
   */
  public static List<HeadColumn> of(List<List<Span>> words, Labels labels) {
    List<Span> all = words.stream().flatMap(List::stream).toList();
    Optional<Span> above = above(words.get(0), labels).filter(word -> words.size() > 1);
    List<Span> rest = all.stream().filter(word -> above.filter(word::equals).isEmpty()).toList();
    List<HeadColumn> columns = clusters(rest, labels);
    return above.map(word -> below(word, columns, labels)).orElse(columns);
  }

  /** 予算額（百万円）: amounts of no year. */
  private static Optional<Span> above(List<Span> line, Labels labels) {
    return line.stream()
        .filter(
            word -> HeadWords.field(word.text(), labels).filter(Field.BUDGET::equals).isPresent())
        .filter(
            word -> FiscalYears.in(word.text()).isEmpty() && HeadWords.sayOnlyAmounts(word.text()))
        .findFirst();
  }

  /**
   * The same columns, those of years under a head, which is one of its own where there are none.
   */
  private static List<HeadColumn> below(Span above, List<HeadColumn> columns, Labels labels) {
    List<HeadColumn> others = columns.stream().filter(c -> !c.isOfYear()).toList();
    int before = (int) others.stream().filter(c -> c.right() <= above.left()).count();
    int behind = (int) others.stream().filter(c -> c.left() >= above.right()).count();
    List<HeadColumn> years =
        columns.subList(Math.min(before, columns.size() - behind), columns.size() - behind);
    if (years.size() < 2 || !years.stream().allMatch(HeadColumn::isOfYear)) {
      return clusters(
          Stream.concat(Stream.of(above), columns.stream().flatMap(c -> c.words().stream()))
              .toList(),
          labels);
    }
    return columns.stream()
        .map(c -> years.contains(c) ? new HeadColumn(Optional.of(above), c.words(), c.field()) : c)
        .toList();
  }

  /** Words of which each overlaps one before it are one head. */
  private static List<HeadColumn> clusters(List<Span> words, Labels labels) {
    return Span.columns(words.stream()).stream().map(own -> column(own, words, labels)).toList();
  }

  /** A column with its words in the order of the lines. */
  private static HeadColumn column(List<Span> words, List<Span> inOrder, Labels labels) {
    List<Span> sorted = inOrder.stream().filter(words::contains).toList();
    String text = OPEN.matcher(text(sorted)).replaceFirst("");
    Optional<Field> field =
        HeadWords.field(text, labels)
            .filter(f -> labels.column(text).isPresent() || HeadWords.sayOnlyAmounts(text));
    return new HeadColumn(Optional.empty(), sorted, field);
  }

  private static String text(List<Span> words) {
    return words.stream().map(Span::text).collect(Collectors.joining());
  }

  public int left() {
    return words.stream().mapToInt(Span::left).min().orElseThrow();
  }

  public int right() {
    return words.stream().mapToInt(Span::right).max().orElseThrow();
  }

  public boolean is(Field which) {
    return field.filter(f -> f == which).isPresent();
  }

  public boolean isKnown() {
    return field.isPresent();
  }

  public boolean isOfYear() {
    return is(Field.BUDGET) && !FiscalYears.in(text(words)).isEmpty();
  }

  /** False for a year alone, which may be the head of a roadmap. */
  public boolean isOfMoney() {
    return is(Field.BUDGET) && (above.isPresent() || HeadWords.areOfMoney(text(words)));
  }

  /** True also for a head that is not known: うち新規要求額. */
  public boolean mayHoldAmounts() {
    return is(Field.BUDGET) || HeadWords.areOfMoney(text(words));
  }

  /** True where a narrow column has a letter of its head on each line. */
  public boolean areLetters() {
    return words.stream().allMatch(word -> word.text().length() == 1);
  }

  /** True for a word of its own head, or of that above it. */
  public boolean holds(Span word) {
    return words.contains(word) || above.filter(word::equals).isPresent();
  }
}
