package jp.shisaku.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.issue.Coded;
import jp.shisaku.issue.Place;

/**
 * A policy measure (施策), from one sheet. Text fields are "-" where a dash is printed and empty
 * where the cell is absent; a break that only wraps a sentence is removed, list items start on a
 * new line.
 *
 * @param id stable, readable, unique in the publication; independent of pages and order
 * @param heading the page title above the sheet, without its circled number
 * @param part that number, where a heading has several sheets
 * @param name 施策名 on one line, without 【再掲】 and 【新規】
 * @param relisted true where 【再掲】 is printed
 * @param relistedOf id of the first printing of a relisted measure
 * @param status 【新規】, 【拡充】 or 【継続】 beside the name
 * @param category the headings of the contents above the entry this sheet belongs to, or the parts
 *     that columns of its list name
 * @param classification 施策分類
 * @param positions デジ田総合戦略における位置づけ
 * @param effect 施策効果の詳細
 * @param purpose 目的
 * @param overview 概要
 * @param details 詳細
 * @param roadmap 中長期的取組, a column each, in order
 * @param strategy the excerpts of the strategy that follow the sheet
 * @param provenance where each field stands, by field name; only fields that were found
 */
public record Measure(
    String id,
    Optional<String> heading,
    Optional<Integer> part,
    Optional<String> name,
    boolean relisted,
    Optional<String> relistedOf,
    Optional<Status> status,
    List<String> category,
    List<Office> offices,
    List<Classification> classification,
    List<Position> positions,
    Budget budget,
    Optional<String> effect,
    Optional<String> purpose,
    Optional<String> overview,
    Optional<String> details,
    List<RoadmapColumn> roadmap,
    List<StrategyExcerpt> strategy,
    Map<String, Provenance> provenance) {

  public Measure {
    Objects.requireNonNull(id, "id");
    category = List.copyOf(category);
    offices = List.copyOf(offices);
    classification = List.copyOf(classification);
    positions = List.copyOf(positions);
    roadmap = List.copyOf(roadmap);
    strategy = List.copyOf(strategy);
    provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
  }

  /** The fields whose place tells best where the sheet is, best first. */
  private static final List<String> TELLING_FIELDS =
      List.of("name", "heading", "offices", "budget");

  /** Where a field stands; for a field that was not found, where the sheet does. */
  public Place placeOf(String field) {
    return Stream.of(Stream.of(field), TELLING_FIELDS.stream(), provenance.keySet().stream())
        .flatMap(names -> names)
        .flatMap(name -> Optional.ofNullable(provenance.get(name)).stream())
        .findFirst()
        .map(found -> found.place())
        .orElse(Place.UNKNOWN);
  }

  /** The paragraphs of all its excerpts of the strategy. */
  public Stream<StrategyExcerpt.Paragraph> paragraphs() {
    return strategy.stream()
        .flatMap(excerpt -> excerpt.items().stream())
        .flatMap(item -> item.paragraphs().stream());
  }

  /** The same measure under other headings of the contents. */
  public Measure category(List<String> headings) {
    return with(id, relistedOf, headings, classification, positions, budget, provenance);
  }

  /** The same measure, linked with its first printing. */
  public Measure relistedOf(Optional<String> originalId) {
    return with(id, originalId, category, classification, positions, budget, provenance);
  }

  /** The same measure with another id. */
  public Measure withId(String other) {
    return with(other, relistedOf, category, classification, positions, budget, provenance);
  }

  private Measure with(
      String ownId,
      Optional<String> original,
      List<String> headings,
      List<Classification> kinds,
      List<Position> stands,
      Budget money,
      Map<String, Provenance> places) {
    return new Measure(
        ownId, heading, part, name, relisted, original, status, headings, offices, kinds, stands,
        money, effect, purpose, overview, details, roadmap, strategy, places);
  }

  /** The same measure with another reading of its budget. */
  public Measure withBudget(Budget other) {
    return with(id, relistedOf, category, classification, positions, other, provenance);
  }

  /** The same measure, told to stand elsewhere. */
  public Measure withProvenance(Map<String, Provenance> other) {
    return with(id, relistedOf, category, classification, positions, budget, other);
  }

  /** The same measure with other kinds and positions, told to stand where these do. */
  public Measure withKinds(
      List<Classification> kinds, List<Position> places, Map<String, Provenance> stand) {
    return with(id, relistedOf, category, kinds, places, budget, stand);
  }

  /** Whether the ministry calls the measure new. */
  public enum Status implements Coded {
    NEW,
    EXPANDED,
    CONTINUING;
  }

  /**
   * 施策分類, one kind of measure.
   *
   * @param code the circled number, ① is 1; empty where none is printed
   * @param note what stands in brackets behind the label
   */
  public record Classification(Optional<Integer> code, String label, Optional<String> note) {}

  /**
   * The place in the strategy that the measure serves.
   *
   * @param code the circled number, ① is 1; empty where none is printed
   */
  public record Position(Optional<Integer> code, String label) {}

  /**
   * A column of 中長期的取組.
   *
   * @param period as printed, 令和6年度以降
   * @param fiscalYears the years named in it: the first, and the last where it is a closed range
   * @param text what stands in the column; "" where nothing does
   */
  public record RoadmapColumn(String period, List<Integer> fiscalYears, String text) {

    public RoadmapColumn {
      fiscalYears = List.copyOf(fiscalYears);
    }
  }
}
