package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.Ruling;

/** Groups rulings that cross or touch: each group may be a table. */
final class Crossings {

  /** The level and the upright rulings of one connected drawing. */
  record Group(List<Ruling> level, List<Ruling> upright) {}

  private final List<Ruling> level;
  private final List<Ruling> upright;
  private final int[] parent;

  private Crossings(List<Ruling> level, List<Ruling> upright) {
    this.level = level;
    this.upright = upright;
    this.parent = new int[level.size() + upright.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** Groups of two level rulings or more and an upright one; both lists sorted by position. */
  static List<Group> groups(List<Ruling> level, List<Ruling> upright) {
    Crossings crossings = new Crossings(level, upright);
    crossings.join();
    return crossings.collect();
  }

  private void join() {
    for (int i = 0; i < level.size(); i++) {
      Ruling l = level.get(i);
      int first = Segments.firstFrom(l.from() - Distances.TOUCH, upright);
      for (int j = first; j < upright.size(); j++) {
        Ruling u = upright.get(j);
        if (u.at() > l.to() + Distances.TOUCH) {
          break;
        }
        if (u.from() <= l.at() + Distances.TOUCH && u.to() >= l.at() - Distances.TOUCH) {
          parent[root(i)] = root(level.size() + j);
        }
      }
    }
  }

  private int root(int i) {
    int r = i;
    while (parent[r] != r) {
      parent[r] = parent[parent[r]];
      r = parent[r];
    }
    return r;
  }

  private List<Group> collect() {
    Map<Integer, Group> byRoot = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      Group group =
          byRoot.computeIfAbsent(root(i), r -> new Group(new ArrayList<>(), new ArrayList<>()));
      if (i < level.size()) {
        group.level().add(level.get(i));
      } else {
        group.upright().add(upright.get(i - level.size()));
      }
    }
    return byRoot.values().stream()
        .filter(g -> g.level().size() >= 2 && g.upright().size() >= 1)
        .toList();
  }
}
