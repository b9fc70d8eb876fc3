/**
 * The neutral model of a document: pages of lines and tables. Every reader gives it, whatever the
 * format, and everything behind the readers knows only it. Sources without a layout give the same
 * model without boxes.
 */
package jp.shisaku.page;
