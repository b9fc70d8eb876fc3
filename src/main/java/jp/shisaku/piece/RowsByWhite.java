package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.piece.UnruledBody.Row;

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

  private boolean doubtful;

  private RowsByWhite(UnruledBody body) {
    this.body = body;
    this.judged = body.judged();
    double bottom = Double.NaN;
    for (Fragment fragment : body.judgedLines()) {
      double more = fragment.box().top() - bottom - body.lead();
      if (bands.isEmpty() || more >= MORE * body.em()) {
        if (!bands.isEmpty()) {
          whites.add(fragment.box().top() - bottom);
        }
        bands.add(Row.empty(body.columns().size()));
        bottom = Double.NEGATIVE_INFINITY;
      } else if (more > SAME * body.em()) {
        doubtful = true;
      }
      bands.get(bands.size() - 1).cells().get(body.columnOf(fragment)).add(fragment);
      bottom = Math.max(bottom, fragment.box().bottom());
    }
  }

  /** The rows; empty where the white does not tell them. */
  static Optional<List<Row>> of(UnruledBody body) {
    RowsByWhite rows = new RowsByWhite(body);
    return rows.doubtful || rows.bands.size() < 2 ? Optional.empty() : rows.rows();
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
    List<Fragment> amounts =
        body.amountColumns().stream().flatMap(c -> band.cells().get(c).stream()).toList();
    return UnruledAmounts.rows(amounts).size();
  }
}
