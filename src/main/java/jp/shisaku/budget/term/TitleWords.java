package jp.shisaku.budget.term;

import java.util.List;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;

/** What words of a title, and of a label below it, say of the amounts that print no stage. */
public final class TitleWords {

  private TitleWords() {}

  /** True for what became of a budget, or of what one is to be: the stage beside it is no one's. */
  public static boolean speakOfOthers(String title) {
    return within(Words.Kind.OTHER_TITLE, title);
  }

  /** Requests for the next year are made in the present one. */
  public static boolean areRequest(String title) {
    return within(Words.Kind.REQUEST, title);
  }

  /**
   * True for 12百万円（うち2月補正 5百万円）: not all of it is of the initial budget that a title states.
   *
   * @param lines what was read of the cell
   */
  public static boolean holdSupplement(String cell, List<BudgetLine> lines) {
    return within(Words.Kind.SUPPLEMENTARY, cell)
        && lines.stream().noneMatch(line -> line.phase() == Phase.SUPPLEMENTARY);
  }

  /** True for a title of a supplementary budget. */
  public static boolean areSupplementary(String title) {
    return within(Words.Kind.SUPPLEMENTARY, title);
  }

  /** True where amounts with this label may be of the stage of the title. */
  public static boolean mayHead(Phase phase, String label) {
    boolean request = within(Words.Kind.REQUEST, label);
    return !within(Words.Kind.OTHER_LABEL, label)
        && switch (phase) {
          case INITIAL -> !request && !within(Words.Kind.SUPPLEMENTARY, label);
          case SUPPLEMENTARY -> !request && !within(Words.Kind.INITIAL, label);
          // What is asked for is no 予算額 yet: that may be of the present year.
          default -> request;
        };
  }

  private static boolean within(Words.Kind kind, String text) {
    return Words.within(kind, CellText.of(text).folded());
  }
}
