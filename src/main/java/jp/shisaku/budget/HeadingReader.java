package jp.shisaku.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Damaged;
import jp.shisaku.budget.term.Phases;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Words;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.text.Brackets;

/**
 * Reads the tokens before an amount. Words that make a sentence of them, a second year, or a bare
 * number beside the amount leave no heading: the amount behind it is then not to be trusted.
 */
final class HeadingReader {

  private final CellText text;
  private final List<Token> tokens;
  private final boolean lineBeforeValue;
  private final Phase around;

  private final List<String> remarks = new ArrayList<>();
  private final List<Token.Stage> stages = new ArrayList<>();
  private final List<Token> label = new ArrayList<>();
  private boolean draft;
  private boolean damaged;

  /** True where a word that is no known stage stands where the stage does. */
  private boolean strange;

  private int skipped;

  private HeadingReader(CellText text, List<Token> tokens, boolean lineBeforeValue, Phase around) {
    this.text = text;
    this.tokens = tokens;
    this.lineBeforeValue = lineBeforeValue;
    this.around = around;
  }

  /**
   * The heading that these tokens are; empty where they are none.
   *
   * @param lineBeforeValue true where the amount starts a line
   * @param around the stage of amounts that name none: below 補正予算額, 第2号 is its number
   */
  static Optional<Heading> read(
      CellText text, List<Token> tokens, boolean lineBeforeValue, Phase around) {
    List<Token> flat =
        tokens.stream()
            .filter(token -> !token.is(Kind.OPEN) && !token.is(Kind.CLOSE) && !token.is(Kind.TERMS))
            .toList();
    return new HeadingReader(text, flat, lineBeforeValue, around).read();
  }

  private Optional<Heading> read() {
    int start = remarkLines();
    int year = lastYear(start);
    boolean sound = year < 0 ? readBehind(start) : readBefore(start, year) && readBehind(year + 1);
    Optional<Head> head = sound ? head(year) : Optional.empty();
    String words = HeadingLabel.of(text, label);
    return words.isEmpty() || HeadingLabel.isSound(words)
        ? head.map(known -> heading(known, words))
        : Optional.empty();
  }

  private Heading heading(Head head, String words) {
    Optional<String> label = words.isEmpty() ? Optional.empty() : Optional.of(words);
    boolean staged = draft || !stages.isEmpty();
    return new Heading(head, staged, damaged || isOfSeveral(), label, remarks, skipped);
  }

  /** 予算額（当初・補正） before an amount that says no stage itself. */
  private boolean isOfSeveral() {
    return stages.stream().allMatch(stage -> stage.phase().generic())
        && stages.stream().anyMatch(stage -> stage.phase().phase() == Phase.UNSPECIFIED);
  }

  /** Words on lines of their own above the heading are remarks, unless a bullet marks a label. */
  private int remarkLines() {
    for (int i = 1; i <= tokens.size(); i++) {
      if (tokens.get(i - 1) instanceof Token.Year) {
        return 0;
      }
      boolean startsHeading =
          i == tokens.size()
              ? lineBeforeValue
              : tokens.get(i).isHead() && text.lineBefore(tokens.get(i).start());
      if (startsHeading && tokens.get(i - 1).is(Kind.WORD) && !isMarked(tokens.get(0))) {
        remark(0, i);
        return i;
      }
    }
    return 0;
  }

  private boolean isMarked(Token first) {
    char mark = text.at(first.start());
    return HeadingLabel.isBullet(mark)
        || mark >= '①' && mark <= '⑳'
        || text.at(first.start() - 1) == '(';
  }

  private int lastYear(int start) {
    for (int i = tokens.size() - 1; i >= start; i--) {
      if (tokens.get(i) instanceof Token.Year) {
        return i > start && isRestated(i) ? i - 1 : i;
      }
    }
    return -1;
  }

  /** 令和5年度（2023年度）. */
  private boolean isRestated(int index) {
    Token before = tokens.get(index - 1);
    int start = tokens.get(index).start();
    return tokens.get(index) instanceof Token.Year
        && before instanceof Token.Year
        && text.at(start - 1) == '('
        && before.end() == start - 1;
  }

  private boolean readBefore(int start, int year) {
    int end = year;
    while (end > start && isPunctuation(tokens.get(end - 1))) {
      end--;
    }
    List<Token> before = tokens.subList(start, end);
    if (isYearTooMany(before, year)) {
      return false;
    }
    if (before.stream().allMatch(token -> token.isHead() && !(token instanceof Token.Year))) {
      return readBehind(before, false);
    }
    boolean apart = end < year || text.gapBefore(tokens.get(year).start());
    boolean words = before.stream().allMatch(Token::isText);
    boolean status = before.stream().allMatch(token -> token.is(Kind.STATUS));
    if (words
        && !status
        && HeadingLabel.isSound(
            HeadingLabel.stripped(
                text.printed(before.get(0).start(), before.get(before.size() - 1).end())))) {
      label.addAll(before);
      return true;
    }
    remark(start, end);
    return apart;
  }

  /**
   * 令和6年度 令和5年度 38百万円, 令和5年度予算＋令和4年度補正：38百万円: nobody can tell which year the amount is of. A
   * heading on a line of its own, or with a colon, is one whose amount is missing.
   */
  private boolean isYearTooMany(List<Token> before, int year) {
    Token known = tokens.get(year);
    boolean own = text.lineBefore(known.start()) && !lineBeforeValue;
    if (own || year > 0 && tokens.get(year - 1).is(Kind.COLON)) {
      return false;
    }
    int head = before.size();
    while (head > 0 && before.get(head - 1).isHead()) {
      head--;
    }
    List<Token> other = before.subList(head, before.size());
    // R6当初＋R6補正：120百万円 is of two stages, though of one year.
    boolean added = year > 0 && isPunctuation(tokens.get(year - 1));
    return added && !other.isEmpty()
        || other.stream()
            .anyMatch(token -> token instanceof Token.Year y && !isSame(y, (Token.Year) known));
  }

