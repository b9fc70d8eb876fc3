/** Workbooks, XLSX and XLS: a worksheet is a page with a table of what its cells show. */
package jp.shisaku.read.office.workbook;
