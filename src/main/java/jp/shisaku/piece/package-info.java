/**
 * Documents to pieces: the lines and tables of all pages in the order of reading, and tables where
 * a layout only lets columns stand below each other.
 */
package jp.shisaku.piece;
