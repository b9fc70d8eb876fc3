package jp.shisaku.budget;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.AmountScanner;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Misread;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.budget.term.Words;
import jp.shisaku.budget.term.YearScanner;

/**
 * Finds what stands in brackets before amounts and is said of all of them: （単位：百万円）, （内数）, （補正）.
 *
 * @param tokens those before the place that is looked at
 */
record TermScanner(CellText text, YearScanner years, List<Token> tokens) {

  private static final Set<Words.Kind> SAID_IN_PASSING = Set.of(Words.Kind.TAX, Words.Kind.PASSING);

  private static final int LONGEST_IN_PASSING = 30;

  /** The terms that start at a place; empty where none do. */
  Optional<Token> at(int at) {
    return Unit.statedAt(text, at)
        .map(stated -> (Token) new Sign(at, stated.end(), Kind.TERMS))
        .or(() -> includedBefore(at))
        .or(() -> saidInPassing(at))
        .or(() -> noteMark(at))
        .or(() -> stageBefore(at));
  }

  /** （補正） before all amounts of a cell; （補正） 3百万円 says it of one. */
  private Optional<Token> stageBefore(int at) {
    OptionalInt end =
        text.at(at) == '(' && startsCell() ? StageBefore.end(text, at) : OptionalInt.empty();
    return end.stream()
        .filter(behind -> !startsValue(behind) && figureFollows(behind))
        .mapToObj(behind -> (Token) new Sign(at, behind, Kind.TERMS))
        .findFirst();
  }

  /** An amount or a dash, and no year: 2026年度, 8年度. */
  private boolean startsValue(int at) {
    boolean year = years.at(at).isPresent() || Misread.end(text, at).isPresent();
    return !year && (AmountScanner.startsFigure(text, at) || CellText.isDash(text.at(at)));
  }

  /** True where nothing but terms stands before this in its cell. */
  private boolean startsCell() {
    int before = tokens.size() - 1;
    while (before >= 0 && tokens.get(before).is(Kind.TERMS)) {
      before--;
    }
    return before < 0 || text.at(tokens.get(before).start()) == '|';
  }

  /** （内数） before amounts: at the start of the cell, behind year or stage, or before a colon. */
  private Optional<Token> includedBefore(int at) {
    return Words.end(Words.Kind.INCLUDED_BEFORE, text, at).stream()
        .filter(end -> text.at(end) == ':' || startsCell() || isBehindHead())
        .filter(this::figureFollows)
        .mapToObj(end -> (Token) new Sign(at, end, Kind.TERMS))
        .findFirst();
  }

  /** （税込） and （12月26日閣議決定） of a head before its amount: they change nothing of what is read. */
  private Optional<Token> saidInPassing(int at) {
    int close = text.at(at) == '(' ? text.folded().indexOf(')', at) : -1;
    return close > at + 1
            && close <= at + LONGEST_IN_PASSING
            && (startsCell() || isBehindHead())
            && SAID_IN_PASSING.stream()
                .anyMatch(kind -> Words.isAll(kind, text.printed(at + 1, close)))
            && figureFollows(close)
        ? Optional.of(new Sign(at, close + 1, Kind.TERMS))
        : Optional.empty();
  }

  /** ※1 at a head and apart from its amount: 令和8年度予算案※1：3百万円. */
  private Optional<Token> noteMark(int at) {
    if ("※*".indexOf(text.at(at)) < 0 || text.gapBefore(at) || !isBehindHead()) {
      return Optional.empty();
    }
    int end = at + 1;
    while (end < at + 3 && CellText.isDigit(text.at(end)) && !text.gapBefore(end)) {
      end++;
    }
    boolean apart = text.at(end) == ':' || text.gapBefore(end) && !text.lineBefore(end);
    return apart && startsValue(text.at(end) == ':' ? end + 1 : end)
        ? Optional.of(new Sign(at, end, Kind.TERMS))
        : Optional.empty();
  }

  /** Behind 令和8年度予算案, and not behind 1百万円（案）. */
  private boolean isBehindHead() {
    int head = tokens.size() - 1;
    while (head > 0 && (tokens.get(head).is(Kind.DRAFT) || tokens.get(head).is(Kind.TERMS))) {
      head--;
    }
    return head >= 0 && tokens.get(head).isHead();
  }

  private boolean figureFollows(int start) {
    return IntStream.range(start, text.length()).anyMatch(i -> CellText.isDigit(text.at(i)));
  }
}
