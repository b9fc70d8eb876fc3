package jp.shisaku.budget.term;

import java.util.Optional;

/** A piece of a budget cell; {@code start} and {@code end} count folded characters. */
public sealed interface Token {

  int start();

  int end();

  /** True for the given sign. */
  default boolean is(Sign.Kind kind) {
    return this instanceof Sign sign && sign.kind() == kind;
  }

  /** True for what makes up the heading of an amount. */
  default boolean isHead() {
    return this instanceof Year || this instanceof Stage || is(Sign.Kind.DRAFT);
  }

  /** True for free text. */
  default boolean isText() {
    return is(Sign.Kind.WORD)
        || is(Sign.Kind.QUOTE)
        || is(Sign.Kind.ACCOUNT)
        || is(Sign.Kind.STATUS);
  }

  /**
   * A fiscal year.
   *
   * @param year empty where the print does not tell it, as 前年度 does not
   */
  record Year(int start, int end, Optional<Integer> year) implements Token {}

  /** A stage of the budget. */
  record Stage(int start, int end, Phases.Found phase) implements Token {}

  /** An amount. */
  record Money(int start, int end, Amount amount) implements Token {}

  /** Everything else. */
  record Sign(int start, int end, Kind kind) implements Token {

    /** What a sign does. */
    public enum Kind {
      /** A number without a unit. */
      NUMBER,
      /** A dash that stands for no amount. */
      DASH,
      DRAFT,
      INCLUDED,
      ELSEWHERE,
      WITHIN,
      ACCOUNT,
      STATUS,
      UNDECIDED,
      /**
       * （単位：百万円), （内数）, （百万円・内数）: goes for the amounts around it, or behind it; also what changes
       * nothing of them, （税込）, ※1, since it stands in the same places.
       */
      TERMS,
      /** 「…」 as a whole. */
      QUOTE,
      /** ※. */
      REMARK,
      OPEN,
      CLOSE,
      COLON,
      /** 、 and its like. */
      SEPARATOR,
      /** 。 */
      STOP,
      WORD
    }
  }
}
