package jp.shisaku.diff;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.field.Figure;
import jp.shisaku.diff.field.Figures;
import jp.shisaku.text.Fold;

/**
 * The diff in figures.
 *
 * @param counts how many changes of each kind, every kind present
 * @param possible how many of the links a person should look at
 * @param includedOnOneSide linked measures with an amount that is a part of a larger one (内数) on
 *     one side alone, so that one sum holds it and the other does not
 */
public record Summary(
    Map<Kind, Long> counts, long possible, long includedOnOneSide, Total old, Total fresh) {

  public Summary {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /**
   * The initial budget that a publication presents for its own fiscal year.
   *
   * @param yen the sum of the measures' own amounts
   * @param included measures left out of it because their amount is a part of a larger one (内数)
   * @param relisted measures left out of it because they are printed a second time (再掲)
   * @param uncertain measures whose amount is open (未定) or in doubt, or that are 再掲 without a first
   *     printing, so that the sum may be wrong; all of them where the publication's year is not
   *     known
   * @param unread parts of the publication that were not read, so that measures may be missing
   */
  public record Total(long yen, long included, long relisted, long uncertain, long unread) {

    /** True where nothing is known of it, as in a publication of requests (概算要求) alone. */
    public boolean isUnknown() {
      return yen == 0 && uncertain > 0;
    }
  }

  /** True where the totals may not be set against each other: one of them may lack something. */
  public boolean isOpen() {
    return includedOnOneSide > 0
        || Stream.of(old, fresh).anyMatch(total -> total.uncertain() > 0 || total.unread() > 0);
  }

  static Summary of(List<Change> changes, Total old, Total fresh) {
    Map<Kind, Long> found =
        changes.stream().collect(Collectors.groupingBy(Change::kind, Collectors.counting()));
    Map<Kind, Long> counts =
        Arrays.stream(Kind.values())
            .collect(Collectors.toMap(Function.identity(), kind -> found.getOrDefault(kind, 0L)));
    long possible = changes.stream().filter(Change::possible).count();
    long includedOnOneSide = changes.stream().filter(Summary::isIncludedOnOneSide).count();
    return new Summary(counts, possible, includedOnOneSide, old, fresh);
  }

  private static boolean isIncludedOnOneSide(Change change) {
    List<FieldChange.Amount> initial =
        change.fields().stream()
            .filter(field -> field.field() == FieldChange.Field.BUDGET_INITIAL)
            .map(FieldChange.Amount.class::cast)
            .toList();
    boolean linked = !change.relisted() && !change.old().isEmpty() && !change.fresh().isEmpty();
    return linked
        && initial.stream()
            .anyMatch(amount -> isIncluded(amount.old()) != isIncluded(amount.fresh()))
        && initial.stream()
            .flatMap(amount -> Stream.of(amount.old(), amount.fresh()))
            .flatMap(Optional::stream)
            .anyMatch(Figure::addable);
  }

  private static boolean isIncluded(Optional<Figure> figure) {
    return figure.filter(Figure::included).isPresent();
  }

  /** Measures with an amount of the year that are printed a second time, and not a first one. */
  private static long orphans(Catalogue catalogue, int year) {
    Set<Optional<String>> first =
        catalogue.measures().stream()
            .filter(measure -> !measure.relisted())
            .map(measure -> measure.name().map(Fold::letters))
            .collect(Collectors.toSet());
    return catalogue.measures().stream()
        .filter(measure -> measure.relisted() && measure.relistedOf().isEmpty())
        .filter(measure -> !first.contains(measure.name().map(Fold::letters)))
        .filter(measure -> Figures.own(measure, year, Phase.INITIAL).isPresent())
        .count();
  }

  static Total total(Catalogue catalogue, BudgetSide side) {
    List<Measure> counted =
        catalogue.measures().stream().filter(measure -> !measure.relisted()).toList();
    int relisted = catalogue.measures().size() - counted.size();
    long unread = UnreadParts.in(catalogue);
    if (side.year().isEmpty()) {
      return new Total(0, 0, relisted, counted.size(), unread);
    }
    int year = side.year().get();
    long yen =
        counted.stream()
            .map(measure -> Figures.own(measure, year, Phase.INITIAL))
            .flatMap(Optional::stream)
            .mapToLong(figure -> figure.yen().orElse(0))
            .reduce(0, Math::addExact);
    long included =
        counted.stream()
            .filter(measure -> !Figures.included(measure, year, Phase.INITIAL).isEmpty())
            .count();
    long uncertain =
        counted.stream().filter(measure -> !side.isCertain(measure, year, Phase.INITIAL)).count()
            + orphans(catalogue, year);
    return new Total(yen, included, relisted, uncertain, unread);
  }
}
