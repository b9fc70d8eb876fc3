/**
 * Marks with positions (glyphs or words, rulings, shades, pictures) to the lines and tables of a
 * page. Knows no file format: the PDF reader and the reader of scanned pages share it. Knows no
 * label, and of offices only that one beside a title is no running head.
 */
package jp.shisaku.layout;
