package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.text.NoteMark;

/** Leaves out the small raised numbers that refer to notes, as they follow what they stand at. */
public final class NoteMarks {

  /** So much smaller than the letter before it, or more, a raised one is. */
  private static final double SMALLER = 0.88;

  /** So much higher its foot stands than that of the letter before it; in em of that letter. */
  private static final double RAISED = 0.15;

  /** So far from the letter before it at most; in em. */
  private static final double NEAR = 0.4;

  private NoteMarks() {}

  /** The page without them. */
  public static PageMarks without(PageMarks marks) {
    List<TextMark> texts = marks.texts();
    List<TextMark> kept = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); ) {
      int end = i;
      while (!kept.isEmpty() && end < texts.size() && isRaised(texts, i, end, last(kept))) {
        end++;
      }
      boolean note = end > i && NoteMark.is(text(texts.subList(i, end)), last(kept).text());
      if (note) {
        i = end;
      } else {
        kept.add(texts.get(i++));
      }
    }
    return kept.size() == texts.size() ? marks : marks.withTexts(kept);
  }

  private static TextMark last(List<TextMark> kept) {
    return kept.get(kept.size() - 1);
  }

  private static boolean isRaised(List<TextMark> texts, int from, int at, TextMark base) {
    TextMark mark = texts.get(at);
    TextMark before = at == from ? base : texts.get(at - 1);
    return mark.size() <= SMALLER * base.size()
        && !base.blank()
        && mark.lies()
        && base.box().bottom() - mark.box().bottom() > RAISED * base.size()
        && mark.box().bottom() > base.box().top()
        && Math.abs(mark.box().left() - before.box().right()) < NEAR * base.size();
  }

  private static String text(List<TextMark> marks) {
    return String.join("", marks.stream().map(TextMark::text).toList());
  }
}
