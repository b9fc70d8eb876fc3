package jp.shisaku.budget;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.catalogue.BudgetLine.Phase;

/** Finds the remark in a cell that says what its amounts in brackets are: ※（　）内は前年度当初予算額. */
final class BracketHead {

  private static final Pattern REMARK =
      Pattern.compile("\\(\\)(?:内|書き?)(?:の?(?:数値|数字|計数|金額|額))?(?:は、?|:)");

  private static final Pattern COPULA = Pattern.compile("である|です|を(?:示す|表す)");

  private BracketHead() {}

  /** Year and stage that it says; empty without one, with two, and where it says anything else. */
  static Optional<Head> in(CellText text) {
    Matcher remark = REMARK.matcher(text.folded());
    if (!remark.find()) {
      return Optional.empty();
    }
    int start = remark.end();
    return remark.find() ? Optional.empty() : head(CellText.of(text.printed(start, text.length())));
  }

  /** The stage, or the same year in brackets: 令和7年度（2025年度）当初予算. */
  private static boolean goesOn(TokenTree tree, int at) {
    Token token = tree.get(at);
    boolean again =
        token.is(Kind.OPEN)
            && tree.closeOf(at) == at + 2
            && tree.closeOf(at) < tree.size()
            && tree.get(at + 1) instanceof Token.Year;
    return again || token instanceof Token.Stage || token.is(Kind.DRAFT);
  }

  /** That of the first year; what stands on the lines behind the remark is none of it. */
  private static Optional<Head> head(CellText words) {
    TokenTree tree = new TokenTree(words);
    int end = 0;
    while (end < tree.size() && (end == 0 ? tree.get(end).isHead() : goesOn(tree, end))) {
      end += tree.get(end).is(Kind.OPEN) ? 3 : 1;
    }
    boolean goesOn =
        end < tree.size()
            && tree.get(end).isText()
            && !COPULA
                .matcher(words.folded())
                .region(tree.get(end).start(), words.length())
                .lookingAt();
    return goesOn
        ? Optional.empty()
        : HeadingReader.read(words, tree.subList(0, end), false, Phase.UNSPECIFIED)
            .filter(heading -> heading.staged() && heading.head().hasYear())
            .map(Heading::head);
  }
}
