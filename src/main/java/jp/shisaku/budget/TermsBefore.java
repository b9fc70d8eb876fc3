package jp.shisaku.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Words;
import jp.shisaku.catalogue.BudgetLine;

/**
 * What stands in brackets before amounts, as labels and heads say it, and goes for those behind it
 * that do not say it themselves, up to the end of their cell: （補正） 令和7年度：3百万円, （予算額（国費））, and 内数 in
 * 予算額（内数）：令和8年度 640百万円, 令和8年度予算案（百万円・内数） 640, 予算額（里山留学費の内数）.
 *
 * <p>内数 behind a year goes for the amounts of that year, and beside a unit for all of the cell.
 *
 * @param stage stage and source
 * @param included what the amounts are parts of
 * @param ofOneHead true where that goes only as long as no other year or stage stands before an
 *     amount
 */
record TermsBefore(
    Optional<StageBefore> stage, Optional<IncludedByNote.Said> included, boolean ofOneHead) {

  static final TermsBefore NONE = new TermsBefore(Optional.empty(), Optional.empty(), false);

  /** Before the first token: 内数 beside the unit, wherever that stands. */
  static TermsBefore all(TokenTree tree) {
    Optional<IncludedByNote.Said> besideUnit =
        IntStream.range(0, tree.size())
            .filter(i -> tree.saysIncluded(i) && tree.statesUnit(i))
            .mapToObj(tree::includedBefore)
            .findFirst()
            .flatMap(first -> first);
    return new TermsBefore(Optional.empty(), besideUnit, false);
  }

  /** Behind a token that stands between two statements. */
  TermsBefore behind(TokenTree tree, int index) {
    TermsBefore before = tree.endsCell(index) ? NONE : this;
    return tree.saysIncluded(index)
        ? new TermsBefore(before.stage, tree.includedBefore(index), false)
        : new TermsBefore(
            tree.stageBefore(index).or(before::stage), before.included, before.ofOneHead);
  }

  /** At an amount, with what stands before it in its own statement. */
  TermsBefore at(TokenTree tree, int from, int value, Heading heading) {
    int at = from;
    while (at < value && !tree.saysIncluded(at)) {
      at++;
    }
    if (at < value) {
      boolean year = tree.subList(from, at).stream().anyMatch(Token.Year.class::isInstance);
      return new TermsBefore(stage, tree.includedBefore(at), year);
    }
    boolean ended = ofOneHead && (heading.head().hasYear() || heading.staged());
    return ended ? new TermsBefore(stage, Optional.empty(), true) : this;
  }

  /** Without the stage: the amounts of a remark have their own. */
  TermsBefore ofRemark() {
    return new TermsBefore(Optional.empty(), included, ofOneHead);
  }

  /** The stage of amounts that say none. */
  Head head() {
    return stage.map(StageBefore::head).orElse(Head.NONE);
  }

  /** A line with all that it does not say itself. */
  BudgetLine told(BudgetLine line) {
    BudgetLine part =
        line.amountYen().isPresent()
            ? included.map(known -> line.partOf(known.whole())).orElse(line)
            : line;
    return part.label().isEmpty()
        ? stage.flatMap(StageBefore::source).map(part::labelled).orElse(part)
        : part;
  }

  /**
   * True where 内数 stands before amounts of which some are no parts, or say so themselves. 予算額 内数
   * leaves open of what it is said.
   */
  static boolean areUnclear(List<BudgetLine> lines, CellText text, TokenTree tree) {
    boolean own = lines.stream().anyMatch(BudgetLine::isOwn);
    boolean before = IntStream.range(0, tree.size()).anyMatch(tree::saysIncluded);
    boolean alone = tree.size() > 0 && tree.get(0).is(Kind.INCLUDED);
    return own && (before || alone) || before && Words.within(Words.Kind.WHOLE, text.folded());
  }
}
