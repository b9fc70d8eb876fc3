package jp.shisaku.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.issue.Place;

/** An invented measure, written down in a line or two; every method returns a changed copy. */
public record MeasureSketch(
    String id,
    String name,
    String heading,
    Integer part,
    boolean relisted,
    List<String> offices,
    String purpose,
    String overview,
    String strategy,
    List<BudgetLine> lines) {

  public static MeasureSketch named(String name) {
    return new MeasureSketch(name, name, null, null, false, List.of(), null, null, null, List.of());
  }

  public MeasureSketch id(String id) {
    return new MeasureSketch(
        id, name, heading, part, relisted, offices, purpose, overview, strategy, lines);
  }

  public MeasureSketch name(String name) {
    return new MeasureSketch(
        id, name, heading, part, relisted, offices, purpose, overview, strategy, lines);
  }

  public MeasureSketch heading(String heading, Integer part) {
    return new MeasureSketch(
        id, name, heading, part, relisted, offices, purpose, overview, strategy, lines);
  }

  public MeasureSketch asRelisted() {
    return new MeasureSketch(
        id, name, heading, part, true, offices, purpose, overview, strategy, lines);
  }

  public MeasureSketch offices(String... offices) {
    return new MeasureSketch(
        id, name, heading, part, relisted, List.of(offices), purpose, overview, strategy, lines);
  }

  public MeasureSketch purpose(String purpose) {
    return new MeasureSketch(
        id, name, heading, part, relisted, offices, purpose, overview, strategy, lines);
  }

  public MeasureSketch overview(String overview) {
    return new MeasureSketch(
        id, name, heading, part, relisted, offices, purpose, overview, strategy, lines);
  }

  public MeasureSketch strategy(String title) {
    return new MeasureSketch(
        id, name, heading, part, relisted, offices, purpose, overview, title, lines);
  }

  public MeasureSketch initial(int year, long millionYen) {
    return line(year, Phase.INITIAL, false, millionYen, false);
  }

  public MeasureSketch draft(int year, long millionYen) {
    return line(year, Phase.INITIAL, true, millionYen, false);
  }

  public MeasureSketch included(int year, long millionYen) {
    return line(year, Phase.INITIAL, false, millionYen, true);
  }

  public MeasureSketch supplementary(int year, long millionYen) {
    return line(year, Phase.SUPPLEMENTARY, false, millionYen, false);
  }

  /** Prints a dash for the year. */
  public MeasureSketch dash(int year) {
    List<BudgetLine> more = new ArrayList<>(lines);
    more.add(
        new BudgetLine(
            Optional.of(year),
            Optional.empty(),
            Phase.INITIAL,
            false,
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            year + "年度：－"));
    return new MeasureSketch(
        id, name, heading, part, relisted, offices, purpose, overview, strategy, more);
  }

  /** Adds to the last amount what another office holds beside it. */
  public MeasureSketch heldElsewhere(String holder, long millionYen) {
    BudgetLine last = lines.get(lines.size() - 1);
    String printed = "（ほか" + holder + millionYen + "百万円）";
    List<BudgetLine> more = new ArrayList<>(lines.subList(0, lines.size() - 1));
    more.add(
        new BudgetLine(
            last.fiscalYear(),
            last.era(),
            last.phase(),
            last.draft(),
            last.supplementaryNo(),
            last.amountYen(),
            last.approximate(),
            last.included(),
            last.includedIn(),
            last.label(),
            List.of(
                new BudgetLine.HeldElsewhere(holder, Optional.of(millionYen * 1_000_000), printed)),
            last.printed() + printed));
    return new MeasureSketch(
        id, name, heading, part, relisted, offices, purpose, overview, strategy, more);
  }

  public MeasureSketch withoutBudget() {
    return new MeasureSketch(
        id, name, heading, part, relisted, offices, purpose, overview, strategy, List.of());
  }

  private MeasureSketch line(
      int year, Phase phase, boolean draft, long millionYen, boolean included) {
    List<BudgetLine> more = new ArrayList<>(lines);
    more.add(
        new BudgetLine(
            Optional.of(year),
            Optional.empty(),
            phase,
            draft,
            Optional.empty(),
            Optional.of(millionYen * 1_000_000),
            false,
            included,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            year + "年度：" + millionYen + "百万円" + (included ? "の内数" : "")));
    return new MeasureSketch(
        id, name, heading, part, relisted, offices, purpose, overview, strategy, more);
  }

  public Measure measure() {
    return measure(new Budget(Optional.empty(), lines, List.of()));
  }

  /** The measure with what a budget cell prints. */
  public Measure measure(String cell) {
    return measure(BudgetReader.read(cell, Place.UNKNOWN).value());
  }

  private Measure measure(Budget budget) {
    return new Measure(
        id,
        Optional.ofNullable(heading),
        Optional.ofNullable(part),
        Optional.ofNullable(name),
        relisted,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        offices.stream().map(MeasureSketch::office).toList(),
        List.of(),
        List.of(),
        budget,
        Optional.empty(),
        Optional.ofNullable(purpose),
        Optional.ofNullable(overview),
        Optional.empty(),
        List.of(),
        excerpts(),
        Map.of(
            "name",
            new Provenance("施策集.pdf", Optional.of(3), Optional.empty(), Provenance.Method.CELL)));
  }

  private List<StrategyExcerpt> excerpts() {
    return strategy == null
        ? List.of()
        : List.of(
            new StrategyExcerpt(
                List.of("第1章"), List.of(new StrategyExcerpt.Item("(a)", strategy, List.of()))));
  }

  private static Office office(String printed) {
    return new Office(
        printed,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A publication of that fiscal year. */
  public static Catalogue catalogue(int fiscalYear, List<MeasureSketch> measures) {
    return of(fiscalYear, measures.stream().map(MeasureSketch::measure).toList());
  }

  /** The same of whole measures. */
  public static Catalogue of(int fiscalYear, List<Measure> measures) {
    return new Catalogue(
        Catalogue.SCHEMA_VERSION,
        new Publication(
            "施策集" + fiscalYear,
            Optional.of("施策集 " + fiscalYear),
            Optional.empty(),
            Optional.of(fiscalYear),
            List.of()),
        List.of(),
        measures,
        List.of(),
        List.of());
  }
}
