/** A sheet → its measure: what the text of each field says. */
package jp.shisaku.extract.measure;
