package jp.shisaku.sheet.header;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Piece;

/**
 * Sheets whose header stands at the foot of their page, below the text: then the text above it is
 * its own, not that of the sheet before. So it is only where each header of the file has labelled
 * text above it on its page, and none below.
 */
record FootHeaders(Labels labels, List<Piece> pieces, Headings headings) {

  private static final Set<Field> TEXTS =
      EnumSet.of(Field.PURPOSE, Field.OVERVIEW, Field.DETAILS, Field.EFFECT);

  /** The same sheets, from the top of their pages where their headers stand at the foot. */
  List<Anchor> moved(List<Anchor> anchors) {
    boolean foot =
        !anchors.isEmpty()
            && IntStream.range(0, anchors.size()).allMatch(i -> isAtFoot(anchors, i));
    return foot ? anchors.stream().map(this::fromTop).toList() : anchors;
  }

  private boolean isAtFoot(List<Anchor> anchors, int index) {
    Anchor anchor = anchors.get(index);
    int top = Piece.topOfPage(pieces, anchor.body());
    int end = Piece.endOfPage(pieces, anchor.body());
    boolean alone = index == 0 || anchors.get(index - 1).body() < top;
    return alone
        && pieces.get(anchor.body()).table().isPresent()
        && firstText(top, anchor.start()) < anchor.start()
        && firstText(anchor.body(), end) == end;
  }

  private Anchor fromTop(Anchor anchor) {
    int top = Piece.topOfPage(pieces, anchor.body());
    int text = firstText(top, anchor.start());
    return new Anchor(top, headings.start(text - 1, text, top), text);
  }

  /** The first piece with the label of a text; {@code to} where there is none. */
  private int firstText(int from, int to) {
    return IntStream.range(from, to).filter(i -> isText(pieces.get(i))).findFirst().orElse(to);
  }

  private boolean isText(Piece piece) {
    return piece.labels(labels).map(LabelMatch::field).anyMatch(TEXTS::contains);
  }
}
