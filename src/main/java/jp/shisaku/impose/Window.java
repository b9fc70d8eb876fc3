package jp.shisaku.impose;

import jp.shisaku.issue.Box;

/**
 * An area of a page into which something was fitted that has a size of its own: a form of a PDF.
 *
 * @param box on the page as a viewer shows it
 * @param scale points on the page for a point of what was fitted in
 * @param firstText the first of the page's texts that was painted in it
 * @param endOfTexts the first text behind it
 */
public record Window(Box box, double scale, int firstText, int endOfTexts) {

  /** An area of which only its place is known. */
  Window(Box box, double scale) {
    this(box, scale, 0, 0);
  }

  /** The same with other texts in it. */
  public Window holding(int first, int end) {
    return new Window(box, scale, first, end);
  }

  double area() {
    return box.width() * box.height();
  }
}
