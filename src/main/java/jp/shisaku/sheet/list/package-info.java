/** Lists with a measure a row, or a column. */
package jp.shisaku.sheet.list;
