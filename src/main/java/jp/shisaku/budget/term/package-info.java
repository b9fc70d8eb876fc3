/**
 * The terms of which budget cells consist, each read by itself: years, stages, units, numbers and
 * amounts, with the tables of their wordings. What the terms of a cell say together is the work of
 * {@code budget}.
 */
package jp.shisaku.budget.term;
