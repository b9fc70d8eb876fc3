package jp.shisaku.text;

import jp.shisaku.issue.Coded;

/** The kinds of repair that {@link Normalizer} makes, in the order in which they are told. */
public enum Repair implements Coded {
  /** A radical (⽣, ⻘) in place of the ideograph it looks like. */
  RADICAL,
  /** A compatibility ideograph or another character that Unicode holds equal to a plain one. */
  COMPATIBILITY,
  /** A combining mark that belongs into the character before it (か and ゛). */
  COMPOSITION,
  /** Half-width kana and its punctuation. */
  KANA,
  /** Full-width digits and Latin letters. */
  WIDTH,
  /** A word in one square (㍻, ㌫), or letters in one (ﬁ). */
  SQUARED,
  /** The form of a bracket or mark for vertical writing. */
  VERTICAL,
  /** The numeral 〇 in place of the mark ○ before an item. */
  MARK,
  /** A blank other than the plain one. */
  BLANK,
  /** A character without width: soft hyphen, zero-width space, variation selector. */
  INVISIBLE,
  /** A control character, or half of a character. */
  CONTROL,
  /** A mark that turns the direction of writing. */
  DIRECTION;
}
