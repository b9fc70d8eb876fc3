/**
 * The tables of the output in other systems: databases through JDBC, and a workbook. The columns
 * are those of the CSV tables; nothing is renamed or left out.
 */
package jp.shisaku.export;
