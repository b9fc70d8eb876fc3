package jp.shisaku.extract;

import java.util.List;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;

/** Turns the documents of one publication into its catalogue. */
public final class Extractor {

  private Extractor() {}

  /**
   * Extracts the catalogue of one publication.
   *
   * @param publicationId names the publication and its folder
   * @param sources what is to be said of the files, in the order of the documents
   * @param documents the files, read, in their order
   */
  public static Found<Catalogue> extract(
      String publicationId, List<Publication.Source> sources, List<Document> documents) {
    throw new UnsupportedOperationException("to come");
  }
}
