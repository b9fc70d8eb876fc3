package jp.shisaku.budget;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.budget.term.Words;

/** The tokens of a cell, with the brackets matched. */
final class TokenTree {

  private final CellText text;
  private final List<Token> tokens;
  private final int[] closes;

  /** How many tokens before each are part of a heading, so that a look back takes no time. */
  private final int[] headsBefore;

  TokenTree(CellText text) {
    this.text = text;
    this.tokens = SharedUnit.given(text, Tokenizer.tokens(text));
    this.closes = closes(tokens);
    this.headsBefore = headsBefore(tokens);
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  List<Token> subList(int from, int to) {
    return tokens.subList(from, to);
  }

  /** What is printed from one token to that before another. */
  String printed(int from, int to) {
    return text.printed(get(from).start(), get(to - 1).end());
  }

  /** A token as the tables of words know it. */
  String folded(int index) {
    return text.folded().substring(get(index).start(), get(index).end());
  }

  /** Where a bracket closes; the end of the text for one that does not. */
  int closeOf(int open) {
    return closes[open];
  }

  /** Behind a token, or a bracket with all that is in it, but not behind {@code to}. */
  int behind(int index, int to) {
    return get(index).is(Kind.OPEN) ? Math.min(closeOf(index) + 1, to) : index + 1;
  }

  /** True where there are tokens and all make up a heading: 令和5年度予算(案)：. */
  boolean isHead(int from, int to) {
    return from < to
        && tokens.get(from).isHead()
        && tokens.subList(from, to).stream().allMatch(token -> token.isHead() || isPlain(token));
  }

  /** True for the heads of a table: 令和5年度予算(案) 令和4年度予算, whatever stands around them. */
  boolean holdsHeadsInRow() {
    int stages = 0;
    for (int i = 1; i < size(); i++) {
      boolean stage = get(i) instanceof Token.Stage && get(i - 1) instanceof Token.Year;
      stages = get(i).isHead() || isPlain(get(i)) ? stages + (stage ? 1 : 0) : 0;
      if (stages > 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * Behind what is said of the amount before it, on its line: a bracket, a remark or the rest of
   * the line that is a word of this kind and no more; empty where none is.
   */
  OptionalInt behindSaid(int at, Words.Kind kind) {
    if (at >= size() || text.lineBefore(get(at).start())) {
      return OptionalInt.empty();
    }
    boolean bracket = get(at).is(Kind.OPEN);
    boolean remark = get(at).is(Kind.REMARK);
    int from = bracket || remark ? at + 1 : at;
    int to = bracket ? closeOf(at) : wordsEnd(from);
    boolean ofAmount =
        bracket
            ? isOfAmountBefore(at, to)
            : endsLine(to) && (remark || text.gapBefore(get(at).start()));
    return from < to && ofAmount && Words.isAll(kind, printed(from, to))
        ? OptionalInt.of(bracket ? to + 1 : to)
        : OptionalInt.empty();
  }

  /** The end of a line, or of its words before the next amount. */
  private int wordsEnd(int from) {
    int end = from;
    while (end < size()
        && !(get(end) instanceof Token.Money)
        && (end == from || !text.lineBefore(get(end).start()))) {
      end++;
    }
    return end;
  }

  private boolean endsLine(int end) {
    return end == size() || text.lineBefore(get(end).start());
  }

  /** False for one that is not closed, and for one that heads what follows: 【単価】 10百万円. */
  private boolean isOfAmountBefore(int open, int close) {
    int next = close + 1;
    return close < size()
        && (endsLine(next) || "（(".contains(printed(open, open + 1)) && isParted(next));
  }

  private boolean isParted(int next) {
    return text.gapBefore(get(next).start())
        || !(get(next).isHead() || get(next) instanceof Token.Money);
  }

  /** True where there are tokens and all are words. */
  boolean isText(int from, int to) {
    return from < to
        && tokens.subList(from, to).stream()
            .allMatch(token -> token.isText() || token.is(Kind.SEPARATOR));
  }

  private static boolean isPlain(Token token) {
    return token.is(Kind.OPEN)
        || token.is(Kind.CLOSE)
        || token.is(Kind.COLON)
        || token.is(Kind.TERMS);
  }

  /** Behind the unit of an amount, which may stand behind a bracket: 12,345（12,000）百万円. */
  int unitEnd(int money) {
    int close =
        money + 1 < size() && tokens.get(money + 1).is(Kind.OPEN) ? closeOf(money + 1) : size();
    boolean shared = close < size() && tokens.get(close).end() > tokens.get(close).start() + 1;
    return tokens.get(shared ? close : money).end();
  }

  /** True where these tokens say a stage and no year: 要求額, 予算(案). */
  boolean isStageAlone(int from, int to) {
    return isHead(from, to)
        && tokens.subList(from, to).stream().noneMatch(token -> token instanceof Token.Year);
  }

  boolean holdsHead(int from, int to) {
    return headsBefore[to] > headsBefore[from];
  }

  /** True for / and +, which join statements, but also an amount and what it is for one of. */
  boolean isJoint(int index) {
    return "/+".indexOf(text.at(tokens.get(index).start())) >= 0;
  }

  private static int[] headsBefore(List<Token> tokens) {
    int[] heads = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      heads[i + 1] = heads[i] + (tokens.get(i).isHead() ? 1 : 0);
    }
    return heads;
  }

  /** The units that the cell states for its bare numbers. */
  List<Unit> statedUnits() {
    return tokens.stream()
        .filter(token -> token.is(Kind.TERMS))
        .flatMap(token -> unit(token).stream())
        .distinct()
        .toList();
  }

  private Optional<Unit> unit(Token terms) {
    return Unit.statedIn(text.printed(terms.start(), terms.end()));
  }

  /** True for terms by which amounts are parts of others: （内数）, （百万円・内数）. */
  boolean saysIncluded(int index) {
    Token token = tokens.get(index);
    return token.is(Kind.TERMS)
        && Words.within(Words.Kind.INCLUDED, text, token.start(), token.end());
  }

  /** What terms that say 内数 say; empty for 一部内数, and others by which not all is a part. */
  Optional<IncludedByNote.Said> includedBefore(int index) {
    Token token = tokens.get(index);
    if (statesUnit(index)) {
      return IncludedByNote.said(besideUnit(text.printed(token.start(), token.end())));
    }
    int start = token.start() + (text.at(token.start() + 1) == '※' ? 2 : 1);
    return IncludedByNote.said(text.printed(start, token.end() - 1));
  }

  /** 内数 of （百万円・内数）, 括弧内は内数 of （単位：百万円、括弧内は内数）. */
  static String besideUnit(String terms) {
    return AmountsHead.BETWEEN
        .splitAsStream(terms.substring(1, terms.length() - 1))
        .filter(BudgetReader::saysIncluded)
        .map(String::strip)
        .findFirst()
        .orElse("");
  }

  /** What terms say of the amounts behind them: （補正） 令和7年度：3百万円. */
  Optional<StageBefore> stageBefore(int index) {
    Token token = tokens.get(index);
    return token.is(Kind.TERMS)
        ? StageBefore.in(text.printed(token.start() + 1, token.end() - 1))
        : Optional.empty();
  }

  /**
   * True for | between the cells of a row: what stands before the amounts of one goes no further.
   */
  boolean endsCell(int index) {
    return text.at(tokens.get(index).start()) == '|';
  }

  /** True for terms that hold a unit. */
  boolean statesUnit(int index) {
    return unit(tokens.get(index)).isPresent();
  }

  private static int[] closes(List<Token> tokens) {
    int[] closes = new int[tokens.size()];
    Arrays.fill(closes, tokens.size());
    Deque<Integer> open = new ArrayDeque<>();
    IntStream.range(0, tokens.size())
        .forEach(
            i -> {
              if (tokens.get(i).is(Kind.OPEN)) {
                open.push(i);
              } else if (tokens.get(i).is(Kind.CLOSE) && !open.isEmpty()) {
                closes[open.pop()] = i;
              }
            });
    return closes;
  }
}
