package jp.shisaku.budget;

import java.util.List;
import java.util.stream.IntStream;
import jp.shisaku.budget.Token.Sign.Kind;

/**
 * Figures of which nothing says the unit, though what stands before them says that they are
 * amounts, or nothing stands there: 計500, 一般会計 300、特別会計 200, 塗替え300、点検200, =500. Behind an amount
 * with a unit it is told of those that have a name as it has: 一般会計5百万円、特別会計200.
 */
record FiguresWithoutUnit(CellText text, TokenTree tree, Bounds bounds) {

  /**
   * True where these tokens are such figures and what they are of.
   *
   * @param last the amount before them: behind one that is named, another name has one, too
   */
  boolean are(int from, int to, Taken last) {
    int start = behindHead(from, to);
    if (start >= to || tree.holdsHead(start, to)) {
      return false;
    }
    boolean opens = last == Taken.NONE;
    boolean ofHead = start > from || !opens && !last.unlabelled();
    List<Integer> figures =
        IntStream.range(start, to)
            .filter(i -> tree.get(i).is(Kind.NUMBER) && tree.get(i).end() > tree.get(i).start() + 1)
            .filter(i -> endsWord(i, to) && !bounds.isFraction(i))
            .boxed()
            .toList();
    boolean behindNames =
        !figures.isEmpty()
            && figures.get(figures.size() - 1) == to - 1
            && figures.stream().allMatch(i -> i > start && tree.get(i - 1).isText())
            && (ofHead
                || opens && figures.size() > 1
                || figures.stream().anyMatch(i -> isOfAmounts(tree.get(i - 1))));
    // 14百万円 塗替え⏎10 点検
    boolean beforeNames =
        figures.size() > (opens ? 1 : 0)
            && figures.stream().allMatch(i -> text.lineBefore(tree.get(i).start()));
    return behindNames || beforeNames || opens && Damaged.isWithoutWords(tree.printed(from, to));
  }

  /** Behind 令和8年度予算案：. */
  private int behindHead(int from, int to) {
    int start = from;
    while (start < to && (tree.get(start).isHead() || start > from && isPlain(tree.get(start)))) {
      start++;
    }
    return start;
  }

  private static boolean isPlain(Token token) {
    return token.is(Kind.COLON) || token.is(Kind.TERMS);
  }

  private boolean isOfAmounts(Token before) {
    String word = text.printed(before.start(), before.end());
    return before.is(Kind.ACCOUNT) || Words.isSource(word) || Words.isTotal(word);
  }

  private boolean endsWord(int at, int to) {
    return at + 1 >= to || !tree.get(at + 1).isText() || text.gapBefore(tree.get(at + 1).start());
  }
}
