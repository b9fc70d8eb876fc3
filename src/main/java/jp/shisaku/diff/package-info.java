/**
 * Two catalogues in, what changed between them out: which measure of the old publication is which
 * of the new one, and what differs field by field. Pure; it compares what measures say, never where
 * they stand, and writes no file ({@code emit.diff} does).
 */
package jp.shisaku.diff;
