package jp.shisaku.budget.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A period of fiscal years, as it heads a column of a roadmap.
 *
 * @param first the first year named; the only one unless {@code last} is there
 * @param last the last year of a closed range
 * @param openStart 以前, まで: the years before count too
 * @param openEnd 以降: the years after count too
 * @param printed on one line
 */
public record Period(
    int first, Optional<Integer> last, boolean openStart, boolean openEnd, String printed) {

  private static final List<String> FORWARD = List.of("以降", "以後", "から", "~");
  private static final List<String> BACKWARD = List.of("以前", "まで");

  /** 一 and ー are what recognition, and hasty hands, make of a dash. */
  private static final List<String> JOINTS = List.of("~", "から", "-", "・", "、", "及び", "一", "ー");

  /** The years named: the first, and the last where it is a closed range. */
  public List<Integer> years() {
    return last.map(year -> List.of(first, year)).orElseGet(() -> List.of(first));
  }

  /**
   * The period that a text is, where the whole text is one: 令和4年度, 令和6年度以降, 令和5～6年度, 令和7年度～令和9年度,
   * 2021年度(令和3年度). Empty for any other text; never throws.
   */
  public static Optional<Period> of(String text) {
    return new Parser(CellText.of(text)).parse(Optional.empty());
  }

  /** The same, where 5年度 and 6年度以降 may stand for years of the era of the period before. */
  public static Optional<Period> of(String text, Period previous) {
    return new Parser(CellText.of(text)).parse(Parser.start(previous));
  }

  /** The periods of a row; empty where one of its cells is none. */
  public static List<Period> ofRow(List<String> heads) {
    List<Period> periods = new ArrayList<>();
    Optional<Period> named = Optional.empty();
    for (String head : heads) {
      Optional<Period> alone = of(head);
      // 5年度 and 6年度以降 count in the era of the last period that names one.
      Optional<Period> period =
          alone.isPresent() ? alone : named.flatMap(before -> of(head, before));
      if (period.isEmpty()) {
        return List.of();
      }
      periods.add(period.get());
      named = alone.isPresent() ? alone : named;
    }
    return periods;
  }

  /** Reads from left to right: year, joint, year, open end. */
  private static final class Parser {

    private final CellText text;
    private final YearScanner scanner;
    private int at;

    Parser(CellText text) {
      this.text = text;
      this.scanner = new YearScanner(text);
    }

    /** The year that a column without an era counts from. */
    static Optional<YearScanner.Year> start(Period previous) {
      CellText text = CellText.of(previous.printed());
      return new YearScanner(text).at(0);
    }

    Optional<Period> parse(Optional<YearScanner.Year> previous) {
      boolean openStart = accept(List.of("~"));
      Optional<YearScanner.Year> first = year(previous);
      if (first.isEmpty()) {
        return Optional.empty();
      }
      int mark = at;
      Optional<YearScanner.Year> last =
          !openStart && accept(JOINTS) ? year(first) : Optional.empty();
      if (last.isEmpty()) {
        at = mark;
      }
      boolean openEnd = !openStart && accept(FORWARD);
      boolean closes = accept(BACKWARD);
      boolean sound = at == text.length() && isSound(first.get(), last, openEnd);
      boolean opensBackward = openStart || closes && last.isEmpty();
      return sound && !(openEnd && closes)
          ? Optional.of(
              new Period(
                  first.get().year(),
                  last.map(YearScanner.Year::year),
                  opensBackward,
                  openEnd,
                  text.printed(0, text.length())))
          : Optional.empty();
    }

    private boolean isSound(
        YearScanner.Year first, Optional<YearScanner.Year> last, boolean openEnd) {
      YearScanner.Year end = last.orElse(first);
      boolean ordered = last.isEmpty() || first.year() < end.year() && !openEnd;
      // R5 needs no unit, 令和5 is the beginning of something else.
      boolean whole = !end.unit().isEmpty() || CellText.isLatin(text.at(end.start()));
      return ordered && whole;
    }

    /** A year, and the same year of the other calendar in brackets behind it. */
    private Optional<YearScanner.Year> year(Optional<YearScanner.Year> before) {
      int start = at;
      Optional<YearScanner.Year> year =
          scanner.at(at).or(() -> before.flatMap(known -> scanner.carried(start, known)));
      year.ifPresent(found -> at = found.end());
      return year.filter(this::isRestatedTruly);
    }

    private boolean isRestatedTruly(YearScanner.Year year) {
      if (text.at(at) != '(') {
        return true;
      }
      Optional<YearScanner.Year> again = scanner.at(at + 1);
      boolean closed = again.isPresent() && text.at(again.get().end()) == ')';
      if (closed) {
        at = again.get().end() + 1;
      }
      return closed && again.get().year() == year.year();
    }

    private boolean accept(List<String> words) {
      for (String word : words) {
        if (text.startsWith(word, at)) {
          at += word.length();
          return true;
        }
      }
      return false;
    }
  }
}
