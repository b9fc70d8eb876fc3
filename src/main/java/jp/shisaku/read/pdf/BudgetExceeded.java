package jp.shisaku.read.pdf;

/** Ends the reading of a page from within a callback of PDFBox; never leaves this package. */
final class BudgetExceeded extends RuntimeException {

  private final String what;

  BudgetExceeded(String what) {
    super(what, null, false, false);
    this.what = what;
  }

  /** What there was too much of, for the message of the issue. */
  String what() {
    return what;
  }
}
