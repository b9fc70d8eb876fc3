/** Tables of labels and values: which cell is the value of which label. */
package jp.shisaku.sheet.table;
