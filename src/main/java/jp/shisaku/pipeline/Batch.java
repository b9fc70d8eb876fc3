package jp.shisaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.emit.RunReport;
import jp.shisaku.source.PublicationInput;

/** A run over many publications. */
public final class Batch {

  private Batch() {}

  /** Is told of every publication that is done. */
  @FunctionalInterface
  public interface Progress {
    void done(PublicationRun.Result result);
  }

  /**
   * Does the work on all publications, and tells what became of each file, in the order of the
   * publications.
   */
  public static RunReport run(
      List<PublicationInput> publications, PublicationRun work, Progress progress) {
    Stopwatch watch = Stopwatch.start();
    List<RunReport.Input> rows = new ArrayList<>();
    for (PublicationInput publication : publications) {
      PublicationRun.Result result = work.of(publication);
      rows.addAll(result.inputs());
      progress.done(result);
    }
    return RunReport.of(rows, watch.seconds());
  }
}
