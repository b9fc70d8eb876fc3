package jp.shisaku.amount;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.piece.Piece;

/** Finds the note that states the unit of the figures around it: （単位：百万円）. */
public final class UnitNotes {

  /** Longer lines are text in which a unit is only spoken of. */
  private static final int LONGEST = 40;

  private static final Pattern BRACKETED = Pattern.compile("^[（(［\\[][^（(）)]{1,12}[）)］\\]]$");

  /** （金額：百万円）, （金額単位　千円）, （単位は百万円）. */
  private static final Pattern NAMED =
      Pattern.compile(
          "[（(［\\[※]?\\s*(?:(?:予算|事業費|要求)?金?額の?)?(?:単位)?\\s*(?:[:：は]|\\s)\\s*(?<unit>[十百千万億兆]*円)(?:です|である)?。?\\s*[）)］\\]]?");

  /** 千円単位, 金額は千円単位。. */
  private static final Pattern COUNTED_IN =
      Pattern.compile(
          "[（(［\\[※]?(?:(?:予算|事業費|要求)?金?額は)?(?<unit>[十百千万億兆]*円)単位(?:です|である|で記載)?。?[）)］\\]]?");

  /** （単位：百万円、上段：令和8年度当初予算案、下段：…）. */
  private static final Pattern FIRST_OF_SEVERAL =
      Pattern.compile("[（(［\\[※]?\\s*単位\\s*[:：]\\s*(?<unit>[十百千万億兆]*円)\\s*[、，,；;]\\s*上段");

  /** 主要事業一覧（千円）; 10億円（百万円） is no title. */
  private static final Pattern TITLE =
      Pattern.compile("[^（）()、。:：]*[^\\d（）()、。:：円][（(](?<unit>[十百千万億兆]*円)[）)]");

  private UnitNotes() {}

  /** The unit that the notes among these pieces state; empty where none or more than one is. */
  public static Optional<Unit> in(List<Piece> pieces) {
    return above(pieces, text -> false);
  }

  /** True where at least one of these pieces is such a note. */
  public static boolean areAmong(List<Piece> pieces) {
    return pieces.stream().flatMap(Piece::texts).anyMatch(text -> of(text).isPresent());
  }

  /**
   * The unit that the titles among these pieces end with, or that stands alone above the heads of a
   * workbook; on paper, the axis of a chart may say it. Empty where none or more than one is.
   */
  public static Optional<Unit> ofTitles(List<Piece> pieces) {
    return Agreed.in(pieces.stream().flatMap(Piece::texts), UnitNotes::ofTitle)
        .or(
            () ->
                Agreed.in(
                    pieces.stream().filter(p -> !p.page().hasLayout()).flatMap(Piece::texts),
                    Unit::named));
  }

  /** The unit that a title ends with: 主要事業一覧（千円）. */
  public static Optional<Unit> ofTitle(String text) {
    Matcher title = TITLE.matcher(text.strip());
    return text.length() <= LONGEST && title.matches()
        ? Unit.named(title.group("unit"))
        : Optional.empty();
  }

  /** The unit that the notes before a text state. */
  public static Optional<Unit> above(List<Piece> pieces, Predicate<String> end) {
    return Agreed.in(pieces.stream().flatMap(Piece::texts).takeWhile(end.negate()), UnitNotes::of);
  }

  /** The unit that a text states which is such a note; empty where it is none. */
  public static Optional<Unit> of(String text) {
    String line = text.strip();
    Matcher named = NAMED.matcher(line);
    if (named.matches()) {
      return Unit.named(named.group("unit"));
    }
    Matcher counted = COUNTED_IN.matcher(line);
    if (counted.matches()) {
      return Unit.named(counted.group("unit"));
    }
    Matcher first = FIRST_OF_SEVERAL.matcher(line);
    if (first.lookingAt()) {
      return Unit.named(first.group("unit"));
    }
    boolean note = line.contains("単位") || BRACKETED.matcher(line).matches();
    return line.length() <= LONGEST && note ? Unit.statedIn(line) : Optional.empty();
  }
}
