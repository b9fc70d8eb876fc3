package jp.shisaku.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.batch.Progress;
import jp.shisaku.emit.RunReport;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.pipeline.PublicationRun;
import jp.shisaku.source.PublicationInput;

/** Tells people how far a run is: a line a file, and a summary. */
final class RunProgress implements Progress {

  /** How much is told. */
  enum Level {
    FAILURES,
    FILES,
    ISSUES
  }

  private final PrintStream err;
  private final Messages messages;
  private final Level level;
  private final Optional<ProgressBar> bar;

  /** How many files each publication has, before archives are unpacked. */
  private final Map<String, Integer> files = new HashMap<>();

  private long start = System.nanoTime();
  private int expected;
  private int done;
  private int pages;
  private String current = "";

  RunProgress(PrintStream err, Locale locale, Level level, Optional<ProgressBar> bar) {
    this.bar = bar;
    this.err = err;
    this.messages = new Messages(locale);
    this.level = level;
  }

  /** What is to be done. */
  void expect(List<PublicationInput> publications) {
    publications.forEach(p -> files.put(p.id(), p.files().size()));
    expected = files.values().stream().mapToInt(Integer::intValue).sum();
    start = System.nanoTime();
  }

  @Override
  public void begun(PublicationInput publication) {
    current = publication.path();
    drawBar();
  }

  @Override
  public void done(PublicationRun.Result result) {
    clearBar();
    // An archive was one file until it was unpacked.
    expected += result.inputs().size() - files.get(result.inputs().get(0).publication());
    for (RunReport.Input input : result.inputs()) {
      done++;
      pages += input.status() == RunReport.Status.SKIPPED ? 0 : input.pages();
      if (isTold(input.status())) {
        err.println(line(input));
      }
    }
    String publication = result.inputs().get(0).publication();
    result.issues().stream()
        .filter(this::isTold)
        .forEach(issue -> err.println(messages.issue(issue, publication)));
    drawBar();
  }

  /** On a terminal the bar is enough for files that are well. */
  private boolean isTold(RunReport.Status status) {
    return switch (status) {
      case FAILED -> true;
      case SUSPECT -> level != Level.FAILURES;
      case OK, SKIPPED -> level == Level.ISSUES || level == Level.FILES && bar.isEmpty();
    };
  }

  /** A person who gets nothing of a file should not have to look for the reason. */
  private boolean isTold(Issue issue) {
    return level == Level.ISSUES || level == Level.FILES && issue.code() == IssueCode.NO_MEASURES;
  }

  private void drawBar() {
    if (bar.isPresent() && level != Level.FAILURES) {
      double seconds = (System.nanoTime() - start) / 1e9;
      err.print(bar.get().of(done, expected, pages, seconds, current));
      err.flush();
    }
  }

  private void clearBar() {
    if (bar.isPresent() && level != Level.FAILURES) {
      err.print(ProgressBar.CLEAR);
    }
  }

  /**
   * The run has ended early.
   *
   * @param message that says so, of how many files are done
   */
  void stopped(String message) {
    clearBar();
    err.println(messages.text(message, done, expected));
  }

  private String line(RunReport.Input input) {
    String key =
        switch (input.status()) {
          case OK -> "read";
          case SKIPPED -> "skipped";
          case SUSPECT -> "suspect";
          case FAILED -> "failed";
        };
    return messages.text(
        key,
        done,
        expected,
        input.path(),
        input.measures(),
        input.issues().error(),
        input.issues().warning(),
        String.format(Locale.ROOT, "%.1f", input.seconds()),
        input.reason().orElse(""));
  }

  /** What is doubtful in the run as a whole. */
  void doubts(RunReport report) {
    if (level != Level.FAILURES) {
      clearBar();
      report.issues().forEach(issue -> err.println(messages.issue(issue, "")));
    }
  }

  /**
   * The summary.
   *
   * @param older results in the folder that are not of this run
   */
  void end(RunReport report, Path out, List<String> older) {
    clearBar();
    if (level == Level.FAILURES) {
      return;
    }
    RunReport.Totals totals = report.totals();
    List<Integer> figures =
        List.of(
            totals.files().ok(),
            totals.files().suspect(),
            totals.files().failed(),
            totals.files().skipped(),
            totals.measures(),
            totals.issues().error(),
            totals.issues().warning(),
            totals.issues().info());
    err.println(messages.text("summary", figures.toArray()));
    err.println(messages.text("where", out, out.resolve(RunReport.FILE_NAME)));
    if (!older.isEmpty()) {
      err.println(messages.text("older", out, String.join(", ", older)));
    }
  }
}
