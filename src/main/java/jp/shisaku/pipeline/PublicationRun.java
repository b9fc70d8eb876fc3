package jp.shisaku.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.emit.RunReport;
import jp.shisaku.emit.RunReport.IssueCounts;
import jp.shisaku.emit.RunReport.Status;
import jp.shisaku.issue.Issue;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.source.PublicationInput;
import jp.shisaku.source.SourceFile;
import jp.shisaku.source.Unpacked;

/**
 * The work on one publication, from its files to its result. Needs nothing of other publications,
 * so it can be done anywhere and in any order.
 *
 * @param language of the reasons in run.json
 * @param results takes the catalogue
 */
public record PublicationRun(
    Pipeline pipeline, ReadOptions options, Locale language, Results results) {

  /**
   * What came of a publication.
   *
   * @param inputs a row a file, for run.json
   * @param issues all that is doubtful
   */
  public record Result(List<RunReport.Input> inputs, List<Issue> issues) {

    public Result {
      inputs = List.copyOf(inputs);
      issues = List.copyOf(issues);
    }

    /** The publication as a whole came to nothing. */
    public static Result failed(PublicationInput input, String reason, double seconds) {
      return new Result(
          input.files().stream()
              .map(
                  file ->
                      new RunReport.Input(
                          input.pathOf(file),
                          input.id(),
                          PartReader.digest(file),
                          Optional.empty(),
                          Status.FAILED,
                          0,
                          0,
                          IssueCounts.NONE,
                          seconds,
                          Optional.of(reason)))
              .toList(),
          List.of());
    }
  }

  /**
   * Does the work. Never throws: what goes wrong is the reason of the publication's rows.
   *
   * @param lost files that are not to be tried again, by their place in the publication
   */
  public Result of(PublicationInput input, Map<Integer, Lost> lost, Steps steps) {
    Stopwatch watch = Stopwatch.start();
    steps.opening(0); // The unpacking is part of it.
    try (Unpacked unpacked = Unpacked.of(input)) {
      PublicationInput parts = unpacked.publication();
      Pipeline.Outcome outcome = pipeline.run(parts, options, lost, steps);
      Result result = result(parts, outcome, watch);
      if (outcome.catalogue().isPresent()) {
        boolean lasting = outcome.parts().stream().allMatch(Part::isLasting);
        try {
          results.put(
              input, unpacked.archive(), outcome.catalogue().get(), result.inputs(), lasting);
        } catch (IOException e) {
          return Result.failed(input, Reason.ofResult(e), watch.seconds());
        }
      }
      return result;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return Result.failed(input, Reason.of(e), watch.seconds());
    }
  }

  private Result result(PublicationInput input, Pipeline.Outcome outcome, Stopwatch watch) {
    List<Part> parts = outcome.parts();
    List<Measure> measures = outcome.catalogue().map(Catalogue::measures).orElse(List.of());
    List<Issue> issues =
        outcome
            .catalogue()
            .map(Catalogue::issues)
            .orElseGet(() -> parts.stream().flatMap(part -> part.issues().stream()).toList());
    // The work on the publication as a whole is told of the first part that was read.
    String first =
        parts.stream().filter(Part::isRead).findFirst().orElse(parts.get(0)).file().name();
    double shared = watch.seconds() - parts.stream().mapToDouble(Part::seconds).sum();
    List<RunReport.Input> rows =
        parts.stream()
            .map(
                part -> {
                  String name = part.file().name();
                  boolean isFirst = name.equals(first);
                  return row(
                      input,
                      part,
                      (int) measures.stream().filter(m -> sourceOf(m, first).equals(name)).count(),
                      IssueCounts.of(
                          issues.stream().filter(i -> sourceOf(i, first).equals(name)).toList()),
                      part.seconds() + (isFirst ? Math.max(0, shared) : 0));
                })
            .toList();
    return new Result(rows, issues);
  }

  private RunReport.Input row(
      PublicationInput input, Part part, int measures, IssueCounts issues, double seconds) {
    return new RunReport.Input(
        input.pathOf(part.file()),
        input.id(),
        part.sha256(),
        part.source().map(SourceFile::mediaType),
        part.status(),
        part.pages(),
        measures,
        issues,
        Math.round(seconds * 1e3) / 1e3,
        part.reason().map(issue -> issue.code().message(language, issue.arguments())));
  }

  private static String sourceOf(Measure measure, String otherwise) {
    return measure.provenance().values().stream()
        .map(Provenance::source)
        .findFirst()
        .orElse(otherwise);
  }

  private static String sourceOf(Issue issue, String otherwise) {
    String source = issue.place().source();
    return source.isEmpty() ? otherwise : source;
  }

  @FunctionalInterface
  public interface Results {

    /**
     * Takes the catalogue of a publication.
     *
     * @param archive digest of the archive that its files came from, where it is one
     * @param inputs what came of each of its files
     * @param lasting whether another run over the same bytes would come to the same
     */
    void put(
        PublicationInput publication,
        Optional<String> archive,
        Catalogue catalogue,
        List<RunReport.Input> inputs,
        boolean lasting)
        throws IOException;
  }
}