  private static boolean isSame(Token.Year year, Token.Year other) {
    return year.year().isPresent() && year.year().equals(other.year());
  }

  private boolean readBehind(int start) {
    int from = start;
    if (start > 0 && start < tokens.size() && isRestated(start)) {
      from++;
    }
    return readBehind(tokens.subList(from, tokens.size()), from > 0);
  }

  /** Reads what stands behind the year, or before it. */
  private boolean readBehind(List<Token> behind, boolean behindYear) {
    for (int i = 0; i < behind.size(); i++) {
      Token token = behind.get(i);
      Optional<Token.Stage> counted = counted(token);
      if (token instanceof Token.Stage stage) {
        stages.add(stage);
      } else if (counted.isPresent()) {
        stages.add(counted.get());
      } else if (token.is(Kind.DRAFT)) {
        draft = true;
      } else if (token.is(Kind.STATUS) || isTax(token)) {
        remarks.add(text.printed(token.start(), token.end()));
      } else if (token.isText() && !(i > 0 && goesOn(behind.get(i - 1), token))) {
        label.add(token);
        damaged |= behindYear && isDamagedStage(token);
        strange |= behindYear && isLikeStage(token);
      } else if (!isPunctuation(token) || text.at(token.start()) == '+') {
        return false;
      }
    }
    // 子箕（案）: only a stage has a draft. A bracket behind the amount is none of this heading.
    damaged |= stages.isEmpty() && (strange || draft && behindYear && !label.isEmpty());
    return true;
  }

  /** 第2号 behind 補正予算額, or where amounts are of one anyway. */
  private Optional<Token.Stage> counted(Token token) {
    Phase known = stages.isEmpty() ? around : stages.get(stages.size() - 1).phase().phase();
    return token.is(Kind.WORD) && known == Phase.SUPPLEMENTARY
        ? Phases.counted(text.folded().substring(token.start(), token.end()))
            .map(found -> new Token.Stage(token.start(), token.end(), found))
        : Optional.empty();
  }

  private boolean isTax(Token token) {
    return token.is(Kind.WORD)
        && Words.isAll(Words.Kind.TAX, text.printed(token.start(), token.end()));
  }

  private boolean isLikeStage(Token token) {
    return token.is(Kind.WORD)
        && Damaged.isLikeStage(text.folded().substring(token.start(), token.end()));
  }

  private boolean isDamagedStage(Token token) {
    String word = text.folded().substring(token.start(), token.end());
    return token.is(Kind.WORD) && (Damaged.isStage(word) || Damaged.isDraft(word));
  }

  /** 予算補助, 決算剰余金: a longer word, no stage. */
  private boolean goesOn(Token before, Token word) {
    return before instanceof Token.Stage
        && word.is(Kind.WORD)
        && before.end() == word.start()
        && !text.gapBefore(word.start());
  }

  static boolean isPunctuation(Token token) {
    return token.is(Kind.COLON) || token.is(Kind.SEPARATOR);
  }

  private Optional<Head> head(int yearIndex) {
    Optional<Token.Year> year =
        yearIndex < 0 ? Optional.empty() : Optional.of((Token.Year) tokens.get(yearIndex));
    Optional<Integer> fiscalYear =
        year.flatMap(Token.Year::year).filter(known -> agrees(yearIndex));
    return stage()
        .map(
            stage ->
                new Head(
                    year.map(token -> text.printed(token.start(), token.end())),
                    fiscalYear,
                    year.isPresent() && fiscalYear.isEmpty(),
                    stage.phase(),
                    draft || stages.stream().anyMatch(each -> each.phase().draft()),
                    stage.no()));
  }

  private boolean agrees(int yearIndex) {
    int again = yearIndex + 1;
    return again >= tokens.size()
        || !isRestated(again)
        || ((Token.Year) tokens.get(again))
            .year()
            .equals(((Token.Year) tokens.get(yearIndex)).year());
  }

  /** The one stage that is named; 予算額 gives way to another word; empty where two differ. */
  private Optional<Phases.Found> stage() {
    List<Phases.Found> named = stages.stream().map(Token.Stage::phase).toList();
    List<Phases.Found> exact = named.stream().filter(phase -> !phase.generic()).toList();
    List<Phases.Found> deciding = exact.isEmpty() ? named : exact;
    if (deciding.isEmpty() || damaged) {
      return Optional.of(new Phases.Found(Phase.UNSPECIFIED, true, false, Optional.empty(), 0));
    }
    boolean one = deciding.stream().map(Phases.Found::phase).distinct().count() == 1;
    // 補正予算額 第2号: the second says more than the first.
    List<Phases.Found> numbered = deciding.stream().filter(each -> each.no().isPresent()).toList();
    boolean several = numbered.stream().map(Phases.Found::no).distinct().count() > 1;
    return one && !several
        ? Optional.of(numbered.isEmpty() ? deciding.get(0) : numbered.get(0))
        : Optional.empty();
  }

  private void remark(int start, int end) {
    int last = tokens.get(end - 1).end();
    String words = text.printed(tokens.get(start).start(), last);
    // 予算額（税込）: brackets are no tokens of a heading.
    boolean closes = text.at(last) == ')' && Brackets.isOpen(words);
    remarks.add(closes ? text.printed(tokens.get(start).start(), last + 1) : words);
    skipped = last + (closes ? 1 : 0) - tokens.get(0).start();
  }
}
