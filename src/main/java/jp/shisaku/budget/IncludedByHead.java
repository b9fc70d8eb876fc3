package jp.shisaku.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.budget.Token.Sign.Kind;
import jp.shisaku.catalogue.BudgetLine;

/**
 * 内数 before amounts, as labels and heads say it: 予算額（内数）：令和8年度 640百万円, 令和8年度予算案（百万円・内数） 640,
 * 予算額（里山留学費の内数）. Behind a year it goes for the amounts of that year; else for all that stand behind
 * it, and beside a unit for all of the cell.
 */
final class IncludedByHead {

  private final CellText text;
  private final TokenTree tree;

  /** What was said last and goes for what is read next. */
  private Optional<IncludedByNote.Said> said;

  /** True where it goes only as long as no other year or stage stands before an amount. */
  private boolean ofOneHead;

  IncludedByHead(CellText text, TokenTree tree) {
    this.text = text;
    this.tree = tree;
    this.said =
        IntStream.range(0, tree.size())
            .filter(i -> tree.saysIncluded(i) && tree.statesUnit(i))
            .mapToObj(this::saidAt)
            .findFirst()
            .flatMap(first -> first);
  }

  /** Takes what stands between two statements. */
  void between(int index) {
    if (tree.endsCell(index)) {
      said = Optional.empty();
    }
    if (tree.saysIncluded(index)) {
      said = saidAt(index);
      ofOneHead = false;
    }
  }

  /** The same statement, as a part where what stands before its amount says so. */
  BudgetLine told(BudgetLine line, int from, int value, Heading heading) {
    int at = from;
    while (at < value && !tree.saysIncluded(at)) {
      at++;
    }
    if (at < value) {
      said = saidAt(at);
      ofOneHead = tree.subList(from, at).stream().anyMatch(token -> token instanceof Token.Year);
    } else if (ofOneHead && (heading.head().hasYear() || heading.staged())) {
      said = Optional.empty();
    }
    return line.amountYen().isPresent()
        ? said.map(known -> line.partOf(known.whole())).orElse(line)
        : line;
  }

  /** Empty for 一部内数, and others by which not all is a part. */
  private Optional<IncludedByNote.Said> saidAt(int index) {
    Token token = tree.get(index);
    if (tree.statesUnit(index)) {
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

  /**
   * True where 内数 stands before amounts of which some are no parts, or say so themselves. 予算額 内数
   * leaves open of what it is said.
   */
  boolean isUnclear(List<BudgetLine> lines) {
    boolean own = lines.stream().anyMatch(BudgetLine::isOwn);
    boolean before = IntStream.range(0, tree.size()).anyMatch(tree::saysIncluded);
    boolean alone = tree.size() > 0 && tree.get(0).is(Kind.INCLUDED);
    return own && (before || alone) || before && Words.within(Words.Kind.WHOLE, text.folded());
  }
}
