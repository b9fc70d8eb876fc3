package jp.shisaku.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.field.Figure;
import jp.shisaku.diff.field.Figures;

/**
 * Measures followed over a chain of publications, oldest first, and what each presented as initial
 * budget for its own year.
 *
 * @param lines one a lineage, in the order in which they first appear
 */
public record Lineages(List<Line> lines) {

  public Lineages {
    lines = List.copyOf(lines);
  }

  /**
   * A measure over the years, with everything it was split into and merged with.
   *
   * @param id of the publication in which it first appears, a slash, and of its first measure there
   */
  public record Line(String id, List<Point> points) {

    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * A measure of a lineage in one publication.
   *
   * @param change what became of the measures before it; empty in the first publication
   * @param initial what it presents for that publication's own year; empty where it prints nothing
   * @param certain false where that, or that it prints nothing, is open (未定) or in doubt, or where
   *     the year before or after prints about a thousandfold
   */
  public record Point(
      Edition edition,
      Measure measure,
      Optional<Change> change,
      Optional<Figure> initial,
      boolean certain) {}

  /** Where a measure stands in the chain. */
  private record Spot(int publication, String id) {}

  /**
   * Joins neighbouring diffs.
   *
   * @param catalogues oldest first
   * @param diffs of each with the next: one fewer
   */
  public static Lineages of(List<Catalogue> catalogues, List<CatalogueDiff> diffs) {
    Map<Spot, Spot> parents = new HashMap<>();
    Map<Spot, Change> changes = new HashMap<>();
    Set<Spot> incomparable = new HashSet<>();
    for (int i = 0; i < diffs.size(); i++) {
      for (Change change : diffs.get(i).changes()) {
        join(change, i, parents);
        int next = i + 1;
        change.fresh().forEach(id -> changes.put(new Spot(next, id), change));
        if (isInitialInOtherUnits(change) || change.ofOtherMoney()) {
          change.old().forEach(id -> incomparable.add(new Spot(next - 1, id)));
          change.fresh().forEach(id -> incomparable.add(new Spot(next, id)));
        }
      }
    }
    Map<Spot, List<Point>> points =
        new TreeMap<>(Comparator.comparingInt(Spot::publication).thenComparing(Spot::id));
    for (int i = 0; i < catalogues.size(); i++) {
      Edition edition = Edition.of(catalogues.get(i));
      BudgetSide side = BudgetSide.of(catalogues.get(i), edition);
      for (Measure measure : sorted(catalogues.get(i))) {
        Spot spot = new Spot(i, measure.id());
        Optional<Change> change = Optional.ofNullable(changes.get(spot));
        boolean certain = certain(measure, side) && !incomparable.contains(spot);
        points
            .computeIfAbsent(root(spot, parents), unseen -> new ArrayList<>())
            .add(new Point(edition, measure, change, initial(measure, edition), certain));
      }
    }
    return new Lineages(
        points.entrySet().stream()
            .map(entry -> new Line(id(entry.getKey(), catalogues), entry.getValue()))
            .toList());
  }

  private static boolean isInitialInOtherUnits(Change change) {
    return change.fields().stream()
        .filter(field -> field.field() == FieldChange.Field.BUDGET_INITIAL)
        .anyMatch(field -> field instanceof FieldChange.Amount amount && amount.inOtherUnits());
  }

  private static void join(Change change, int publication, Map<Spot, Spot> parents) {
    if (change.old().isEmpty()) {
      return;
    }
    Spot first = new Spot(publication, change.old().get(0));
    change.old().forEach(id -> join(first, new Spot(publication, id), parents));
    change.fresh().forEach(id -> join(first, new Spot(publication + 1, id), parents));
  }

  /** The earlier root stays the root, so that a lineage is named by where it first appears. */
  private static void join(Spot a, Spot b, Map<Spot, Spot> parents) {
    Spot one = root(a, parents);
    Spot two = root(b, parents);
    Comparator<Spot> earlier = Comparator.comparingInt(Spot::publication).thenComparing(Spot::id);
    int order = earlier.compare(one, two);
    if (order < 0) {
      parents.put(two, one);
    } else if (order > 0) {
      parents.put(one, two);
    }
  }

  private static Spot root(Spot spot, Map<Spot, Spot> parents) {
    Spot root = spot;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    return root;
  }

  private static List<Measure> sorted(Catalogue catalogue) {
    return catalogue.measures().stream().sorted(Comparator.comparing(Measure::id)).toList();
  }

  private static Optional<Figure> initial(Measure measure, Edition edition) {
    return edition.fiscalYear().flatMap(year -> Figures.any(measure, year, Phase.INITIAL));
  }

  private static boolean certain(Measure measure, BudgetSide side) {
    return side.year().filter(year -> side.isCertain(measure, year, Phase.INITIAL)).isPresent();
  }

  private static String id(Spot root, List<Catalogue> catalogues) {
    return catalogues.get(root.publication).publication().id() + "/" + root.id;
  }
}
