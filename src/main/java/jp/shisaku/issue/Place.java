package jp.shisaku.issue;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where something stands: the file, the page and the rectangle on it.
 *
 * @param source file name as given in the publication's list of sources; "" where none is known
 * @param page page, slide or sheet, counted from one; empty for sources without pages
 * @param box rectangle on that page; empty for sources without a layout
 * @param cell sheet and address in a workbook, "一覧!C5" or "一覧!C5:F9"; empty elsewhere
 */
public record Place(String source, OptionalInt page, Optional<Box> box, Optional<String> cell) {

  /** Nowhere in particular: an issue of the publication as a whole. */
  public static final Place UNKNOWN = new Place("", OptionalInt.empty(), Optional.empty());

  /** A place in a source that is no workbook. */
  public Place(String source, OptionalInt page, Optional<Box> box) {
    this(source, page, box, Optional.empty());
  }

  /** A whole file. */
  public static Place of(String source) {
    return new Place(source, OptionalInt.empty(), Optional.empty());
  }

  /** A page of a file. */
  public static Place of(String source, int page) {
    return new Place(source, OptionalInt.of(page), Optional.empty());
  }

  /** A rectangle on a page of a file. */
  public static Place of(String source, int page, Optional<Box> box) {
    return new Place(source, OptionalInt.of(page), box);
  }
}
