package jp.shisaku.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.shisaku.budget.Token.Sign;
import jp.shisaku.budget.Token.Sign.Kind;

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
  private Optional<YearScanner.Year> lastYear = Optional.empty();

  private Tokenizer(CellText text) {
    this.text = text;
    this.amounts = new AmountScanner(text);
    this.years = new YearScanner(text);
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
    return terms(at)
        .or(() -> year(at))
        .or(() -> sign(at))
        .or(() -> quote(at))
        .or(() -> keyword(at))
        .or(() -> dash(at))
        .or(() -> money(at))
        .orElseGet(() -> word(at));
  }

  private Optional<Token> terms(int at) {
    return Unit.statedAt(text, at)
        .map(stated -> (Token) new Sign(at, stated.end(), Kind.TERMS))
        .or(() -> includedBefore(at))
        .or(() -> stageBefore(at));
  }

  /** （補正） before all amounts of a cell; （補正） 3百万円 says it of one. */
  private Optional<Token> stageBefore(int at) {
    OptionalInt end =
        text.at(at) == '(' && startsCell() ? StageBefore.end(text, at) : OptionalInt.empty();
    return end.stream()
        .filter(behind -> !startsValue(behind) && figureFollows(behind))
        .mapToObj(behind -> (Token) new Sign(at, behind, Kind.TERMS))
        .findFirst();
  }

  /** An amount or a dash, and no year: 2026年度, 8年度. */
  private boolean startsValue(int at) {
    boolean year = years.at(at).isPresent() || Misread.end(text, at).isPresent();
    return !year && (startsFigure(at) || CellText.isDash(text.at(at)));
  }

  /** True where nothing but terms stands before this in its cell. */
  private boolean startsCell() {
    int before = tokens.size() - 1;
    while (before >= 0 && tokens.get(before).is(Kind.TERMS)) {
      before--;
    }
    return before < 0 || text.at(tokens.get(before).start()) == '|';
  }

  /** （内数） before amounts: at the start of the cell, behind year or stage, or before a colon. */
  private Optional<Token> includedBefore(int at) {
    return keyword(Words.Kind.INCLUDED_BEFORE, Kind.TERMS, at)
        .filter(terms -> text.at(terms.end()) == ':' || startsCell() || isBehindHead())
        .filter(terms -> figureFollows(terms.end()));
  }

  /** Behind 令和8年度予算案, and not behind 1百万円（案）. */
  private boolean isBehindHead() {
    int head = tokens.size() - 1;
    while (head > 0 && (tokens.get(head).is(Kind.DRAFT) || tokens.get(head).is(Kind.TERMS))) {
      head--;
    }
    return head >= 0 && tokens.get(head).isHead();
  }

  private boolean figureFollows(int start) {
    return IntStream.range(start, text.length()).anyMatch(i -> CellText.isDigit(text.at(i)));
  }

  /** A year; without a single year in it (令和5～7年度, 令和X年度, 令和5年度以降) it is one all the same. */
  private Optional<Token> year(int at) {
    if (inWord(at) && CellText.isDigit(text.at(at)) && !behindBullet(at)) {
      return misreadYear(at);
    }
    if (!inWord(at)) {
      OptionalInt relative = Words.end(Words.Kind.RELATIVE, text, at);
      if (relative.isPresent()) {
        return Optional.of(new Token.Year(at, relative.getAsInt(), Optional.empty(), true));
      }
    }
    Optional<YearScanner.Year> year =
        years.at(at).or(() -> lastYear.flatMap(before -> years.carried(at, before)));
    lastYear = year.or(() -> lastYear);
    return year.map(this::withRange).or(() -> misreadYear(at));
  }

  private Token withRange(YearScanner.Year first) {
    int end = first.end();
    boolean single = true;
    if (text.at(end) == '~') {
      int start = end + 1;
      Optional<YearScanner.Year> last = years.at(start).or(() -> years.carried(start, first));
      end = last.map(YearScanner.Year::end).orElse(start);
      single = false;
    }
    OptionalInt open = Words.end(Words.Kind.OPEN_YEAR, text, end);
    return new Token.Year(
        first.start(),
        open.orElse(end),
        single && open.isEmpty() ? Optional.of(first.year()) : Optional.empty(),
        false);
  }

  /** An era without a sound number before 年度, or a number before it without an era. */
  private Optional<Token> misreadYear(int at) {
    return Misread.end(text, at).stream()
        .mapToObj(
            end -> {
              int start = inWord(at) ? tokens.remove(tokens.size() - 1).start() : at;
              return (Token) new Token.Year(start, end, Optional.empty(), false);
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
    if (and.isPresent() && afterAmount() && startsFigure(and.getAsInt())) {
      return Optional.of(new Sign(at, and.getAsInt(), Kind.SEPARATOR));
    }
    OptionalInt draft = Words.end(Words.Kind.DRAFT, text, at);
    boolean isDraft =
        draft.isPresent()
            && (kind.isPresent()
                || afterStage() && (endsWord(draft.getAsInt()) || startsFigure(draft.getAsInt())));
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
    if (inWord(at) && (CellText.isLatin(before) || before == '第' || startsAbout(at))) {
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

  private boolean startsAbout(int at) {
    return Words.end(Words.Kind.ABOUT_BEFORE, text, at).isPresent();
  }

  private Token number(int at, int end) {
    boolean name = CellText.isLatin(text.at(end)) && !text.gapBefore(end);
    return new Sign(at, end, name ? Kind.WORD : Kind.NUMBER);
  }

  private Optional<Token> dash(int at) {
    if (!CellText.isDash(text.at(at)) || !startsWord(at) && !afterHead()) {
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

  /** ・2023年度; ○ may be a figure that was misread. */
  private boolean behindBullet(int at) {
    char before = text.at(at - 1);
    return before != '○' && HeadingReader.isBullet(before) && text.gapBefore(at - 1);
  }

  private boolean afterStage() {
    return last() instanceof Token.Stage;
  }

  private boolean afterAmount() {
    return last() instanceof Token.Money || last().is(Kind.INCLUDED);
  }

  private boolean afterHead() {
    return last().isHead();
  }

  private boolean startsWord(int at) {
    return text.gapBefore(at) || isMark(text.at(at - 1));
  }

  private boolean endsWord(int end) {
    return text.gapBefore(end) || isMark(text.at(end));
  }

  /** 予算案48百万円: scans, and some print, have no blank before the figure. */
  private boolean startsFigure(int at) {
    int figure = Words.end(Words.Kind.ABOUT_BEFORE, text, at).orElse(at);
    return CellText.isDigit(text.at(figure));
  }

  private static boolean isMark(char c) {
    return "()[]:、,;/|。※*「」".indexOf(c) >= 0;
  }
}
