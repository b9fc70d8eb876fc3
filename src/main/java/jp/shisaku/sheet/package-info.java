/**
 * Documents to sheets: where each policy sheet begins and ends, and which text of it belongs to
 * which label. Knows no file format and reads no values.
 */
package jp.shisaku.sheet;
