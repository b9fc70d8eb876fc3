package jp.shisaku.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the table of contents.
 *
 * @param path the headings above it, outermost first, as printed
 * @param title without leader dots, page and 【再掲】
 * @param page as printed
 * @param relisted true where 【再掲】 is printed: the measure is listed elsewhere too
 */
public record ContentsEntry(
    List<String> path, String title, Optional<Integer> page, boolean relisted) {

  public ContentsEntry {
    path = List.copyOf(path);
  }

  public ContentsEntry withTitle(String other) {
    return new ContentsEntry(path, other, page, relisted);
  }
}
