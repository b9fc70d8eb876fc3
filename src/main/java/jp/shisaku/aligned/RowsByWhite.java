package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.aligned.UnruledBody.Row;

/**
 * The rows of a list without rulings, where more white is between two rows than between two lines
 * of a cell. However its cells are set in a row, each row then has a name, and at most one amount
 * in a column; where that is not so, the white parts paragraphs, and tells nothing.
 */
final class RowsByWhite {

  /** More white than between lines, by this much; in em. */
  private static final double MORE = 0.2;

  /** White that is larger by less than this may be that between lines; in em. */
  private static final double SAME = 0.12;

  private final UnruledBody body;
  private final List<Integer> judged;
  private final List<Row> bands = new ArrayList<>();

  /** The white above each band but the first. */
  private final List<Double> whites = new ArrayList<>();

  private RowsByWhite(UnruledBody body, List<Row> parts, double least) {
    this.body = body;
    this.judged = body.judged();
    double bottom = Double.NaN;
    for (Row part : parts) {
      double white = part.top(judged) - bottom;
      if (bands.isEmpty() || white >= least) {
        if (!bands.isEmpty()) {
          whites.add(white);
        }
        bands.add(Row.empty(body.columns().size()));
      }
      Row band = bands.get(bands.size() - 1);
      judged.forEach(c -> band.cells().get(c).addAll(part.cells().get(c)));
      bottom = part.bottom(judged);
    }
  }

  /** The rows; empty where the white does not tell them. */
  static Optional<List<Row>> of(UnruledBody body) {
    List<Row> parts = parts(body);
    List<Double> least = leastWhites(body, parts);
    for (int i = 0; i < least.size(); i++) {
      RowsByWhite rows = new RowsByWhite(body, parts, least.get(i));
      boolean sure = i == 0 || rows.bands.stream().allMatch(rows::isRow);
      Optional<List<Row>> read = sure && rows.bands.size() > 1 ? rows.rows() : Optional.empty();
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  /** What no white parts, from the top. */
  private static List<Row> parts(UnruledBody body) {
    List<Row> parts = new ArrayList<>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (Fragment fragment : body.judgedLines()) {
      if (fragment.box().top() > bottom) {
        parts.add(Row.empty(body.columns().size()));
      }
      parts.get(parts.size() - 1).cells().get(body.columnOf(fragment)).add(fragment);
      bottom = Math.max(bottom, fragment.box().bottom());
    }
    return parts;
  }

  /**
   * From how much white on a row may begin: more than between lines, or more than between
   * paragraphs, clearly so.
   */
  private static List<Double> leastWhites(UnruledBody body, List<Row> parts) {
    List<Integer> judged = body.judged();
    List<Double> whites = new ArrayList<>(List.of(body.lead()));
    for (int i = 1; i < parts.size(); i++) {
      whites.add(Math.max(body.lead(), parts.get(i).top(judged) - parts.get(i - 1).bottom(judged)));
    }
    whites.sort(null);
    List<Double> least = new ArrayList<>();
    double last = whites.get(0);
    for (double white : whites) {
      if (white - last >= MORE * body.em()) {
        least.add(white);
      }
      last = white;
    }
    return least;
  }

  private boolean isRow(Row band) {
    return band.isFilled(body.nameColumn()) && amounts(band) == 1;
  }

  private Optional<List<Row>> rows() {
    List<Row> rows = new ArrayList<>();
    boolean top = areSetAtTop();
    for (int i = 0; i < bands.size(); i++) {
      Row band = bands.get(i);
      long filled = judged.stream().filter(band::isFilled).count();
      boolean named = band.isFilled(body.nameColumn());
      if (amounts(band) > 1 || !named && hasAmount(band)) {
        return Optional.empty();
      }
      if (!named && filled > 0) {
        // A paragraph of the row above, as long as all rows begin at their top.
        if (!top || rows.isEmpty()) {
          return Optional.empty();
        }
        Row above = rows.get(rows.size() - 1);
        judged.forEach(c -> above.cells().get(c).addAll(band.cells().get(c)));
      } else if (filled == 1 && !isHeading(i)) {
        return Optional.empty();
      } else {
        rows.add(band);
      }
    }
    return Optional.of(rows);
  }

  /** A heading between rows is as far from those above as from those below. */
  private boolean isHeading(int band) {
    int name = body.nameColumn();
    boolean goesOn =
        band > 0
            && bands.get(band - 1).isFilled(name)
            && body.isBroken(last(bands.get(band - 1).cells().get(name)), name);
    double above = band == 0 ? Double.MAX_VALUE : whites.get(band - 1);
    double below = band == bands.size() - 1 ? 0 : whites.get(band);
    return !goesOn && above >= below - SAME * body.em();
  }

  private static Fragment last(List<Fragment> lines) {
    return lines.get(lines.size() - 1);
  }

  private boolean areSetAtTop() {
    return bands.stream()
        .filter(band -> band.isFilled(body.nameColumn()))
        .allMatch(
            band ->
                judged.stream()
                    .filter(band::isFilled)
                    .allMatch(
                        c ->
                            band.cells().get(c).get(0).box().top() - band.top(judged)
                                <= MORE * body.em()));
  }

  private boolean hasAmount(Row band) {
    return body.amountColumns().stream().anyMatch(band::isFilled);
  }

  private int amounts(Row band) {
    return body.amountColumns().stream()
        .mapToInt(c -> UnruledAmounts.rows(band.cells().get(c)).size())
        .max()
        .orElse(0);
  }
}
