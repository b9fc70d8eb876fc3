package jp.shisaku.impose;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.text.PageNumber;

/** The number of the paper, at the middle of its head or foot: none of a former page. */
final class Furniture {

  /** Of the height of the paper. */
  private static final double EDGE = 0.06;

  /** Of its width. */
  private static final double MIDDLE = 0.03;

  private Furniture() {}

  static boolean isAtEdge(Box box, PageMarks page) {
    return box.centerY() < EDGE * page.height() || box.centerY() > (1 - EDGE) * page.height();
  }

  /** The page without its number. */
  static PageMarks removed(PageMarks page) {
    Set<TextMark> number = number(page);
    if (number.isEmpty()) {
      return page;
    }
    List<TextMark> texts = page.texts().stream().filter(text -> !number.contains(text)).toList();
    return page.withTexts(texts);
  }

  /** The marks of the number, by identity. */
  static Set<TextMark> number(PageMarks page) {
    Set<TextMark> number = Collections.newSetFromMap(new IdentityHashMap<>());
    Runs.of(page).stream()
        .filter(run -> isAtEdge(run.box(), page))
        .filter(run -> Math.abs(run.box().centerX() / page.width() - 0.5) < MIDDLE)
        .filter(run -> PageNumber.of(run.text()).isPresent())
        .forEach(run -> number.addAll(run.marks()));
    return number;
  }
}
