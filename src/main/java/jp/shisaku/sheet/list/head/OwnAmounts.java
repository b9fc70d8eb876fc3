package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shisaku.label.Field;
import jp.shisaku.sheet.list.head.ColumnHead.Part;

/**
 * Which columns of amounts are a measure's own where others of the same stage are parts of them.
 */
final class OwnAmounts {

  private OwnAmounts() {}

  /**
   * The heads whose amounts are a measure's own: of the columns of one year and stage the total, or
   * the one that names no part, or else the accounts, where all parts are accounts. Beside those
   * that say a year or a stage, the others are none.
   */
  static Map<Integer, ColumnHead> among(Map<Integer, ColumnHead> heads) {
    Map<Integer, ColumnHead> own = new TreeMap<>(heads);
    Map<String, List<ColumnHead>> together =
        heads.values().stream()
            .filter(ColumnHead::describesAmounts)
            .collect(Collectors.groupingBy(ColumnHead::kind));
    if (heads.values().stream().anyMatch(OwnAmounts::saysStage)) {
      own.values().removeIf(ColumnHead::isOfAnyYear);
    }
    own.values()
        .removeIf(
            head ->
                head.describesAmounts()
                    && !isOwn(head.part(), together.get(head.kind()))
                    && !isOnlyTotal(head, together));
    return own;
  }

  /** 予算額, beside which 事業費 and 総事業費 are amounts of something else. */
  private static boolean saysStage(ColumnHead head) {
    return head.describesAmounts() && !head.isOfAnyYear();
  }

  /** 計 alone of the year before, where that of this year stands beside its accounts. */
  private static boolean isOnlyTotal(ColumnHead head, Map<String, List<ColumnHead>> together) {
    return head.part() == Part.TOTAL
        && together.get(head.kind()).size() == 1
        && together.values().stream()
            .map(heads -> heads.stream().map(ColumnHead::part).collect(Collectors.toSet()))
            .anyMatch(parts -> parts.containsAll(Set.of(Part.TOTAL, Part.ACCOUNT)));
  }

  private static boolean isOwn(Part part, List<ColumnHead> together) {
    Set<Part> parts = together.stream().map(ColumnHead::part).collect(Collectors.toSet());
    boolean whole = parts.contains(Part.WHOLE) || parts.contains(Part.ADDED_UP);
    return switch (part) {
      case ADDED_UP, CONTACT -> true;
      case WHOLE -> !parts.contains(Part.ADDED_UP);
      case TOTAL -> !whole && parts.size() > 1;
      case ACCOUNT -> parts.size() == 1;
      case STATE -> !whole && !parts.contains(Part.TOTAL);
      case PROJECT -> !whole && !parts.contains(Part.TOTAL) && !parts.contains(Part.STATE);
      case OTHER -> false;
    };
  }

  /**
   * True where none of its year and stage gives a line, or where it is no part of the one that
   * does.
   */
  static boolean isLeftOut(ColumnHead head, Map<Integer, ColumnHead> found) {
    List<Part> own =
        found.values().stream()
            .filter(other -> other.field() == Field.BUDGET && other.kind().equals(head.kind()))
            .map(ColumnHead::part)
            .toList();
    return own.isEmpty()
        || own.contains(Part.STATE) && (head.part() == Part.OTHER || head.part() == Part.PROJECT);
  }
}
