package jp.shisaku.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.AmountScanner;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Misread;
import jp.shisaku.budget.term.Numerals;
import jp.shisaku.budget.term.Phases;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.budget.term.Words;
import jp.shisaku.budget.term.YearScanner;

/** Cuts a budget cell into tokens, from left to right, in time linear in its length. */
final class Tokenizer {

  /** Longer than any name of a budget item; a quote that goes on further was never closed. */
  private static final int MAX_QUOTE = 200;

  /** Stands before the first token: nothing goes on with it. */
  private static final Token START = new Sign(0, 0, Kind.STOP);

  private final CellText text;
  private final AmountScanner amounts;
  private final YearScanner years;
  private final List<Token> tokens = new ArrayList<>();
  private final TermScanner terms;
  private Optional<YearScanner.Year> lastYear = Optional.empty();

  private Tokenizer(CellText text) {
    this.text = text;
    this.amounts = new AmountScanner(text);
    this.years = new YearScanner(text);
    this.terms = new TermScanner(text, years, tokens);
  }

  static List<Token> tokens(CellText text) {
    Tokenizer tokenizer = new Tokenizer(text);
    int at = 0;
    while (at < text.length()) {
      Token token = tokenizer.next(at);
      tokenizer.add(token);
      at = token.end();
    }
    return tokenizer.tokens;
  }

  /** Characters of one word come one by one and are joined here. */
  private void add(Token token) {
    if (token.is(Kind.WORD) && inWord(token.start())) {
      Token before = tokens.remove(tokens.size() - 1);
      tokens.add(new Sign(before.start(), token.end(), Kind.WORD));
    } else {
      tokens.add(token);
    }
  }

  private Token next(int at) {
    return terms
        .at(at)
        .or(() -> year(at))
        .or(() -> sign(at))
        .or(() -> quote(at))
        .or(() -> keyword(at))
        .or(() -> dash(at))
        .or(() -> money(at))
        .orElseGet(() -> word(at));
  }

  /** A year; without a single year in it (令和5～7年度, 令和X年度, 令和5年度以降) it is one all the same. */
  private Optional<Token> year(int at) {
    if (inWord(at) && CellText.isDigit(text.at(at)) && !behindBullet(at)) {
      return misreadYear(at);
    }
    if (!inWord(at)) {
      OptionalInt relative = Words.end(Words.Kind.RELATIVE, text, at);
      if (relative.isPresent()) {
        return Optional.of(new Token.Year(at, relative.getAsInt(), Optional.empty()));
      }
    }
    Optional<YearScanner.Year> year =
        years.at(at).or(() -> lastYear.flatMap(before -> years.carried(at, before)));
    lastYear = year.or(() -> lastYear);
    return year.<Token>map(years::withRange).or(() -> misreadYear(at));
  }

  /** An era without a sound number before 年度, or a number before it without an era. */
  private Optional<Token> misreadYear(int at) {
    return Misread.end(text, at).stream()
        .mapToObj(
            end -> {
              int start = inWord(at) ? tokens.remove(tokens.size() - 1).start() : at;
              return (Token) new Token.Year(start, end, Optional.empty());
            })
        .findFirst();
  }

  private Optional<Token> sign(int at) {
    Optional<Kind> kind =
        switch (text.at(at)) {
          case '(' -> Optional.of(Kind.OPEN);
          case ')' -> Optional.of(Kind.CLOSE);
          case ':' -> Optional.of(Kind.COLON);
          case '、', ',', ';', '/', '+', '|' -> Optional.of(Kind.SEPARATOR);
          case '。' -> Optional.of(Kind.STOP);
          case '※', '*' -> Optional.of(Kind.REMARK);
          default -> Optional.empty();
        };
    OptionalInt remark = remark(at);
    if (remark.isPresent()) {
      return Optional.of(new Sign(at, remark.getAsInt(), Kind.REMARK));
    }
    OptionalInt and = Words.end(Words.Kind.AND, text, at);
    if (and.isPresent() && joinsStatements(and.getAsInt())) {
      return Optional.of(new Sign(at, and.getAsInt(), Kind.SEPARATOR));
    }
    OptionalInt draft = Words.end(Words.Kind.DRAFT, text, at);
    boolean isDraft =
        draft.isPresent()
            && (kind.isPresent()
                || (last() instanceof Token.Stage)
                    && (endsWord(draft.getAsInt())
                        || AmountScanner.startsFigure(text, draft.getAsInt())));
    return isDraft
        ? Optional.of(new Sign(at, draft.getAsInt(), Kind.DRAFT))
        : kind.map(
            known -> new Sign(at, known == Kind.REMARK ? behindNumber(at + 1) : at + 1, known));
  }

  /** Behind the number of a note, ※1, where it is no figure of an amount: ※1億円, ※1,234千円. */
  private int behindNumber(int start) {
    int end = start;
    while (end < start + 2 && CellText.isDigit(text.at(end)) && !text.gapBefore(end)) {
      end++;
    }
    boolean figure = ",.".indexOf(text.at(end)) >= 0 && CellText.isDigit(text.at(end + 1));
    return end > start && endsWord(end) && !figure ? end : start;
  }

  /** （注）, 注1） and ※1 with a blank behind it, where a line begins. */
  private OptionalInt remark(int at) {
    return text.lineBefore(at) ? Words.end(Words.Kind.REMARK, text, at) : OptionalInt.empty();
  }

