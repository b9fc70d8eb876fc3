package jp.shisaku.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.emit.RunReport;
import jp.shisaku.emit.RunReport.Status;
import jp.shisaku.pipeline.PublicationRun.Result;
import jp.shisaku.pipeline.Reason;
import jp.shisaku.pipeline.StrayCorrections;
import jp.shisaku.source.PublicationInput;

/**
 * A run over many publications. Each goes to the worker that is free next; what comes of it does
 * not depend on which, nor on how many there are.
 */
public final class Batch {

  private final List<PublicationInput> publications;
  private final Function<PublicationInput, Optional<Result>> kept;
  private final Outlet outlet;
  private final Progress progress;
  private final List<Lane> lanes;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<Result> results;
  private volatile boolean stopped;

  private Batch(
      List<PublicationInput> publications,
      Function<PublicationInput, Optional<Result>> kept,
      Crew crew,
      Outlet outlet,
      Progress progress) {
    this.publications = List.copyOf(publications);
    this.kept = kept;
    this.outlet = outlet;
    this.progress = progress;
    int jobs = Math.max(1, Math.min(crew.jobs(), publications.size()));
    this.lanes = Stream.generate(crew::lane).limit(jobs).toList();
    this.results = new AtomicReferenceArray<>(publications.size());
  }

  /** Does all publications. */
  public static Batch all(
      List<PublicationInput> publications, Crew crew, Outlet outlet, Progress progress) {
    return new Batch(publications, publication -> Optional.empty(), crew, outlet, progress);
  }

  /** Does the publications whose result is not there yet, by this program with these settings. */
  public static Batch missing(
      List<PublicationInput> publications,
      Settings settings,
      java.nio.file.Path out,
      Crew crew,
      Outlet outlet,
      Progress progress) {
    return new Batch(
        publications,
        new Kept(out, settings.madeBy(), settings::recognisedBy)::of,
        crew,
        outlet,
        progress);
  }

  /**
   * Does the work; tells what became of each file, in the order of the publications.
   *
   * @return empty where the run was stopped
   */
  public Optional<RunReport> run() throws InterruptedException {
    long start = System.nanoTime();
    List<Thread> threads = lanes.stream().map(lane -> new Thread(() -> work(lane))).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    if (stopped) {
      return Optional.empty();
    }
    List<RunReport.Input> rows =
        IntStream.range(0, publications.size())
            .mapToObj(results::get)
            .flatMap(result -> result.inputs().stream())
            .toList();
    return Optional.of(
        RunReport.of(
            rows,
            StrayCorrections.in(publications),
            Math.round((System.nanoTime() - start) / 1e6) / 1e3));
  }

  /** Stops the run, from another thread. What is done stays. */
  public void stop() {
    stopped = true;
    lanes.forEach(Lane::stop);
  }

  private void work(Lane lane) {
    try (lane) {
      for (int i = next.getAndIncrement();
          i < publications.size() && !stopped;
          i = next.getAndIncrement()) {
        work(lane, i);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(Lane lane, int place) throws InterruptedException {
    PublicationInput publication = publications.get(place);
    synchronized (progress) {
      progress.begun(publication);
    }
    Optional<Result> result = kept.apply(publication);
    if (result.isEmpty()) {
      result = lane.of(publication).map(made -> taken(made, place));
    }
    if (result.isPresent() && !stopped) {
      results.set(place, result.get());
      synchronized (progress) {
        progress.done(result.get());
      }
    }
  }

  /** Puts a result in its place; what was written of one that failed is dropped. */
  private Result taken(Result result, int place) {
    PublicationInput publication = publications.get(place);
    boolean written = result.inputs().stream().anyMatch(input -> input.status() != Status.FAILED);
    try {
      if (written) {
        outlet.take(place, publication.id());
      } else {
        outlet.drop(place, publication.id());
      }
      return result;
    } catch (Outlet.Closed e) {
      stop();
      return result;
    } catch (IOException e) {
      return Result.failed(publication, Reason.ofResult(e), 0);
    }
  }
}
