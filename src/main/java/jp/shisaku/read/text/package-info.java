/**
 * Plain text to pages: the encoding is found, and the layout that survives in text (blank lines,
 * tabs, fragments of HTML and Markdown) becomes lines and tables without boxes. It knows no label.
 */
package jp.shisaku.read.text;
