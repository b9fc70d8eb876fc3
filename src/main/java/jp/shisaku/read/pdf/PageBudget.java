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
public record PageBudget(
    long operators, long forms, long glyphs, long segments, int depth, long bytes) {

  public static final PageBudget DEFAULT =
      new PageBudget(3_000_000, 20_000, 200_000, 400_000, 2_000, 64L << 20);

  /** Pages that ask for all they may; after so many no other page of the file may. */
  private static final int FULL_PAGES = 200;

  /** What is left to each then: more than a page of text needs. */
  private static final int SHARE = 100;

  private static final int LINES = 10;

  /**
   * What a page may ask for where those before it asked for so many operators. A file of thousands
   * of pages, each of which only just keeps its own limits, took all the time of the file, and all
   * of its pages were lost.
   */
  PageBudget after(long spent) {
    return spent <= FULL_PAGES * operators
        ? this
        : new PageBudget(
            operators / SHARE, forms / SHARE, glyphs, segments / LINES, depth, bytes / SHARE);
  }

  /** Ends the reading of a page from within a callback of PDFBox; never leaves this package. */
  static final class Exceeded extends RuntimeException {

    private final String what;

    Exceeded(String what) {
      super(what, null, false, false);
      this.what = what;
    }

    /** What there was too much of, for the message of the issue. */
    String what() {
      return what;
    }
  }
}
