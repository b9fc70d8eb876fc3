package jp.shisaku.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.shisaku.emit.OutputFolder;
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
   * Does the work on all publications and writes run.json, in the order of the publications.
   *
   * @throws IOException where run.json cannot be written
   */
  public static RunReport run(
      List<PublicationInput> publications,
      PublicationRun work,
      OutputFolder output,
      Progress progress)
      throws IOException {
    Stopwatch watch = Stopwatch.start();
    List<RunReport.Input> rows = new ArrayList<>();
    for (PublicationInput publication : publications) {
      PublicationRun.Result result = work.of(publication, output);
      rows.addAll(result.inputs());
      progress.done(result);
    }
    RunReport report = RunReport.of(rows, watch.seconds());
    output.put(report);
    return report;
  }
}
