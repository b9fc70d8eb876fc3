/**
 * A diff as text: diff.json and changes.csv for programs, diff.md and diff.html for people; and the
 * hand-kept lineage.csv. The same diff gives the same text. Only {@code DiffFiles} and {@code
 * LineageCsv} touch files.
 */
package jp.shisaku.emit.diff;
