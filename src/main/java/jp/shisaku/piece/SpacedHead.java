package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;

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
            .map(line -> Span.of(line, width))
            .toList();
    return at(lines, name, words, labels);
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
        && columns.stream().anyMatch(HeadColumn::isOfMoney);
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
    return own.stream().allMatch(w -> HeadWords.mayBeLine(w.text()))
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
