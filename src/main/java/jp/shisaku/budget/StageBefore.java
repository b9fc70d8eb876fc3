package jp.shisaku.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Words;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Recent;

/**
 * Stage and source that stand before amounts and go for all that name none: those of a label or a
 * head (予算額（補正）, 予算額（国費）), or in brackets before the amounts of a cell (（補正）
 * 令和7年度：3百万円、令和6年度：2百万円). 予算額 alone is no stage.
 *
 * @param head the stage, without a year; {@link Head#NONE} where only a source is named
 * @param source 国費, 一般会計
 * @param words all that says so, as printed: 予算額（補正）
 * @param years those beside it; one that cannot be read is empty
 * @param stage the words of the stage: 補正
 */
record StageBefore(
    Head head, Optional<String> source, String words, List<Optional<Integer>> years, String stage) {

  private static final int LONGEST = 40;

  private static final String ANY_STAGE = "予算額";

  private static final Recent<String, Optional<StageBefore>> SAID =
      new Recent<>(StageBefore::saidBy);

  StageBefore {
    years = List.copyOf(years);
  }

  /** What words say; empty where they name several stages, or something else besides. */
  static Optional<StageBefore> in(String words) {
    return SAID.of(words);
  }

  private static Optional<StageBefore> saidBy(String words) {
    return BudgetReader.holdsStage(words)
        ? BudgetReader.ofOneHeading(
                words, IssueCode.BUDGET_YEAR_MISSING, IssueCode.BUDGET_ERA_UNREADABLE)
            .filter(line -> line.phase() != Phase.UNSPECIFIED && line.amountYen().isPresent())
            .filter(line -> line.label().filter(label -> !Words.isSource(label)).isEmpty())
            .flatMap(line -> in(CellText.of(words), line))
        : Optional.empty();
  }

  private static Optional<StageBefore> in(CellText text, BudgetLine line) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Token> heads = tokens.stream().filter(Token::isHead).toList();
    List<Token> said =
        tokens.stream()
            .filter(token -> token.isHead() || line.label().isPresent() && token.isText())
            .toList();
    Optional<Token.Stage> stage =
        heads.stream()
            .filter(Token.Stage.class::isInstance)
            .map(Token.Stage.class::cast)
            .filter(named -> !named.phase().generic() || line.draft())
            .max(Comparator.comparing(StageBefore::says));
    if (stage.isEmpty() && line.label().isEmpty()) {
      return Optional.empty();
    }
    int first = tokens.indexOf(said.get(0));
    int end = tokens.indexOf(said.get(said.size() - 1)) + 1;
    // 予算額・執行額 are two.
    boolean one =
        tokens.subList(first, end).stream().allMatch(t -> said.contains(t) || isBracket(t));
    while (end < tokens.size() && tokens.get(end).is(Kind.CLOSE)) {
      end++;
    }
    String words = text.printed(tokens.get(first).start(), tokens.get(end - 1).end());
    return one
        ? Optional.of(
            new StageBefore(
                stage.map(named -> Head.of(line)).orElse(Head.NONE),
                line.label(),
                words,
                years(heads),
                stage.map(named -> printed(text, named, heads)).orElse("")))
        : Optional.empty();
  }

  /** Of 予算額, 補正 and 第2次補正 the last says most. */
  private static int says(Token.Stage stage) {
    return (stage.phase().generic() ? 0 : 1) + (stage.phase().no().isPresent() ? 1 : 0);
  }

  private static boolean isBracket(Token token) {
    return token.is(Kind.OPEN) || token.is(Kind.CLOSE) || token.is(Kind.TERMS);
  }

  private static List<Optional<Integer>> years(List<Token> heads) {
    return heads.stream()
        .filter(Token.Year.class::isInstance)
        .map(year -> ((Token.Year) year).year())
        .toList();
  }

  private static String printed(CellText text, Token stage, List<Token> heads) {
    return text.printed(stage.start(), stage.end())
        + heads.stream()
            .filter(head -> head.is(Kind.DRAFT))
            .map(draft -> text.printed(draft.start(), draft.end()))
            .collect(Collectors.joining());
  }

  /** Where a bracket ends that says no more than this, and opens at this place. */
  static OptionalInt end(CellText text, int open) {
    int depth = 0;
    int end = open;
    do {
      depth += text.at(end) == '(' ? 1 : text.at(end) == ')' ? -1 : 0;
      end++;
    } while (depth > 0 && end < Math.min(text.length(), open + LONGEST));
    String inner = depth == 0 && end > open + 1 ? text.printed(open + 1, end - 1) : "";
    return isAll(inner) ? OptionalInt.of(end) : OptionalInt.empty();
  }

  /** True for words that say no more than this, not even a year. */
  private static boolean isAll(String words) {
    return in(words).filter(b -> b.years().isEmpty() && b.words().equals(words)).isPresent();
  }

  boolean isStage() {
    return !stage.isEmpty();
  }

  /** True where amounts with a year and no stage are of this one. */
  private boolean mayBeOf(List<BudgetLine> open) {
    List<Optional<Integer>> other = open.stream().map(BudgetLine::fiscalYear).distinct().toList();
    // The amounts of other years beside a draft, or what is asked for, are something else.
    boolean ofOneYear = head.draft() || head.phase() == Phase.REQUEST;
    return !open.isEmpty()
        && (!ofOneYear || other.size() == 1)
        && (years.isEmpty() || years.containsAll(other));
  }

  /**
   * As it stands before amounts that have their years: （補正）, and （予算額（国費）） where the stage is not
   * theirs.
   *
   * @param open those without a stage
   */
  String before(List<BudgetLine> open) {
    String own = mayBeOf(open) ? stage : "";
    String all = source.map(s -> (own.isEmpty() ? ANY_STAGE : own) + "（" + s + "）").orElse(own);
    return all.isEmpty() ? "" : "（" + all + "）";
  }

  /** True where amounts are all of other stages. */
  boolean isDeniedBy(List<BudgetLine> lines) {
    return lines.stream().noneMatch(line -> line.phase() == head.phase());
  }
}
