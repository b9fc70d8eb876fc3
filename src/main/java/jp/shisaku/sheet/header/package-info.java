/** Sheets with a header of labels (施策名, 施策分類, 予算額): which text belongs to which label. */
package jp.shisaku.sheet.header;
