package jp.shisaku.piece.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/**
 * Joins the characters of a short label that is spread over the width of its column (目　　的), so that
 * labels of every length end at one edge: each character came as a line of its own.
 */
public final class SpreadLabels {

  private static final int LONGEST = 4;

  /** Characters of one label are no further apart than this; in em. */
  private static final double WIDEST = 8;

  private SpreadLabels() {}

  /** The same blocks, single characters on one height that are a known label as one line. */
  public static List<Block> joined(List<Block> blocks, Labels labels) {
    List<Block> result = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Optional<List<Line>> label = labelAt(blocks, i, labels);
      result.add(label.map(SpreadLabels::oneLine).map(Block.class::cast).orElse(blocks.get(i)));
      i += label.map(characters -> characters.size() - 1).orElse(0);
    }
    return result;
  }

  private static Optional<List<Line>> labelAt(List<Block> blocks, int from, Labels labels) {
    List<Line> characters = new ArrayList<>();
    for (int i = from; i < blocks.size() && characters.size() < LONGEST; i++) {
      if (!(blocks.get(i) instanceof Line line) || !goesOn(characters, line)) {
        break;
      }
      characters.add(line);
    }
    return characters.size() > 1 && labels.known(text(characters)).isPresent()
        ? Optional.of(characters)
        : Optional.empty();
  }

  private static boolean goesOn(List<Line> before, Line line) {
    if (line.box().isEmpty() || line.text().codePointCount(0, line.text().length()) > 1) {
      return false;
    }
    if (before.isEmpty()) {
      return true;
    }
    Line last = before.get(before.size() - 1);
    Box box = line.box().get();
    Box left = last.box().orElseThrow();
    return left.top() < box.centerY()
        && box.centerY() < left.bottom()
        && box.left() >= left.right()
        && box.left() - left.right() < WIDEST * line.fontSize();
  }

  private static Line oneLine(List<Line> characters) {
    Box box = characters.stream().map(l -> l.box().orElseThrow()).reduce(Box::union).orElseThrow();
    return characters.get(0).withText(text(characters), box);
  }

  private static String text(List<Line> characters) {
    return String.join("", characters.stream().map(Line::text).toList());
  }
}
