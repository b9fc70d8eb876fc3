/**
 * Pictures of pages to pages, with the program tesseract where it is installed. Rulings, shades and
 * cells are found in the picture here; tesseract is only shown one block of text after the other.
 * What was recognised is never certain: figures on which two readings differ become U+FFFD. Nothing
 * is installed or fetched, no shell is used.
 */
package jp.shisaku.read.ocr;
