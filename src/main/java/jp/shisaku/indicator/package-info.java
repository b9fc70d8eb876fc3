/**
 * Tables of indicators (KPI) and lines that are one: which column, and which part of a line, holds
 * a name, a target or a present value.
 */
package jp.shisaku.indicator;
