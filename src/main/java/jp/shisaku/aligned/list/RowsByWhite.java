package jp.shisaku.aligned.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.aligned.list.UnruledBody.Row;

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
    return leastWhite(body, parts)
        .map(least -> new RowsByWhite(body, parts, least))
        .filter(rows -> rows.bands.size() > 1)
        .flatMap(RowsByWhite::rows);
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

  /** From how much white on a row may begin: clearly more than between lines. */
  private static Optional<Double> leastWhite(UnruledBody body, List<Row> parts) {
    List<Integer> judged = body.judged();
    double[] whites =
        IntStream.range(1, parts.size())
            .mapToDouble(i -> parts.get(i).top(judged) - parts.get(i - 1).bottom(judged))
            .filter(white -> white > body.lead())
            .sorted()
            .toArray();
    double last = body.lead();
    for (double white : whites) {
      if (white - last >= MORE * body.em()) {
        return Optional.of(white);
      }
      last = white;
    }
    return Optional.empty();
  }

  private Optional<List<Row>> rows() {
    for (int i = 0; i < bands.size(); i++) {
      Row band = bands.get(i);
      long filled = judged.stream().filter(band::isFilled).count();
      boolean unnamed = !band.isFilled(body.nameColumn()) && (filled > 0 || hasAmount(band));
      if (i == 0 && unnamed && bands.stream().skip(1).allMatch(this::isWhole)) {
        // The end of the page before cut a row, and this is the rest of it.
        continue;
      }
      if (amounts(band) > 1 || unnamed || filled == 1 && !isHeading(i)) {
        return Optional.empty();
      }
    }
    return Optional.of(bands);
  }

  private boolean isWhole(Row band) {
    return band.isFilled(body.nameColumn()) && hasAmount(band);
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
