package jp.shisaku.diff.field;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jp.shisaku.issue.Coded;

/** A compared field that differs. */
public sealed interface FieldChange {

  /** The name of the field as in diff.json. */
  Field field();

  /** The compared fields, in order. */
  enum Field implements Coded {
    NAME,
    HEADING,
    OFFICES,
    CLASSIFICATION,
    POSITIONS,
    EFFECT,
    PURPOSE,
    OVERVIEW,
    ROADMAP,
    STRATEGY,
    /** 再掲 on one side alone, so that only the sum of the other holds its money. */
    RELISTED,
    /** What each publication presents for its own year as initial budget, draft or not. */
    BUDGET_INITIAL,
    /** The supplementary budgets of each publication's own year. */
    BUDGET_SUPPLEMENTARY,
    /** The supplementary budgets of the year before each publication's own, printed beside it. */
    BUDGET_SUPPLEMENTARY_BEFORE,
    /** The old publication's initial budget of its own year, as each of the two prints it. */
    BUDGET_RESTATED,
    /** What each publication prints as request (概算要求) for the year of its requests. */
    BUDGET_REQUEST,
    /**
     * What the old publication requests for a year, and the initial budget of that year in the new.
     */
    BUDGET_DECIDED,
    /**
     * The initial budget of the old publication, which requests nothing, and what the new one
     * requests for a later year.
     */
    BUDGET_ASKED;

    /** The name as it stands in files: {@code budget.initial}. */
    @Override
    public String code() {
      return Coded.super.code().replaceFirst("_", ".");
    }
  }

  /**
   * A text that differs.
   *
   * @param words the change word by word; the equal and inserted words joined are {@code fresh}
   */
  record Text(
      Field field,
      Optional<String> old,
      Optional<String> fresh,
      Nature nature,
      List<WordDiff.Run> words)
      implements FieldChange {

    public Text {
      words = List.copyOf(words);
    }
  }

  /** What kind of change to a text it is. */
  enum Nature implements Coded {
    /** There was no text. */
    ADDED,
    /** There is no text any more. */
    REMOVED,
    /** Only figures differ: a year that moved on, an amount. */
    FIGURES,
    /** Words differ. */
    WORDING,
    /** Less than half of it is left. */
    REWRITTEN;
  }

  /**
   * A list that differs in more than its order.
   *
   * @param moves where an office took over from another, in the order of the sheet
   */
  record Items(Field field, List<String> old, List<String> fresh, List<Move> moves)
      implements FieldChange {

    public Items {
      old = List.copyOf(old);
      fresh = List.copyOf(fresh);
      moves = List.copyOf(moves);
    }
  }

  /**
   * An office's work that went to another.
   *
   * @param from as printed in the old publication
   * @param to as printed in the new one
   */
  record Move(String from, String to) {}

  /**
   * An amount that differs; a side is empty where nothing is printed for that year and phase.
   *
   * @param certain false where one of the amounts is open (未定), in doubt, or could not be read
   */
  record Amount(Field field, Optional<Figure> old, Optional<Figure> fresh, boolean certain)
      implements FieldChange {

    /**
     * The difference in yen. A dash and what is not printed count as nothing, as they do in totals.
     * Empty where a figure is only a part of a larger one (内数) or is not certain.
     */
    public OptionalLong deltaYen() {
      return comparable()
          ? OptionalLong.of(Math.subtractExact(yen(fresh), yen(old)))
          : OptionalLong.empty();
    }

    /** New over old, rounded to four decimals; empty without a difference or an old amount. */
    public OptionalDouble ratio() {
      return comparable() && yen(old) != 0
          ? OptionalDouble.of(Math.round(yen(fresh) * 10_000.0 / yen(old)) / 10_000.0)
          : OptionalDouble.empty();
    }

    /** True where the figure stayed, and only what qualifies it differs: 約, 内数, (ほか…). */
    public boolean termsOnly() {
      return old.isPresent() && fresh.isPresent() && old.get().yen().equals(fresh.get().yen());
    }

    /** True where the own amounts are about a thousandfold apart: a unit may be wrong. */
    public boolean inOtherUnits() {
      return Told.areInOtherUnits(
          old.filter(figure -> !figure.included()), fresh.filter(figure -> !figure.included()));
    }

    private boolean comparable() {
      return certain && Stream.of(old, fresh).flatMap(Optional::stream).noneMatch(Figure::included);
    }

    private static long yen(Optional<Figure> figure) {
      return figure.map(value -> value.yen().orElse(0)).orElse(0L);
    }
  }
}
