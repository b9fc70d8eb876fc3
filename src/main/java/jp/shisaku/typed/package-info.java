/**
 * The lines of a text that has neither places nor cells: tables, lists, roadmaps and labels that
 * stand in columns between blanks, or a cell a line, become tables where that is certain.
 */
package jp.shisaku.typed;
