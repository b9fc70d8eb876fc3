package jp.shisaku.budget;

import java.util.EnumSet;
import java.util.Set;
import jp.shisaku.budget.term.YearBefore;
import jp.shisaku.catalogue.BudgetLine.Phase;

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
 * @param terms what stands before all amounts and goes for those that do not say it
 */
record Scope(
    Head carried,
    boolean first,
    boolean byAccount,
    boolean needsHead,
    boolean wholeBefore,
    TermsBefore terms) {

  private static final Set<Phase> DECIDED =
      EnumSet.of(Phase.INITIAL, Phase.SUPPLEMENTARY, Phase.SETTLEMENT, Phase.EXECUTED);

  /** Before the first token. */
  static Scope start(TermsBefore terms) {
    return new Scope(Head.NONE, true, false, false, false, terms);
  }

  /**
   * The year and stage of a heading: without a year the one before it; without a stage, that too.
   */
  Head of(Heading heading) {
    Head own = heading.head();
    if (own.hasYear()) {
      return heading.staged() || heading.damaged() ? own : own.withStageOf(terms.head());
    }
    if (!heading.staged()) {
      return carried;
    }
    return goesOn(own) ? own.withYearOf(carried) : own;
  }

  /**
   * False for what is asked for behind what was decided, 令和7年度予算額：3億円 要求額：4億円: that is of the next
   * year, as a budget behind that of 前年度 is. 補正 behind a draft, 令和8年度予算案：3億円 補正：1億円, is of the year
   * before.
   */
  private boolean goesOn(Head own) {
    boolean asked =
        own.phase() == Phase.REQUEST && DECIDED.contains(carried.phase()) && !carried.draft();
    boolean again =
        own.phase() == carried.phase() && carried.era().filter(YearBefore::isWord).isPresent();
    boolean supplements =
        own.phase() == Phase.SUPPLEMENTARY
            && (carried.phase() == Phase.INITIAL && carried.draft()
                || carried.phase() == Phase.REQUEST);
    return !asked && !again && !supplements;
  }

  /** The stage of an amount that names none; one with its own year goes on with no other. */
  Phase phase(boolean ownYear) {
    return ownYear || terms.stage().isPresent() ? terms.head().phase() : carried.phase();
  }

  /** Below what goes for the amounts behind it. */
  Scope below(TermsBefore before) {
    return new Scope(carried, first, byAccount, needsHead, wholeBefore, before);
  }

  Scope carrying(Head head) {
    return new Scope(head, first, byAccount, needsHead, wholeBefore, terms);
  }

  Scope withWholeBefore(boolean whole) {
    return new Scope(carried, first, byAccount, needsHead, whole, terms);
  }

  /** Behind a statement. */
  Scope behind(Head head, boolean account) {
    return new Scope(head, false, account, needsHead, wholeBefore, terms);
  }

  Scope behindUnreadable() {
    return behind(Head.NONE, false);
  }

  /** In a bracket. */
  Scope inBracket(Head head, boolean opens, boolean needed) {
    return new Scope(head, opens, byAccount, needed, false, terms);
  }

  /** Behind a bracket that was read in this scope, in the one around it. */
  Scope outOfBracket(Scope outer) {
    return new Scope(
        outer.carried,
        first && outer.first,
        byAccount,
        outer.needsHead,
        outer.wholeBefore,
        outer.terms);
  }

  /** In a remark, whose amounts have their own year and stage. */
  Scope inRemark() {
    return new Scope(Head.NONE, false, byAccount, needsHead, wholeBefore, terms.ofRemark());
  }

  /** Behind a remark that was read in this scope, in the one around it. */
  Scope outOfRemark(Scope outer) {
    return new Scope(outer.carried, outer.first, byAccount, needsHead, wholeBefore, outer.terms);
  }
}
