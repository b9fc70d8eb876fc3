package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;

/** A page, its lists without rulings as tables. */
public final class UnruledPage {

  private final List<Block> blocks;

  /** The list that ends it; empty where none does. */
  private final Optional<UnruledBody> open;

  UnruledPage(List<Block> blocks, Optional<UnruledBody> open) {
    this.blocks = List.copyOf(blocks);
    this.open = open;
  }

  /** A page without such lists. */
  public static UnruledPage without(List<Block> blocks) {
    return new UnruledPage(blocks, Optional.empty());
  }

  /**
   * The blocks of all pages, with the lists that go on over several without printing their heads
   * again.
   *
   * @param follows true for a page that follows the one before it
   */
  public static List<List<Block>> joined(
      List<UnruledPage> pages, IntPredicate follows, Labels labels) {
    List<List<Block>> joined = new ArrayList<>();
    Optional<UnruledBody> open = Optional.empty();
    for (int i = 0; i < pages.size(); i++) {
      UnruledPage page = pages.get(i);
      if (page.open.isEmpty() && open.isPresent() && follows.test(i)) {
        page = UnruledLists.goingOn(page.blocks, open.get(), labels);
      }
      joined.add(page.blocks);
      open = page.open;
    }
    return joined;
  }
}
