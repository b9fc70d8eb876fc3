package jp.shisaku.read.pdf;

/**
 * What one page may ask for, so that no page runs forever: far above what any printed page needs.
 *
 * @param operators operators of the content and of all that it calls
 * @param forms calls of forms; they may call each other and fan out without end
 * @param glyphs glyphs shown
 * @param segments pieces of paths; further ones are not looked at, the text still is
 * @param depth graphics states saved and not restored
 * @param bytes decoded bytes of one stream of content
 */
record PageBudget(long operators, long forms, long glyphs, long segments, int depth, long bytes) {

  static final PageBudget DEFAULT =
      new PageBudget(3_000_000, 20_000, 200_000, 400_000, 2_000, 64L << 20);
}
