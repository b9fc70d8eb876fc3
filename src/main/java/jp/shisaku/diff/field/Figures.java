package jp.shisaku.diff.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.text.WordTable;

/**
 * Reads the figures of one year and phase off a measure's budget lines. Several own amounts (a line
 * an account, a line a supplementary budget) are one figure, added up; included amounts (内数) stay
 * one by one. Amounts held elsewhere and lines without a year never count.
 */
public final class Figures {

  /** At the end of a statement: there is nothing. The long vowel of a word folds to a dash, too. */
  private static final Pattern DASH = Pattern.compile("(?:^|\\P{L})-$");

  /** 補正予算. */
  private static final String SUPPLEMENTARY = "補正";

  private static final List<String> OPEN =
      WordTable.rows(Figures.class, "open-remarks.txt").stream().map(Folding::fold).toList();

  private static final List<String> INCLUDING =
      WordTable.rows(Figures.class, "including-remarks.txt").stream().map(Folding::fold).toList();

  private static final Set<String> OTHER_MONEY =
      WordTable.rows(Figures.class, "other-money.txt").stream()
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  private Figures() {}

  /** The sum of the measure's own amounts; empty where it has no such line. */
  public static Optional<Figure> own(Measure measure, int year, Phase phase) {
    Statements stated = own(lines(measure, year, phase));
    Optional<Figure> sum = stated.lines().stream().map(Figures::figure).reduce(Figures::sum);
    return stated.contradictory() ? sum.map(Figures::open) : sum;
  }

  /** Whose money the measure's own amounts are, as far as that is not the state's: 事業費, 県費. */
  public static Set<String> otherMoney(Measure measure, int year, Phase phase) {
    return lines(measure, year, phase).stream()
        .filter(line -> !line.included())
        .flatMap(line -> line.label().stream())
        .map(Folding::fold)
        .filter(OTHER_MONEY::contains)
        .collect(Collectors.toSet());
  }

  private static Statements own(List<BudgetLine> lines) {
    return Statements.of(lines.stream().filter(line -> !line.included()).toList());
  }

  /** The statements without an amount, since it is not known which of them holds. */
  private static Figure open(Figure figure) {
    return new Figure(OptionalLong.empty(), false, true, figure.terms(), figure.printed());
  }

  /** Two own amounts as one; not known where one of the two is not. */
  public static Figure sum(Figure a, Figure b) {
    boolean undecided = a.undecided() || b.undecided();
    OptionalLong yen =
        Stream.of(a, b).map(Figure::yen).flatMapToLong(OptionalLong::stream).reduce(Math::addExact);
    List<String> terms = Stream.of(a, b).flatMap(figure -> figure.terms().stream()).toList();
    return new Figure(
        undecided ? OptionalLong.empty() : yen,
        false,
        undecided,
        terms,
        a.printed() + "、" + b.printed());
  }

  /**
   * True where it is known what a measure has for that year and phase: an amount, or nothing
   * because a dash is printed, or because the cell tells other years or phases. Not known it is
   * where another word stands for the amount (未定), where the cell holds only a remark (調整中), tells
   * the year without an amount or for a stage that may become this one (要求額, 事項要求) or that did
   * (what was requested of a budget), has an amount without a year, tells one budget twice and not
   * alike, or says beside the amount that more is open or that another budget is in it.
   */
  public static boolean isKnown(Measure measure, int year, Phase phase) {
    List<BudgetLine> lines = lines(measure, year, phase);
    if (!lines.isEmpty()) {
      return lines.stream().map(Figures::figure).noneMatch(Figure::undecided)
          && !own(lines).contradictory()
          && measure.budget().notes().stream()
              .noneMatch(note -> leavesOpen(note, year) || addsAnother(note, phase));
    }
    Budget budget = measure.budget();
    boolean remarkAlone =
        budget.lines().isEmpty() && !budget.notes().isEmpty() && !startsWithDash(budget);
    boolean remarkOnYear = budget.notes().stream().anyMatch(note -> names(note, year));
    return !remarkAlone
        && !remarkOnYear
        && budget.lines().stream().noneMatch(line -> mayBe(line, year, phase));
  }

  /** True where the cell says of that year and phase what there is, be it a dash. */
  public static boolean isStated(Measure measure, int year, Phase phase) {
    return !lines(measure, year, phase).isEmpty() || startsWithDash(measure.budget());
  }

