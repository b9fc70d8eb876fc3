package jp.shisaku.piece.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;

/**
 * The cells of one column above and below the end of a page.
 *
 * @param upper empty where no rulings make a cell of nothing
 * @param lower the same
 * @param key true for the column of names, or of labels
 * @param always true where no other row leaves it empty
 * @param right how far its lines reach
 */
record CutColumn(
    Optional<Cell> upper, Optional<Cell> lower, boolean key, boolean always, double right) {

  private static final Pattern OPENING = Pattern.compile("^[（(]");

  /** Behind more than the figure: below one alone, a unit may be that of the column. */
  private static final Pattern FIGURE_AT_END = Pattern.compile("[^0-9０-９,，.．\\s][0-9０-９,，.．]+$");

  String above() {
    return upper.map(Cell::text).orElse("");
  }

  String below() {
    return lower.map(Cell::text).orElse("");
  }

  String whole() {
    return above() + "\n" + below();
  }

  /** True where one of both has nothing, and the other has something. */
  boolean isHalf() {
    return above().isBlank() != below().isBlank();
  }

  /**
   * True where the text above had to be broken, where brackets follow on it, as those of the office
   * or of the year before, or where nothing is to be joined.
   */
  boolean mayGoOn() {
    return above().isBlank() || below().isBlank() || isFull() || OPENING.matcher(below()).find();
  }

  /** True for 令和8年度予算：12 above 百万円. */
  boolean isCutBeforeUnit() {
    return FIGURE_AT_END.matcher(above()).find()
        && below().lines().findFirst().flatMap(Unit::named).isPresent();
  }

  private boolean isFull() {
    List<Block> content = upper.orElseThrow().content();
    return content.get(content.size() - 1) instanceof Line line && line.isFull(right);
  }

  /** True for figures in both: two amounts, or one that is cut. */
  boolean holdsTwoAmounts() {
    return LoneAmount.is(above()) && below().codePoints().anyMatch(Character::isDigit);
  }

  /** True where rulings make the cells, also those of nothing. */
  boolean isDrawn() {
    return upper.isPresent() && lower.isPresent();
  }

  /** The cell that is kept. */
  Optional<Cell> home(boolean up) {
    return up ? upper : lower;
  }

  /** The whole cell in a row; empty where there is nothing. */
  Optional<Cell> joined(int row, boolean up) {
    Optional<Cell> other = up ? lower : upper;
    if (home(up).isEmpty() || other.isEmpty()) {
      return home(up).or(() -> other.map(c -> c.at(row, c.column())));
    }
    Cell home = home(up).get();
    List<Block> content = new ArrayList<>(home.content());
    Box edge =
        (content.isEmpty() ? Optional.<Box>empty() : content.get(up ? content.size() - 1 : 0).box())
            .or(home::box)
            .orElseThrow();
    List<Block> moved =
        other.get().content().stream().map(block -> moved(block, edge, up)).toList();
    content.addAll(up ? content.size() : 0, moved);
    return Optional.of(home.with(content));
  }

  /** What stood on the other page is put at the edge of the text that it goes on with. */
  private static Block moved(Block block, Box edge, boolean up) {
    if (block.box().isEmpty()) {
      return block;
    }
    Box own = block.box().get();
    double height = Math.min(own.height(), edge.height());
    double top = up ? edge.bottom() - height : edge.top();
    Box box = new Box(own.left(), top, own.right(), top + height);
    return block instanceof Line line
        ? line.withText(line.text(), box)
        : new Table(((Table) block).cells(), Optional.of(box));
  }
}
