package jp.shisaku.batch;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.PublicationFiles;
import jp.shisaku.emit.RunReport;
import jp.shisaku.emit.Staging;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Profile;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.pipeline.Pipeline;
import jp.shisaku.pipeline.PublicationRun;
import jp.shisaku.read.Readers;
import jp.shisaku.source.PublicationInput;
import jp.shisaku.source.Sha256;

/**
 * All that a worker must know to do publications.
 *
 * @param staging where it writes
 * @param language of messages in files, as a language tag
 * @param excel true for tables with a byte-order mark
 * @param ndjson true for the measures line by line too
 * @param profile text of the person's own profile
 * @param program digest of the program
 */
public record Settings(
    Staging staging,
    ReadOptions options,
    String language,
    boolean excel,
    boolean ndjson,
    Optional<String> profile,
    String program) {

  /** What is said of pages that had to be recognised. */
  private static final Set<IssueCode> RECOGNITION =
      Set.of(IssueCode.PAGE_RECOGNISED, IssueCode.OCR_MISSING, IssueCode.OCR_OFF);

  /** What the work of a publication is, by these settings. */
  PublicationRun work(Pipeline pipeline) {
    Pipeline chosen =
        profile
            .map(text -> Profile.of(text.lines().toList()).before(Profile.STANDARD))
            .map(pipeline::with)
            .orElse(pipeline);
    return new PublicationRun(chosen, options, locale(), this::write);
  }

  /**
   * Digest of the program and of the options that change a result. The password is none of them: a
   * result exists only where the files were opened. What recognises pages concerns only some
   * publications and is told apart.
   */
  String madeBy() {
    return Sha256.of(
        String.join(
            "\n",
            program,
            language,
            "excel " + excel,
            "ndjson " + ndjson,
            "profile " + profile.orElse("")));
  }

  /** What recognises pages by these settings. */
  String recognisedBy() {
    return options.recognise() ? Readers.recognisedBy() : "nothing, as it was asked for";
  }

  private void write(
      PublicationInput publication,
      Optional<String> archive,
      Catalogue catalogue,
      List<RunReport.Input> inputs,
      boolean lasting)
      throws IOException {
    PublicationFiles.Style style = new PublicationFiles.Style(locale(), excel, ndjson);
    Staging.Content files = PublicationFiles.of(catalogue, style);
    Optional<String> recognisedBy = recognisedBy(catalogue.issues());
    staging.write(
        publication.id(),
        lasting ? Kept.with(files, madeBy(), recognisedBy, publication, archive, inputs) : files);
  }

  private Optional<String> recognisedBy(List<Issue> issues) {
    Set<IssueCode> codes = issues.stream().map(Issue::code).collect(Collectors.toSet());
    if (codes.contains(IssueCode.PAGE_NOT_RECOGNISED)) {
      return Optional.of(""); // Is nothing that recognises pages, so the next run tries again.
    }
    return Collections.disjoint(codes, RECOGNITION)
        ? Optional.empty()
        : Optional.of(recognisedBy());
  }

  private Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
