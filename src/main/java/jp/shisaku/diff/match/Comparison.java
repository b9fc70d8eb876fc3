package jp.shisaku.diff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.field.Figures;

/**
 * The measures of both sides, ordered by id, and the likeness of all pairs that are worth a look.
 * Working in the order of ids makes every result independent of the order of the publications.
 *
 * @param scores of pairs of at least {@link Score#RELATED}; by position of the old, then of the new
 */
record Comparison(
    List<Profile> old, List<Profile> fresh, WordWeights weights, List<Map<Integer, Score>> scores) {

  /** What one millionth outweighs: only between equals do amounts and ids decide. */
  private static final long TIE = 1000;

  /** Prepares and compares; {@code oldYear} is the fiscal year of the old publication. */
  static Comparison of(List<Measure> old, List<Measure> fresh, Optional<Integer> oldYear) {
    WordCount count = new WordCount();
    List<Profile> oldProfiles = profiles(old, oldYear, count);
    List<Profile> freshProfiles = profiles(fresh, oldYear, count);
    WordWeights weights = count.weights();
    List<int[]> candidates = Candidates.between(oldProfiles, freshProfiles);
    return new Comparison(
        oldProfiles,
        freshProfiles,
        weights,
        scores(oldProfiles, freshProfiles, weights, candidates));
  }

  /** The same pairs, compared again after the offices of the old side took their new names. */
  Comparison withOffices(Map<String, String> successors) {
    List<Profile> renamed = old.stream().map(profile -> profile.withOffices(successors)).toList();
    List<int[]> candidates = Candidates.between(renamed, fresh);
    return new Comparison(renamed, fresh, weights, scores(renamed, fresh, weights, candidates));
  }

  /** The same without the pairs that a person ruled out. */
  Comparison without(Map<String, Set<String>> forbidden) {
    List<Map<Integer, Score>> allowed = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      Set<String> others = forbidden.getOrDefault(old.get(i).measure().id(), Set.of());
      Map<Integer, Score> row = new TreeMap<>(scores.get(i));
      row.keySet().removeIf(j -> others.contains(fresh.get(j).measure().id()));
      allowed.add(row);
    }
    return new Comparison(old, fresh, weights, allowed);
  }

  /**
   * For each old measure the position of its new one in the best assignment, or −1. Where nothing
   * else tells two apart, such as two of one name and office in a list, the nearer amounts do.
   */
  int[] bestAssignment(Matching.Years years) {
    List<Assignment.Pair> pairs = new ArrayList<>();
    for (int row = 0; row < old.size(); row++) {
      for (Map.Entry<Integer, Score> entry : scores.get(row).entrySet()) {
        if (entry.getValue().acceptable()) {
          pairs.add(new Assignment.Pair(row, entry.getKey(), gain(row, entry, years)));
        }
      }
    }
    return Assignment.best(old.size(), fresh.size(), pairs);
  }

  /** The same scores by position of the new measure, then of the old. */
  List<Map<Integer, Score>> byFresh() {
    List<Map<Integer, Score>> byFresh = new ArrayList<>();
    fresh.forEach(profile -> byFresh.add(new TreeMap<>()));
    for (int i = 0; i < scores.size(); i++) {
      int row = i;
      scores.get(i).forEach((j, score) -> byFresh.get(j).put(row, score));
    }
    return byFresh;
  }

  Optional<Score> score(int oldPosition, int freshPosition) {
    return Optional.ofNullable(scores.get(oldPosition).get(freshPosition));
  }

  /** What lies above the threshold counts, so one sure link outweighs two doubtful ones. */
  private long gain(int row, Map.Entry<Integer, Score> entry, Matching.Years years) {
    long above = entry.getValue().millionths() - Score.POSSIBLE + 1;
    Measure before = old.get(row).measure();
    Measure after = fresh.get(entry.getKey()).measure();
    long nearness = 2 * Math.round(TIE / 4 * nearness(before, after, years));
    return TIE * above + nearness + (before.id().equals(after.id()) ? 1 : 0);
  }

  private static double nearness(Measure old, Measure fresh, Matching.Years years) {
    long before = years.old().map(year -> Figures.yen(old, year)).orElse(0L);
    long after = years.fresh().map(year -> Figures.yen(fresh, year)).orElse(0L);
    return Likeness.closeness(before, after);
  }

  private static List<Profile> profiles(
      List<Measure> measures, Optional<Integer> year, WordCount count) {
    return measures.stream()
        .sorted(Comparator.comparing(Measure::id))
        .map(measure -> Profile.of(measure, year, count))
        .toList();
  }

  private static List<Map<Integer, Score>> scores(
      List<Profile> old, List<Profile> fresh, WordWeights weights, List<int[]> candidates) {
    Likeness likeness = new Likeness(weights);
    return IntStream.range(0, old.size())
        .mapToObj(row -> row(old.get(row), fresh, likeness, candidates.get(row)))
        .toList();
  }

  private static Map<Integer, Score> row(
      Profile old, List<Profile> fresh, Likeness likeness, int[] candidates) {
    Map<Integer, Score> row = new TreeMap<>();
    Arrays.stream(candidates)
        .forEach(
            position -> {
              Score score = likeness.between(old, fresh.get(position));
              if (score.millionths() >= Score.RELATED) {
                row.put(position, score);
              }
            });
    return row;
  }
}
