package jp.shisaku.diff.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Coded;

/**
 * What a person said about which measure is which; it overrides what the program finds. Rows that
 * name a measure that is not there say nothing.
 */
public record Lineage(List<Row> rows) {

  /** Nothing said. */
  public static final Lineage NONE = new Lineage(List.of());

  public Lineage {
    rows = List.copyOf(rows);
  }

  /** What two measures are to each other. */
  public enum Relation implements Coded {
    /** The new measure continues the old one. */
    SAME,
    /** The new measure is a part of the old one; a row a part. */
    SPLIT,
    /** The old measure is a part of the new one; a row a part. */
    MERGED,
    /** The two are not the same, however alike they look. */
    DIFFERENT,
    /** The old measure has no successor; it has no new id. */
    REMOVED,
    /** The new measure has no predecessor; it has no old id. */
    ADDED;

    /** True where it says what an old measure became. */
    public boolean links() {
      return this == SAME || this == SPLIT || this == MERGED;
    }
  }

  /**
   * A row of lineage.csv.
   *
   * @param oldId "" for {@link Relation#ADDED}
   * @param newId "" for {@link Relation#REMOVED}
   * @param possible true where no person has confirmed yet what the program only held for possible
   * @param step where in a chain of publications it holds
   */
  public record Row(
      String oldId, String newId, Relation relation, boolean possible, String note, Step step) {

    /** A row that holds wherever its ids stand, and for certain. */
    public Row(String oldId, String newId, Relation relation, String note) {
      this(oldId, newId, relation, false, note, Step.ANY);
    }

    private Row withoutNote() {
      return new Row(oldId, newId, relation, possible, "", step);
    }

    private Stream<String> ids() {
      return Stream.of(oldId, newId).filter(id -> !id.isEmpty());
    }
  }

  /**
   * One comparison in a chain. Ids that stay the same over the years name a measure in several.
   *
   * @param oldPublication its id; "" for any
   * @param newPublication its id; "" for any
   */
  public record Step(String oldPublication, String newPublication) {

    /** Every comparison. */
    public static final Step ANY = new Step("", "");

    private boolean isOf(String old, String fresh) {
      return (oldPublication.isEmpty() || oldPublication.equals(old))
          && (newPublication.isEmpty() || newPublication.equals(fresh));
    }
  }

  /** What was said about two publications, given by their ids. */
  public Lineage between(String old, String fresh) {
    return new Lineage(rows.stream().filter(row -> row.step.isOf(old, fresh)).toList());
  }

  /** The rows about publications of which no two neighbours are compared here. */
  public List<Row> elsewhere(List<Catalogue> chain) {
    return rows.stream().filter(row -> !holdsIn(row, chain)).toList();
  }

  /** How many rows about these publications are only possible yet. */
  public long unconfirmed(List<Catalogue> chain) {
    return rows.stream().filter(row -> row.possible && holdsIn(row, chain)).count();
  }

  /** The ids that none of these publications has, in the order of the rows. */
  public List<String> unknownIds(List<Catalogue> chain) {
    Set<String> known = ids(chain);
    return rows.stream()
        .filter(row -> holdsIn(row, chain))
        .flatMap(Row::ids)
        .filter(id -> !known.contains(id))
        .distinct()
        .toList();
  }

  /**
   * The rows about publications and measures that are there, and yet of no effect: an earlier row
   * says something else of their measures, the ids stand on the wrong sides, or it is the only part
   * of a split or a merge.
   */
  public List<Row> unused(List<Catalogue> chain) {
    Set<String> known = ids(chain);
    return rows.stream()
        .filter(row -> holdsIn(row, chain) && row.ids().allMatch(known::contains))
        .filter(row -> uses(row, chain) == 0)
        .distinct()
        .toList();
  }

  /** The rows that begin or end a measure more than once: of which step is not said. */
  public List<Row> repeated(List<Catalogue> chain) {
    return rows.stream()
        .filter(row -> row.relation == Relation.ADDED || row.relation == Relation.REMOVED)
        .filter(row -> uses(row, chain) > 1)
        .distinct()
        .toList();
  }

  /** In how many steps of the chain the row has an effect. */
  private long uses(Row row, List<Catalogue> chain) {
    return IntStream.range(1, chain.size())
        .filter(i -> used(chain.get(i - 1), chain.get(i)).contains(row.withoutNote()))
        .count();
  }

  private Set<Row> used(Catalogue old, Catalogue fresh) {
    return between(old.publication().id(), fresh.publication().id())
        .said(old.measures(), fresh.measures())
        .rows();
  }

