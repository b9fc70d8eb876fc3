/**
 * The fonts of a PDF: codes, characters, widths and the look of glyphs, with limits of their size.
 */
package jp.shisaku.read.pdf.font;
