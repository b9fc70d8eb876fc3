/** Lists in a text that keeps neither places nor cells: heads, and below them a row a measure. */
package jp.shisaku.typed.list;
