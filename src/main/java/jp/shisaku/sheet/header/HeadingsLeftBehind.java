package jp.shisaku.sheet.header;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.piece.Outline;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Fold;

/**
 * Headings at the foot of a page whose sheets begin on the next one: the last line of the page says
 * the name of the sheet again, or is set as the headings of other sheets are, and as the text above
 * it is not.
 */
record HeadingsLeftBehind(List<Piece> pieces, Headings headings) {

  /** Shorter texts stand in a sheet by chance. */
  private static final int SHORTEST_NAME = 5;

  private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,4}");

  /** The same sheets, with the headings of those that have none on their page. */
  List<Anchor> found(List<Anchor> anchors) {
    List<Piece> others =
        anchors.stream()
            .filter(anchor -> anchor.heading() < anchor.body())
            .map(anchor -> pieces.get(anchor.heading()))
            .toList();
    return IntStream.range(0, anchors.size())
        .mapToObj(
            i -> withHeading(anchors.get(i), i == 0 ? 0 : anchors.get(i - 1).body() + 1, others))
        .toList();
  }

  private Anchor withHeading(Anchor anchor, int first, List<Piece> others) {
    int foot = anchor.body() - 1;
    boolean bare = anchor.start() == anchor.body() && pieces.get(anchor.body()).opensPage();
    if (!bare || foot < first || pieces.get(foot).line().isEmpty()) {
      return anchor;
    }
    if (isNameOf(foot, anchor.body())) {
      return new Anchor(foot, anchor.body());
    }
    boolean heading = isSetAsHeading(foot, others) && headings.isLine(foot, foot);
    int start = heading ? headings.start(foot, foot, first) : anchor.body();
    return new Anchor(start, anchor.body());
  }

  private boolean isNameOf(int line, int sheet) {
    String said = NUMBER.matcher(Fold.letters(pieces.get(line).text())).replaceFirst("");
    return Outline.mayBeHeading(pieces.get(line).text())
        && said.length() >= SHORTEST_NAME
        && pieces.get(sheet).cells().stream().anyMatch(c -> said.equals(Fold.letters(c.text())));
  }

  private boolean isSetAsHeading(int line, List<Piece> others) {
    Piece foot = pieces.get(line);
    Stream<Piece> like = others.stream().filter(other -> Headings.isSetAlike(other, foot));
    return foot.fontSize() > 0 && like.findAny().isPresent() && isSetOff(line);
  }

  /** Not set as the line above it is, which would be the text of the page. */
  private boolean isSetOff(int line) {
    return line > 0
        && pieces.get(line).opensParagraph()
        && !(pieces.get(line - 1).line().isPresent()
            && Headings.isSetAlike(pieces.get(line - 1), pieces.get(line)));
  }
}
