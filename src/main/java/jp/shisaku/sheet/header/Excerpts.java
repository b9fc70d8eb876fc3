package jp.shisaku.sheet.header;

import java.util.List;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Outline;
import jp.shisaku.piece.Piece;

/**
 * Tells where the excerpts of the strategy begin behind a sheet: at a chapter (第4章 …) that opens a
 * paragraph outside all tables, or at the run of headings above 【具体的取組】.
 */
public final class Excerpts {

  private static final int LONGEST_MARK = 16;

  private final Labels labels;
  private final List<Piece> pieces;

  public Excerpts(Labels labels, List<Piece> pieces) {
    this.labels = labels;
    this.pieces = pieces;
  }

  /** Index of the first piece of the excerpts; the number of pieces where there are none. */
  public int start() {
    for (int i = 0; i < pieces.size(); i++) {
      if (isChapter(pieces.get(i))) {
        return i;
      }
      if (isMark(labels, pieces.get(i))) {
        return runAbove(i);
      }
    }
    return pieces.size();
  }

  /** True for the line 【具体的取組】. */
  public static boolean isMark(Labels labels, Piece piece) {
    return piece
        .line()
        .filter(l -> l.text().length() <= LONGEST_MARK)
        .filter(
            l -> l.text().startsWith("【") || l.text().startsWith("［") || l.text().startsWith("["))
        .flatMap(l -> labels.known(l.text()))
        .filter(m -> m.field() == Field.ITEMS)
        .isPresent();
  }

  private static boolean isChapter(Piece piece) {
    return piece.line().isPresent()
        && piece.opensParagraph()
        && Outline.isChapter(piece.text())
        && Outline.mayBeHeading(piece.text());
  }

  /** The numbered headings without a gap in their numbering that stand right above a line. */
  private int runAbove(int mark) {
    int start = mark;
    for (int i = mark - 1; i >= 0; i--) {
      String text = pieces.get(i).text();
      if (pieces.get(i).line().isEmpty() || !Outline.isItem(text) && Outline.level(text) == 0) {
        break;
      }
      start = i;
    }
    return start;
  }
}