  private static boolean startsWithDash(Budget budget) {
    return budget.printed().map(Folding::fold).filter(p -> p.startsWith("-")).isPresent();
  }

  /** ほか事項要求 beside an amount; of another year it says nothing. */
  private static boolean leavesOpen(String note, int year) {
    return OPEN.stream().anyMatch(Folding.fold(note)::contains)
        && (FiscalYears.in(note).isEmpty() || names(note, year));
  }

  /** 令和7年度補正予算を含む beside an initial budget: another budget is in the amount. */
  private static boolean addsAnother(String note, Phase phase) {
    String folded = Folding.fold(note);
    return phase == Phase.INITIAL
        && folded.contains(SUPPLEMENTARY)
        && INCLUDING.stream().anyMatch(folded::contains);
  }

  private static boolean names(String note, int year) {
    return FiscalYears.in(note).stream().anyMatch(named -> named.year() == year);
  }

  private static boolean mayBe(BudgetLine line, int year, Phase phase) {
    boolean otherStage =
        line.phase() == Phase.UNSPECIFIED
            || line.phase() == Phase.REQUEST && phase == Phase.INITIAL
            || line.phase() == Phase.INITIAL && phase == Phase.REQUEST;
    // A request without a figure (事項要求) leaves as much open as one with.
    boolean said = line.amountYen().isPresent() || otherStage && figure(line).undecided();
    return said && line.fiscalYear().map(printed -> printed == year && otherStage).orElse(true);
  }

  /** The included amounts, ordered by what they are for, then as large. */
  public static List<Figure> included(Measure measure, int year, Phase phase) {
    return Statements.of(lines(measure, year, phase)).lines().stream()
        .filter(BudgetLine::included)
        .sorted(
            Comparator.comparing((BudgetLine line) -> line.label().orElse(""))
                .thenComparing(line -> line.amountYen().orElse(0L)))
        .map(Figures::figure)
        .toList();
  }

  /** The one figure of that year and phase, own before included; empty where there is none. */
  public static Optional<Figure> any(Measure measure, int year, Phase phase) {
    return own(measure, year, phase)
        .or(() -> included(measure, year, phase).stream().findFirst())
        .filter(figure -> figure.yen().isPresent());
  }

  /** Its initial budget of that year in yen, own before included; 0 where none is told. */
  public static long yen(Measure measure, int year) {
    return any(measure, year, Phase.INITIAL)
        .map(Figure::yen)
        .orElse(OptionalLong.empty())
        .orElse(0);
  }

  private static Figure figure(BudgetLine line) {
    OptionalLong yen = line.amountYen().map(OptionalLong::of).orElseGet(OptionalLong::empty);
    boolean undecided =
        yen.isEmpty() && !line.included() && !DASH.matcher(Folding.fold(line.printed())).find();
    return new Figure(yen, line.included(), undecided, terms(line).toList(), line.printed());
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

  /**
   * What a cell states for one year and phase, each amount once. A cell may tell one budget twice,
   * as a draft and as it was passed, or word for word; that is no second amount to be added.
   *
   * @param lines in printed order
   * @param contradictory true where it tells one budget twice, and not alike
   */
  private record Statements(List<BudgetLine> lines, boolean contradictory) {

    Statements {
      lines = List.copyOf(lines);
    }

    /** Sorts out lines of one year and phase. */
    static Statements of(List<BudgetLine> printed) {
      List<BudgetLine> once = new ArrayList<>();
      boolean contradictory = false;
      for (BudgetLine line : printed) {
        Optional<BudgetLine> before = once.stream().filter(isToldAgainIn(line)).findFirst();
        if (before.isEmpty() || !before.get().amountYen().equals(line.amountYen())) {
          once.add(line);
          contradictory |= before.isPresent();
        }
      }
      return new Statements(once, contradictory);
    }

    private static Predicate<BudgetLine> isToldAgainIn(BudgetLine again) {
      return line ->
          line.included() == again.included()
              && line.label().equals(again.label())
              && line.supplementaryNo().equals(again.supplementaryNo())
              && (line.draft() != again.draft()
                  || line.printed().equals(again.printed())
                      && !FiscalYears.in(again.printed()).isEmpty());
    }
  }
}
