/**
 * PDF to pages: one pass over the content of each page collects glyphs, rulings, shades and
 * pictures, {@link jp.shisaku.layout} makes lines and tables of them. The types of PDFBox do not
 * leave this package and those below it. Nothing depends on the fonts of the machine, no script or
 * link is followed.
 */
package jp.shisaku.read.pdf;
