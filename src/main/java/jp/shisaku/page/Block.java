package jp.shisaku.page;

import java.util.Optional;
import jp.shisaku.issue.Box;

/** What a page is made of, in reading order: a line of text or a table. */
public sealed interface Block permits Line, Table {

  /** The rectangle on the page; empty for sources without a layout. */
  Optional<Box> box();

  /**
   * The text: a line, or the cells of a table with tabs between columns and breaks between rows.
   */
  public String text();
}
