package jp.shisaku.invented;

import java.util.List;
import java.util.Optional;

/**
 * What is printed from the top of a page on; it may take several pages.
 *
 * @param head a line above it, as on all pages
 * @param number the page number as printed; empty where none is
 */
record Leaf(List<Block> blocks, Optional<String> head, Optional<String> number) {

  /** The same with "" for what is not printed. */
  static Leaf of(List<Block> blocks, String head, String number) {
    return new Leaf(blocks, given(head), given(number));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
