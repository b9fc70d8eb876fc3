package jp.shisaku.sheet.header;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.field.Print;
import jp.shisaku.text.Fold;

/**
 * Headings of which only the name of the sheet was found, printed again right above it: the title
 * above that is the heading, where most sheets have one. A line above one sheet alone may head a
 * chapter, or end the sheet before.
 */
record TitlesAboveNames(List<Piece> pieces, Headings headings) {

  /** Shorter texts stand in a sheet by chance. */
  private static final int SHORTEST_NAME = 5;

  private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,4}");

  /** The same sheets, with the titles above their names. */
  List<Anchor> taken(List<Anchor> anchors) {
    List<Anchor> titled =
        IntStream.range(0, anchors.size())
            .mapToObj(i -> withTitle(anchors.get(i), i == 0 ? 0 : anchors.get(i - 1).body() + 1))
            .toList();
    long sure =
        titled.stream().filter(a -> !anchors.contains(a) && opens(a.heading(), a.body())).count();
    return sure > 1 && sure * 2 > anchors.size() ? titled : anchors;
  }

  private Anchor withTitle(Anchor anchor, int first) {
    int name = anchor.heading();
    if (name == anchor.body()
        || anchor.start() < name
        || !isName(pieces.subList(name, anchor.body()), pieces.get(anchor.body()))) {
      return anchor;
    }
    int title = headings.start(name - 1, name, first);
    return title < name ? new Anchor(title, anchor.body()) : anchor;
  }

  /** True where the sheet before cannot go on with this line. */
  private boolean opens(int title, int body) {
    return title == 0
        || pieces.get(title).opensPage()
        || pieces.get(title - 1).table().isPresent()
        || Print.isOfTitle(pieces.get(title), pieces.get(body - 1));
  }

  /** A heading without the name of the sheet below its title. */
  static List<Piece> withoutName(List<Piece> heading, Piece sheet) {
    return IntStream.range(1, heading.size())
        .filter(i -> isName(heading.subList(i, heading.size()), sheet))
        .mapToObj(i -> heading.subList(0, i))
        .findFirst()
        .orElse(heading);
  }

  /** True for lines that say what a cell of the sheet says, also behind a number. */
  static boolean isName(List<Piece> lines, Piece sheet) {
    String text = Piece.joined(lines);
    String said = NUMBER.matcher(Fold.letters(text)).replaceFirst("");
    return said.length() >= SHORTEST_NAME
        && sheet.cells().stream().anyMatch(c -> said.equals(Fold.letters(c.text())));
  }
}
