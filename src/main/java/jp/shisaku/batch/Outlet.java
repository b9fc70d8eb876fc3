package jp.shisaku.batch;

import java.io.IOException;
import jp.shisaku.emit.Staging;

/** Where results go. */
public interface Outlet {

  /** Where a worker writes a result, in a folder with the publication's id. */
  Staging staging();

  /**
   * Takes a result that was written.
   *
   * @param place of the publication in the run, from zero
   */
  void take(int place, String publicationId) throws IOException;

  /** A publication came to nothing; what may have been written of it is of no use. */
  void drop(int place, String publicationId) throws IOException;
}
