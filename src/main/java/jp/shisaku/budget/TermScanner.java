package jp.shisaku.budget;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.shisaku.budget.Token.Sign;
import jp.shisaku.budget.Token.Sign.Kind;

/**
 * Finds what stands in brackets before amounts and is said of all of them: （単位：百万円）, （内数）, （補正）.
 *
 * @param tokens those before the place that is looked at
 */
record TermScanner(CellText text, YearScanner years, List<Token> tokens) {

  /** The terms that start at a place; empty where none do. */
  Optional<Token> at(int at) {
    return Unit.statedAt(text, at)
        .map(stated -> (Token) new Sign(at, stated.end(), Kind.TERMS))
        .or(() -> includedBefore(at))
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
