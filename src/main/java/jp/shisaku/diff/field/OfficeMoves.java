package jp.shisaku.diff.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;

/** Finds which office took over from which, from measures that are sure to be the same. */
public final class OfficeMoves {

  private OfficeMoves() {}

  /**
   * The moves of one measure: the offices that only the old sheet names against those that only the
   * new one names, in printed order, where they are equally many; else nothing can be said.
   *
   * @param same whether two offices are one
   */
  public static List<FieldChange.Move> of(
      Measure old, Measure fresh, BiPredicate<Office, Office> same) {
    List<Office> gone = without(old.offices(), fresh.offices(), same);
    List<Office> come = without(fresh.offices(), old.offices(), same);
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
  public static Map<String, String> successors(List<FieldChange.Move> moves, List<Measure> fresh) {
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

  /** True where both sheets print the same. */
  public static boolean areAlike(Office a, Office b) {
    return Folding.fold(a.printed()).equals(Folding.fold(b.printed()));
  }

  /** True also where only one of them prints the ministry (総務省) before the very same parts. */
  static boolean areOne(Office a, Office b) {
    boolean ofOneMinistry = a.ministry().isEmpty() != b.ministry().isEmpty();
    List<String> parts = withinMinistry(a);
    return areAlike(a, b) || ofOneMinistry && !parts.isEmpty() && parts.equals(withinMinistry(b));
  }

  private static List<String> withinMinistry(Office office) {
    return Stream.of(office.bureau(), office.department(), office.division(), office.office())
        .flatMap(Optional::stream)
        .map(Folding::fold)
        .toList();
  }

  private static List<Office> without(
      List<Office> offices, List<Office> others, BiPredicate<Office, Office> same) {
    return offices.stream()
        .filter(office -> others.stream().noneMatch(other -> same.test(office, other)))
        .toList();
  }
}
