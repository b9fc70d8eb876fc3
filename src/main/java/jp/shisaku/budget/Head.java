package jp.shisaku.budget;

import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;

/**
 * What a statement says about its amount before the amount: year and stage.
 *
 * @param era the year as printed; empty where none is printed
 * @param year empty where none is printed or it cannot be read
 * @param misread true where a year is printed and cannot be read
 */
record Head(
    Optional<String> era,
    Optional<Integer> year,
    boolean misread,
    Phase phase,
    boolean draft,
    Optional<Integer> supplementaryNo) {

  static final Head NONE =
      new Head(
          Optional.empty(), Optional.empty(), false, Phase.UNSPECIFIED, false, Optional.empty());

  /** The stage of a line, without its year. */
  static Head of(BudgetLine line) {
    return new Head(
        Optional.empty(),
        Optional.empty(),
        false,
        line.phase(),
        line.draft(),
        line.supplementaryNo());
  }

  boolean hasYear() {
    return era.isPresent();
  }

  Head withDraft(boolean more) {
    return new Head(era, year, misread, phase, draft || more, supplementaryNo);
  }

  Head withStageOf(Head other) {
    return new Head(era, year, misread, other.phase, draft || other.draft, other.supplementaryNo);
  }

  Head withYearOf(Head other) {
    return new Head(other.era, other.year, other.misread, phase, draft, supplementaryNo);
  }
}
