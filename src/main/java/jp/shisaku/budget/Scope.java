package jp.shisaku.budget;

import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine;

/**
 * What holds for the next statement of a cell by what was read before it.
 *
 * @param carried the year and stage that an amount without its own belongs to
 * @param first true until something was read that an amount without a heading could belong to
 * @param byAccount true behind an amount whose account stands in brackets behind it
 * @param needsHead true in a bracket behind an amount, where one without year and stage would be a
 *     part of it
 * @param wholeBefore true in such a bracket behind an amount without a label, and behind うち… of an
 *     amount
 * @param standing what stands before all amounts and goes for those that do not say it
 */
record Scope(
    Head carried,
    boolean first,
    boolean byAccount,
    boolean needsHead,
    boolean wholeBefore,
    Optional<StageBefore> standing) {

  static final Scope START = new Scope(Head.NONE, true, false, false, false, Optional.empty());

  /**
   * The year and stage of a heading: without a year the one before it; without a stage, that too.
   */
  Head of(Heading heading) {
    Head own = heading.head();
    if (own.hasYear()) {
      return heading.staged() || heading.damaged() ? own : own.withStageOf(stage());
    }
    return heading.staged() ? own.withYearOf(carried) : carried;
  }

  private Head stage() {
    return standing.map(StageBefore::head).orElse(Head.NONE);
  }

  /** A line with the source that stands before all amounts, where it says none itself. */
  BudgetLine told(BudgetLine line) {
    return line.label().isEmpty()
        ? standing.flatMap(StageBefore::source).map(line::labelled).orElse(line)
        : line;
  }

  /** Below what goes for the amounts behind it. */
  Scope below(Optional<StageBefore> before) {
    return new Scope(carried, first, byAccount, needsHead, wholeBefore, before);
  }

  Scope carrying(Head head) {
    return new Scope(head, first, byAccount, needsHead, wholeBefore, standing);
  }

  Scope withWholeBefore(boolean whole) {
    return new Scope(carried, first, byAccount, needsHead, whole, standing);
  }

  /** Behind a statement. */
  Scope behind(Head head, boolean account) {
    return new Scope(head, false, account, needsHead, wholeBefore, standing);
  }

  Scope behindUnreadable() {
    return behind(Head.NONE, false);
  }

  /** In a bracket. */
  Scope inBracket(Head head, boolean opens, boolean needed) {
    return new Scope(head, opens, byAccount, needed, false, standing);
  }

  /** Behind a bracket that was read in this scope, in the one around it. */
  Scope outOfBracket(Scope outer) {
    return new Scope(
        outer.carried,
        first && outer.first,
        byAccount,
        outer.needsHead,
        outer.wholeBefore,
        outer.standing);
  }

  /** In a remark, whose amounts have their own year and stage. */
  Scope inRemark() {
    return new Scope(Head.NONE, false, byAccount, needsHead, wholeBefore, Optional.empty());
  }

  /** Behind a remark that was read in this scope, in the one around it. */
  Scope outOfRemark(Scope outer) {
    return new Scope(outer.carried, outer.first, byAccount, needsHead, wholeBefore, outer.standing);
  }
}
