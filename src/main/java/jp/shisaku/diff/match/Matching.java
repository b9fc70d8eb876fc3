package jp.shisaku.diff.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.field.OfficeMoves;

/**
 * Which measure of the old publication is which of the new one: what a person said in lineage.csv,
 * then the best assignment of the rest, once more with the offices' new names that it showed, then
 * splits and merges among what is left.
 */
public final class Matching {

  /** Links at least this alike may teach which office took over from which. */
  private static final double TEACHING = 0.75;

  private Matching() {}

  /**
   * The years by which measures are told.
   *
   * @param old the year of the old publication whose figures both may print
   * @param fresh the year of the new publication
   */
  public record Years(Optional<Integer> old, Optional<Integer> fresh) {}

  /** Every measure of both sides in exactly one link. */
  public static List<Link> between(
      List<Measure> old, List<Measure> fresh, Years years, Lineage lineage) {
    List<Link> links = new ArrayList<>(lineage.said(old, fresh).links());
    List<Measure> openOld = without(old, links.stream().flatMap(link -> link.old().stream()));
    List<Measure> openFresh = without(fresh, links.stream().flatMap(link -> link.fresh().stream()));
    Map<String, Set<String>> forbidden = lineage.forbidden();
    Comparison first = Comparison.of(openOld, openFresh, years.old()).without(forbidden);
    Map<String, String> successors = successors(first, fresh, years);
    Comparison second =
        successors.isEmpty() ? first : first.withOffices(successors).without(forbidden);
    links.addAll(linksOf(second, years));
    return List.copyOf(links);
  }

  private static Map<String, String> successors(
      Comparison comparison, List<Measure> fresh, Years years) {
    int[] assigned = comparison.bestAssignment(years);
    List<FieldChange.Move> moves = new ArrayList<>();
    for (int i = 0; i < assigned.length; i++) {
      if (assigned[i] >= 0
          && comparison.score(i, assigned[i]).orElseThrow().similarity() >= TEACHING) {
        moves.addAll(
            OfficeMoves.of(
                comparison.old().get(i).measure(),
                comparison.fresh().get(assigned[i]).measure(),
                OfficeMoves::areAlike));
      }
    }
    return OfficeMoves.successors(moves, fresh);
  }

  private static List<Link> linksOf(Comparison comparison, Years years) {
    int[] assigned = comparison.bestAssignment(years);
    Set<Integer> exchanged = ExchangedAmounts.in(comparison, assigned, years.fresh());
    SplitsAndMerges groups = SplitsAndMerges.in(comparison, assigned);
    List<Link> links = new ArrayList<>(groups.links());
    Rivals rivals = Rivals.in(comparison);
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < assigned.length; i++) {
      if (assigned[i] >= 0) {
        taken.add(assigned[i]);
      }
      if (!groups.old().contains(i)) {
        Link link = link(comparison, rivals, i, assigned[i]);
        links.add(exchanged.contains(i) ? link.doubted(Reason.Aspect.EXCHANGED) : link);
      }
    }
    IntStream.range(0, comparison.fresh().size())
        .filter(i -> !taken.contains(i) && !groups.fresh().contains(i))
        .forEach(i -> links.add(Link.added(comparison.fresh().get(i).measure())));
    return links;
  }

  private static Link link(Comparison comparison, Rivals rivals, int old, int fresh) {
    Measure before = comparison.old().get(old).measure();
    if (fresh < 0) {
      return Link.removed(before);
    }
    Score score = comparison.score(old, fresh).orElseThrow();
    List<Reason> why = new ArrayList<>(score.why());
    boolean rival = rivals.threaten(old, fresh);
    if (rival) {
      why.add(Reason.of(Reason.Aspect.RIVAL));
    }
    if (score.nameAlone()) {
      why.add(Reason.of(Reason.Aspect.NAME_ALONE));
    }
    if (rival || score.nameAlone() || score.millionths() < Score.LIKELY) {
      why.add(0, Reason.of(Reason.Aspect.POSSIBLE));
    }
    return new Link(
        List.of(before),
        List.of(comparison.fresh().get(fresh).measure()),
        OptionalDouble.of(score.similarity()),
        why);
  }

  private static List<Measure> without(List<Measure> measures, Stream<Measure> settled) {
    Set<String> ids = settled.map(Measure::id).collect(Collectors.toSet());
    return measures.stream().filter(measure -> !ids.contains(measure.id())).toList();
  }
}
