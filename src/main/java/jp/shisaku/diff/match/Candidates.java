package jp.shisaku.diff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which pairs are worth comparing. Up to {@link #SMALL} pairs: all of them. Beyond, a measure is
 * compared with those that share most of its rare words, character pairs of the name, offices and
 * amount, a bounded number each, so that pairs grow with the measures and not with their square.
 */
final class Candidates {

  private static final long SMALL = 100_000;
  private static final int NEAREST = 16;

  /** A key of more measures than this does not tell them apart. */
  private static final int COMMON = 200;

  private Candidates() {}

  /** For each old measure the new ones to compare it with, ascending, as positions in the lists. */
  static List<int[]> between(List<Profile> old, List<Profile> fresh) {
    if ((long) old.size() * fresh.size() <= SMALL) {
      int[] all = IntStream.range(0, fresh.size()).toArray();
      return old.stream().map(profile -> all).toList();
    }
    List<TreeSet<Integer>> found =
        Stream.generate(TreeSet<Integer>::new).limit(old.size()).toList();
    nearest(old, fresh, (from, to) -> found.get(from).add(to));
    nearest(fresh, old, (from, to) -> found.get(to).add(from));
    return found.stream().map(near -> near.stream().mapToInt(Integer::intValue).toArray()).toList();
  }

  private interface Pairs {
    void add(int from, int to);
  }

  private static void nearest(List<Profile> from, List<Profile> to, Pairs pairs) {
    Map<Object, int[]> index = index(to);
    double[] shared = new double[to.size()];
    for (int i = 0; i < from.size(); i++) {
      List<Integer> touched = new ArrayList<>();
      for (Object key : keys(from.get(i))) {
        int[] holders = index.getOrDefault(key, new int[0]);
        for (int holder : holders) {
          if (shared[holder] == 0) {
            touched.add(holder);
          }
          shared[holder] += 1.0 / holders.length;
        }
      }
      touched.sort((a, b) -> compare(shared, a, b));
      for (int holder : touched.subList(0, Math.min(NEAREST, touched.size()))) {
        pairs.add(i, holder);
      }
      touched.forEach(holder -> shared[holder] = 0);
    }
  }

  private static int compare(double[] shared, int a, int b) {
    int more = Double.compare(shared[b], shared[a]);
    return more != 0 ? more : Integer.compare(a, b);
  }

  /** By key the measures that have it, without the keys of too many. */
  private static Map<Object, int[]> index(List<Profile> profiles) {
    Map<Object, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (Object key : keys(profiles.get(i))) {
        holders.computeIfAbsent(key, unseen -> new ArrayList<>()).add(i);
      }
    }
    return holders.entrySet().stream()
        .filter(entry -> entry.getValue().size() <= COMMON)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> entry.getValue().stream().mapToInt(Integer::intValue).toArray()));
  }

  /** Words as they are numbered, pairs of characters as longs, offices by name. */
  private static List<Object> keys(Profile profile) {
    List<Object> keys = new ArrayList<>();
    Arrays.stream(profile.words()).forEach(keys::add);
    Arrays.stream(profile.namePairs()).asLongStream().forEach(keys::add);
    profile.offices().stream().distinct().forEach(keys::add);
    return keys;
  }
}
