package jp.shisaku.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.field.Fields;
import jp.shisaku.diff.field.Folding;
import jp.shisaku.diff.match.Lineage;
import jp.shisaku.diff.match.Link;
import jp.shisaku.diff.match.Matching;
import jp.shisaku.diff.match.Reason;

/**
 * What changed between two publications. The same for the same measures in any order.
 *
 * @param changes every measure of both sides in exactly one of them; by kind, then by id
 * @param officeMoves offices whose measures went to another office, with how many: of sure links,
 *     and without second printings (再掲)
 * @param notCompared fields that only one of the two publications prints at all
 */
public record CatalogueDiff(
    Edition old,
    Edition fresh,
    Summary summary,
    List<Change> changes,
    List<OfficeMove> officeMoves,
    List<UnsharedField> notCompared) {

  /** Of diff.json; a change that renames or drops a field raises it. */
  public static final String SCHEMA_VERSION = "1.0";

  public CatalogueDiff {
    changes = List.copyOf(changes);
    officeMoves = List.copyOf(officeMoves);
    notCompared = List.copyOf(notCompared);
  }

  /**
   * Measures of one office that went to another: one reorganisation rather than many changes.
   *
   * @param from as printed in the old publication
   * @param to as printed in the new one
   */
  public record OfficeMove(String from, String to, int measures) {}

  /** Compares two catalogues; what a person said in {@code lineage} goes before what is found. */
  public static CatalogueDiff between(Catalogue old, Catalogue fresh, Lineage lineage) {
    Edition before = Edition.of(old);
    Edition after = Edition.of(fresh);
    Lineage said = lineage.between(before.id(), after.id());
    Matching.Years years = new Matching.Years(Edition.yearOfFigures(old), after.fiscalYear());
    List<Link> links = Matching.between(old.measures(), fresh.measures(), years, said);
    Budgets budgets =
        new Budgets(BudgetSide.of(old, before), BudgetSide.of(fresh, after)).doubtingUnits(links);
    List<UnsharedField> unshared = UnsharedField.of(old.measures(), fresh.measures(), links);
    Set<FieldChange.Field> left =
        unshared.stream().map(UnsharedField::field).collect(Collectors.toSet());
    List<Change> changes =
        links.stream()
            .map(link -> change(link, budgets, left))
            .sorted(
                Comparator.comparing(Change::kind)
                    .thenComparing(change -> String.join("\n", change.fresh()))
                    .thenComparing(change -> String.join("\n", change.old())))
            .toList();
    Summary summary =
        Summary.of(
            changes, Summary.total(old, budgets.old()), Summary.total(fresh, budgets.fresh()));
    return new CatalogueDiff(before, after, summary, changes, moves(changes), unshared);
  }

  /** The fields that only the old publication prints, or else those of the new one. */
  public List<UnsharedField> onlyIn(boolean old) {
    return notCompared.stream().filter(unshared -> unshared.onlyInOld() == old).toList();
  }

  private static Change change(Link link, Budgets budgets, Set<FieldChange.Field> left) {
    List<FieldChange> differing = new ArrayList<>();
    if (link.isPair()) {
      differing.addAll(Fields.changes(link.old().get(0), link.fresh().get(0)));
      differing.removeIf(change -> left.contains(change.field()));
    }
    differing.addAll(budgets.changes(link.old(), link.fresh()));
    List<Measure> latest = link.fresh().isEmpty() ? link.old() : link.fresh();
    return new Change(
        kind(link, differing),
        ids(link.old()),
        ids(link.fresh()),
        rounded(link.similarity()),
        why(link, budgets, differing),
        differing,
        latest.stream().allMatch(Measure::relisted));
  }

  private static List<Reason> why(Link link, Budgets budgets, List<FieldChange> differing) {
    List<Reason> why = new ArrayList<>();
    link.why()
        .forEach(reason -> why.add(differs(reason, link, differing) ? reason.nearly() : reason));
    if (budgets.isPerhapsUnread(link.old(), link.fresh())) {
      why.add(Reason.of(Reason.Aspect.UNREAD));
    }
    if (differing.stream().anyMatch(CatalogueDiff::isOtherUnit)) {
      why.add(Reason.of(Reason.Aspect.OTHER_UNIT));
    }
    if (budgets.isOtherMoney(link)) {
      why.add(Reason.of(Reason.Aspect.OTHER_MONEY));
    }
    return why;
  }

  /** True where the texts that are compared as their words are not the same text. */
  private static boolean differs(Reason reason, Link link, List<FieldChange> differing) {
    Set<FieldChange.Field> fields =
        switch (reason.aspect()) {
          case HEADING -> Set.of(FieldChange.Field.HEADING);
          case PURPOSE -> Set.of(FieldChange.Field.PURPOSE);
          case OVERVIEW -> Set.of(FieldChange.Field.OVERVIEW, FieldChange.Field.EFFECT);
          case STRATEGY -> Set.of(FieldChange.Field.STRATEGY);
          default -> Set.of();
        };
    return differing.stream().anyMatch(change -> fields.contains(change.field()))
        || reason.aspect() == Reason.Aspect.OVERVIEW
            && !details(link.old()).equals(details(link.fresh()));
  }

  private static List<String> details(List<Measure> measures) {
    return measures.stream().map(Measure::details).map(Folding::foldCell).toList();
  }

  private static boolean isOtherUnit(FieldChange change) {
    return change instanceof FieldChange.Amount amount && amount.inOtherUnits();
  }

  private static Kind kind(Link link, List<FieldChange> differing) {
    if (link.old().isEmpty() || link.fresh().isEmpty()) {
      return link.old().isEmpty() ? Kind.ADDED : Kind.REMOVED;
    }
    if (!link.isPair()) {
      return link.fresh().size() > 1 ? Kind.SPLIT : Kind.MERGED;
    }
    if (Fields.renamed(link.old().get(0), link.fresh().get(0))) {
      return Kind.RENAMED;
    }
    return differing.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
  }

  private static List<String> ids(List<Measure> measures) {
    return measures.stream().map(Measure::id).sorted().toList();
  }

  private static OptionalDouble rounded(OptionalDouble similarity) {
    return similarity.isPresent()
        ? OptionalDouble.of(Math.round(similarity.getAsDouble() * 100) / 100.0)
        : similarity;
  }

  private static List<OfficeMove> moves(List<Change> changes) {
    Map<List<String>, Integer> counts =
        new TreeMap<>(Comparator.comparing((List<String> move) -> String.join("\n", move)));
    List<Change> sure =
        changes.stream().filter(change -> !change.possible() && !change.relisted()).toList();
    for (Change change : sure) {
      for (FieldChange field : change.fields()) {
        if (field instanceof FieldChange.Items items) {
          items.moves().forEach(m -> counts.merge(List.of(m.from(), m.to()), 1, Integer::sum));
        }
      }
    }
    List<OfficeMove> moves = new ArrayList<>();
    counts.forEach((move, count) -> moves.add(new OfficeMove(move.get(0), move.get(1), count)));
    return moves;
  }
}
