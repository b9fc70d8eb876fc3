package jp.shisaku.emit.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.field.FieldChange.Field;

/** A diff together with the measures that it names, which people want to see beside it. */
public record DiffReport(CatalogueDiff diff, Map<String, Measure> old, Map<String, Measure> fresh) {

  /** Joins a diff with the two catalogues that it was made of. */
  public static DiffReport of(CatalogueDiff diff, Catalogue old, Catalogue fresh) {
    return new DiffReport(diff, byId(old), byId(fresh));
  }

  /** True where budgets were compared at all, and both sides have some. */
  boolean hasBothTotals() {
    return diff.old().fiscalYear().isPresent()
        && diff.fresh().fiscalYear().isPresent()
        && !diff.summary().old().isUnknown()
        && !diff.summary().fresh().isUnknown();
  }

  List<Measure> oldOf(Change change) {
    return change.old().stream().map(old::get).toList();
  }

  List<Measure> freshOf(Change change) {
    return change.fresh().stream().map(fresh::get).toList();
  }

  /** The measures of a change as they are now, or as they were last. */
  List<Measure> latest(Change change) {
    return change.fresh().isEmpty() ? oldOf(change) : freshOf(change);
  }

  /** The initial budget of a change, where it differs. */
  static Stream<FieldChange.Amount> initialBudget(Change change) {
    return change.fields().stream()
        .filter(field -> field.field() == Field.BUDGET_INITIAL)
        .map(FieldChange.Amount.class::cast);
  }

  static String names(List<Measure> measures) {
    return measures.stream().map(DiffReport::name).collect(Collectors.joining(" / "));
  }

  /** A measure's name, or its id where the sheet has none. */
  static String name(Measure measure) {
    return measure.name().orElse(measure.id());
  }

  /** Where a compared field stands in the source; that of the name where it is not known. */
  static Optional<Provenance> provenance(Measure measure, Field field) {
    String key = field.code().startsWith("budget.") ? "budget" : field.code();
    return Optional.ofNullable(measure.provenance().get(key))
        .or(() -> Optional.ofNullable(measure.provenance().get("name")));
  }

  private static Map<String, Measure> byId(Catalogue catalogue) {
    return catalogue.measures().stream()
        .collect(Collectors.toMap(Measure::id, Function.identity(), (first, again) -> first));
  }
}
