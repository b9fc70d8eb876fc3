package jp.shisaku.override;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/** Puts values that were set by hand into a catalogue. */
public final class Corrections {

  private final String source;
  private final List<Measure> measures;
  private final List<Issue> issues;

  private Corrections(Catalogue catalogue) {
    this.source =
        catalogue.publication().sources().stream()
            .map(Publication.Source::file)
            .findFirst()
            .orElse("");
    this.measures = new ArrayList<>(catalogue.measures());
    this.issues = new ArrayList<>(catalogue.issues());
  }

  /**
   * The catalogue with the corrections, in their order. What the reading had found doubtful in a
   * field that is now set by hand is no issue any more; instead there is one with the reason. A
   * correction without effect is an issue too.
   */
  public static Catalogue applied(Catalogue catalogue, List<Correction> corrections) {
    Corrections work = new Corrections(catalogue);
    corrections.stream()
        .filter(correction -> correction.isFor(catalogue.publication().id()))
        .forEach(work::apply);
    return new Catalogue(
        catalogue.schemaVersion(),
        catalogue.publication(),
        catalogue.contents(),
        work.measures,
        catalogue.indicators(),
        work.issues);
  }

  private void apply(Correction correction) {
    Optional<Integer> index =
        IntStream.range(0, measures.size())
            .filter(i -> measures.get(i).id().equals(correction.measure()))
            .boxed()
            .findFirst();
    if (index.isEmpty()) {
      String measure = correction.measure();
      issues.add(
          Issue.of(IssueCode.OVERRIDE_UNKNOWN_MEASURE, Place.UNKNOWN, correction.field(), measure));
    } else if (!CorrectedField.NAMES.contains(correction.field())) {
      Measure measure = measures.get(index.get());
      String known = String.join(", ", CorrectedField.NAMES);
      issues.add(issue(IssueCode.OVERRIDE_UNKNOWN_FIELD, measure, correction.field(), known));
    } else {
      set(index.get(), correction);
    }
  }

  private void set(int index, Correction correction) {
    Measure before = measures.get(index);
    String field = correction.field();
    Found<Measure> after = new CorrectedField(field, correction.value()).in(before, source);
    if (after.value().equals(before)) {
      issues.add(issue(IssueCode.OVERRIDE_NEEDLESS, before, field, correction.value()));
      return;
    }
    issues.removeIf(
        issue -> issue.measure().equals(Optional.of(before.id())) && issue.field().equals(field));
    issues.add(issue(IssueCode.OVERRIDE_APPLIED, before, field, correction.reason()));
    issues.addAll(after.issues());
    measures.set(index, after.value());
  }

  private static Issue issue(IssueCode code, Measure measure, String field, String argument) {
    return Issue.of(code, measure.placeOf(field), field, field, argument).about(measure.id());
  }
}
