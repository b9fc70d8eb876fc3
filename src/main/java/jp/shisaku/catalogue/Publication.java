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
   */
  public record Source(String file, String sha256, String mediaType, int pages) {}
}
