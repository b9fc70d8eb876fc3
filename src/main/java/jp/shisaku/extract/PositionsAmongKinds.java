package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.Classification;
import jp.shisaku.catalogue.Measure.Position;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Fold;

/**
 * Where recognition lost the label 位置づけ, the position stands behind the kinds: ①予算 ①里山のくらし. What
 * other sheets of the publication print as a position, with the same number, and none of them as a
 * kind, is one here, too.
 */
final class PositionsAmongKinds {

  private static final String FIELD = "positions";

  /** A number and the words behind it. */
  private record Coded(Optional<Integer> code, String label) {

    static Coded of(Classification kind) {
      return new Coded(kind.code(), Fold.spacing(kind.label()));
    }

    static Coded of(Position position) {
      return new Coded(position.code(), Fold.spacing(position.label()));
    }
  }

  private PositionsAmongKinds() {}

  /** The same measures, such positions moved to their field, and told. */
  static List<Found<Measure>> moved(List<Found<Measure>> all) {
    List<Measure> certain =
        all.stream().map(Found::value).filter(m -> !m.positions().isEmpty()).toList();
    Set<Coded> positions =
        certain.stream()
            .flatMap(m -> m.positions().stream())
            .filter(position -> position.code().isPresent())
            .map(Coded::of)
            .collect(Collectors.toSet());
    certain.stream()
        .flatMap(m -> m.classification().stream())
        .map(Coded::of)
        .forEach(positions::remove);
    return positions.isEmpty() ? all : all.stream().map(m -> moved(m, positions)).toList();
  }

  private static Found<Measure> moved(Found<Measure> read, Set<Coded> positions) {
    Measure measure = read.value();
    List<Classification> kinds = measure.classification();
    List<Classification> meant =
        kinds.stream().filter(kind -> positions.contains(Coded.of(kind))).toList();
    if (!measure.positions().isEmpty() || meant.isEmpty() || meant.size() == kinds.size()) {
      return read;
    }
    List<Issue> issues = new ArrayList<>(read.issues());
    String printed = meant.stream().map(Classification::label).collect(Collectors.joining(" "));
    issues.add(
        Issue.of(
            IssueCode.VALUE_BY_POSITION, measure.placeOf("classification"), FIELD, FIELD, printed));
    Map<String, Provenance> places = new LinkedHashMap<>(measure.provenance());
    Optional.ofNullable(places.get("classification")).ifPresent(place -> places.put(FIELD, place));
    return new Found<>(
        measure.withKinds(
            kinds.stream().filter(kind -> !meant.contains(kind)).toList(),
            meant.stream().map(kind -> new Position(kind.code(), kind.label())).toList(),
            places),
        issues);
  }
}
