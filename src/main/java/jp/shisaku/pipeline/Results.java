package jp.shisaku.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.RunReport;
import jp.shisaku.source.PublicationInput;

/** Takes the catalogues of a run. */
@FunctionalInterface
public interface Results {

  /**
   * Takes the catalogue of a publication.
   *
   * @param archive digest of the archive that its files came from, where it is one
   * @param inputs what came of each of its files
   * @param lasting whether another run over the same bytes would come to the same
   */
  void put(
      PublicationInput publication,
      Optional<String> archive,
      Catalogue catalogue,
      List<RunReport.Input> inputs,
      boolean lasting)
      throws IOException;
}
