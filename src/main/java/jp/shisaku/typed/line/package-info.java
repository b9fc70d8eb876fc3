/** The lines of a text and the pieces between their blanks. */
package jp.shisaku.typed.line;
