package jp.shisaku.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The publication itself.
 *
 * @param id names its folder in the output
 * @param title as printed on the publication
 * @param publishedOn the date printed on it
 * @param fiscalYear the year, named by its starting year, whose (draft) budget it presents
 * @param sources the files it was read from, in order
 */
public record Publication(
    String id,
    Optional<String> title,
    Optional<LocalDate> publishedOn,
    Optional<Integer> fiscalYear,
    List<Source> sources) {

  public Publication {
    sources = List.copyOf(sources);
  }

  /**
   * A file of the publication.
   *
   * @param pages pages, slides or workbook sheets; 1 for a text
   * @param bytes its size; empty where it is not known
   * @param extent room for each of its pages; empty for sources without a layout
   */
  public record Source(
      String file,
      String sha256,
      String mediaType,
      int pages,
      Optional<Long> bytes,
      Optional<Extent> extent) {

    /** A file of which no more is known. */
    public Source(String file, String sha256, String mediaType, int pages) {
      this(file, sha256, mediaType, pages, Optional.empty(), Optional.empty());
    }
  }

  /** The width of the widest page and the height of the highest one, in points. */
  public record Extent(double width, double height) {}
}
