package jp.shisaku.typed.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/** Lines without a place, as a text has them, between other blocks. */
public final class TypedLines {

  private TypedLines() {}

  /** True for such a line. */
  public static boolean isFree(Block block) {
    return block instanceof Line line && line.box().isEmpty();
  }

  /**
   * The same blocks, each run of such lines as it is read.
   *
   * @param read the blocks of a run, which is not empty
   */
  public static List<Block> read(List<Block> blocks, Function<List<Line>, List<Block>> read) {
    List<Block> result = new ArrayList<>(blocks.size());
    List<Line> run = new ArrayList<>();
    for (Block block : blocks) {
      if (isFree(block)) {
        run.add((Line) block);
        continue;
      }
      if (!run.isEmpty()) {
        result.addAll(read.apply(List.copyOf(run)));
        run.clear();
      }
      result.add(block);
    }
    if (!run.isEmpty()) {
      result.addAll(read.apply(List.copyOf(run)));
    }
    return result;
  }
}
