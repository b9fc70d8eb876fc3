package jp.shisaku.page;

import java.util.List;

/**
 * A file, read: its pages in order.
 *
 * @param source file name as it stands in the provenance
 * @param pageCount pages of the file, read or not; 1 for sources without pages
 */
public record Document(String source, int pageCount, List<Page> pages) {

  public Document {
    pages = List.copyOf(pages);
  }
}
