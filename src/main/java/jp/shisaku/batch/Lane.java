package jp.shisaku.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.pipeline.Lost;
import jp.shisaku.pipeline.PublicationRun.Result;
import jp.shisaku.pipeline.Reason;
import jp.shisaku.read.ocr.Recogniser;
import jp.shisaku.source.PublicationInput;
import jp.shisaku.source.SourceFile;

/**
 * Does publications one after the other with one worker at a time. A file that takes too long is
 * given up. One over which the worker dies is tried once more in a fresh worker, since the files
 * before it may have been to blame; the other files of its publication are then read without it.
 */
final class Lane implements AutoCloseable {

  /** A worker is replaced after so many publications, whatever libraries have piled up in it. */
  private static final int WORKER_LIFE = 500;

  /** What a worker may take to start, on a busy machine; it is no fault of the file. */
  static final Duration TO_START = Duration.ofSeconds(60);

  private final Worker.Maker maker;
  private final Limits limits;
  private Optional<Worker> worker = Optional.empty();
  private int begun;
  private volatile boolean stopped;

  Lane(Worker.Maker maker, Limits limits) {
    this.maker = maker;
    this.limits = limits;
  }

  /** Where the work on a publication stands. */
  private static final class Attempt {
    private final long start = System.nanoTime();
    private long stepStart = start;
    private long clock = start;
    private int part;
    private Optional<SourceFile> source = Optional.empty();
    private boolean extracting;
    private boolean begun;

    void note(News news) {
      begun = true;
      if (news.step() == News.Step.READING) {
        source = news.source();
        return;
      }
      clock = System.nanoTime();
      if (news.step() == News.Step.RECOGNISING) {
        // A scan of many pages takes long: each of them has a limit of its own on top of the
        // file's.
        clock += Recogniser.A_PAGE.toNanos();
        return;
      }
      stepStart = clock;
      part = news.part();
      source = Optional.empty();
      extracting = news.step() == News.Step.EXTRACTING;
    }

    double seconds() {
      return Math.round((System.nanoTime() - stepStart) / 1e6) / 1e3;
    }
  }

  /** Stands among the parts over which a worker died for one that could not be started. */
  private static final int NOT_STARTED = -2;

  /** Does a publication; what goes wrong is told in the result. Empty where the run was stopped. */
  Optional<Result> of(PublicationInput publication) throws InterruptedException {
    Map<Integer, Lost> lost = new TreeMap<>();
    Set<Integer> died = new HashSet<>();
    while (!stopped) {
      Attempt attempt = new Attempt();
      Optional<Issue> why;
      try {
        Optional<Result> result = follow(attempt, new Task(publication, lost));
        if (result.isPresent()) {
          return result;
        }
        why = Optional.of(issue(IssueCode.FILE_TIMEOUT, publication, attempt, limits.seconds()));
      } catch (DeadWorkerException e) {
        why = blame(e, publication, attempt, died);
      } catch (IOException e) {
        dismiss();
        if (died.add(NOT_STARTED)) {
          continue;
        }
        String reason = "no worker could be started: " + Reason.of(e);
        return Optional.of(Result.failed(publication, reason, attempt.seconds()));
      }
      dismiss();
      boolean noPartToBlame = attempt.extracting || !attempt.begun;
      if (why.isPresent() && noPartToBlame) {
        return Optional.of(Result.failed(publication, told(why.get()), attempt.seconds()));
      }
      why.ifPresent(
          issue -> lost.put(attempt.part, new Lost(attempt.source, issue, attempt.seconds())));
    }
    return Optional.empty();
  }

  /** The result; empty where it took too long. */
  private Optional<Result> follow(Attempt attempt, Task task)
      throws IOException, InterruptedException {
    Worker ready = ready();
    ready.begin(task);
    while (true) {
      Duration patience =
          limits
              .timeout()
              .plus(attempt.begun ? Duration.ZERO : TO_START)
              .minusNanos(System.nanoTime() - attempt.clock);
      Optional<News> news = ready.next(patience);
      if (news.isEmpty()) {
        return Optional.empty();
      }
      if (news.get().result().isPresent()) {
        return news.get().result();
      }
      attempt.note(news.get());
    }
  }

  /** What to say of a file over which the worker died; empty where it is to be tried again. */
  private Optional<Issue> blame(
      DeadWorkerException dead, PublicationInput publication, Attempt attempt, Set<Integer> died)
      throws InterruptedException {
    boolean first = died.add(attempt.extracting || !attempt.begun ? -1 : attempt.part);
    boolean fresh = begun == 1;
    if (!attempt.begun && fresh) {
      return first
          ? Optional.empty()
          : Optional.of(
              issue(IssueCode.WORKER_NOT_STARTED, publication, attempt, dead.getMessage()));
    }
    if (dead.isOutOfMemory() && (fresh || !first)) {
      return Optional.of(issue(IssueCode.FILE_MEMORY, publication, attempt, limits.megabytes()));
    }
    return first
        ? Optional.empty()
        : Optional.of(issue(IssueCode.FILE_CRASHED, publication, attempt, dead.getMessage()));
  }

  private static Issue issue(
      IssueCode code, PublicationInput publication, Attempt attempt, Object limit) {
    // A part of an archive is told as the archive.
    int file = attempt.part < publication.files().size() ? attempt.part : 0;
    String name = publication.files().get(file).name();
    return Issue.of(code, Place.of(name), "", String.valueOf(limit));
  }

  private String told(Issue issue) {
    return issue.code().message(limits.language(), issue.arguments());
  }

  private synchronized Worker ready() throws IOException {
    if (stopped) {
      throw new DeadWorkerException(0);
    }
    if (begun >= WORKER_LIFE) {
      dismiss();
    }
    if (worker.isEmpty()) {
      worker = Optional.of(maker.make());
      begun = 0;
    }
    begun++;
    return worker.get();
  }

  private synchronized void dismiss() {
    worker.ifPresent(Worker::close);
    worker = Optional.empty();
  }

  /** Ends the work, from another thread: the publication that is being done is abandoned. */
  synchronized void stop() {
    stopped = true;
    worker.ifPresent(Worker::close);
  }

  @Override
  public void close() {
    dismiss();
  }
}
