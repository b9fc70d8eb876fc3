package jp.shisaku.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/** Which lines stand after a gap: the first one, one after a table, one after a wide pitch. */
public final class Gaps {

  /** Lines whose tops are further apart than this say nothing about the usual pitch; in em. */
  private static final double WIDEST_PITCH = 3;

  /** White above a line that is a gap even where no usual pitch is known; in em. */
  private static final double CLEAR_WHITE = 1.0;

  /** White above a line that is never a gap; in em. */
  private static final double LEAST_WHITE = 0.35;

  /** From so many lines on the usual pitch is known. */
  private static final int ENOUGH_PITCHES = 3;

  private Gaps() {}

  public static List<Block> marked(List<Block> blocks) {
    double usual = usualPitch(blocks);
    List<Block> result = new ArrayList<>(blocks.size());
    Optional<Line> above = Optional.empty();
    for (Block block : blocks) {
      if (block instanceof Line line) {
        result.add(line.afterGap(above.map(a -> isGap(a, line, usual)).orElse(true)));
        above = Optional.of(line);
      } else {
        result.add(block);
        above = Optional.empty();
      }
    }
    return result;
  }

  private static boolean isGap(Line above, Line line, double usual) {
    double pitch = pitch(above, line);
    Box box = line.box().orElseThrow();
    double white = (box.top() - above.box().orElseThrow().bottom()) / line.fontSize();
    if (pitch < 0.5 || white > CLEAR_WHITE && usual == 0) {
      return true;
    }
    return usual > 0 && pitch > usual * Distances.GAP_PITCH && white > LEAST_WHITE;
  }

  /** From top to top, in em. */
  private static double pitch(Line above, Line line) {
    double way = line.box().orElseThrow().bottom() - above.box().orElseThrow().bottom();
    return way / Math.max(line.fontSize(), above.fontSize());
  }

  /** The pitch of closely set lines: the lower quartile; 0 where too few lines tell. */
  private static double usualPitch(List<Block> blocks) {
    List<Double> pitches = new ArrayList<>();
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i - 1) instanceof Line above && blocks.get(i) instanceof Line line) {
        double pitch = pitch(above, line);
        if (pitch > 0.5 && pitch < WIDEST_PITCH) {
          pitches.add(pitch);
        }
      }
    }
    pitches.sort(null);
    return pitches.size() < ENOUGH_PITCHES ? 0 : pitches.get(pitches.size() / 4);
  }
}
