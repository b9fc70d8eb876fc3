package jp.shisaku.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.Amount;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Words;
import jp.shisaku.catalogue.BudgetLine.HeldElsewhere;

/**
 * What follows an amount and belongs to it: 程度の内数, (案), (一般会計), (ほかデジタル庁16百万円).
 *
 * @param includedIn 里山留学費 of （里山留学費の内数）
 * @param account the account in brackets behind the amount
 * @param sound false where a text goes on that makes the amount part of something else: 10百万円を,
 *     10百万円/件
 * @param end index of the token behind it
 */
record Tail(
    boolean included,
    Optional<String> includedIn,
    boolean draft,
    Optional<String> account,
    List<HeldElsewhere> others,
    boolean sound,
    int end) {

  /**
   * The tail that starts at a token.
   *
   * @param labelled true where the amount has a label already, so that an account is the next one's
   */
  static Tail read(CellText text, TokenTree tree, int from, int to, boolean labelled) {
    return new Reader(text, tree, to, labelled).read(from);
  }

  /** Where a name in Japanese was wrapped. */
  private static final Pattern WRAPPED = Pattern.compile("(?<=[^\\p{ASCII}])\\s+(?=[^\\p{ASCII}])");

  /** Takes piece by piece, until one belongs to something else. */
  private static final class Reader {

    private final CellText text;
    private final TokenTree tree;
    private final int to;
    private final boolean labelled;
    private boolean included;
    private Optional<String> includedIn = Optional.empty();
    private boolean draft;
    private Optional<String> account = Optional.empty();
    private final List<HeldElsewhere> others = new ArrayList<>();

    Reader(CellText text, TokenTree tree, int to, boolean labelled) {
      this.text = text;
      this.tree = tree;
      this.to = to;
      this.labelled = labelled;
    }

    Tail read(int from) {
      int at = from;
      int next = piece(at);
      while (next > at) {
        at = next;
        next = piece(at);
      }
      return new Tail(included, includedIn, draft, account, others, at >= to || mayFollow(at), at);
    }

    /** The end of the piece at a token; the token itself where it is none. */
    private int piece(int at) {
      if (at >= to) {
        return at;
      }
      if (tree.get(at).is(Kind.OPEN)) {
        int close = Math.min(tree.closeOf(at), to);
        if (isWholeBeforeMark(at + 1, close)) {
          included = true;
          includedIn = Optional.of(text.printed(tree.get(at + 1).start(), tree.get(close).start()));
          return close + 2;
        }
        return close > at + 1 && inBrackets(at + 1, close) ? Math.min(close + 1, to) : at;
      }
      if (isMark(at)) {
        return at + 1;
      }
      int elsewhere = tree.get(at).is(Kind.SEPARATOR) ? at + 1 : at;
      return elsewhere < to && tree.get(elsewhere).is(Kind.ELSEWHERE)
          ? heldWithoutBrackets(at, elsewhere)
          : at;
    }

    /** （運営費交付金）の内数. */
    private boolean isWholeBeforeMark(int from, int close) {
      return includedIn.isEmpty()
          && close + 1 < to
          && tree.get(close + 1).is(Kind.INCLUDED)
          && tree.isText(from, close);
    }

    private boolean isMark(int at) {
      included |= tree.get(at).is(Kind.INCLUDED);
      draft |= tree.get(at).is(Kind.DRAFT);
      return tree.get(at).is(Kind.INCLUDED) || tree.get(at).is(Kind.DRAFT);
    }

    private boolean inBrackets(int from, int close) {
      Token first = tree.get(from);
      boolean single = close == from + 1;
      if (single && first.is(Kind.ACCOUNT) && !labelled && account.isEmpty()) {
        account = Optional.of(text.printed(first.start(), first.end()));
        return true;
      }
      return single && isMark(from)
          || first.is(Kind.ELSEWHERE) && holds(from, close)
          || namesWhole(from, close);
    }

    private boolean namesWhole(int from, int close) {
      boolean named =
          includedIn.isEmpty()
              && tree.isText(from, close - 1)
              && tree.get(close - 1).is(Kind.INCLUDED)
              && IncludedByNote.isOfAmountBefore(tree.printed(from, close));
      if (named) {
        included = true;
        includedIn = Optional.of(text.printed(tree.get(from).start(), tree.get(close - 2).end()));
      }
      return named;
    }

    private int heldWithoutBrackets(int at, int elsewhere) {
      int money =
          IntStream.range(elsewhere, to)
              .filter(i -> !tree.get(i).isText())
              .skip(1)
              .findFirst()
              .orElse(to);
      // ほか500百万円の内数: a part of the other amount, as in brackets.
      int end = money + 1 < to && tree.get(money + 1).is(Kind.INCLUDED) ? money + 2 : money + 1;
      return money < to && holds(elsewhere, end) ? end : at;
    }

    /** ほかデジタル庁16百万円、文部科学省3百万円; nothing is taken where a part reads differently. */
    private boolean holds(int elsewhere, int end) {
      List<HeldElsewhere> held = new ArrayList<>();
      int start = elsewhere + 1;
      for (int at = start; at < end; at++) {
        Token token = tree.get(at);
        if (token instanceof Token.Year) {
          return false;
        }
        if (token instanceof Token.Money money) {
          int last = at + 1 < end && tree.get(at + 1).is(Kind.INCLUDED) ? at + 1 : at;
          boolean closed = last + 1 >= end || tree.get(last + 1).is(Kind.SEPARATOR);
          String printed = text.printed(tree.get(start).start(), tree.get(last).end());
          boolean otherMoney = Words.within(Words.Kind.OTHER_MONEY, CellText.of(printed).folded());
          if (!closed || otherMoney || !(money.amount() instanceof Amount.Yen yen)) {
            return false;
          }
          held.add(new HeldElsewhere(holder(start, at), Optional.of(yen.yen()), printed));
          at = last + 1;
          start = at + 1;
        }
      }
      boolean all = start >= end && !held.isEmpty();
      others.addAll(all ? held : List.of());
      return all;
    }

    /** The office, "" where none is printed. */
    private String holder(int from, int money) {
      int start = from;
      while (start < money && !tree.get(start).isText()) {
        start++;
      }
      if (start >= money) {
        return "";
      }
      int end = tree.get(money - 1).end();
      String words = HeadingLabel.stripped(text.printed(tree.get(start).start(), end));
      String name = HeadingLabel.stripped(Words.withoutEnd(Words.Kind.ELSEWHERE_END, words));
      return WRAPPED.matcher(name).replaceAll("");
    }

    private boolean mayFollow(int at) {
      Token next = tree.get(at);
      boolean apart = text.gapBefore(next.start());
      if (next.is(Kind.SEPARATOR)) {
        return !tree.isJoint(at) || at + 1 < to && startsStatement(tree.get(at + 1));
      }
      if (next.is(Kind.WORD)) {
        String word = text.folded().substring(next.start(), next.end());
        return apart && !Words.starts(Words.Kind.PARTICLE, word);
      }
      boolean value = next instanceof Token.Money || next.is(Kind.NUMBER) || next.is(Kind.QUOTE);
      return apart || !value;
    }

    /** Behind a slash anything else is what the amount is for one of. */
    private static boolean startsStatement(Token token) {
      return !token.is(Kind.WORD) && !token.is(Kind.NUMBER) && !token.is(Kind.QUOTE);
    }
  }
}
