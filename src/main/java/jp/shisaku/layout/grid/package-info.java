/**
 * Rulings, grounds and frames of a page → the cells of its tables, also of those that are ruled or
 * shaded only in part. The cells have no text yet.
 */
package jp.shisaku.layout.grid;
