/** The body of a sheet, lines and tables → its fields: which text belongs to which label. */
package jp.shisaku.sheet.field;
