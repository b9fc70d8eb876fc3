/** The tables of the output, their columns and rows, and how they stand in CSV. */
package jp.shisaku.emit.table;
