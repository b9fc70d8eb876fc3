package jp.shisaku.budget;

import java.util.stream.IntStream;
import jp.shisaku.budget.term.AmountScanner;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Words;

/** Where 内数 stands behind more than one amount, and may hold for each of them. */
record SharedIncluded(CellText text, TokenTree tree) {

  /** True where 内数 of a statement may hold for the one before it, or be what that is a part of. */
  boolean joins(Taken last, Scope scope, Heading heading, int from, int value, Tail tail) {
    return (heading.isBare() || isAccountAlone(heading)) && sharesLine(last, scope, from, tail)
        || isPartAlone(last, tree.get(value), heading)
        || tail.included() && isJoinedByWord(last, from);
  }

  /** 令和7年度補正予算100百万円及び令和8年度予算案500百万円の内数. */
  private boolean isJoinedByWord(Taken last, int from) {
    return !last.included()
        && last.end() < from
        && tree.get(from - 1).is(Kind.SEPARATOR)
        && Words.isAll(Words.Kind.AND, tree.folded(from - 1));
  }

  /** 一般会計 100百万円、特別会計 500百万円の内数: the accounts of one budget. */
  private static boolean isAccountAlone(Heading heading) {
    return heading.isLabelAlone()
        && heading.label().filter(label -> Words.isAll(Words.Kind.ACCOUNT, label)).isPresent();
  }

  /** 100百万円及び500百万円の内数, on one line: 内数 may hold for both. */
  private boolean sharesLine(Taken last, Scope scope, int from, Tail tail) {
    return !last.included()
        && last.end() < from
        && sharesHead(last, scope, from, tail)
        && !text.lineBefore(tree.get(from).start());
  }

  /**
   * 100百万円、500百万円の内数: besides its own amount, a part of another one, of the same year. A negative
   * one is by how much the amount changed.
   */
  boolean sharesHead(Taken last, Scope scope, int from, Tail tail) {
    return tail.included()
        && !AmountScanner.isSign(tree.folded(from).charAt(0))
        && scope.carried().hasYear()
        && last.end() <= from
        && IntStream.range(last.end(), from).allMatch(i -> tree.get(i).is(Kind.SEPARATOR));
  }

  /** 100百万円⏎里山留学費の内数: it may be what the amount is a part of. */
  private static boolean isPartAlone(Taken last, Token value, Heading heading) {
    return value.is(Kind.INCLUDED)
        && heading.isLabelAlone()
        && !last.equals(Taken.NONE)
        && !last.included();
  }

  /** 100百万円ほか500百万円の内数, without brackets: 内数 may hold for both, too. */
  boolean endsWithPartOfOther(Tail tail) {
    return !tail.others().isEmpty()
        && !tail.included()
        && tree.get(tail.end() - 1).is(Kind.INCLUDED);
  }
}
