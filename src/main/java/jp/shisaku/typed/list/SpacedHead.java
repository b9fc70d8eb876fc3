package jp.shisaku.typed.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.typed.line.HeadColumn;
import jp.shisaku.typed.line.RowTexts;
import jp.shisaku.typed.line.Span;

/**
 * The heads of a list that a text keeps in columns: on one line, or each on several around that of
 * the names, and 予算額 above the years of several columns.
 *
 * @param columns from left to right
 * @param first the number of its first line
 * @param end the number of the line behind its last one
 */
record SpacedHead(List<HeadColumn> columns, int first, int end) {

  /** Heads, and those among them that are known, of at least so many. */
  private static final int FEWEST = 3;

  private static final int FEWEST_KNOWN = 2;

  /** Programs set a word so many columns beside what it stands below. */
  private static final int NEAR = 2;

  /** （令和7年度予算： is what is left of an amount. */
  private static final Pattern OPEN = Pattern.compile("[：:]$");

  /** A head has so many lines above that of the names, and below. */
  static final int MOST_AROUND = 2;

  /** True for a line of several words, of which one is a head of names. */
  static boolean mayHoldName(Line line, Labels labels) {
    return line.text().contains("  ")
        && Stream.of(line.text().split(" +")).anyMatch(part -> HeadWords.areOfNames(part, labels));
  }

  /**
   * The heads of which the names' stands in a line; empty where that is none of heads. Only a
   * single blank may stand between two of them.
   */
  static Optional<SpacedHead> at(
      List<Line> lines, int name, ToIntFunction<String> width, Labels labels) {
    List<List<Span>> words =
        lines.subList(0, Math.min(lines.size(), name + MOST_AROUND + 1)).stream()
            .map(line -> words(line, width, labels))
            .toList();
    return at(
        lines, name, words.stream().map(line -> below(line, words.get(name))).toList(), labels);
  }

  /** The words of a line, those apart that are heads each: 番 施策名, or years, or units. */
  private static List<Span> words(Line line, ToIntFunction<String> width, Labels labels) {
    return Span.of(line, width).stream()
        .flatMap(
            word -> areSeveral(word.text(), labels) ? word.parts(width).stream() : Stream.of(word))
        .toList();
  }

  private static boolean areSeveral(String text, Labels labels) {
    List<String> parts = List.of(text.split(" "));
    boolean known = labels.column(text).isPresent() || HeadWords.sayOnlyAmounts(text);
    return parts.size() > 1
        && (!known && parts.stream().anyMatch(part -> labels.column(part).isPresent())
            || parts.stream().filter(part -> !FiscalYears.in(part).isEmpty()).count() > 1
            || parts.stream().filter(BudgetReader::holdsStage).count() > 1
            || parts.stream().allMatch(part -> Unit.statedIn(part).isPresent()));
  }

  /**
   * The same words, those that nearly touch below the years that do: 予算案 当初予算 below 令和8年度 令和7年度
   * reach below both.
   */
  private static List<Span> below(List<Span> line, List<Span> names) {
    List<Span> years = names.stream().filter(w -> !FiscalYears.in(w.text()).isEmpty()).toList();
    boolean pair =
        line.size() >= years.size()
            && years.size() > 1
            && IntStream.range(1, years.size())
                .allMatch(i -> years.get(i).left() - years.get(i - 1).right() == 1);
    List<Span> own =
        line.stream()
            .filter(w -> pair && HeadWords.areOfMoney(w.text()))
            .filter(w -> w.right() > years.get(0).left() - NEAR)
            .filter(w -> w.left() < years.get(years.size() - 1).right() + NEAR)
            .toList();
    return own.size() < 2 || own.size() != years.size()
        ? line
        : line.stream()
            .map(w -> own.contains(w) ? w.at(years.get(own.indexOf(w)).left()) : w)
            .toList();
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
    SpacedHead head = new SpacedHead(HeadColumn.of(words, labels), first, end);
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

  private boolean isSure() {
    return columns.size() >= FEWEST
        && columns.stream().filter(HeadColumn::isKnown).count() >= FEWEST_KNOWN
        && columns.stream().filter(c -> c.is(Field.NAME)).count() == 1
        && columns.stream().anyMatch(HeadColumn::isOfMoney)
        && columns.stream()
            .flatMap(c -> c.words().stream())
            .noneMatch(w -> RowTexts.isAmount(w.text()));
  }

  /**
   * True where a head of amounts says their year: no label of a sheet does, with others beside it.
   */
  boolean isDated() {
    return columns.stream().anyMatch(HeadColumn::isOfYear);
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
    List<HeadColumn> columns = HeadColumn.of(words, labels);
    List<Span> own = words.get(line);
    // 番 above 号, 備 above 考.
    boolean letters =
        own.stream()
            .allMatch(
                w ->
                    columns.stream()
                        .anyMatch(c -> c.holds(w) && c.words().size() > 1 && c.areLetters()));
    return letters
        || own.stream().noneMatch(w -> OPEN.matcher(w.text()).find())
            && own.stream().allMatch(w -> HeadWords.mayBeLine(w.text()))
            && HeadColumn.of(others, labels).stream()
                .filter(HeadColumn::isKnown)
                .allMatch(
                    c ->
                        columns.stream()
                            .anyMatch(d -> d.isKnown() && c.words().stream().allMatch(d::holds)))
            && own.stream().anyMatch(w -> columns.stream().anyMatch(c -> c.holds(w) && c.isKnown()))
            && own.stream()
                .allMatch(
                    w ->
                        columns.stream()
                            .filter(c -> c.holds(w))
                            .anyMatch(c -> c.isKnown() || c.words().size() > 1));
  }
}
