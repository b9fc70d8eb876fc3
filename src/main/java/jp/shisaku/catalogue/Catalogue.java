package jp.shisaku.catalogue;

import java.util.List;
import java.util.Objects;
import jp.shisaku.issue.Issue;

/**
 * Everything that was read from one publication.
 *
 * @param schemaVersion of catalogue.json; a change that renames or drops a field raises it
 * @param contents the table of contents, entry by entry
 * @param measures in the order of the publication
 * @param indicators the table of indicators (KPI)
 * @param issues what is doubtful, in the order of the publication
 */
public record Catalogue(
    String schemaVersion,
    Publication publication,
    List<ContentsEntry> contents,
    List<Measure> measures,
    List<Indicator> indicators,
    List<Issue> issues) {

  public static final String SCHEMA_VERSION = "1.0";

  public Catalogue {
    Objects.requireNonNull(publication, "publication");
    contents = List.copyOf(contents);
    measures = List.copyOf(measures);
    indicators = List.copyOf(indicators);
    issues = List.copyOf(issues);
  }

  /** The same catalogue with other measures. */
  public Catalogue withMeasures(List<Measure> other) {
    return new Catalogue(schemaVersion, publication, contents, other, indicators, issues);
  }

  /** The same catalogue with other issues. */
  public Catalogue withIssues(List<Issue> other) {
    return new Catalogue(schemaVersion, publication, contents, measures, indicators, other);
  }
}
