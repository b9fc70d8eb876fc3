package jp.shisaku.diff;

import java.util.List;
import java.util.OptionalDouble;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.match.Reason;
import jp.shisaku.issue.Coded;

/**
 * What became of a measure.
 *
 * @param old ids of the old measures; empty where it was added
 * @param fresh ids of the new measures; empty where it was removed
 * @param similarity 0…1, rounded to two decimals; empty where one side is, or where a person linked
 * @param fields what differs, in the order of the contract; for an added or a removed measure only
 *     its money
 * @param relisted true where all its measures, as they are now or were last, are printed a second
 *     time (再掲), so that their money is in no total
 */
public record Change(
    Kind kind,
    List<String> old,
    List<String> fresh,
    OptionalDouble similarity,
    List<Reason> why,
    List<FieldChange> fields,
    boolean relisted) {

  public Change {
    old = List.copyOf(old);
    fresh = List.copyOf(fresh);
    why = List.copyOf(why);
    fields = List.copyOf(fields);
  }

  /** What happened, in the order in which changes are listed. */
  public enum Kind implements Coded {
    ADDED,
    REMOVED,
    SPLIT,
    MERGED,
    /** Linked, and the name differs in more than spacing, width or dashes. */
    RENAMED,
    /** Linked under the same name, and some compared field differs. */
    CHANGED,
    UNCHANGED;
  }

  /** True where a person should look before the link is believed. */
  public boolean possible() {
    return has(Reason.Aspect.POSSIBLE);
  }

  /**
   * True where a measure was added or removed only as far as can be seen: the other publication was
   * not read in full.
   */
  public boolean perhapsUnread() {
    return has(Reason.Aspect.UNREAD);
  }

  /** True where the two amounts are so far apart that one of them may be in another unit. */
  public boolean perhapsInAnotherUnit() {
    return has(Reason.Aspect.OTHER_UNIT);
  }

  /** True where one amount is what all spend (事業費), and the other what the state pays of it. */
  public boolean ofOtherMoney() {
    return has(Reason.Aspect.OTHER_MONEY);
  }

  private boolean has(Reason.Aspect aspect) {
    return why.stream().anyMatch(reason -> reason.aspect() == aspect);
  }
}
