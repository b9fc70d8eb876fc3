package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.aligned.AlignedTables;
import jp.shisaku.label.KindsOfMeasures;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/**
 * Sheets that a text keeps in columns by blanks. Where two labels stand apart on one line, the
 * lines from the name on are placed by their columns and read as {@link AlignedTables} reads a page
 * without rulings; what that cannot tell for certain stays as it is.
 */
record SpacedTables(List<Line> run, Labels labels) {

  /** Where no line has two labels, so many have a label and a value. */
  private static final int FEWEST_LABELS = 3;

  /** One label may stand beside the middle of its value, with the last line of another below it. */
  private static final int FEWEST_STACKED = 2;

  /** The same blocks, the lines of such tables as tables. */
  static List<Block> of(List<Block> blocks, Labels labels) {
    return TypedLines.read(blocks, run -> read(run, labels));
  }

  private static List<Block> read(List<Line> run, Labels labels) {
    List<Block> result = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= run.size(); i++) {
      if (i == run.size() || opens(run.get(i).text(), labels)) {
        new SpacedSheets(run.subList(from, i), labels)
            .parts()
            .forEach(sheet -> result.addAll(new SpacedTables(sheet, labels).read()));
        from = i;
      }
    }
    return result;
  }

  private static boolean opens(String text, Labels labels) {
    return labels.isOfName(text) || Outline.isChapter(text);
  }

  private List<? extends Block> read() {
    if (isStacked()) {
      return RowsAroundLabels.of(run, labels)
          .orElseGet(() -> run.stream().flatMap(line -> labelsApart(line).stream()).toList());
    }
    if (run.stream().noneMatch(this::hasLabelsApart)
        && run.stream().filter(this::hasValueApart).count() < FEWEST_LABELS) {
      return run;
    }
    int from = afterOffices(labels.isOfName(run.get(0).text()) ? 1 : SpacedSheets.afterTitle(run));
    int to = Math.max(nextHeading(), from);
    List<Line> own = run.subList(from, to);
    List<Block> result = new ArrayList<>(run.subList(0, from));
    result.addAll(table(own));
    result.addAll(run.subList(to, run.size()));
    return result;
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

  /** 施策分類　①予算　　予算額　… as a line for each label. */
  private List<Line> labelsApart(Line line) {
    List<String> words = Span.texts(line);
    if (words.size() < 2 || !isLabel(words.get(0)) || !hasLabelsApart(line)) {
      return List.of(line);
    }
    List<String> texts = new ArrayList<>();
    for (String word : words) {
      if (texts.isEmpty() || isLabel(word)) {
        texts.add(word);
      } else {
        texts.add(texts.remove(texts.size() - 1) + "  " + word);
      }
    }
    return texts.stream().map(line::withText).toList();
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
  private boolean hasValueApart(Line line) {
    List<String> words = Span.texts(line);
    return words.size() > 1 && labels.known(words.get(0)).isPresent();
  }

  /**
   * The last paragraph may be the heading of the sheet below, but not below heads of periods, and
   * no label: 詳細 beside the middle of a tall cell has nothing on its line, and nothing below it.
   */
  private int nextHeading() {
    int last = run.size() - 1;
    boolean heading =
        last > 0
            && run.get(last).afterGap()
            && run.get(last).indent() == 0
            && labels.known(run.get(last).text()).isEmpty()
            && !SpacedRoadmaps.mayEnd(run);
    return heading ? last : run.size();
  }
}
