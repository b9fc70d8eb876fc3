package jp.shisaku.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jp.shisaku.emit.RunReport;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Place;
import jp.shisaku.pipeline.Batch;
import jp.shisaku.pipeline.PublicationRun;

/** Tells people how far a run is: a line a file, and a summary. */
final class RunProgress implements Batch.Progress {

  /** How much is told. */
  enum Level {
    FAILURES,
    FILES,
    ISSUES
  }

  private final PrintStream err;
  private final Locale locale;
  private final Messages messages;
  private final Level level;
  private int expected;
  private int done;

  RunProgress(PrintStream err, Locale locale, Level level) {
    this.err = err;
    this.locale = locale;
    this.messages = new Messages(locale);
    this.level = level;
  }

  /** How many files there are. */
  void expect(int files) {
    expected = files;
  }

  @Override
  public void done(PublicationRun.Result result) {
    for (RunReport.Input input : result.inputs()) {
      done++;
      // An archive was one file until it was unpacked.
      expected = Math.max(expected, done);
      if (level != Level.FAILURES || input.status() == RunReport.Status.FAILED) {
        err.println(line(input));
      }
    }
    if (level == Level.ISSUES) {
      result.issues().forEach(issue -> err.println(line(issue)));
    }
  }

  private String line(RunReport.Input input) {
    String key =
        switch (input.status()) {
          case OK, SKIPPED -> "read";
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

  private String line(Issue issue) {
    Place place = issue.place();
    String where =
        place.page().isPresent()
            ? messages.text("place", place.source(), place.page().getAsInt())
            : place.source();
    return messages.text(
        "issue",
        where,
        issue.severity().code(),
        issue.code().message(locale, issue.arguments()),
        issue.code().code());
  }

  void end(RunReport report, Path out) {
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
  }
}
