/** Finds the sheets with a header of labels (施策名, 施策分類, 予算額): where each begins and ends. */
package jp.shisaku.sheet.header;
