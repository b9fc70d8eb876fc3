package jp.shisaku.batch;

import jp.shisaku.pipeline.PublicationRun;
import jp.shisaku.source.PublicationInput;

/** Is told how far a run is; never by two threads at once. */
public interface Progress {

  /** The work on a publication begins. */
  void begun(PublicationInput publication);

  /** A publication is done. */
  void done(PublicationRun.Result result);
}
