package jp.shisaku.sheet.header;

import java.util.List;
import java.util.stream.IntStream;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.field.Print;
import jp.shisaku.text.Outline;

/**
 * Headings at the foot of a page whose sheets begin on the next one: the last line of the page says
 * the name of the sheet again, or is set as the headings of other sheets are, and as the text above
 * it is not.
 */
record HeadingsLeftBehind(List<Piece> pieces, Headings headings) {

  /** The same sheets, with the headings of those that have none on their page. */
  List<Anchor> found(List<Anchor> anchors) {
    List<Integer> others =
        anchors.stream()
            .filter(anchor -> anchor.heading() < anchor.body())
            .map(Anchor::heading)
            .toList();
    return IntStream.range(0, anchors.size())
        .mapToObj(
            i -> withHeading(anchors.get(i), i == 0 ? 0 : anchors.get(i - 1).body() + 1, others))
        .toList();
  }

  private Anchor withHeading(Anchor anchor, int first, List<Integer> others) {
    int foot = anchor.body() - 1;
    boolean bare = anchor.start() == anchor.body() && pieces.get(anchor.body()).opensPage();
    if (!bare || foot < first || pieces.get(foot).line().isEmpty()) {
      return anchor;
    }
    if (isNameOf(foot, anchor.body())) {
      return new Anchor(foot, anchor.body());
    }
    boolean heading = isSetAsHeading(top(foot, first), others) && headings.isLine(foot, foot);
    int start = heading ? headings.start(foot, foot, first) : anchor.body();
    return new Anchor(start, anchor.body());
  }

  private boolean isNameOf(int line, int sheet) {
    return Outline.mayBeHeading(pieces.get(line).text())
        && TitlesAboveNames.isName(List.of(pieces.get(line)), pieces.get(sheet));
  }

  /** The first line of a heading that is wrapped. */
  private int top(int foot, int first) {
    int top = foot;
    while (top > first
        && !pieces.get(top).opensParagraph()
        && pieces.get(top - 1).line().isPresent()
        && Print.isAlike(pieces.get(top - 1), pieces.get(top))) {
      top--;
    }
    return top;
  }

  /** In the print of a heading, and not of the line above it, which would be text of the page. */
  private boolean isSetAsHeading(int line, List<Integer> others) {
    return pieces.get(line).fontSize() > 0
        && pieces.get(line).opensParagraph()
        && others.stream().anyMatch(other -> Print.isAlike(pieces.get(other), pieces.get(line)))
        && line > 0
        && !Print.isAlike(pieces.get(line - 1), pieces.get(line));
  }
}
