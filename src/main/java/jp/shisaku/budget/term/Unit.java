package jp.shisaku.budget.term;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shisaku.text.WordTable;

/**
 * A unit of money.
 *
 * @param printed 百万円
 * @param yen what one of it is worth, in whole yen
 */
public record Unit(String printed, long yen) {

  private static final int LONGEST_NOTE = 40;

  /** Longest wording first, so that 百万円 is not taken for 円. */
  private static final List<Unit> ALL =
      WordTable.columns(Unit.class, "units.tsv").stream()
          .map(row -> new Unit(row[0], Long.parseLong(row[1])))
          .sorted(Comparator.comparingInt((Unit unit) -> unit.printed().length()).reversed())
          .toList();

  /** The unit of this name, in any width and spacing; empty for what is no unit of money. */
  public static Optional<Unit> named(String text) {
    String folded = CellText.of(text).folded();
    return ALL.stream().filter(unit -> unit.printed().equals(folded)).findFirst();
  }

  /**
   * The unit that a note states for the figures around it: （単位：百万円）, (百万円), 予算額（千円）, 単位 億円. Empty
   * where none or more than one is stated.
   */
  public static Optional<Unit> statedIn(String text) {
    CellText folded = CellText.of(text);
    Optional<Stated> found = Optional.empty();
    for (int i = 0; i < folded.length(); i++) {
      Optional<Stated> stated = statedAt(folded, i);
      if (stated.isPresent()) {
        if (found.isPresent() && !found.get().unit().equals(stated.get().unit())) {
          return Optional.empty();
        }
        found = stated;
        i = stated.get().end() - 1;
      }
    }
    return found.map(Stated::unit);
  }

  /** True for a line that says the unit of figures around it and little else: （単位：百万円）. */
  public static boolean isNote(String line) {
    String text = line.strip();
    return text.length() <= LONGEST_NOTE && text.contains("単位") && statedIn(text).isPresent();
  }

  /** A stated unit and where its note ends. */
  public record Stated(Unit unit, int end) {}

  public static Optional<Stated> statedAt(CellText text, int start) {
    boolean bracket = text.at(start) == '(';
    int at = bracket ? behindIncluded(text, start + 1) : start;
    boolean named = text.startsWith("単位", at);
    at += named ? 2 : 0;
    at += named && text.at(at) == ':' ? 1 : 0;
    if (!bracket && !named) {
      return Optional.empty();
    }
    int unitStart = at;
    Optional<Unit> unit =
        ALL.stream().filter(each -> text.startsWith(each.printed(), unitStart)).findFirst();
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int end = unitStart + unit.get().printed().length();
    if (bracket) {
      int close = beforeIncluded(text, end);
      return text.at(close) == ')'
          ? Optional.of(new Stated(unit.get(), close + 1))
          : Optional.empty();
    }
    return Optional.of(new Stated(unit.get(), end));
  }

  /** Behind 内数 of （内数・百万円）; the same place where it does not stand there. */
  private static int behindIncluded(CellText text, int start) {
    OptionalInt end = Words.end(Words.Kind.INCLUDED, text, start);
    return end.isPresent() && joins(text.at(end.getAsInt())) ? end.getAsInt() + 1 : start;
  }

  /** Behind 内数 of （百万円・内数）, in the same way. */
  private static int beforeIncluded(CellText text, int start) {
    return joins(text.at(start))
        ? Words.end(Words.Kind.INCLUDED, text, start + 1).orElse(start)
        : start;
  }

  private static boolean joins(char c) {
    return "・、,/;".indexOf(c) >= 0;
  }

  /** True for 百 before 万 and the like: the two and 円 are a unit of the table. */
  static boolean isTwoStep(String steps) {
    return ALL.stream().anyMatch(unit -> unit.printed().equals(steps + "円"));
  }
}
