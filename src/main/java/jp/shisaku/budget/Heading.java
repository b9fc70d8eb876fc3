package jp.shisaku.budget;

import java.util.List;
import java.util.Optional;

/**
 * What stands before an amount.
 *
 * @param head year and stage, as far as printed here
 * @param staged true where a word of the stage is printed here
 * @param damaged true where that word was misread, so that nobody can tell the stage
 * @param label what the amount is for, as printed
 * @param remarks words before the heading that do not belong to it
 * @param skipped how many characters those words take at the start
 */
record Heading(
    Head head,
    boolean staged,
    boolean damaged,
    Optional<String> label,
    List<String> remarks,
    int skipped) {

  Heading {
    remarks = List.copyOf(remarks);
  }

  /** This heading with the year and stage that stand in brackets behind the amount. */
  Heading with(Heading behind) {
    Head own = behind.head().hasYear() ? behind.head() : behind.head().withYearOf(head);
    Head both = behind.staged() ? own.withDraft(head.draft()) : own.withStageOf(head);
    return new Heading(
        both, staged || behind.staged(), damaged || behind.damaged(), label, remarks, skipped);
  }

  /** True where nothing says what the amount is. */
  boolean isBare() {
    return !head.hasYear() && !staged && label.isEmpty();
  }

  /** True where only a label says what the amount is, so that year and stage are carried over. */
  boolean isLabelAlone() {
    return !head.hasYear() && !staged && label.isPresent();
  }
}
