package jp.shisaku.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;

/** Finds which office took over from which, from measures that are sure to be the same. */
final class OfficeMoves {

  private OfficeMoves() {}

  /**
   * The moves of one measure: the offices that only the old sheet names against those that only the
   * new one names, in printed order, where they are equally many; else nothing can be said.
   */
  static List<FieldChange.Move> of(Measure old, Measure fresh) {
    List<Office> gone = without(old.offices(), fresh.offices());
    List<Office> come = without(fresh.offices(), old.offices());
    List<FieldChange.Move> moves = new ArrayList<>();
    if (gone.size() == come.size()) {
      for (int i = 0; i < gone.size(); i++) {
        moves.add(new FieldChange.Move(gone.get(i).printed(), come.get(i).printed()));
      }
    }
    return moves;
  }

  /**
   * The successor of each old office, both folded, where it has one: most of the moves name it, and
   * the old office is gone from the new publication.
   */
  static Map<String, String> successors(List<FieldChange.Move> moves, List<Measure> fresh) {
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    moves.forEach(
        move ->
            votes
                .computeIfAbsent(Folding.fold(move.from()), unseen -> new TreeMap<>())
                .merge(Folding.fold(move.to()), 1, Integer::sum));
    fresh.stream()
        .flatMap(measure -> measure.offices().stream())
        .forEach(office -> votes.remove(Folding.fold(office.printed())));
    Map<String, String> successors = new HashMap<>();
    votes.forEach((from, to) -> majority(to).ifPresent(name -> successors.put(from, name)));
    return successors;
  }

  private static Optional<String> majority(Map<String, Integer> votes) {
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static List<Office> without(List<Office> offices, List<Office> others) {
    List<String> known = others.stream().map(office -> Folding.fold(office.printed())).toList();
    return offices.stream()
        .filter(office -> !known.contains(Folding.fold(office.printed())))
        .toList();
  }
}
