package jp.shisaku.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Measure;

/**
 * Reads the figures of one year and phase off a measure's budget lines. Several own amounts (a line
 * an account, a line a supplementary budget) are one figure, added up; included amounts (内数) stay
 * one by one. Amounts held elsewhere and lines without a year never count.
 */
final class Figures {

  private Figures() {}

  /** The sum of the measure's own amounts; empty where it has no such line. */
  static Optional<Figure> own(Measure measure, int year, Phase phase) {
    List<BudgetLine> lines =
        lines(measure, year, phase).stream().filter(line -> !line.included()).toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    OptionalLong sum =
        lines.stream()
            .flatMap(line -> line.amountYen().stream())
            .mapToLong(Long::longValue)
            .reduce(Math::addExact);
    String printed = lines.stream().map(BudgetLine::printed).collect(Collectors.joining("、"));
    List<String> terms = lines.stream().flatMap(Figures::terms).toList();
    return Optional.of(new Figure(sum, false, terms, printed));
  }

  /** The included amounts, ordered by what they are for, then as large. */
  static List<Figure> included(Measure measure, int year, Phase phase) {
    return lines(measure, year, phase).stream()
        .filter(BudgetLine::included)
        .sorted(
            Comparator.comparing((BudgetLine line) -> line.label().orElse(""))
                .thenComparing(line -> line.amountYen().orElse(0L)))
        .map(Figures::figure)
        .toList();
  }

  /** The one figure of that year and phase, own before included; empty where there is none. */
  static Optional<Figure> any(Measure measure, int year, Phase phase) {
    return own(measure, year, phase)
        .or(() -> included(measure, year, phase).stream().findFirst())
        .filter(figure -> figure.yen().isPresent());
  }

  private static Figure figure(BudgetLine line) {
    OptionalLong yen = line.amountYen().map(OptionalLong::of).orElseGet(OptionalLong::empty);
    return new Figure(yen, true, terms(line).toList(), line.printed());
  }

  private static Stream<String> terms(BudgetLine line) {
    Stream<String> others =
        line.others().stream()
            .map(o -> "ほか" + o.holder() + o.amountYen().map(yen -> yen + "円").orElse(""));
    Stream<String> about = line.approximate() ? Stream.of("約") : Stream.of();
    return Stream.of(about, line.includedIn().stream(), others)
        .flatMap(Function.identity())
        .map(Folding::fold);
  }

  private static List<BudgetLine> lines(Measure measure, int year, Phase phase) {
    return measure.budget().lines().stream()
        .filter(line -> line.phase() == phase && line.fiscalYear().equals(Optional.of(year)))
        .toList();
  }
}
