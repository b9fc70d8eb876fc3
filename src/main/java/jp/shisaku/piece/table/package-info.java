/**
 * Tables that only lay out a page, or hold several sheets, taken apart; labels and names brought
 * into the form that they have elsewhere.
 */
package jp.shisaku.piece.table;
