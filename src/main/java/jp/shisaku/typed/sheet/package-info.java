/** Sheets in a text that keeps neither places nor cells: labels with their values, and roadmaps. */
package jp.shisaku.typed.sheet;
