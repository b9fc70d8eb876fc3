package jp.shisaku.typed.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;

/** The heads of a list of which each has a line of its own, or two. */
record HeadsInLines(Labels labels) {

  /** A head: its lines, and what stands below it. */
  record Head(List<Line> lines, Optional<Field> field) {

    boolean is(Field which) {
      return field.filter(f -> f == which).isPresent();
    }

    private boolean holdsStage() {
      return lines.stream().anyMatch(line -> BudgetReader.holdsStage(line.text()));
    }

    private boolean isDated() {
      return lines.stream().anyMatch(line -> !FiscalYears.in(line.text()).isEmpty());
    }
  }

  /**
   * The lines as heads; 令和5年度 and 当初予算 may be two of them, or one, and 予算額 stand above the years
   * behind it.
   */
  Stream<List<Head>> ways(List<Line> lines) {
    if (lines.isEmpty()) {
      return Stream.of(List.of());
    }
    Head first = head(lines.subList(0, 1));
    Optional<Head> both =
        Optional.of(lines.subList(0, Math.min(2, lines.size())))
            .filter(two -> two.size() == 2)
            .map(this::head)
            .filter(this::isOne);
    if (both.isPresent() && first.isDated() && !first.holdsStage()) {
      return ways(lines, both.get());
    }
    Stream<List<Head>> ways =
        Stream.concat(ways(lines, first), both.stream().flatMap(head -> ways(lines, head)));
    return first.is(Field.BUDGET) && !first.isDated()
        ? Stream.concat(ways, ways(lines.subList(1, lines.size())).map(r -> below(first, r)))
        : ways;
  }

  private Stream<List<Head>> ways(List<Line> lines, Head first) {
    return ways(lines.subList(first.lines().size(), lines.size()))
        .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList());
  }

  /** The same heads, the one above all amounts that follow it in the head of each. */
  private List<Head> below(Head above, List<Head> heads) {
    List<Head> all = new ArrayList<>(heads);
    for (int i = 0; i < all.size() && all.get(i).is(Field.BUDGET); i++) {
      List<Line> lines =
          Stream.concat(above.lines().stream(), all.get(i).lines().stream()).toList();
      all.set(i, new Head(lines, all.get(i).field()));
    }
    return all;
  }

  /** Of two lines of one head the second says no year: with one, it would be a head of its own. */
  private boolean isOne(Head both) {
    Line second = both.lines().get(1);
    return both.is(Field.BUDGET)
        && FiscalYears.in(second.text()).isEmpty()
        && labels.column(second.text()).filter(f -> f != Field.BUDGET).isEmpty();
  }

  private Head head(List<Line> lines) {
    String text = lines.stream().map(Line::text).map(String::strip).collect(Collectors.joining());
    return new Head(List.copyOf(lines), HeadWords.field(text, labels));
  }
}
