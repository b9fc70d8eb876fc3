package jp.shisaku.pipeline;

import java.io.IOException;
import java.util.List;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.RunReport;
import jp.shisaku.source.PublicationInput;

/** Takes the catalogues of a run. */
@FunctionalInterface
public interface Results {

  /**
   * Takes the catalogue of a publication.
   *
   * @param inputs what came of each of its files
   */
  void put(PublicationInput publication, Catalogue catalogue, List<RunReport.Input> inputs)
      throws IOException;
}
