package jp.shisaku.batch;

import java.util.Map;
import jp.shisaku.pipeline.Lost;
import jp.shisaku.source.PublicationInput;

/**
 * A publication to be done.
 *
 * @param lost files that are not to be tried again, by their place in the publication
 */
record Task(PublicationInput publication, Map<Integer, Lost> lost) {

  Task {
    lost = Map.copyOf(lost);
  }
}
