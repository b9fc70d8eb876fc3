/** Collections whose measures are headings, each with an amount and running text below it. */
package jp.shisaku.sheet.entry;
