/**
 * Tables and notes of amounts in sheets: years and stages as heads of rows and columns, units,
 * totals.
 */
package jp.shisaku.amount;