  private Optional<Token> quote(int at) {
    if (text.at(at) != '「') {
      return Optional.empty();
    }
    int depth = 0;
    for (int end = at; end < Math.min(text.length(), at + MAX_QUOTE); end++) {
      depth += text.at(end) == '「' ? 1 : text.at(end) == '」' ? -1 : 0;
      if (depth == 0) {
        return Optional.of(new Sign(at, end + 1, Kind.QUOTE));
      }
    }
    return Optional.empty();
  }

  private Optional<Token> keyword(int at) {
    Optional<Token> included = keyword(Words.Kind.INCLUDED, Kind.INCLUDED, at);
    if (included.isPresent()) {
      return included;
    }
    Optional<Token> account = keyword(Words.Kind.ACCOUNT, Kind.ACCOUNT, at);
    if (account.isPresent()) {
      return account;
    }
    Optional<Token> stage =
        Phases.at(text, at).map(phase -> new Token.Stage(at, phase.end(), phase));
    if (stage.isPresent() || inWord(at)) {
      return stage;
    }
    return keyword(Words.Kind.ELSEWHERE, Kind.ELSEWHERE, at)
        .or(() -> keyword(Words.Kind.WITHIN, Kind.WITHIN, at))
        .or(
            () ->
                keyword(Words.Kind.STATUS, Kind.STATUS, at).filter(token -> endsWord(token.end())))
        .or(
            () ->
                keyword(Words.Kind.UNDECIDED, Kind.UNDECIDED, at)
                    .filter(token -> endsWord(token.end())));
  }

  private Optional<Token> keyword(Words.Kind word, Kind kind, int at) {
    OptionalInt end = Words.end(word, text, at);
    return end.isPresent() ? Optional.of(new Sign(at, end.getAsInt(), kind)) : Optional.empty();
  }

  /** A number that is part of a name (5G, Web3, 第2期) is a word. */
  private Optional<Token> money(int at) {
    char before = text.at(at - 1);
    if (inWord(at)
        && (CellText.isLatin(before)
            || before == '第'
            || Words.end(Words.Kind.ABOUT_BEFORE, text, at).isPresent())) {
      return Optional.empty();
    }
    return amounts
        .at(at)
        .map(
            scan ->
                scan.amount()
                    .<Token>map(amount -> new Token.Money(at, scan.end(), amount))
                    .orElseGet(() -> number(at, scan.end())));
  }

  private Token number(int at, int end) {
    boolean name = CellText.isLatin(text.at(end)) && !text.gapBefore(end);
    return new Sign(at, end, name ? Kind.WORD : Kind.NUMBER);
  }

  private Optional<Token> dash(int at) {
    if (!CellText.isDash(text.at(at)) || !startsWord(at) && !last().isHead()) {
      return Optional.empty();
    }
    int dashes = at;
    while (CellText.isDash(text.at(dashes))) {
      dashes++;
    }
    int end = behindUnit(dashes);
    return endsWord(end) ? Optional.of(new Sign(at, end, Kind.DASH)) : Optional.empty();
  }

  /** －百万円: the unit of a form in which no amount was filled. */
  private int behindUnit(int at) {
    int end = at;
    while (Numerals.isStep(text.at(end))) {
      end++;
    }
    boolean unit =
        text.at(end) == '円' && Unit.named(text.folded().substring(at, end + 1)).isPresent();
    return unit ? end + 1 : at;
  }

  /** One character, or the whole run of figures that is no number of its own. */
  private Token word(int at) {
    int end = at + 1;
    while (end < text.length()
        && !text.gapBefore(end)
        && (isRun(text.at(at)) && isRun(text.at(end)))) {
      end++;
    }
    return new Sign(at, end, Kind.WORD);
  }

  private static boolean isRun(char c) {
    return CellText.isDigit(c)
        || CellText.isLatin(c)
        || Numerals.isKanjiDigit(c)
        || Numerals.isStep(c)
        || c == '.';
  }

  private Token last() {
    return tokens.isEmpty() ? START : tokens.get(tokens.size() - 1);
  }

  private boolean inWord(int at) {
    return last().is(Kind.WORD) && !text.gapBefore(at);
  }

  /** ・2023年度; ○ may be a figure that was misread, but not one before four others. */
  private boolean behindBullet(int at) {
    char before = text.at(at - 1);
    boolean western = IntStream.range(at, at + 4).allMatch(i -> CellText.isDigit(text.at(i)));
    return (before != '○' || western) && HeadingLabel.isBullet(before) && text.gapBefore(at - 1);
  }

  private boolean afterAmount() {
    return last() instanceof Token.Money || last().is(Kind.INCLUDED);
  }

  /** 100百万円及び500百万円, 100百万円及び令和8年度予算案. */
  private boolean joinsStatements(int behind) {
    boolean afterStatement =
        afterAmount()
            || last().is(Kind.NUMBER)
            || last().is(Kind.CLOSE)
            || last().is(Kind.SEPARATOR);
    return afterAmount() && AmountScanner.startsFigure(text, behind)
        || afterStatement && years.at(behind).isPresent();
  }

  private boolean startsWord(int at) {
    return text.gapBefore(at) || isMark(text.at(at - 1));
  }

  private boolean endsWord(int end) {
    return text.gapBefore(end) || isMark(text.at(end));
  }

  private static boolean isMark(char c) {
    return "()[]:、,;+=・/|。※*「」".indexOf(c) >= 0;
  }
}
