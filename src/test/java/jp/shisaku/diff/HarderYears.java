package jp.shisaku.diff;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.shisaku.diff.InventedYear.Sheet;
import jp.shisaku.diff.match.Lineage;

/** Years that are hard to compare with the one before, and which measure is which in them. */
enum HarderYears {
  /** Every name and every heading is another. */
  NAMES_AND_HEADINGS_REWORDED(year -> year.each(it -> it.renamed().reheaded())),

  /** The same, and the new year does not print the figures of the old one. */
  REWORDED_WITHOUT_OLD_FIGURES(year -> year.each(it -> it.renamed().reheaded().withoutOldFigure())),

  /** Every office is another, and a sentence of each text is gone. */
  OFFICES_REORGANISED(year -> year.each(it -> it.moved().shortened())),

  /** Name, heading and office are others, the old figures are gone: only the text is left. */
  ONLY_THE_TEXT_STAYS(year -> year.each(it -> it.renamed().reheaded().moved().withoutOldFigure())),

  /** Every second measure is gone; new ones stand under headings and offices of old ones. */
  HALF_REPLACED(year -> year.halved().and(InventedYear.newcomers())),

  /** The same, and what is left has new names. */
  HALF_REPLACED_AND_THE_REST_RENAMED(
      year -> year.halved().each(Sheet::renamed).and(InventedYear.newcomers())),

  /** Every measure is replaced by a neighbour, or by nothing. */
  ALL_REPLACED(year -> InventedYear.newcomers()),

  /** Every second measure is two sheets, each with a part of the text and of the money. */
  SPLIT_IN_TWO(year -> year.splitUp(2)),

  /** The same, without the figures of the old year, which would add up. */
  SPLIT_WITHOUT_OLD_FIGURES(year -> year.splitUp(2).each(Sheet::withoutOldFigure)),

  /** The same in three. */
  SPLIT_IN_THREE(year -> year.splitUp(3)),

  /** Every two measures are one sheet with a new name and heading. */
  MERGED_TWO_BY_TWO(InventedYear::merged),

  /** The same, without the figures of the old year, which would add up. */
  MERGED_WITHOUT_OLD_FIGURES(year -> year.merged().each(Sheet::withoutOldFigure)),

  /** The new year was scanned badly. */
  MISREAD(year -> year.each(Sheet::misread)),

  /** The same, with new names and headings. */
  REWORDED_AND_MISREAD(year -> year.each(it -> it.renamed().reheaded().misread())),

  /** Name, heading, office and a part of the text are others, the old figures are gone. */
  ONLY_A_PART_OF_THE_TEXT_STAYS(
      year -> year.each(it -> it.renamed().reheaded().moved().shortened().withoutOldFigure())),

  /** Of a family of grants one goes and one comes; neither becomes the other. */
  A_FAMILY_CHANGES_A_MEMBER(
      year -> year.without(it -> it.key().equals("grant-deer")).and(InventedYear.newcomers()));

  private final UnaryOperator<InventedYear> making;

  HarderYears(UnaryOperator<InventedYear> making) {
    this.making = making;
  }

  CatalogueDiff diff() {
    return CatalogueDiff.between(InventedYear.old().asOldYear(), year().asNewYear(), Lineage.NONE);
  }

  /** What a person would link, a line a change, ordered. */
  List<String> links() {
    List<Sheet> old = InventedYear.old().sheets();
    List<Sheet> fresh = year().sheets();
    List<Sheet> merged = fresh.stream().filter(f -> f.keys().size() > 1).toList();
    Stream<String> ofMerged =
        merged.stream().map(f -> link(String.join(", ", f.keys()), Stream.of(f)));
    Stream<String> ofOld =
        old.stream()
            .filter(it -> merged.stream().noneMatch(f -> f.keys().contains(it.key())))
            .map(it -> link(it.id(), fresh.stream().filter(f -> f.key().equals(it.key()))));
    Stream<String> added =
        fresh.stream()
            .filter(f -> old.stream().noneMatch(it -> f.keys().contains(it.key())))
            .map(f -> link("", Stream.of(f)));
    return Stream.of(ofMerged, ofOld, added).flatMap(links -> links).sorted().toList();
  }

  private InventedYear year() {
    return making.apply(InventedYear.old());
  }

  private static String link(String old, Stream<Sheet> fresh) {
    return old + " → " + String.join(", ", fresh.map(it -> "new " + it.id()).sorted().toList());
  }
}
