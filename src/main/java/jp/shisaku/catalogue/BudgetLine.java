package jp.shisaku.catalogue;

import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Coded;

/**
 * One statement of an amount.
 *
 * @param fiscalYear named by its starting year; empty where none is printed
 * @param era the year as printed: 令和5年度
 * @param draft true where (案) is printed
 * @param supplementaryNo 2 for 第二次補正; empty where none is printed
 * @param amountYen whole yen; empty where a dash or no figure is printed
 * @param approximate true with 約, 程度, 概ね
 * @param included 内数: a part of a larger amount, never to be added up
 * @param includedIn what it is a part of, where that is named
 * @param label what the amount is for, where the cell names it: an account, a project
 * @param others amounts held elsewhere
 * @param printed the statement as printed
 */
public record BudgetLine(
    Optional<Integer> fiscalYear,
    Optional<String> era,
    Phase phase,
    boolean draft,
    Optional<Integer> supplementaryNo,
    Optional<Long> amountYen,
    boolean approximate,
    boolean included,
    Optional<String> includedIn,
    Optional<String> label,
    List<HeldElsewhere> others,
    String printed) {

  public BudgetLine {
    others = List.copyOf(others);
  }

  /** The same statement of a year that it does not print as a number. */
  public BudgetLine inFiscalYear(int year) {
    return with(Optional.of(year), amountYen, included, includedIn, label);
  }

  /** The same statement with another amount. */
  public BudgetLine amount(Optional<Long> yen) {
    return with(fiscalYear, yen, included, includedIn, label);
  }

  /** True for an amount that is no part of a larger one. */
  public boolean isOwn() {
    return !included && amountYen.isPresent();
  }

  /** True where it says its year and its stage. */
  public boolean isStated() {
    return fiscalYear.isPresent() && phase != Phase.UNSPECIFIED;
  }

  /** The same statement as a part of a larger amount; a whole that it names itself stays. */
  public BudgetLine partOf(Optional<String> whole) {
    return with(fiscalYear, amountYen, true, includedIn.or(() -> whole), label);
  }

  /** The same statement of an amount for this. */
  public BudgetLine labelled(String name) {
    return with(fiscalYear, amountYen, included, includedIn, Optional.of(name));
  }

  private BudgetLine with(
      Optional<Integer> year,
      Optional<Long> yen,
      boolean isPart,
      Optional<String> whole,
      Optional<String> name) {
    return new BudgetLine(
        year,
        era,
        phase,
        draft,
        supplementaryNo,
        yen,
        approximate,
        isPart,
        whole,
        name,
        others,
        printed);
  }

  /** The stage of the budget that an amount belongs to. */
  public enum Phase implements Coded {
    /** 当初予算, 予算, 予算(案). */
    INITIAL,
    /** 補正予算. */
    SUPPLEMENTARY,
    /** 概算要求. */
    REQUEST,
    /** 決算. */
    SETTLEMENT,
    /** 執行額. */
    EXECUTED,
    /** None is printed. */
    UNSPECIFIED;
  }

  /** An amount that another office holds: (ほかデジタル庁16百万円). */
  public record HeldElsewhere(String holder, Optional<Long> amountYen, String printed) {}
}
