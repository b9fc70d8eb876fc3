package jp.shisaku.batch;

import java.io.IOException;
import jp.shisaku.emit.Staging;

/** Where results go. */
public interface Outlet {

  /** Nobody takes results any more, so that no further one is worth making. */
  final class Closed extends IOException {
    private static final long serialVersionUID = 1;

    public Closed(String message) {
      super(message);
    }
  }

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