  private static boolean holdsIn(Row row, List<Catalogue> chain) {
    return IntStream.range(1, chain.size())
        .anyMatch(
            i ->
                row.step.isOf(
                    chain.get(i - 1).publication().id(), chain.get(i).publication().id()));
  }

  private static Set<String> ids(List<Catalogue> chain) {
    return chain.stream()
        .flatMap(catalogue -> catalogue.measures().stream())
        .map(Measure::id)
        .collect(Collectors.toSet());
  }

  /** The pairs that a person said are not the same: by old id, the new ids. */
  Map<String, Set<String>> forbidden() {
    return rows.stream()
        .filter(row -> row.relation == Relation.DIFFERENT)
        .collect(
            Collectors.groupingBy(Row::oldId, Collectors.mapping(Row::newId, Collectors.toSet())));
  }

  /**
   * What the rows state of two publications.
   *
   * @param links each measure in one of them at most: the first row wins
   * @param rows those that had an effect, without their notes
   */
  record Said(List<Link> links, Set<Row> rows) {}

  /** Takes the rows in order. */
  Said said(List<Measure> old, List<Measure> fresh) {
    Map<String, Measure> olds = byId(old);
    Map<String, Measure> freshes = byId(fresh);
    List<Link> links = new ArrayList<>();
    Set<Row> used = new HashSet<>();
    for (List<Row> group : groups()) {
      List<Measure> before = take(group, Row::oldId, olds);
      List<Measure> after = take(group, Row::newId, freshes);
      if (complete(group.get(0).relation, before, after)) {
        links.add(new Link(before, after, OptionalDouble.empty(), why(group)));
        group.stream()
            .filter(row -> row.oldId.isEmpty() || has(before, row.oldId))
            .filter(row -> row.newId.isEmpty() || has(after, row.newId))
            .map(Row::withoutNote)
            .forEach(used::add);
        before.forEach(measure -> olds.remove(measure.id()));
        after.forEach(measure -> freshes.remove(measure.id()));
      }
    }
    rows.stream()
        .filter(row -> row.relation == Relation.DIFFERENT)
        .filter(row -> byId(old).containsKey(row.oldId) && byId(fresh).containsKey(row.newId))
        .filter(row -> links.stream().noneMatch(link -> links(link, row)))
        .map(Row::withoutNote)
        .forEach(used::add);
    return new Said(links, used);
  }

  private static boolean links(Link link, Row row) {
    return has(link.old(), row.oldId) && has(link.fresh(), row.newId);
  }

  private static boolean has(List<Measure> measures, String id) {
    return measures.stream().anyMatch(measure -> measure.id().equals(id));
  }

  private static List<Reason> why(List<Row> group) {
    Reason said = new Reason(Reason.Aspect.LINEAGE, OptionalDouble.empty(), group.get(0).note);
    return group.stream().anyMatch(Row::possible)
        ? List.of(Reason.of(Reason.Aspect.POSSIBLE), said)
        : List.of(said);
  }

  private static boolean complete(Relation relation, List<Measure> old, List<Measure> fresh) {
    return switch (relation) {
      case SAME -> !old.isEmpty() && !fresh.isEmpty();
      case SPLIT -> !old.isEmpty() && fresh.size() > 1;
      case MERGED -> old.size() > 1 && !fresh.isEmpty();
      case REMOVED -> !old.isEmpty();
      case ADDED -> !fresh.isEmpty();
      case DIFFERENT -> false;
    };
  }

  /** Rows of one split share the old id, rows of one merge the new id; other rows stand alone. */
  private List<List<Row>> groups() {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      String key =
          switch (row.relation) {
            case SPLIT -> "split " + row.oldId;
            case MERGED -> "merged " + row.newId;
            case SAME, DIFFERENT, REMOVED, ADDED -> "row " + groups.size();
          };
      groups.computeIfAbsent(key, unseen -> new ArrayList<>()).add(row);
    }
    return List.copyOf(groups.values());
  }

  private static List<Measure> take(
      List<Row> rows, Function<Row, String> id, Map<String, Measure> measures) {
    return rows.stream()
        .map(id)
        .distinct()
        .flatMap(wanted -> Optional.ofNullable(measures.get(wanted)).stream())
        .toList();
  }

  private static Map<String, Measure> byId(List<Measure> measures) {
    return measures.stream()
        .collect(
            Collectors.toMap(
                Measure::id, Function.identity(), (first, again) -> first, HashMap::new));
  }
}
