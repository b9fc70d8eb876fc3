package jp.shisaku.pipeline;

import java.io.IOException;
import jp.shisaku.catalogue.Catalogue;

/** Takes the catalogues of a run. */
@FunctionalInterface
public interface Results {

  /**
   * Takes the catalogue of a publication.
   *
   * @param publicationId the name that its result is to have
   */
  void put(String publicationId, Catalogue catalogue) throws IOException;
}
