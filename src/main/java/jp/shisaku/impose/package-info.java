/**
 * Pages printed together on one sheet of paper (2-up, 4-up, handouts), taken apart again, before
 * anything is read from them. Splits only what is certain: a page that is left whole is read as
 * before.
 */
package jp.shisaku.impose;
