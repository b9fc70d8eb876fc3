package jp.shisaku.budget;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Damaged;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Words;

/**
 * Figures of which nothing says the unit, though what stands before them says that they are
 * amounts, or nothing stands there: 計500, 一般会計 300、特別会計 200, 塗替え300、点検200, =500. Behind an amount
 * with a unit it is told of those that have a name as it has: 一般会計5百万円、特別会計200.
 */
record FiguresWithoutUnit(CellText text, TokenTree tree, Bounds bounds) {

  /** =500, <500>. */
  private static final Pattern AMONG_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]*[0-9][^\\p{L}]*");

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
    boolean headed = start > from || !opens && !last.unlabelled();
    List<Integer> figures = figures(start, to);
    return endNames(figures, start, to) && (headed || areAmounts(figures, opens))
        || openLines(figures) && figures.size() > (opens ? 1 : 0)
        || opens && isWithoutWords(CellText.of(tree.printed(from, to)).folded());
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

  /** Numbers that may be amounts: no 1/2, none of one figure, and none that a word follows. */
  private List<Integer> figures(int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> tree.get(i).is(Kind.NUMBER) && tree.get(i).end() > tree.get(i).start() + 1)
        .filter(i -> endsWord(i, to) && !bounds.isFraction(i))
        .boxed()
        .toList();
  }

  private boolean endsWord(int at, int to) {
    return at + 1 >= to || !tree.get(at + 1).isText() || text.gapBefore(tree.get(at + 1).start());
  }

  /** 塗替え300、点検200. */
  private boolean endNames(List<Integer> figures, int from, int to) {
    return !figures.isEmpty()
        && figures.get(figures.size() - 1) == to - 1
        && figures.stream().allMatch(i -> i > from && tree.get(i - 1).isText());
  }

  /** 300 塗替え⏎200 点検. */
  private boolean openLines(List<Integer> figures) {
    return figures.stream().allMatch(i -> text.lineBefore(tree.get(i).start()));
  }

  private boolean areAmounts(List<Integer> figures, boolean opens) {
    return opens && figures.size() > 1
        || figures.stream().anyMatch(i -> isOfAmounts(tree.get(i - 1)));
  }

  private boolean isOfAmounts(Token before) {
    String word = text.printed(before.start(), before.end());
    return before.is(Kind.ACCOUNT) || Words.isSource(word) || Words.isTotal(word);
  }

  private static boolean isWithoutWords(String folded) {
    return AMONG_SIGNS.matcher(folded).matches() || Damaged.isWhole(folded);
  }
}
