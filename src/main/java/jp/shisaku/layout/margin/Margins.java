package jp.shisaku.layout.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.text.PageNumber;

/**
 * Leaves out what belongs to the paper and not to the text: page numbers, and running heads and
 * feet. A heading that differs from page to page stays.
 */
public final class Margins {

  private static final int FEWEST_BEFORE_AMOUNT = 2;

  private Margins() {}

  /** The same pages without them. */
  public static List<Page> removed(List<Page> pages) {
    Set<Spot> running = RunningHeads.of(pages);
    return pages.parallelStream().map(p -> withoutMargins(p, running)).toList();
  }

  private static Page withoutMargins(Page page, Set<Spot> running) {
    List<Block> blocks = new ArrayList<>(page.blocks());
    List<Block> text = page.blocks().stream().filter(b -> !isOfPaper(b, page, running)).toList();
    blocks.removeIf(b -> isRunning(b, page, running) && isOutermost(b, text, page));
    boolean sideways = page.turn().sideways();
    blocks.removeIf(
        b ->
            PageEdge.isPageNumber(b, page)
                && (sideways ? isOutermost(b, text, page) : isAlone(b, text, page)));
    removePageNumber(blocks, blocks.size() - 1, page);
    removePageNumber(blocks, 0, page);
    return page.withBlocks(blocks);
  }

  private static boolean isRunning(Block block, Page page, Set<Spot> running) {
    return block instanceof Line line
        && PageEdge.holds(line, page)
        && running.contains(Spot.of(line, page));
  }

  private static boolean isOfPaper(Block block, Page page, Set<Spot> running) {
    return isRunning(block, page, running)
        || block instanceof Line line
            && PageEdge.holds(line, page)
            && PageEdge.isPageNumber(line, page);
  }

  /**
   * A head stands above all text and a foot below it, on the page as it is read or as it is shown:
   * a label that every sheet has at the same place under its heading is none.
   */
  private static boolean isOutermost(Block block, List<Block> text, Page page) {
    Box box = block.box().orElseThrow();
    List<Box> others = text.stream().flatMap(t -> t.box().stream()).toList();
    return isOutermost(box, others, page.height())
        || PageEdge.isUprightAsLaid(box, page)
            && isOutermost(
                page.asLaid(box), others.stream().map(page::asLaid).toList(), page.heightAsLaid());
  }

  private static boolean isOutermost(Box box, List<Box> others, double height) {
    boolean head = box.centerY() < height / 2;
    return others.stream().noneMatch(t -> head ? t.bottom() <= box.top() : t.top() >= box.bottom());
  }

  /**
   * True for what has the head or the foot of the page to itself: the number of a page whose text
   * stands in columns is the last of one of them.
   */
  private static boolean isAlone(Block block, List<Block> text, Page page) {
    Box box = block.box().orElseThrow();
    boolean head = box.centerY() < page.height() / 2;
    return text.stream()
        .flatMap(t -> t.box().stream())
        .noneMatch(t -> head ? t.top() < box.bottom() : t.bottom() > box.top());
  }

  private static void removePageNumber(List<Block> blocks, int index, Page page) {
    if (index >= 0
        && index < blocks.size()
        && PageEdge.isPageNumber(blocks.get(index), page)
        && !endsRow(blocks.get(index), blocks)) {
      blocks.remove(index);
    }
  }

  /**
   * True for the amount that ends the last row of a list, behind name, office and other amount, and
   * for the page at the end of an entry of the contents, below those of others.
   */
  private static boolean endsRow(Block block, List<Block> blocks) {
    Box box = block.box().orElseThrow();
    long before =
        blocks.stream()
            .flatMap(b -> b.box().stream())
            .filter(b -> b.right() < box.left())
            .filter(b -> b.top() < box.centerY() && b.bottom() > box.centerY())
            .count();
    return before >= FEWEST_BEFORE_AMOUNT || before > 0 && isBelowNumbers(block, blocks);
  }

  private static boolean isBelowNumbers(Block number, List<Block> blocks) {
    Box box = number.box().orElseThrow();
    return blocks.stream()
        .filter(block -> block != number && PageNumber.of(block.text()).isPresent())
        .flatMap(block -> block.box().stream())
        .anyMatch(box::sharesWidth);
  }
}
