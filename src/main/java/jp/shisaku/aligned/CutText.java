package jp.shisaku.aligned;

import java.util.List;

/**
 * Tells where a row cannot end: within a text, below a line that fills its column and ends no
 * sentence.
 */
record CutText(List<Fragment> fragments) {

  /** True where a line right above a height goes on below it. */
  boolean isAt(double height) {
    return fragments.stream()
        .filter(f -> f.label().isEmpty() && f.box().bottom() <= height)
        .filter(f -> height - f.box().bottom() < f.em())
        .anyMatch(above -> isFull(above) && goesOnBelow(above));
  }

  private boolean isFull(Fragment line) {
    String text = line.line().text();
    return line.line().isPlaced()
        && !text.endsWith("。")
        && !text.endsWith("）")
        && fragments.stream()
            .filter(line::startsLike)
            .allMatch(f -> f.box().right() < line.box().right() + line.em());
  }

  private boolean goesOnBelow(Fragment above) {
    return fragments.stream().anyMatch(f -> f.startsLike(above) && f.isBelow(above, 1));
  }
}
