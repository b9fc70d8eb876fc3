package jp.shisaku.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.Classification;
import jp.shisaku.catalogue.Office;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Place;
import jp.shisaku.office.Offices;

/** An invented measure in which nothing is doubtful, and changes to it, one a test. */
record Sketch(
    String id,
    Optional<String> heading,
    Optional<String> name,
    Optional<String> relistedOf,
    boolean relisted,
    List<Office> offices,
    List<Classification> kinds,
    Budget budget,
    Optional<String> details,
    List<StrategyExcerpt> strategy,
    Provenance provenance) {

  static final String FILE = "風船施策集.pdf";

  static Sketch of(String name) {
    return new Sketch(
        name,
        Optional.of(name + "の普及"),
        Optional.of(name),
        Optional.empty(),
        false,
        Offices.read("総務省自治行政局市町村課"),
        List.of(new Classification(Optional.of(1), "予算", Optional.empty())),
        read("令和5年度予算(案)：52百万円"),
        Optional.empty(),
        List.of(),
        at(1, new Box(10, 10, 100, 20)));
  }

  static Budget read(String cell) {
    return BudgetReader.read(cell, Place.UNKNOWN).value();
  }

  static Provenance at(int page, Box box) {
    return new Provenance(FILE, Optional.of(page), Optional.of(box), Provenance.Method.CELL);
  }

  Sketch id(String other) {
    return with(other, heading, name, offices, kinds, budget, details, strategy, provenance);
  }

  Sketch heading(String other) {
    return with(
        id, Optional.of(other), name, offices, kinds, budget, details, strategy, provenance);
  }

  Sketch nameless() {
    return with(
        id, heading, Optional.empty(), offices, kinds, budget, details, strategy, provenance);
  }

  Sketch offices(String list) {
    return with(
        id, heading, name, Offices.read(list), kinds, budget, details, strategy, provenance);
  }

  Sketch kind(int code, String label) {
    List<Classification> one =
        List.of(new Classification(Optional.of(code), label, Optional.empty()));
    return with(id, heading, name, offices, one, budget, details, strategy, provenance);
  }

  Sketch kindless() {
    return with(id, heading, name, offices, List.of(), budget, details, strategy, provenance);
  }

  Sketch budget(String cell) {
    return budget(read(cell));
  }

  Sketch budget(Budget other) {
    return with(id, heading, name, offices, kinds, other, details, strategy, provenance);
  }

  Sketch details(String text) {
    return with(id, heading, name, offices, kinds, budget, Optional.of(text), strategy, provenance);
  }

  Sketch excerpt(StrategyExcerpt excerpt) {
    return with(id, heading, name, offices, kinds, budget, details, List.of(excerpt), provenance);
  }

  Sketch at(Provenance place) {
    return with(id, heading, name, offices, kinds, budget, details, strategy, place);
  }

  Sketch relistedOf(Optional<String> original) {
    return new Sketch(
        id, heading, name, original, true, offices, kinds, budget, details, strategy, provenance);
  }

  private Sketch with(
      String newId,
      Optional<String> newHeading,
      Optional<String> newName,
      List<Office> newOffices,
      List<Classification> newKinds,
      Budget newBudget,
      Optional<String> newDetails,
      List<StrategyExcerpt> newStrategy,
      Provenance newProvenance) {
    return new Sketch(
        newId,
        newHeading,
        newName,
        relistedOf,
        relisted,
        newOffices,
        newKinds,
        newBudget,
        newDetails,
        newStrategy,
        newProvenance);
  }

  Measure measure() {
    Map<String, Provenance> places = new LinkedHashMap<>();
    places.put("name", provenance);
    return new Measure(
        id,
        heading,
        Optional.empty(),
        name,
        relisted,
        relistedOf,
        Optional.empty(),
        List.of(),
        offices,
        kinds,
        List.of(),
        budget,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        details,
        List.of(),
        strategy,
        places);
  }

  static Catalogue catalogue(Sketch... sketches) {
    return catalogue(List.of(), sketches);
  }

  static Catalogue catalogue(List<ContentsEntry> contents, Sketch... sketches) {
    List<Measure> measures = new ArrayList<>();
    for (Sketch sketch : sketches) {
      measures.add(sketch.measure());
    }
    Publication.Source source =
        new Publication.Source(
            FILE,
            "ab".repeat(32),
            "application/pdf",
            9,
            Optional.empty(),
            List.of(
                new Publication.PageSize(1, 8, 800, 600),
                new Publication.PageSize(9, 9, 600, 800)));
    return new Catalogue(
        Catalogue.SCHEMA_VERSION,
        new Publication(
            "風船施策集", Optional.of("風船施策集"), Optional.empty(), Optional.of(2023), List.of(source)),
        contents,
        measures,
        List.of(),
        List.of());
  }

  /** What the checks find, a line each: the code, the measure and what the message quotes. */
  static List<String> found(Catalogue catalogue) {
    return Checks.run(catalogue).stream().map(Sketch::told).toList();
  }

  private static String told(Issue issue) {
    return issue.code().code()
        + " "
        + issue.measure().orElse("-")
        + " "
        + String.join(" | ", issue.arguments());
  }
}
