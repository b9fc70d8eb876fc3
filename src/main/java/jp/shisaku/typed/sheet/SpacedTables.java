package jp.shisaku.typed.sheet;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.aligned.AlignedTables;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.label.Field;
import jp.shisaku.label.KindsOfMeasures;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Outline;
import jp.shisaku.typed.line.RowTexts;
import jp.shisaku.typed.line.Span;
import jp.shisaku.typed.line.TypedLines;

/**
 * Sheets that a text keeps in columns by blanks. Where two labels stand apart on one line, the
 * lines from the name on are placed by their columns and read as {@link AlignedTables} reads a page
 * without rulings; what that cannot tell for certain stays as it is.
 */
public record SpacedTables(List<Line> run, Labels labels) {

  /** Where no line has two labels, so many have a label and a value. */
  private static final int FEWEST_LABELS = 3;

  /** One label may stand beside the middle of its value, with the last line of another below it. */
  private static final int FEWEST_STACKED = 2;

  /** Programs place each line of a text for itself: one may begin so many columns further left. */
  private static final int SLACK = 2;

  /** The same blocks, the lines of such tables as tables. */
  public static List<Block> of(List<Block> blocks, Labels labels) {
    return TypedLines.read(blocks, run -> read(run, labels));
  }

  private static List<Block> read(List<Line> run, Labels labels) {
    List<Block> result = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= run.size(); i++) {
      if (i == run.size() || opens(run, i, labels)) {
        new SpacedSheets(run.subList(from, i), labels)
            .parts()
            .forEach(sheet -> result.addAll(new SpacedTables(sheet, labels).read()));
        from = i;
      }
    }
    return result;
  }

  private static boolean opens(List<Line> run, int index, Labels labels) {
    String text = run.get(index).text();
    return labels.isOfName(text)
        || Outline.isChapter(text)
        || wrappedLabel(run, index, labels).filter(m -> m.field() == Field.NAME).isPresent();
  }

  /** 施策の名　　里山の橋 above 称: the label before a value, wrapped in a narrow column. */
  private static Optional<LabelMatch> wrappedLabel(List<Line> run, int index, Labels labels) {
    if (index + 1 == run.size() || run.get(index + 1).afterGap()) {
      return Optional.empty();
    }
    List<String> words = Span.texts(run.get(index));
    return words.size() < 2
        ? Optional.empty()
        : labels.knownOfTwo(words.get(0), Span.texts(run.get(index + 1)).get(0));
  }

  private List<? extends Block> read() {
    Optional<List<Block>> above = LabelsAbove.of(run, labels);
    if (above.isPresent()) {
      return above.get();
    }
    if (isStacked()) {
      return RowsAroundLabels.of(run, labels).orElseGet(this::labelsApart);
    }
    if (run.stream().noneMatch(this::hasLabelsApart)
        && IntStream.range(0, run.size()).filter(this::hasValueApart).count() < FEWEST_LABELS) {
      return run;
    }
    Optional<List<Line>> whole = withWholeName();
    if (whole.isPresent()) {
      return new SpacedTables(whole.get(), labels).read();
    }
    int from = afterOffices(labels.isOfName(run.get(0).text()) ? 1 : SpacedSheets.afterTitle(run));
    int to = Math.max(nextHeading(), from);
    List<Line> own = run.subList(from, to);
    List<Block> result = new ArrayList<>(run.subList(0, from));
    result.addAll(table(own));
    result.addAll(run.subList(to, run.size()));
    return result;
  }

  /**
   * The lines with the rest of the name in the first one, behind which another label stands: what
   * is below the name and right of its label, where it closes a bracket of the name or cannot begin
   * a word.
   */
  private Optional<List<Line>> withWholeName() {
    List<String> words = Span.texts(run.get(0));
    int next =
        IntStream.range(1, words.size())
            .filter(i -> isLabel(words.get(i).split(" ", 2)[0]))
            .findFirst()
            .orElse(0);
    if (run.size() < 2 || next == 0 || !labels.isOfName(run.get(0).text())) {
      return Optional.empty();
    }
    Line below = run.get(1);
    String rest = below.text();
    String name = words.get(next - 1);
    boolean goesOn = Brackets.isOpen(name) && !Brackets.isOpen(name + rest) || rest.startsWith("ー");
    boolean under =
        !below.afterGap()
            && below.indent() > run.get(0).indent() + SLACK
            && Span.texts(below).size() == 1
            && labels.leadingKnown(rest).isEmpty();
    if (!goesOn || !under) {
      return Optional.empty();
    }
    List<String> whole = new ArrayList<>(words);
    whole.set(next - 1, name + rest);
    List<Line> lines = new ArrayList<>(List.of(run.get(0).withText(String.join("   ", whole))));
    lines.addAll(run.subList(2, run.size()));
    return Optional.of(lines);
  }

  private List<? extends Block> table(List<Line> own) {
    Optional<List<Line>> rows = RowsAroundLabels.ofUnindented(own, labels);
    if (rows.isPresent()) {
      return rows.get();
    }
    Optional<List<Block>> table = new PlacedText(own, labels).table();
    return table.isPresent() ? table.get() : RowsAroundLabels.of(own, labels).orElse(own);
  }

  /**
   * True where labels stand above their values, at the same edge: a value beside its label would
   * begin right of it.
   */
  private boolean isStacked() {
    return IntStream.range(0, run.size() - 1)
            .filter(i -> isAlone(run.get(i)) && !isAlone(run.get(i + 1)))
            .filter(i -> run.get(i + 1).indent() == run.get(i).indent())
            .filter(i -> !goesOn(run.get(i).text(), Span.texts(run.get(i + 1)).get(0)))
            .count()
        >= FEWEST_STACKED;
  }

  /** 施策効果 above の詳細: one label in two lines. */
  private boolean goesOn(String upper, String lower) {
    return labels.knownOfTwo(upper, lower).isPresent();
  }

  private boolean isAlone(Line line) {
    return isLabel(line.text());
  }

  /**
   * A label and its value on one line.
   *
   * @param foot the rest of a label that a narrow column wraps, below it
   */
  private record Labelled(Span label, Optional<Span> foot, List<Span> value, List<Line> below) {

    Line line(Line of) {
      String whole = label.text() + foot.map(Span::text).orElse("");
      return of.withText(
          Stream.concat(Stream.of(whole), value.stream().map(Span::text)).collect(joining("  ")));
    }
  }

  /** 担当課　橋課　　予算額　… as a line for each label, and below it what stands below its value. */
  private List<Line> labelsApart() {
    ToIntFunction<String> width = Span.width(run);
    List<Line> result = new ArrayList<>();
    for (int i = 0; i < run.size(); ) {
      int first = i;
      List<Labelled> cells = labelled(i++, width);
      if (cells.size() < 2 && cells.stream().allMatch(cell -> cell.foot().isEmpty())) {
        result.add(run.get(first));
        continue;
      }
      while (i < run.size() && takesBelow(i, cells, width)) {
        i++;
      }
      cells.forEach(
          cell -> {
            result.add(cell.line(run.get(first)));
            result.addAll(cell.below());
          });
    }
    return result;
  }

  /** The labels of a line with their values; none where it does not begin with a label. */
  private List<Labelled> labelled(int index, ToIntFunction<String> width) {
    List<Span> feet =
        index + 1 == run.size() || run.get(index + 1).afterGap()
            ? List.of()
            : Span.of(run.get(index + 1), width);
    List<Labelled> cells = new ArrayList<>();
    for (Span word : Span.of(run.get(index), width)) {
      Optional<Span> foot = word.foot(feet, labels);
      if (isLabel(word.text()) || foot.isPresent()) {
        cells.add(new Labelled(word, foot, new ArrayList<>(), new ArrayList<>()));
      } else if (cells.isEmpty()) {
        return List.of();
      } else {
        cells.get(cells.size() - 1).value().add(word);
      }
    }
    return cells;
  }

  /** Takes the texts of a line that go on below the values of labels; false where not all do. */
  private boolean takesBelow(int index, List<Labelled> cells, ToIntFunction<String> width) {
    Line line = run.get(index);
    List<Span> texts =
        Span.of(line, width).stream()
            .filter(
                text -> cells.stream().noneMatch(c -> c.foot().filter(text::equals).isPresent()))
            .toList();
    List<Labelled> above = texts.stream().flatMap(text -> above(text, cells).stream()).toList();
    if (line.afterGap() || above.size() < texts.size()) {
      return false;
    }
    for (int i = 0; i < texts.size(); i++) {
      Span text = texts.get(i);
      above
          .get(i)
          .below()
          .add(new Line(text.text(), Optional.empty(), text.left(), 0, false, false));
    }
    return true;
  }

  /** The one in whose value a text below begins, and before whose end it ends. */
  private static Optional<Labelled> above(Span text, List<Labelled> cells) {
    int end = Integer.MAX_VALUE;
    for (int i = cells.size() - 1; i >= 0; end = cells.get(i--).label().left()) {
      List<Span> value = cells.get(i).value();
      if (value.size() == 1 && text.left() >= value.get(0).left() - SLACK) {
        return text.right() < end ? Optional.of(cells.get(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where the lines end that have only offices, below the name. */
  private int afterOffices(int from) {
    int end = from;
    while (end < run.size()
        && Span.texts(run.get(end)).size() == 1
        && Offices.isList(run.get(end).text())) {
      end++;
    }
    return end;
  }

  /**
   * Two labels with blanks between them, as a row of a form has; 1.予算 is a kind of measure, too.
   */
  private boolean hasLabelsApart(Line line) {
    return RowTexts.on(line.text()).stream()
            .filter(w -> PlacedText.endOfLabel(w, List.of(""), List.of(), labels) > 0 || isLabel(w))
            .count()
        > 1;
  }

  private boolean isLabel(String word) {
    return labels.known(word).filter(m -> !KindsOfMeasures.mayBe(m)).isPresent();
  }

  /** A label with blanks between it and its value. */
  private boolean hasValueApart(int index) {
    List<String> words = Span.texts(run.get(index));
    return words.size() > 1 && labels.known(words.get(0)).isPresent()
        || wrappedLabel(run, index, labels).isPresent();
  }

  /**
   * The last paragraph may be the heading of the sheet below, but with a note on the unit below it,
   * but no sentence, not below heads of periods or a label between blank lines, and no label: 詳細
   * beside the middle of a tall cell has nothing on its line, and nothing below it.
   */
  private int nextHeading() {
    int last = run.size() - 1;
    if (last > 0 && Unit.isNote(run.get(last).text())) {
      last--;
    }
    boolean heading =
        last > 0
            && run.get(last).afterGap()
            && run.get(last).indent() == 0
            && run.get(last).text().indexOf('。') < 0
            && !(run.get(last - 1).afterGap() && isAlone(run.get(last - 1)))
            && labels.known(run.get(last).text()).isEmpty()
            && !SpacedRoadmaps.mayEnd(run);
    return heading ? last : run.size();
  }
}
