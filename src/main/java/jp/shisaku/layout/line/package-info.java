/**
 * Marks on paper → pieces of text and lines: which marks stand on one height, which gaps between
 * them are spaces, which way they run.
 */
package jp.shisaku.layout.line;
