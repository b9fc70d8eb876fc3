package jp.shisaku.override;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
   * correction without effect is an issue too, and so is one that a later one undoes.
   */
  public static Catalogue applied(Catalogue catalogue, List<Correction> corrections) {
    Corrections work = new Corrections(catalogue);
    Map<List<String>, Correction> last = new LinkedHashMap<>();
    corrections.stream()
        .filter(correction -> correction.isFor(catalogue.publication().id()))
        .forEach(correction -> work.undo(last.put(correction.target(), correction)));
    last.values().forEach(work::apply);
    return new Catalogue(
        catalogue.schemaVersion(),
        catalogue.publication(),
        catalogue.contents(),
        work.measures,
        catalogue.indicators(),
        work.issues);
  }

  /** Two rows for one value: the later one holds, and a person should know. */
  private void undo(Correction earlier) {
    if (earlier != null) {
      issues.add(
          Issue.of(
              IssueCode.OVERRIDE_TWICE,
              Place.UNKNOWN,
              earlier.field(),
              earlier.field(),
              earlier.measure()));
    }
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
    CorrectedField corrected = new CorrectedField(field, correction.value());
    Optional<String> example = corrected.misfit();
    if (example.isPresent()) {
      issues.add(issue(IssueCode.OVERRIDE_VALUE, before, field, correction.value(), example.get()));
      return;
    }
    Found<Measure> after = corrected.in(before, source);
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

  private static Issue issue(IssueCode code, Measure measure, String field, String... told) {
    String[] arguments =
        Stream.concat(Stream.of(field), Arrays.stream(told)).toArray(String[]::new);
    return Issue.of(code, measure.placeOf(field), field, arguments).about(measure.id());
  }
}
