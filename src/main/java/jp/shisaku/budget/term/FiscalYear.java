package jp.shisaku.budget.term;

/**
 * A fiscal year (年度, April to March).
 *
 * @param year named by its starting year: 令和5年度 is 2023
 * @param printed as printed, on one line
 */
public record FiscalYear(int year, String printed) {}
