/**
 * Pieces to sheets: the form of a file, and its sheets. Knows no file format and reads no values.
 */
package jp.shisaku.sheet.form;
