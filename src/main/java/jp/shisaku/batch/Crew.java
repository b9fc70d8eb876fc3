package jp.shisaku.batch;

import jp.shisaku.pipeline.Pipeline;

/**
 * Who does the work.
 *
 * @param jobs how many workers there are
 */
public record Crew(int jobs, Worker.Maker maker, Limits limits) {

  /** One worker in this process: the soonest to start, for a single file. */
  public static Crew here(Pipeline pipeline, Settings settings, Limits limits) {
    return new Crew(1, () -> new WorkerThread(settings.work(pipeline)), limits);
  }

  /** Workers in processes of their own. */
  public static Crew processes(int jobs, Settings settings, Limits limits) {
    return of(WorkerLoop.class, jobs, settings, limits);
  }

  static Crew of(Class<?> mainClass, int jobs, Settings settings, Limits limits) {
    return new Crew(
        jobs, () -> WorkerProcess.start(mainClass, limits.megabytes(), settings), limits);
  }

  Lane lane() {
    return new Lane(maker, limits);
  }
}
