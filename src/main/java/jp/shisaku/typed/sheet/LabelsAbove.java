package jp.shisaku.typed.sheet;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.label.KindsOfMeasures;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.typed.line.HeadColumn;
import jp.shisaku.typed.line.Span;

/**
 * Labels beside each other on a line of their own, with their values below them in columns:
 *
 * <pre>
 * 施策名                    担当部局
 * 里山の橋の改修            里山省橋梁課
 * 目的                      概要
 * 里山の道を守り、村と村を  橋を直す。
 * 結ぶ。
 * </pre>
 */
final class LabelsAbove {

  /** Two words on one line may be labels by chance. */
  private static final int FEWEST = 3;

  private final List<Line> run;
  private final Labels labels;
  private final ToIntFunction<String> width;
  private final List<Block> result = new ArrayList<>();

  /** How many labels have others beside them. */
  private int found;

  private LabelsAbove(List<Line> run, Labels labels) {
    this.run = run;
    this.labels = labels;
    this.width = Span.width(run);
  }

  /** The lines of a sheet with each such row as a table; empty where none is certain. */
  static Optional<List<Block>> of(List<Line> run, Labels labels) {
    LabelsAbove above = new LabelsAbove(run, labels);
    above.read();
    return above.found >= FEWEST && above.result.stream().anyMatch(Table.class::isInstance)
        ? Optional.of(above.result)
        : Optional.empty();
  }

  private void read() {
    for (int i = 0; i < run.size(); ) {
      List<HeadColumn> heads = heads(i);
      if (heads.size() < 2) {
        result.add(run.get(i++));
        continue;
      }
      int first = i + heads.stream().mapToInt(head -> head.words().size()).max().orElseThrow();
      int end = end(first);
      List<Line> lines = run.subList(first, end);
      Optional<Table> table = table(heads, lines);
      table.ifPresentOrElse(result::add, () -> result.addAll(unread(heads, lines)));
      found += heads.size();
      i = end;
    }
  }

  /** The labels of a line that has nothing else; none where it has. */
  private List<HeadColumn> heads(int index) {
    List<Span> below = index + 1 < run.size() ? spans(index + 1) : List.of();
    List<HeadColumn> heads = new ArrayList<>();
    List<Span> feet = new ArrayList<>();
    for (Span word : spans(index)) {
      Optional<Span> foot = word.foot(below, labels);
      Optional<LabelMatch> label =
          foot.flatMap(f -> labels.knownOfTwo(word.text(), f.text()))
              .or(() -> labels.known(word.text()))
              .filter(match -> !KindsOfMeasures.mayBe(match));
      if (label.isEmpty()) {
        return List.of();
      }
      foot.ifPresent(feet::add);
      List<Span> words = Stream.concat(Stream.of(word), foot.stream()).toList();
      heads.add(new HeadColumn(Optional.empty(), words, Optional.of(label.get().field())));
    }
    // What stands beside the rest of a label is the first line of a value.
    return feet.isEmpty() || feet.size() == below.size() ? heads : List.of();
  }

  private List<Span> spans(int index) {
    return Span.of(run.get(index), width);
  }

  /** Where the values end: at the next labels, or else at a blank line. */
  private int end(int first) {
    return IntStream.range(first, run.size())
        .filter(i -> !heads(i).isEmpty())
        .findFirst()
        .orElseGet(
            () ->
                IntStream.range(first, run.size())
                    .filter(i -> i > first && run.get(i).afterGap())
                    .findFirst()
                    .orElse(run.size()));
  }

  private Optional<Table> table(List<HeadColumn> heads, List<Line> lines) {
    return FilledColumns.of(lines, heads.stream().mapToInt(HeadColumn::left).toArray(), width)
        .filter(values -> areBelow(heads, values))
        .map(values -> table(heads, lines, values));
  }

  /** The labels below each other, as those of a text that has lost the order of its page. */
  private static List<Line> unread(List<HeadColumn> heads, List<Line> lines) {
    return Stream.concat(
            heads.stream()
                .map(head -> head.words().stream().map(Span::text).collect(joining()))
                .map(label -> Line.of(label, true)),
            lines.stream())
        .toList();
  }

  /** Beside its label a value would begin right of it. */
  private static boolean areBelow(List<HeadColumn> heads, Span[][] values) {
    return values.length > 0
        && IntStream.range(0, heads.size())
            .allMatch(
                column ->
                    Stream.of(values)
                        .filter(line -> line[column] != null)
                        .allMatch(line -> line[column].left() < heads.get(column).right()));
  }

  private static Table table(List<HeadColumn> heads, List<Line> lines, Span[][] values) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < heads.size(); column++) {
      cells.add(
          Cell.ofTexts(0, column, heads.get(column).words().stream().map(Span::text).toList()));
      List<Block> value = new ArrayList<>();
      for (int i = 0; i < values.length; i++) {
        if (values[i][column] != null) {
          boolean first = value.isEmpty();
          value.add(Line.of(values[i][column].text(), first || lines.get(i).afterGap()));
        }
      }
      cells.add(Cell.of(1, column, value));
    }
    return Table.of(cells);
  }
}
