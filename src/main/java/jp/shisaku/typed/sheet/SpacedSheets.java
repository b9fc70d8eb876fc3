package jp.shisaku.typed.sheet;

import java.util.List;
import java.util.Optional;
import jp.shisaku.aligned.RepeatedLabels;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.typed.line.Span;

/**
 * Parts the lines of a text where the next sheet begins that has its title for a name: at a label
 * which the sheet before has had, with the paragraph of one line above it.
 */
record SpacedSheets(List<Line> run, Labels labels) {

  /** A title stands at most so many lines above the first label: its office is between. */
  private static final int MOST_ABOVE = 3;

  /** A sheet has had so many labels before they begin again. */
  private static final int FEWEST_BEFORE = 3;

  /** The lines of each sheet; all of them where there is one. */
  List<List<Line>> parts() {
    return RepeatedLabels.parts(
        run, this::label, (label, from, field) -> title(label, from), FEWEST_BEFORE);
  }

  /** The label at the head of a line, with blanks before its value or alone above it. */
  private Optional<Field> label(Line line) {
    return Span.texts(line).stream()
        .findFirst()
        .flatMap(labels::known)
        .map(LabelMatch::field)
        .filter(Field::isOfMeasure);
  }

  private int title(int label, int from) {
    for (int i = label - 1; i > from && label - i <= MOST_ABOVE; i--) {
      if (isTitle(run, i)) {
        return i;
      }
    }
    return from;
  }

  /** Where the lines end that stand above a sheet: its title, and what is before it. */
  static int afterTitle(List<Line> run) {
    int end = 0;
    while (end + 1 < run.size() && isTitle(run, end)) {
      end++;
    }
    return end;
  }

  /** A line between blank ones, at the edge, without columns. */
  private static boolean isTitle(List<Line> run, int index) {
    Line line = run.get(index);
    return line.afterGap()
        && run.get(index + 1).afterGap()
        && line.indent() == 0
        && Span.texts(line).size() == 1;
  }
}
