package jp.shisaku.budget;

import java.util.List;
import java.util.stream.IntStream;
import jp.shisaku.budget.Token.Sign.Kind;

/**
 * Figures of which nothing says the unit, though what stands before them says that they are
 * amounts, or nothing stands there: 計500, 一般会計 300、特別会計 200, 塗替え300、点検200, =500.
 */
record FiguresWithoutUnit(CellText text, TokenTree tree, Bounds bounds) {

  /** True where these tokens are such figures and what they are of. */
  boolean are(int from, int to) {
    if (from >= to || tree.holdsHead(from, to)) {
      return false;
    }
    List<Integer> figures =
        IntStream.range(from, to)
            .filter(i -> tree.get(i).is(Kind.NUMBER) && tree.get(i).end() > tree.get(i).start() + 1)
            .filter(i -> endsWord(i, to) && !bounds.isFraction(i))
            .boxed()
            .toList();
    boolean named =
        figures.stream().allMatch(i -> i > from && tree.get(i - 1).isText())
            && (figures.size() > 1 || figures.stream().anyMatch(i -> isOfAmounts(tree.get(i - 1))));
    return !figures.isEmpty() && figures.get(figures.size() - 1) == to - 1 && named
        || Damaged.isWithoutWords(tree.printed(from, to));
  }

  private boolean isOfAmounts(Token before) {
    String word = text.printed(before.start(), before.end());
    return before.is(Kind.ACCOUNT) || Words.isSource(word) || Words.isTotal(word);
  }

  private boolean endsWord(int at, int to) {
    return at + 1 >= to || !tree.get(at + 1).isText() || text.gapBefore(tree.get(at + 1).start());
  }
}
