/** Pages to measures: sheets are found, labels recognised, cells read. Knows no file format. */
package jp.shisaku.extract;
