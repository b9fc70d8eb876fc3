package jp.shisaku.aligned.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;

/**
 * A page, its lists without rulings as tables.
 *
 * @param open the list that ends it; empty where none does
 * @param single heads with one row, which are a list where they go on with one
 */
public record UnruledPage(List<Block> blocks, Optional<UnruledBody> open, Optional<Found> single) {

  /** A page of more lines is no list that a person reads. */
  static final int MOST_LINES = 2_000;

  /** Below the foot of any page. */
  static final double END = 1e9;

  /**
   * A list, and the table that it becomes.
   *
   * @param headings of its rows, also such as stand below the last of them
   * @param drawn its heads where they are a table of their own
   */
  record Found(UnruledBody body, List<Fragment> headings, Table table, Optional<Table> drawn) {

    private boolean holds(Block block) {
      return block instanceof Line
          ? table.box().orElseThrow().holds(block.box().orElseThrow())
          : drawn.filter(head -> head == block).isPresent();
    }
  }

  /** A page without such lists. */
  public static UnruledPage without(List<Block> blocks) {
    return new UnruledPage(blocks, Optional.empty(), Optional.empty());
  }

  /** A page with no more than the heads of a list and a row. */
  static UnruledPage withSingle(List<Block> blocks, Found single) {
    return new UnruledPage(blocks, Optional.empty(), Optional.of(single));
  }

  /** A page with these lists. */
  static UnruledPage of(List<Block> blocks, List<Found> lists) {
    if (lists.isEmpty()) {
      return without(blocks);
    }
    Found last = lists.get(lists.size() - 1);
    List<Block> all = replaced(blocks, lists);
    boolean open =
        all.subList(all.indexOf(last.table()) + 1, all.size()).stream()
            .allMatch(block -> last.headings().stream().anyMatch(f -> f.whole() == block));
    return new UnruledPage(all, Optional.of(last.body()).filter(body -> open), Optional.empty());
  }

  /**
   * The blocks of all pages, with the lists that go on over several without printing their heads
   * again, or printing them again above a single row.
   *
   * @param follows true for a page that follows the one before it
   */
  public static List<List<Block>> joined(List<UnruledPage> pages, IntPredicate follows) {
    List<List<Block>> joined = new ArrayList<>();
    Optional<UnruledBody> open = Optional.empty();
    for (int i = 0; i < pages.size(); i++) {
      UnruledPage page = pages.get(i);
      if (page.open.isEmpty() && open.isPresent() && follows.test(i)) {
        UnruledBody before = open.get();
        Optional<Found> again =
            page.single.filter(list -> list.body.head().isSameAs(before.head()));
        Optional<Found> goingOn = again.isPresent() ? again : page.rest(before);
        page = of(page.blocks, goingOn.stream().toList());
      }
      joined.add(page.blocks);
      open = page.open;
    }
    return joined;
  }

  /**
   * The rest of a list that goes on from the page before without heads; none unless it is certain
   * which of the lines are a row.
   */
  private Optional<Found> rest(UnruledBody before) {
    List<Line> first =
        lines(blocks.stream().takeWhile(b -> b instanceof Line && b.box().isPresent()).toList());
    if (first.size() > MOST_LINES) {
      return Optional.empty();
    }
    UnruledHead head = before.head();
    List<Fragment> parts =
        first.stream().flatMap(line -> UnruledColumns.parts(line).stream()).toList();
    UnruledColumns columns = UnruledColumns.below(head, parts);
    UnruledBody all = UnruledBody.of(head, columns.columns()).setAs(before);
    double bottom =
        columns.across().stream()
            .filter(f -> !columns.headings().contains(f))
            .mapToDouble(f -> f.box().top())
            .min()
            .orElse(END);
    UnruledBody body = all.between(0, bottom);
    // Notes end the list.
    boolean whole = body.amounts().size() == all.amounts().size();
    UnruledTable table = UnruledTable.goingOn(head);
    return columns.isSure()
            && whole
            && !body.amounts().isEmpty()
            && table.addParts(body, columns.headings())
        ? Optional.of(new Found(body, columns.headings(), table.table(), Optional.empty()))
        : Optional.empty();
  }

  static List<Line> lines(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b instanceof Line && b.box().isPresent())
        .map(Line.class::cast)
        .toList();
  }

  /** A table stands where the first of its lines, or its heads, stood. */
  private static List<Block> replaced(List<Block> blocks, List<Found> lists) {
    List<Block> result = new ArrayList<>();
    List<Found> open = new ArrayList<>(lists);
    for (Block block : blocks) {
      Optional<Found> list =
          block.box().isEmpty()
              ? Optional.empty()
              : lists.stream().filter(found -> found.holds(block)).findFirst();
      if (list.isEmpty()) {
        result.add(block);
      } else if (open.remove(list.get())) {
        result.add(list.get().table());
      }
    }
    return result;
  }
}
