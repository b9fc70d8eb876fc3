package jp.shisaku.budget;

/**
 * The statement that was taken last, by its tokens.
 *
 * @param start its first token
 * @param value the token that is its amount
 * @param end behind its last token
 * @param unlabelled true where nothing said what it is for
 * @param included true where it was a part of a larger amount
 */
record Taken(int start, int value, int end, boolean unlabelled, boolean included) {

  /** Before the first one: no token stands behind its end. */
  static final Taken NONE = new Taken(0, 0, Integer.MAX_VALUE, false, false);
}
