package jp.shisaku.emit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shisaku.issue.Coded;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Severity;

/**
 * run.json: what became of every file. The only output that holds times.
 *
 * @param inputs a row a file, in the order of the publications and their parts
 * @param issues what is doubtful in the run as a whole, and in none of its files
 */
public record RunReport(
    String schemaVersion, List<Input> inputs, List<Issue> issues, Totals totals) {

  public static final String SCHEMA_VERSION = "1.0";
  public static final String FILE_NAME = "run.json";

  /** What became of a file. */
  public enum Status implements Coded {
    /** Read, and nothing speaks against what was read. */
    OK,
    /** Read, but the file is damaged or its text cannot be trusted. */
    SUSPECT,
    /** Not read. */
    FAILED,
    /** Not read again, since an earlier run had read the same bytes. */
    SKIPPED;
  }

  /**
   * A file.
   *
   * @param path as the person named it, or below the folder that was named
   * @param publication the folder of its result
   * @param sha256 of its bytes; empty where it could not be opened
   * @param mediaType as detected; empty where it could not be opened
   * @param measures found in it
   * @param seconds spent on it
   * @param reason why it is not ok, for a person
   */
  public record Input(
      String path,
      String publication,
      Optional<String> sha256,
      Optional<String> mediaType,
      Status status,
      int pages,
      int measures,
      IssueCounts issues,
      double seconds,
      Optional<String> reason) {}

  /** How many issues there are of each severity. */
  public record IssueCounts(int error, int warning, int info) {

    public static final IssueCounts NONE = new IssueCounts(0, 0, 0);

    public static IssueCounts of(List<Issue> issues) {
      return new IssueCounts(
          count(issues, Severity.ERROR),
          count(issues, Severity.WARNING),
          count(issues, Severity.INFO));
    }

    private static int count(List<Issue> issues, Severity severity) {
      return (int) issues.stream().filter(issue -> issue.severity() == severity).count();
    }

    private IssueCounts plus(IssueCounts other) {
      return new IssueCounts(error + other.error, warning + other.warning, info + other.info);
    }
  }

  /** How many files came to which end. */
  public record Files(int ok, int suspect, int failed, int skipped) {}

  /** All files together. */
  public record Totals(Files files, int pages, int measures, IssueCounts issues, double seconds) {}

  public RunReport {
    inputs = List.copyOf(inputs);
    issues = List.copyOf(issues);
  }

  /**
   * The report on these files.
   *
   * @param issues of none of the files
   * @param seconds of the whole run, by the clock on the wall
   */
  public static RunReport of(List<Input> inputs, List<Issue> issues, double seconds) {
    Totals totals =
        new Totals(
            new Files(
                count(inputs, Status.OK),
                count(inputs, Status.SUSPECT),
                count(inputs, Status.FAILED),
                count(inputs, Status.SKIPPED)),
            inputs.stream().mapToInt(Input::pages).sum(),
            inputs.stream().mapToInt(Input::measures).sum(),
            inputs.stream().map(Input::issues).reduce(IssueCounts.of(issues), IssueCounts::plus),
            seconds);
    return new RunReport(SCHEMA_VERSION, inputs, issues, totals);
  }

  private static int count(List<Input> inputs, Status status) {
    return (int) inputs.stream().filter(input -> input.status() == status).count();
  }

  /** True where every file was read and no error was found. */
  public boolean isClean() {
    return totals.files().failed() == 0 && totals.issues().error() == 0;
  }

  /**
   * Writes run.json; leaves the stream open.
   *
   * @param language of the issues' messages
   */
  void write(OutputStream out, Locale language) throws IOException {
    JsonForm.write(JsonForm.in(language), this, out);
  }
}
