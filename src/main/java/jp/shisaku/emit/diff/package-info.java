/**
 * A diff as text: diff.json and changes.csv for programs, diff.md and diff.html for people. Pure;
 * the same diff gives the same text.
 */
package jp.shisaku.emit.diff;
