package jp.shisaku.page;

/** How far the texts of a column reach: in points, or in the columns of a text. */
public record Reach(double left, double right) {

  /** True where what reaches from one place to another stands below or above some of it. */
  public boolean meets(double from, double to) {
    return from < right && to > left;
  }

  /** As far as it and what reaches from one place to another. */
  public Reach with(double from, double to) {
    return new Reach(Math.min(left, from), Math.max(right, to));
  }
}
