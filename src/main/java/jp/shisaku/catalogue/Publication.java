package jp.shisaku.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    Objects.requireNonNull(id, "id");
    sources = List.copyOf(sources);
  }

  /**
   * A file of the publication.
   *
   * @param pages pages, slides or workbook sheets; 1 for a text
   * @param bytes its size; empty where it is not known
   * @param pageSizes how large its pages are, page by page; empty for sources without a layout
   */
  public record Source(
      String file,
      String sha256,
      String mediaType,
      int pages,
      Optional<Long> bytes,
      List<PageSize> pageSizes) {

    public Source {
      pageSizes = List.copyOf(pageSizes);
    }
  }

  /**
   * A run of pages of one size.
   *
   * @param from the first page, from one
   * @param to the last page of the run
   * @param width in points
   * @param height in points
   */
  public record PageSize(int from, int to, double width, double height) {

    /** True where the run holds this page. */
    public boolean holds(int page) {
      return from <= page && page <= to;
    }
  }
}
