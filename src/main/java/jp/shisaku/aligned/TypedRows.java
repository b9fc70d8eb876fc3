package jp.shisaku.aligned;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shisaku.aligned.AlignedRows.Ends;
import jp.shisaku.page.White;

/**
 * Where the rows of a text end, whose lines are all of one height: at blank lines, and where the
 * labels are in the middle. Columns with lines at other heights make more lines of a row than any
 * of them has, so that the middle is known to a line or two.
 */
record TypedRows(List<Fragment> fragments, Whites whites, Ends ends) {

  /** So much further from the middle its labels may be where a blank line ends a row; in em. */
  private static final double BETWEEN_BLANKS = 0.4;

  /**
   * The row of a text that has its labels in the middle, and best between blank lines; the tallest
   * of those that are as good, without a label of the next row.
   */
  Optional<LabelRow> row(LabelRow labels, List<Double> tops, LabelRow below) {
    Comparator<LabelRow> best = Comparator.comparingDouble(this::cost);
    Optional<LabelRow> blank = betweenBlanks(labels, tops, below);
    Optional<LabelRow> centred =
        tops.stream()
            .flatMap(
                from ->
                    whites.between(labels, below).stream()
                        .map(white -> labels.between(from, white.middle())))
            .filter(row -> below.labels().stream().noneMatch(row::holdsPartOf))
            .filter(row -> row.offCentre(fragments) < LabelRow.OFF_CENTRE * labels.em())
            .min(best.thenComparing(row -> row.top() - row.bottom()));
    Optional<LabelRow> row =
        ends == Ends.BLANK_LINES ? blank.or(() -> centred) : centred.or(() -> blank);
    return row.map(r -> r.labels().size() > 1 && below.labels().size() == 1 ? whole(r, below) : r);
  }

  /** The row that the only blank line before the labels of the next row ends. */
  private Optional<LabelRow> betweenBlanks(LabelRow labels, List<Double> tops, LabelRow below) {
    List<White> blank =
        whites.between(labels, below).stream()
            .filter(white -> whites.blankLines(labels.em()).contains(white))
            .toList();
    return blank.size() != 1
        ? Optional.empty()
        : tops.stream()
            .reduce((first, second) -> second)
            .map(top -> labels.between(top, blank.get(0).middle()))
            .filter(row -> below.labels().stream().noneMatch(row::holdsPartOf));
  }

  /**
   * With the lines right below that stand in the last column alone: the row below has no columns,
   * and a text in it would begin at the left.
   */
  private LabelRow whole(LabelRow row, LabelRow below) {
    double left = row.labels().get(row.labels().size() - 1).box().left();
    LabelRow best = row;
    for (White white : whites.between(row, below)) {
      LabelRow taller = row.between(row.top(), white.middle());
      double from = best.bottom();
      boolean goesOn =
          white.middle() > from
              && whites.blankLines(row.em()).stream()
                  .noneMatch(w -> w.middle() >= from && w.middle() < white.middle())
              && below.labels().stream().noneMatch(taller::holdsPartOf)
              && fragments.stream()
                  .filter(f -> f.box().centerY() > from && taller.holds(f))
                  .allMatch(f -> f.box().left() >= left);
      best = goesOn ? taller : best;
    }
    return best;
  }

  private double cost(LabelRow row) {
    long blank =
        whites.blankLines(row.em()).stream()
            .filter(w -> w.holds(row.top()) || w.holds(row.bottom()))
            .count();
    return row.offCentre(fragments) - BETWEEN_BLANKS * row.em() * blank;
  }

  /** Below 目的 and 概要 side by side a blank line may set off the details, which have no label. */
  double endOf(LabelRow last, double from) {
    return last.labels().size() < 2
        ? Double.POSITIVE_INFINITY
        : whites.blankLines(last.em()).stream()
            .filter(w -> w.middle() > last.centre())
            .map(w -> last.between(from, w.middle()))
            .filter(row -> row.offCentre(fragments) < AlignedRows.EXACT * last.em())
            .map(LabelRow::bottom)
            .findFirst()
            .orElse(Double.POSITIVE_INFINITY);
  }
}
